import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { editorFiles } from '../../generator/exporters/editor/editor-files.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { readSchemas } from '../../generator/pipeline.ts';
import { projectRoot } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

let folder = scratch();
afterEach(() => folder.remove());

const UNIT = 'a: {name: A, level: province, sources: [s]}\n';
const workspace = (more: Readonly<Record<string, string>> = {}) =>
  scratch({ 'khung.yaml': 'name: Kho\n', 'architecture/a/units.yaml': UNIT, ...more });

const { documents, kinds } = readSchemas(nodeHost('.'));

function filesWith(count: number, reversed = false) {
  const ids = Array.from({ length: count }, (_, i) => `c${i}`);
  const entities = ids.map((id) => ({
    key: `component:a/${id}`,
    kind: 'component',
    unit: 'a',
    id,
    data: { name: { vi: `Hệ thống *${id}*`, en: `System ${id}` } },
    file: 'x',
    line: 1,
    lines: {},
  }));
  if (reversed) entities.reverse();
  return editorFiles({ documents, kinds, entities, frameworks: [], packs: [] });
}

test('ten thousand components are written once, and no other file grows by them', () => {
  const few = filesWith(1);
  const many = filesWith(10_000);
  const grown = [...many].filter(([path, text]) => text.length > (few.get(path)?.length ?? 0));
  expect(grown.map(([path]) => path)).toEqual(['ids/component.json']);
});

test('the same records give the same bytes in whatever order, and marks in names mean nothing', () => {
  expect([...filesWith(50, true)]).toEqual([...filesWith(50)]);
  expect(filesWith(1).get('ids/component.json')).toContain('Hệ thống \\\\*c0\\\\*');
});

test('every reference of the written schemas leads to something written', () => {
  const files = editorFiles({ documents, kinds, entities: [], frameworks: [], packs: [] });
  const all = [...new Map([...files, ...filesWith(3)])];
  for (const [path, text] of all) {
    for (const [, ref = ''] of text.matchAll(/"\$ref": "([^"]+)"/g)) {
      const [file = '', pointer = ''] = ref.split('#');
      const target = file === '' ? path : new URL(file, `file:///${path}`).pathname.slice(1);
      let found: unknown = JSON.parse(all.find(([each]) => each === target)?.[1] ?? 'null');
      for (const step of pointer.split('/').slice(1)) found = (found as never)?.[step];
      expect([path, ref, found === undefined || found === null]).toEqual([path, ref, false]);
    }
  }
});

test('writes only what differs, and removes what a unit left behind', () => {
  folder = workspace({ 'architecture/b/units.yaml': UNIT.replace('a:', 'b:') });
  const run = () => runCli(['schemas', '--root', folder.root]);
  expect(run().code).toBe(0);
  const own = join(folder.root, '.khung/schemas/own');
  expect(readdirSync(own)).toEqual(['a.json', 'b.json']);
  const before = statSync(join(own, 'a.json')).mtimeMs;
  expect(run().out).toContain('Đã cập nhật 0 ');
  expect(statSync(join(own, 'a.json')).mtimeMs).toBe(before);
  runCli(['new', 'unit', 'c', '--root', folder.root]);
  expect(readdirSync(own)).toEqual(['a.json', 'b.json', 'c.json']);
});

test('writes where it is told, and leaves the files of others there alone', () => {
  folder = workspace({ 'out/mine.json': '{}', 'out/own/README.md': 'mine' });
  const out = join(folder.root, 'out');
  expect(runCli(['schemas', '--root', folder.root, '--out', out]).code).toBe(0);
  expect(existsSync(join(out, 'component.schema.json'))).toBe(true);
  expect(readFileSync(join(out, 'mine.json'), 'utf8')).toBe('{}');
  expect(readFileSync(join(out, 'own/README.md'), 'utf8')).toBe('mine');
  expect(existsSync(join(folder.root, '.khung/schemas'))).toBe(false);
});

test.each(['.khung', '.khung/schemas', '.khung/schemas/ids'])(
  'does not follow %s where it leads out of the workspace',
  (link) => {
    folder = workspace();
    const elsewhere = scratch();
    mkdirSync(join(folder.root, link, '..'), { recursive: true });
    symlinkSync(elsewhere.root, join(folder.root, link));
    const { code, err } = runCli(['schemas', '--root', folder.root]);
    expect(readdirSync(elsewhere.root)).toEqual([]);
    elsewhere.remove();
    expect(code).toBe(3);
    expect(err).toContain('outside');
  },
);

test('the repository keeps no such schemas', () => {
  const tracked = readFileSync(join(projectRoot, '.gitignore'), 'utf8');
  expect(tracked).toContain('/.khung/');
});
