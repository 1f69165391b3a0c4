import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
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
  return { fix, path, read: () => readFileSync(path, 'utf8') };
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
