import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import { prepareZip, zipFolder } from '../../generator/host/zip-folder.ts';
import { scratch } from '../support/run-cli.ts';

const DAY = dayOf(2026, 11, 22);
const quiet = () => {};
let folder: ReturnType<typeof scratch>;
const at = (path: string) => join(folder.root, path);
const zipped = () => new Uint8Array(readFileSync(at('site.zip')));

beforeEach(() => {
  folder = scratch({
    'site/index.html': '<p>trang chủ</p>'.repeat(100),
    'site/b/Đồng-Xoài.html': 'ngắn',
    'site/b/a.html': 'x'.repeat(5000),
    'site/empty.txt': '',
  });
});
afterEach(() => folder.remove());

/** What a program that is not ours makes of the zip, where the machine has one. */
function judged(): string | undefined {
  const { error, stdout, status } = spawnSync('unzip', ['-tq', at('site.zip')], {
    encoding: 'utf8',
  });
  return error ? undefined : `${status} ${stdout.split(' in ')[0]}`;
}

it('holds every file under one folder, in order, as it is', () => {
  zipFolder(at('site'), DAY, quiet);
  const files = unzipSync(zipped());
  expect(Object.keys(files)).toEqual([
    'site/b/a.html',
    'site/b/Đồng-Xoài.html',
    'site/empty.txt',
    'site/index.html',
  ]);
  for (const [name, bytes] of Object.entries(files)) {
    expect(Buffer.from(bytes).equals(readFileSync(at(name))), name).toBe(true);
  }
  expect(judged() ?? '0 No errors detected').toMatch(/^0 No errors detected/);
});

it('is the same bytes again, whenever the files were written', () => {
  zipFolder(at('site'), DAY, quiet);
  const first = zipped();
  const text = readFileSync(at('site/index.html'));
  folder.write('site/z.html', 'z');
  zipFolder(at('site'), DAY, quiet);
  expect(Buffer.compare(zipped(), first)).not.toBe(0);
  folder.remove();
  mkdirSync(at('site/b'), { recursive: true });
  for (const [name, content] of [
    ['site/index.html', text],
    ['site/empty.txt', ''],
    ['site/b/Đồng-Xoài.html', 'ngắn'],
    ['site/b/a.html', 'x'.repeat(5000)],
  ] as const) {
    writeFileSync(at(name), content);
  }
  zipFolder(at('site'), DAY, quiet);
  expect(Buffer.compare(zipped(), first)).toBe(0);
});

it('is the same bytes whether equal files are one file on disk or several', () => {
  folder.write('site/c.html', 'x'.repeat(5000));
  zipFolder(at('site'), DAY, quiet);
  const copies = zipped();
  linkSync(at('site/c.html'), at('site/d.html'));
  zipFolder(at('site'), DAY, quiet);
  const linked = zipped();
  folder.write('other/x', '');
  expect(Object.keys(unzipSync(linked))).toContain('site/d.html');
  expect(linked.length).toBeGreaterThan(copies.length);
  const d = unzipSync(linked)['site/d.html'] as Uint8Array;
  expect(Buffer.from(d).equals(readFileSync(at('site/c.html')))).toBe(true);
});

it('replaces a zip of ours and none of anybody else', () => {
  prepareZip(at('site'));
  zipFolder(at('site'), DAY, quiet);
  prepareZip(at('site'));
  folder.write('site.zip', 'ảnh của tôi');
  expect(() => prepareZip(at('site'))).toThrow('foreign-zip');
  expect(readFileSync(at('site.zip'), 'utf8')).toBe('ảnh của tôi');
});

it('leaves the old zip and nothing beside it when a file cannot be read', () => {
  zipFolder(at('site'), DAY, quiet);
  const before = zipped();
  const failing = () => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  };
  expect(() => zipFolder(at('site'), DAY, failing)).toThrow('no space');
  expect(Buffer.compare(zipped(), before)).toBe(0);
  expect(readdirSync(folder.root).sort()).toEqual(['site', 'site.zip']);
});

it('takes more files than the first zips could count', () => {
  const many = 66_000;
  mkdirSync(at('site/many'));
  for (let each = 0; each < many; each += 1) {
    // A file has so many names at most.
    const source = Math.floor(each / 20_000);
    const path = at(`site/many/${String(each).padStart(6, '0')}.txt`);
    if (each % 20_000 === 0) writeFileSync(path, 'a');
    else linkSync(at(`site/many/${String(source * 20_000).padStart(6, '0')}.txt`), path);
  }
  zipFolder(at('site'), DAY, quiet);
  expect(Object.keys(unzipSync(zipped()))).toHaveLength(many + 4);
  expect(judged() ?? '0 ').toMatch(/^0 /);
  expect(statSync(at('site.zip')).size).toBeGreaterThan(many);
});
