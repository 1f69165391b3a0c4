import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SOUND } from '../support/check-files.ts';
import { projectRoot } from '../support/our-files.ts';
import { scratch } from '../support/run-cli.ts';

const folder = scratch(SOUND);
afterAll(folder.remove);

/** Says at the end which files of packages were loaded, imported or required. */
const WATCH = `data:text/javascript,
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
process.on('exit', () => process.stderr.write('LOADED ' + loaded.join(' ')));`;

test('a check loads no compiler of schemas: those that ship are compiled beforehand', () => {
  const main = join(projectRoot, 'generator/cli/main.ts');
  const args = ['--import', WATCH, main, 'check', '--root', folder.root];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(0);
  const loaded = stderr.split('LOADED ')[1]?.split(' ') ?? [];
  expect(loaded.length).toBeGreaterThan(100);
  expect(loaded.filter((url) => /\/node_modules\/ajv\/dist\/(?!runtime\/)/.test(url))).toEqual([]);
});
