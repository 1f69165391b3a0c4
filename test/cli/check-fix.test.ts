import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { command } from '../../generator/cli/commands/check.ts';
import { parseArguments } from '../../generator/cli/parse-arguments.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { SOUND } from '../support/check-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const FILE = 'architecture/u/components.yaml';
/** A name that YAML reads as a number, beside a comment, odd spacing and a likely typo. */
const BEFORE = `\uFEFF# Danh mục\na:   {name: 0012,   type: system, owner: so, desciption: B, sources: [s]} # giữ\n`;
const AFTER = `# Danh mục\na:   {name: "0012",   type: system, owner: so, desciption: B, sources: [s]} # giữ\n`;

let remove = () => {};
afterEach(() => remove());

function workspace(text: string) {
  const folder = scratch({ ...SOUND, [FILE]: text });
  remove = folder.remove;
  const path = join(folder.root, FILE);
  const fix = (...more: string[]) => runCli(['check', '--root', folder.root, '--fix', ...more]);
  return { fix, path, root: folder.root, read: () => readFileSync(path, 'utf8') };
}

describe('khung check --fix', () => {
  test('applies what is sure, leaves what is only likely, and keeps comments and spacing', () => {
    const { fix, read } = workspace(BEFORE);
    const { code, err, out } = fix('--lang', 'en');
    expect(read()).toBe(AFTER);
    expect(err).toMatch(/components\.yaml: \d+ fix(?:es)?\n/);
    expect(err).not.toContain('“12”');
    expect(out).toContain('desciption');
    expect(code).toBe(1);
  });

  test('a second time changes nothing, not even the file’s time', () => {
    const { fix, path, read } = workspace(BEFORE);
    fix();
    const { mtimeMs } = statSync(path);
    const { err } = fix('--lang', 'en');
    expect(err).toContain('There is nothing to fix automatically.');
    expect([read(), statSync(path).mtimeMs]).toEqual([AFTER, mtimeMs]);
  });

  test('exits 0 where all that was wrong could be fixed', () => {
    const { fix, read } = workspace(BEFORE.replace('desciption: B, ', ''));
    expect(fix('--fail-on', 'error').code).toBe(0);
    expect(read()).toContain('name: "0012"');
  });
});

const sound = `name: A, type: system, owner: so, sources: [s]`;

describe('khung check --fix mends to the letter', () => {
  test.each([
    [
      'letters in pieces',
      `a: {${sound}, description: ${'Sở Nội vụ'.normalize('NFD')}}\n`,
      'Sở Nội vụ',
    ],
    [
      'a text written as a number',
      'a: {name: 0012, type: system, owner: so, sources: [s]}\n',
      '"0012"',
    ],
    [
      'tabs',
      'a:\n\tname: A # tên\n\ttype: system\n\towner: so\n\tsources: [s]\n',
      '\n  name: A # tên\n',
    ],
  ])('%s', (_, text, after) => {
    const { fix, read } = workspace(text);
    expect(fix('--fail-on', 'error').code).toBe(0);
    expect(read()).toContain(after);
    expect(read()).toBe(read().normalize('NFC').replaceAll('\t', '  '));
  });
});

describe('khung check --fix writes only what it may', () => {
  /** The command within this process, somebody else saving the file just after it was read. */
  async function meanwhile(root: string, path: string, saved: string) {
    let said = '';
    const host = (folder: string) => {
      const real = nodeHost(folder);
      const read: typeof real.read = (file, limit) => {
        const bytes = real.read(file, limit);
        if (file === FILE) writeFileSync(path, saved);
        return bytes;
      };
      return { ...real, read };
    };
    const err = (text: string) => {
      said += text;
    };
    const io = {
      out: () => {},
      err,
      colour: false,
      errColour: false,
      cwd: root,
      host,
      hash: sha256,
    };
    const args = parseArguments(['--root', root, '--fix', '--lang', 'en'], command.options);
    return { code: await command.run(args, io), said };
  }

  test('not over what somebody saved meanwhile: says so and exits 3', async () => {
    const { root, path, read } = workspace(BEFORE);
    const other = `${AFTER}# của người khác\n`;
    const done = await meanwhile(root, path, other);
    expect([done.code, read()]).toEqual([3, other]);
    expect(done.said).toContain('not written, as the file changed meanwhile');
  });

  // Nothing is read-only to the superuser.
  test.skipIf(process.getuid?.() === 0)('not where nothing may be written: exits 3', () => {
    const { fix, path, read } = workspace(BEFORE);
    chmodSync(dirname(path), 0o555);
    const { code, err } = fix('--lang', 'en');
    chmodSync(dirname(path), 0o755);
    expect([code, read()]).toEqual([3, BEFORE]);
    expect(err).toContain('components.yaml: cannot be written');
  });
});
