import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_PORT } from '../../generator/cli/port-option.ts';
import { projectRoot } from '../support/our-files.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');

test('the README leads to the address at which the site is served', () => {
  const ports = [...readme.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port));
  expect(ports.length).toBeGreaterThan(1);
  expect(new Set(ports)).toEqual(new Set([DEFAULT_PORT]));
});

test('the README names only commands and files that are there', () => {
  const verbs = [...readme.matchAll(/`khung ([a-z-]+)/g)].map(([, verb]) => verb);
  expect(verbs.length).toBeGreaterThan(10);
  const missing = verbs.filter(
    (verb) => !existsSync(join(projectRoot, 'generator/cli/commands', `${verb}.ts`)),
  );
  expect(missing).toEqual([]);
  const files = [...readme.matchAll(/\]\(([^):]+)\)/g)].map(([, file]) => file as string);
  expect(files.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
});
