import { describe, expect, it } from 'vitest';
import { isFailure } from '../../generator/core/host.ts';
import { isMap } from '../../generator/core/is-map.ts';
import { addBefore, renameKey, replaceValue } from '../../generator/migrations/edits.ts';
import { formatIn, migratedHost, withFormat } from '../../generator/migrations/migrate.ts';
import type { Migration } from '../../generator/migrations/migration.ts';
import { MIGRATIONS } from '../../generator/migrations/registry.ts';
import { migrationsOf, parseOld } from '../../generator/pipeline.ts';
import { memoryHost } from '../support/memory-host.ts';
import { ourFiles } from '../support/our-files.ts';

/** For demonstration: `state` was called `status`, `done` was said otherwise, and a type was missing. */
const DEMONSTRATION: readonly Migration[] = [
  {
    what: { vi: 'status thành state', en: 'status becomes state' },
    edits: (file) =>
      Object.entries(file.data).flatMap(([id, data]) =>
        isMap(data) && 'status' in data ? [renameKey(file, [id, 'status'], 'state')] : [],
      ),
  },
  {
    what: { vi: 'done thành finished; thêm type', en: 'done becomes finished; type is added' },
    edits: (file) =>
      Object.entries(file.data).flatMap(([id, data]) => {
        if (!isMap(data)) return [];
        const record = data;
        const edits = [];
        if (record.state === 'done') edits.push(replaceValue(file, [id, 'state'], 'finished'));
        if ('state' in record && !('type' in record)) {
          edits.push(addBefore(file, [id, 'state'], 'type', 'task'));
        }
        return edits;
      }),
  },
];

const OLD = `# Nhiệm vụ của tỉnh\r
mot:   # việc đầu
    status:   "open"   # đang làm
    notes: >-
      giữ nguyên
      từng dòng

hai: {status: done, notes: x}
`;

const NEW = `# Nhiệm vụ của tỉnh\r
mot:   # việc đầu
    type: task
    state:   "open"   # đang làm
    notes: >-
      giữ nguyên
      từng dòng

hai: {type: task, state: finished, notes: x}
`;

const read = (host: ReturnType<typeof memoryHost>, path: string) => {
  const bytes = host.read(path);
  return isFailure(bytes) ? bytes.failure : new TextDecoder().decode(bytes);
};
const workspace = (settings = 'name: X # tên\n') =>
  memoryHost({
    'khung.yaml': settings,
    'plans/a/tasks.yaml': OLD,
    'plans/a/README.md': 'status: x',
  });

describe('a workspace of an older format', () => {
  it('is read as the newest would have it, comments and layout kept', () => {
    const host = migratedHost(workspace(), DEMONSTRATION, parseOld);
    expect(read(host, 'plans/a/tasks.yaml')).toBe(NEW);
    expect(read(host, 'plans/a/README.md')).toBe('status: x');
    expect(read(host, 'plans/a/none.yaml')).toBe('absent');
  });

  it('goes through those migrations only that its format has not seen', () => {
    const host = migratedHost(workspace('name: X\nformat: 2\n'), DEMONSTRATION, parseOld);
    expect(read(host, 'plans/a/tasks.yaml')).toBe(OLD);
    const newest = migratedHost(workspace('name: X\nformat: 3\n'), DEMONSTRATION, parseOld);
    expect(read(newest, 'plans/a/tasks.yaml')).toBe(OLD);
  });

  it('gives the very same bytes for the very same bytes, so that they are parsed once', () => {
    const base = workspace();
    const bytes = base.read('plans/a/tasks.yaml');
    const fixed = {
      ...base,
      read: (path: string) => (path.startsWith('plans') ? bytes : base.read(path)),
    };
    const [one, other] = [0, 1].map(() => migratedHost(fixed, DEMONSTRATION, parseOld));
    expect(one?.read('plans/a/tasks.yaml')).toBe(other?.read('plans/a/tasks.yaml'));
  });

  it('is written by khung migrate with its format, khung.yaml last', () => {
    const { files, newest } = migrationsOf(workspace(), DEMONSTRATION);
    const written = files.map(({ path, after }) => [path, new TextDecoder().decode(after)]);
    expect(newest).toBe(3);
    expect(written).toEqual([
      ['plans/a/tasks.yaml', NEW],
      ['khung.yaml', 'format: 3\nname: X # tên\n'],
    ]);
  });

  it('is migrated no further once it was', () => {
    const done = memoryHost({ 'khung.yaml': 'format: 1\nname: X\n', 'plans/a/tasks.yaml': NEW });
    const { files } = migrationsOf(done, DEMONSTRATION);
    expect(files.map(({ path }) => path)).toEqual(['khung.yaml']);
  });

  it('leaves a file alone that is no sound YAML', () => {
    const broken = memoryHost({ 'khung.yaml': 'name: X\n', 'plans/a/tasks.yaml': 'a: [\n' });
    expect(read(migratedHost(broken, DEMONSTRATION, parseOld), 'plans/a/tasks.yaml')).toBe(
      'a: [\n',
    );
  });

  it('is refused when its format is newer than this tool', () => {
    const { files, tooNew } = migrationsOf(workspace('name: X\nformat: 9\n'), DEMONSTRATION);
    expect(files).toEqual([]);
    expect(tooNew?.en).toContain('format 9');
  });
});

describe('the format in khung.yaml', () => {
  it.each([
    ['name: X\n', 1],
    ['name: X\nformat: 4 # số\n', 4],
    ['{name: X, format: 2}\n', 2],
  ])('%j', (text, format) => {
    expect(formatIn(text)).toBe(format);
    expect(formatIn(withFormat(text, 7))).toBe(7);
  });
});

it('every migration is registered, in order and without a gap', () => {
  const steps = ourFiles('generator/migrations', /\/\d+-[a-z-]+\.ts$/);
  const numbers = steps.map((path) => Number(/(\d+)-[a-z-]+\.ts$/.exec(path)?.[1]));
  expect(numbers.sort((a, b) => a - b)).toEqual(MIGRATIONS.map((_, at) => at + 1));
});
