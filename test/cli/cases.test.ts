import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import { projectRoot } from '../support/our-files.ts';
import { runCli } from '../support/run-cli.ts';

const CASES = join(projectRoot, 'test/cases/check');
const names = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'in')));

/** A folder is a case: what `khung check` says of `in/` stands in `out/`; delete it to write it anew. */
describe.each(names)('check of %s', (name) => {
  test.each(['vi', 'en'])('in %s', (lang) => {
    const days = ['--as-of', '2026-11-22', '--known-at', '2026-11-22', '--lang', lang];
    const { code, out, err } = runCli(['check', '--root', join(CASES, name, 'in'), ...days]);
    expect(err).toBe('');
    expectGolden(`check/${name}/out/check.${lang}.txt`, `${out}exit ${code}\n`);
  });
});
