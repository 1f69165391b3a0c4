import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitRepo } from '../support/git-repo.ts';
import { projectRoot, readOurs } from '../support/our-files.ts';
import { scratch } from '../support/run-cli.ts';
import { runStep } from '../support/workflow.ts';

const origin = gitRepo();
const runner = scratch();
const project = join(runner.root, 'project');
const PWNED = join(runner.root, 'pwned');

beforeAll(() => {
  const { root, git } = origin;
  for (const path of ['bin', 'generator', 'schemas', 'package.json', 'package-lock.json']) {
    cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  }
  const folder = join(projectRoot, 'test/cases/review/twenty-changes');
  cpSync(join(folder, 'base'), root, { recursive: true });
  origin.commit('base');
  git('checkout', '--quiet', '-b', 'change');
  cpSync(join(folder, 'head'), root, { recursive: true });
  writeFileSync(
    join(root, 'bin/khung.mjs'),
    `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(PWNED)}, '');\n`,
  );
  origin.commit('change');
  git('clone', '--quiet', '--bare', root, join(runner.root, 'kho.git'));
  // As the runner leaves it with GIT_CHECKOUT off: the repository, and no files.
  git('clone', '--quiet', '--no-checkout', join(runner.root, 'kho.git'), project);
  mkdirSync(join(runner.root, 'bin'));
  const npm = `#!/bin/sh\n[ "$*" = "ci --ignore-scripts --no-audit --no-fund" ] || exit 9\nln -s "${projectRoot}/node_modules" node_modules\n`;
  writeFileSync(join(runner.root, 'bin/npm'), npm, { mode: 0o755 });
});
afterAll(() => {
  origin.remove();
  runner.remove();
});

const jobs = load(readOurs('ci/gitlab/khung.gitlab-ci.yml')) as Record<
  string,
  { script: string[]; variables: Record<string, string> }
>;
const KHUNG_FAIL_ON = jobs['.khung']?.variables.KHUNG_FAIL_ON ?? '';

test('the merge request’s job writes both reports by the target branch’s tool and fails', async () => {
  const script = jobs['khung-review']?.script.join('\n') ?? '';
  const env = {
    PATH: `${runner.root}/bin:${process.env.PATH}`,
    CI_PROJECT_DIR: project,
    CI_MERGE_REQUEST_PROJECT_URL: join(runner.root, 'kho'),
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_COMMIT_SHA: origin.git('rev-parse', 'change'),
    KHUNG_FAIL_ON,
  };
  const { code, out } = await runStep({ run: script }, {}, { cwd: project, env });
  expect([code, out]).toEqual([1, expect.stringMatching(/✗ \d+ thay đổi về nghĩa/)]);
  const issues = JSON.parse(readFileSync(join(project, 'khung-code-quality.json'), 'utf8'));
  expect(issues.length).toBeGreaterThan(20);
  expect(readFileSync(join(project, 'khung-junit.xml'), 'utf8')).toContain('<testsuites');
  expect(existsSync(PWNED)).toBe(false);
});

test('the nightly job fails with what it found, and leaves it as a file', async () => {
  const nightly = join(runner.root, 'nightly');
  origin.git('clone', '--quiet', '--branch', 'main', join(runner.root, 'kho.git'), nightly);
  const script = jobs['khung-nightly']?.script.join('\n') ?? '';
  const env = { PATH: `${runner.root}/bin:${process.env.PATH}`, KHUNG_FAIL_ON };
  const sources = 'so: {name: Sở, sources: [khong-co]}\n';
  writeFileSync(join(nightly, 'architecture/u/agencies.yaml'), sources);
  const { code, out } = await runStep({ run: script }, {}, { cwd: nightly, env });
  expect([code, out]).toEqual([1, expect.stringContaining('unknown-reference')]);
  expect(out).toBe(readFileSync(join(nightly, 'khung-nightly.txt'), 'utf8'));
});
