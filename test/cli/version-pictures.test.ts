import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAYS } from '../support/built-site.ts';
import { SOUND } from '../support/check-files.ts';
import { gitRepo } from '../support/git-repo.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const repo = gitRepo();
const { remove, root: out } = scratch();
const PICTURE = 'architecture/u/pictures/so.png';

const png = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(repo.root, path)), { recursive: true });
  writeFileSync(join(repo.root, path), content);
}

beforeAll(async () => {
  for (const [path, content] of Object.entries(SOUND)) put(path, content);
  put('khung.yaml', "name: Kho thử\nversions: {tags: 'v*'}\n");
  const agency =
    '{name: Sở, side: government, sources: [s], pictures: [{file: so.png, alt: {vi: Cổng, en: Gate}}]}';
  put('architecture/u/agencies.yaml', `so: ${agency}\n`);
  put(PICTURE, await png('#a33'));
  repo.commit('first', '2026-10-10');
  repo.git('tag', 'v1');
  put(PICTURE, await png('#33a'));
});
afterAll(() => {
  repo.remove();
  remove();
});

/** Addresses of the picture's files that a page names, as files of the site. */
function pictureFiles(folder: string): string[] {
  const page = join(out, 'site', folder, 'u/agencies/so.html');
  const html = readFileSync(page, 'utf8');
  expect(html).toContain('alt="Cổng"');
  return [...html.matchAll(/(?:src|srcset)="([^" ]+\.(?:avif|webp|png))/g)].map(([, file = '']) =>
    join(page, '..', file),
  );
}

test('an issued version shows the picture of then, the working one that of now', () => {
  const args = ['build', '--versions', '--root', repo.root, '--out', join(out, 'site'), ...DAYS];
  expect(runCli(args)).toMatchObject({ code: 0 });
  const [then, now] = ['v/v1', ''].map(pictureFiles) as [string[], string[]];
  expect(then.length).toBeGreaterThan(1);
  for (const file of [...then, ...now]) expect(file).toSatisfy(existsSync);
  for (const file of then) expect(file).toContain('/v/v1/');
  const names = (files: string[]) => files.map((file) => file.split('/').at(-1));
  expect(names(then)).not.toEqual(names(now));
});
