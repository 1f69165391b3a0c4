import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderError } from '../../generator/host/prepare-folder.ts';
import { openSiteFolder } from '../../generator/host/site-folder.ts';

let scratch = '';
const marker = '_khung/edition.json';

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'khung-folder-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const dirOf = () => join(scratch, 'site');
const open = (root = join(scratch, 'workspace')) =>
  openSiteFolder({ dir: dirOf(), root, marker, recordFile: join(scratch, '.khung/record.json') });
const textOf = (file: string) => readFileSync(join(dirOf(), file), 'utf8');

async function publish(files: Readonly<Record<string, string>>, record = 'r'): Promise<void> {
  const folder = open();
  for (const [file, text] of Object.entries({ [marker]: record, ...files })) {
    folder.write(file, text);
  }
  await folder.finish(record);
  await folder.discard();
}

function fault(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof FolderError) return error.fault;
  }
  return 'none';
}

describe('a site folder', () => {
  it('takes the place of the old one as a whole', async () => {
    await publish({ 'a.html': 'one', 'gone/b.html': 'b' });
    await publish({ 'a.html': 'two', 'new/c.html': 'c' });
    expect(textOf('a.html')).toBe('two');
    expect(existsSync(join(dirOf(), 'gone'))).toBe(false);
    expect(readdirSync(scratch).sort()).toEqual(['.khung', 'site']);
  });

  it('shows nothing of a build that was not finished', async () => {
    await publish({ 'a.html': 'one' });
    const folder = open();
    folder.write('a.html', 'two');
    expect(textOf('a.html')).toBe('one');
    await folder.discard();
    expect(readdirSync(scratch).sort()).toEqual(['.khung', 'site']);
  });

  it('keeps files without copying them', async () => {
    await publish({ 'deep/a.html': 'one' }, 'first');
    const before = statSync(join(dirOf(), 'deep/a.html')).ino;
    const folder = open();
    expect(folder.record).toBe('first');
    expect(folder.has('deep/a.html', 3)).toBe(true);
    expect(folder.has('deep/a.html', 4)).toBe(false);
    folder.keep('deep/a.html');
    folder.write(marker, 'second');
    await folder.finish('second');
    expect(statSync(join(dirOf(), 'deep/a.html')).ino).toBe(before);
  });

  it('does not trust a file that someone has written to since', async () => {
    await publish({ 'a.html': 'one' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(dirOf(), 'a.html'), 'uno');
    expect(open().has('a.html', 3)).toBe(false);
  });

  it('does not trust the record of another site', async () => {
    await publish({ 'a.html': 'one' });
    writeFileSync(join(dirOf(), marker), 'another');
    expect(open().record).toBeUndefined();
  });

  it('brings the old site back when a build was killed between the two moves', async () => {
    await publish({ 'a.html': 'one' });
    const dead = 2 ** 22 + 1;
    mkdirSync(join(scratch, `.site.khung-new-${dead}`));
    renameSync(dirOf(), join(scratch, `.site.khung-old-${dead}`));
    open();
    expect(textOf('a.html')).toBe('one');
    expect(readdirSync(scratch).sort()).toEqual(['.khung', 'site']);
  });

  it('never replaces what Khung did not write', () => {
    mkdirSync(dirOf());
    expect(fault(open)).toBe('none');
    writeFileSync(join(dirOf(), 'thesis.docx'), '');
    expect(fault(open)).toBe('foreign');
    rmSync(dirOf(), { recursive: true });
    writeFileSync(dirOf(), '');
    expect(fault(open)).toBe('not-a-folder');
  });

  it('never replaces a repository or the workspace itself', async () => {
    await publish({});
    expect(fault(() => open(dirOf()))).toBe('holds-workspace');
    expect(fault(() => open(join(dirOf(), 'inner')))).toBe('holds-workspace');
    mkdirSync(join(dirOf(), '.git'));
    expect(fault(open)).toBe('repository');
  });

  it.each(['../x', '/etc/x', 'a/../../x', 'a//b', 'a\\b', '.', 'a/.'])(
    'refuses the path %j',
    async (file) => {
      const folder = open();
      expect(() => folder.write(file, '')).toThrow('not a path within a site');
      await folder.discard();
    },
  );

  it('says why a file cannot be written, and the old site stays', async () => {
    await publish({ 'a.html': 'one' });
    const folder = open();
    folder.write('x', 'a file');
    folder.write('x/y', 'and a folder of the same name');
    await expect(folder.finish('second')).rejects.toThrow(/EEXIST|ENOTDIR/);
    await folder.discard();
    expect(textOf('a.html')).toBe('one');
  });

  it('writes more than one batch, whatever the size of the files', async () => {
    const big = 'Đồng Xoài '.repeat(300_000);
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`f/${i}.html`, i % 10 ? `${i}`.repeat(40_000) : big]),
    );
    await publish(files);
    for (const [file, text] of Object.entries(files)) expect(textOf(file) === text).toBe(true);
  });
});
