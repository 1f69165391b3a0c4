import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { ourFiles, readOurs } from '../support/our-files.ts';
import { readWorkflow } from '../support/workflow.ts';

const files = ourFiles('ci/github', /\.yml$/);

describe.each(files)('%s', (file) => {
  const workflow = readWorkflow(file);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('starts on no event that gives a stranger’s change rights', () => {
    expect(readOurs(file)).not.toContain('pull_request_target');
  });

  test('puts no expression into a script: what is untrusted comes by the environment', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('uses official actions only', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((uses) => !/^actions\/[a-z-]+@v\d+$/.test(uses))).toEqual([]);
  });

  test('never checks the change out, and leaves no token behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: given = {} } of checkouts) {
      expect(String(given.ref)).not.toMatch(/head|merge|github\.(sha|ref)/);
      expect(given['persist-credentials']).toBe(false);
      expect(given.submodules).toBe(undefined);
    }
    expect(
      steps.filter(({ run }) => /git (checkout|switch|merge|worktree|reset)/.test(run ?? '')),
    ).toEqual([]);
  });

  test('installs packages without running their scripts', () => {
    for (const job of Object.values(workflow.jobs)) {
      const installs = job.steps.filter(({ run }) => /npm (ci|i|install)\b/.test(run ?? ''));
      expect(installs.every(({ run }) => run?.includes('npm ci --ignore-scripts'))).toBe(true);
      // A job that only uses actions runs nothing of ours, so it has nothing to install.
      expect(installs).toHaveLength(job.steps.some(({ run }) => run !== undefined) ? 1 : 0);
    }
  });
});

test('what judges a change may only read; only what publishes may write, and no more than it needs', () => {
  expect(readWorkflow('ci/github/khung-review.yml').permissions).toEqual({ contents: 'read' });
  const nightly = readWorkflow('ci/github/khung-nightly.yml');
  expect(nightly.permissions).toEqual({ contents: 'read' });
  expect(nightly.jobs.check?.permissions).toBe(undefined);
  expect(nightly.jobs.issue?.permissions).toEqual({ contents: 'read', issues: 'write' });
  const publish = readWorkflow('ci/github/khung-publish-review.yml');
  expect(publish.permissions).toEqual({});
  expect(publish.jobs.publish?.permissions).toEqual({
    contents: 'read',
    actions: 'read',
    'pull-requests': 'write',
    'security-events': 'write',
  });
});

test('the job that publishes waits for the one that judges, by its name', () => {
  const { on } = readWorkflow('ci/github/khung-publish-review.yml') as {
    on: { workflow_run: { workflows: string[] } };
  };
  const { name } = load(readOurs('ci/github/khung-review.yml')) as { name: string };
  expect(on.workflow_run.workflows).toEqual([name]);
});

describe('GitLab', () => {
  const jobs = load(readOurs('ci/gitlab/khung.gitlab-ci.yml')) as Record<
    string,
    {
      script: string[];
      variables: Record<string, string>;
      rules: { if: string }[];
      artifacts?: { reports?: object; paths?: string[]; when: string };
    }
  >;

  test('checks no file of a change out and runs the tool of the target branch', () => {
    const review = jobs['khung-review'];
    expect(review?.variables.GIT_CHECKOUT).toBe('false');
    const script = review?.script.join('\n') ?? '';
    expect(script).toContain('node "$tool/bin/khung.mjs" review');
    expect(script).toContain('npm ci --ignore-scripts');
    expect(script).not.toMatch(/git (checkout|switch|merge)/);
  });

  test('reports Code Quality and JUnit, and checks every night', () => {
    expect(Object.keys(jobs['khung-review']?.artifacts?.reports ?? {})).toEqual([
      'codequality',
      'junit',
    ]);
    expect(jobs['khung-nightly']?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
    const { when, paths } = jobs['khung-nightly']?.artifacts ?? {};
    expect([when, paths]).toEqual(['always', ['khung-nightly.txt']]);
  });
});
