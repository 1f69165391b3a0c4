import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { readOurs } from '../support/our-files.ts';
import { readWorkflow } from '../support/workflow.ts';

test('on GitHub the job that builds may only read, and the one that publishes writes Pages alone', () => {
  const { permissions, jobs, on } = readWorkflow('ci/github/khung-pages.yml');
  expect(on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  expect(permissions).toEqual({});
  expect(jobs.build?.permissions).toEqual({ contents: 'read' });
  expect(jobs.publish?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(jobs.publish?.steps.filter(({ run }) => run !== undefined)).toEqual([]);
  expect(jobs.publish).toMatchObject({ needs: 'build' });
});

test('on GitHub what is uploaded is the folder that was built', () => {
  const { jobs } = readWorkflow('ci/github/khung-pages.yml');
  const steps = jobs.build?.steps ?? [];
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  const run = steps.map((step) => step.run ?? '').join('\n');
  expect(run).toContain(`khung.mjs build --out ${upload?.with?.path}`);
});

test('on GitLab the default branch alone is published, from the folder that Pages reads', () => {
  const { pages } = load(readOurs('ci/gitlab/khung-pages.gitlab-ci.yml')) as {
    pages: { rules: unknown; script: string[]; artifacts: unknown };
  };
  expect(pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
  expect(pages.script.at(-1)).toBe('node bin/khung.mjs build --out public');
  expect(pages.artifacts).toEqual({ paths: ['public'] });
});
