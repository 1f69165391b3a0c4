import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { projectRoot } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const UNIT = 'a: {name: A, level: province, sources: [s]}\n';
const SOURCES = 's: {name: Nguồn, type: report, read: full}\n';
const AGENCY = (id: string) =>
  `${id}: {name: ${id}, level: province, side: government, sources: [s]}\n`;
const BROKEN = 'b: {name: B, level: nowhere, side: government, sources: [s]}\n';

let folder: ReturnType<typeof scratch>;
let process_: ChildProcess | undefined;
afterEach(async () => {
  if (process_?.exitCode === null) process_.kill('SIGKILL');
  folder.remove();
});

/** `khung check --watch` in a process of its own, and what it says after each step. */
function watching(files: Readonly<Record<string, string>> = {}) {
  folder = scratch({
    'khung.yaml': 'name: Kho\n',
    'architecture/a/units.yaml': UNIT,
    'architecture/a/sources.yaml': SOURCES,
    ...files,
  });
  const main = join(projectRoot, 'generator/cli/main.ts');
  const args = [main, 'check', '--watch', '--lang', 'en', '--root', folder.root];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  process_ = child;
  let out = '';
  let err = '';
  let heard = () => {};
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
    heard();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
    heard();
  });
  /** Waits until `is` holds of what was said since the last wait, and answers that. */
  const until = (is: () => boolean) =>
    new Promise<string>((resolve) => {
      heard = () => {
        if (!is()) return;
        heard = () => {};
        const said = out;
        out = '';
        resolve(said);
      };
      heard();
    });
  const started = () => until(() => err.includes('Watching') && /As of/.test(out));
  const report = () => until(() => /As of/.test(out));
  const end = (signal: NodeJS.Signals) =>
    new Promise<number | null>((resolve) => {
      child.on('exit', (code) => resolve(code));
      child.kill(signal);
    });
  return { started, report, end, rest: () => out, errors: () => err };
}

const agencies = () => join(folder.root, 'architecture/a/agencies.yaml');

test('tells what is new after a save, what is fixed after the next, and ends with the last code', async () => {
  const watch = watching({ 'architecture/a/agencies.yaml': AGENCY('b') });
  expect(await watch.started()).toContain('0 errors');

  writeFileSync(agencies(), BROKEN);
  const broken = await watch.report();
  expect(broken).toContain('new: 1\n+ architecture/a/agencies.yaml');
  expect(broken).toContain('nowhere');
  expect(broken).toContain('1 error,');

  // Some editors write another file and move it over the old one.
  writeFileSync(`${agencies()}.new`, AGENCY('b'));
  renameSync(`${agencies()}.new`, agencies());
  const mended = await watch.report();
  expect(mended).toContain('fixed: 1\n- architecture/a/agencies.yaml');
  expect(mended).not.toContain('new:');
  expect(mended).toContain('0 errors');

  writeFileSync(agencies(), 'b: [\n'); // The file that was moved here is watched as the first was.
  expect(await watch.report()).toContain('new: 1');
  expect(await watch.end('SIGINT')).toBe(1);
  expect(watch.errors()).not.toContain('Error');
});

test('a whole unit that is renamed, deleted and comes back is seen, and so are new settings', async () => {
  const watch = watching({
    'architecture/b/units.yaml': UNIT.replace('a:', 'b:').replace('[s]', '[a/s]'),
    'architecture/c/units.yaml': 'c: {name: C, level: commune, parent: b/b, sources: [a/s]}\n',
  });
  expect(await watch.started()).toContain('0 errors');
  const at = (path: string) => join(folder.root, path);

  renameSync(at('architecture/b'), at('architecture/elsewhere'));
  expect(await watch.report()).toContain('new:');
  renameSync(at('architecture/elsewhere'), at('architecture/b'));
  expect(await watch.report()).toContain('0 errors');
  rmSync(at('architecture/b'), { recursive: true });
  expect(await watch.report()).toMatch(/1 error,/);

  renameSync(at('architecture'), at('moved'));
  expect(await watch.report()).toContain('new:');
  renameSync(at('moved'), at('architecture'));
  expect(await watch.report()).toMatch(/1 error,/);
  writeFileSync(at('architecture/a/agencies.yaml'), BROKEN);
  expect(await watch.report()).toMatch(/2 errors,/);

  writeFileSync(at('khung.new'), 'name: Kho\nunknown-setting: 1\n');
  renameSync(at('khung.new'), at('khung.yaml'));
  expect(await watch.report()).toMatch(/3 errors,/);
  writeFileSync(at('khung.yaml'), 'name: Kho\n');
  expect(await watch.report()).toMatch(/2 errors,/);
  expect(await watch.end('SIGTERM')).toBe(1);
});

test('a burst of saves gives one report, and saves that change no finding give none', async () => {
  const watch = watching();
  await watch.started();
  mkdirSync(join(folder.root, 'architecture/a/agencies'));
  for (let i = 0; i < 20; i++) {
    writeFileSync(join(folder.root, `architecture/a/agencies/f${i}.yaml`), AGENCY(`b${i}`));
  }
  writeFileSync(agencies(), BROKEN);
  const said = await watch.report();
  expect(said.match(/As of/g)).toHaveLength(1);
  expect(said).toContain('new: 1');
  writeFileSync(agencies(), `# A remark.\n\n${BROKEN}`);
  writeFileSync(agencies(), AGENCY('b'));
  const next = await watch.report();
  expect(next).toContain('fixed: 1');
  expect(next).not.toContain('new:');
  expect(watch.rest()).toBe('');
  expect(await watch.end('SIGINT')).toBe(0);
});

test('prints no codes that a file would not want, and refuses JSON', async () => {
  const watch = watching({ 'architecture/a/agencies.yaml': BROKEN });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no escape may be there
  expect(await watch.started()).not.toMatch(/\u001b/);
  expect(await watch.end('SIGINT')).toBe(1);
  const { code, err } = runCli(['check', '--watch', '--format', 'json', '--root', folder.root]);
  expect(code).toBe(2);
  expect(err).toContain('--format json');
});
