import { expect, test } from 'vitest';
import { ourFiles, readOurs } from '../support/our-files.ts';

const MOST = 400;

test(`no file of ours is longer than ${MOST} lines`, () => {
  const files = ourFiles('', /\.(ts|mjs|astro|css)$/);
  expect(files.length).toBeGreaterThan(50);
  const long = files
    .map((file) => ({ file, lines: readOurs(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST);
  expect(long).toEqual([]);
});

test('file names are kebab-case', () => {
  const good = /^(\[?[a-z0-9]+(-[a-z0-9]+)*\]?|[A-Z][A-Za-z]*)(\.[a-z]+)+$/;
  const odd = ourFiles('', /\.(ts|mjs|astro|css)$/).filter(
    (file) => !good.test(file.split('/').at(-1) as string),
  );
  expect(odd).toEqual([]);
});
