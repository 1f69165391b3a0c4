import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SOUND } from '../support/check-files.ts';
import { fakeGithub, type GithubState, type Issue } from '../support/fake-github.ts';
import { projectRoot } from '../support/our-files.ts';
import { scratch } from '../support/run-cli.ts';
import { readWorkflow, runStep } from '../support/workflow.ts';

const AGENCIES = 'architecture/u/agencies.yaml';
const HOSTILE = '@admin <script>x</script> ``` #1 <!-- khung-nightly --> https://evil.vn';
const BROKEN = `${SOUND[AGENCIES]}x: {name: Sở, side: ${JSON.stringify(HOSTILE)}, sources: [khong-co]}\n`;

/** The default branch as the job checks it out, the tool and its packages in it. */
const { root, write, remove } = scratch(SOUND);
for (const path of ['bin', 'generator', 'schemas', 'package.json']) {
  cpSync(join(projectRoot, path), join(root, path), { recursive: true });
}
symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
writeFileSync(join(root, 'event.json'), '{"schedule": "30 17 * * *"}');
afterAll(remove);

const { check, issue } = readWorkflow('ci/github/khung-nightly.yml').jobs;

const summary = join(root, 'summary.md');

function run(job: typeof check, env: Readonly<Record<string, string>> = {}) {
  const step = job?.steps.at(-1);
  if (!step) throw new Error('no such job');
  const all = { RUNNER_TEMP: root, GITHUB_STEP_SUMMARY: summary, ...env };
  return runStep(step, { 'github.token': 't0ken' }, { cwd: root, env: all });
}

const issueOf = (number: number, login: string, more: Partial<Issue> = {}): Issue => ({
  ...{ number, title: 'x', body: '<!-- khung-nightly -->\n', state: 'open', user: { login } },
  ...more,
});

const stateOf = (issues: Issue[]): GithubState => ({
  ...{ pulls: [], files: [], artifacts: [], archive: new Uint8Array(), comments: [] },
  issues,
});

async function tell(state: GithubState) {
  const github = await fakeGithub(state);
  const done = await run(issue, {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'tinh/kho',
    GITHUB_EVENT_PATH: join(root, 'event.json'),
  });
  github.close();
  return { ...done, wrote: github.asked.filter(({ method }) => method !== 'GET') };
}

describe('the nightly check', () => {
  test('says what it found, in the log and in the summary, and fails', async () => {
    write(AGENCIES, BROKEN);
    const { code, out } = await run(check);
    expect([code, out]).toEqual([1, expect.stringContaining('unknown-reference')]);
  });
});

describe('the one issue of all nights', () => {
  const others = () => [
    issueOf(1, 'nguoi-la'),
    issueOf(2, 'github-actions[bot]', { pull_request: {} }),
    issueOf(3, 'github-actions[bot]', { body: 'khác <!-- khung-nightly -->' }),
  ];
  const state = stateOf(others());
  const own = () => state.issues[3] as Issue;

  test('is opened when there is something to do, without markup of the content', async () => {
    write(AGENCIES, BROKEN);
    const { code, out } = await tell(state);
    expect([code, out]).toEqual([0, 'Đã mở issue.\n']);
    expect(own().title).toBe('Khung: kiểm tra mỗi đêm có phát hiện cần xử lý');
    expect(own().body).toMatch(
      /^<!-- khung-nightly -->\n\n✗ 2 lỗi, .*\n\n[\s\S]*#### Lỗi \(2\)\n\n- /,
    );
    expect(own().body).toContain('<code>unknown-reference</code>');
    expect(own().body.split('<!--')).toHaveLength(2);
    expect(own().body).not.toMatch(/@admin|<script|```|(?<!\[)#1\b|https:\/\/evil/);
  });

  test('is written anew, not opened a second time', async () => {
    own().body = '<!-- khung-nightly -->\ncũ';
    expect((await tell(state)).out).toBe('Đã viết lại issue.\n');
    expect(state.issues).toHaveLength(4);
    expect(own().body).toContain('unknown-reference');
  });

  test('is closed when nothing is left, and then left alone', async () => {
    write(AGENCIES, SOUND[AGENCIES] as string);
    expect((await tell(state)).out).toBe('Không còn gì phải xử lý; đã đóng issue.\n');
    expect(own()).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(own().body).toContain('✓ 0 lỗi');
    expect((await tell(state)).wrote).toEqual([]);
  });

  test('is opened again when something comes back', async () => {
    write(AGENCIES, BROKEN);
    expect((await tell(state)).out).toBe('Đã mở lại issue.\n');
    expect([own().state, state.issues.length]).toEqual(['open', 4]);
  });

  test('leaves those of others, pull requests and other texts as they were', () => {
    expect(state.issues.slice(0, 3)).toEqual(others());
  });

  test('is found behind a full page of others', async () => {
    const many = Array.from({ length: 100 }, (_, at) => issueOf(100 + at, 'nguoi-la'));
    const far = stateOf([...many, issueOf(7, 'github-actions[bot]')]);
    expect((await tell(far)).wrote.map(({ path }) => path)).toEqual(['/issues/7']);
  });

  test('what cannot be read is never clean', async () => {
    write(AGENCIES, 'so: {name: "Sở\n');
    const { wrote } = await tell(stateOf([]));
    expect(wrote.map(({ path }) => path)).toEqual(['/issues']);
    expect(wrote[0]?.body).toMatchObject({ body: expect.stringContaining('yaml-syntax') });
  });
});
