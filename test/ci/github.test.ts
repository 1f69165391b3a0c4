import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeGithub, type GithubState } from '../support/fake-github.ts';
import { gitRepo } from '../support/git-repo.ts';
import { projectRoot } from '../support/our-files.ts';
import { scratch } from '../support/run-cli.ts';
import { SARIF_ESSENTIALS } from '../support/sarif-essentials.ts';
import { readWorkflow, runStep, type Step } from '../support/workflow.ts';

/** A province's repository with the tool in it, and a pull request that also tries to do harm. */
const origin = gitRepo();
const { root, git } = origin;
const runner = scratch();
const clone = join(runner.root, 'clone');
const PWNED = join(runner.root, 'pwned');
let [base, head] = ['', ''];

beforeAll(() => {
  for (const path of ['bin', 'generator', 'schemas', 'package.json', 'package-lock.json']) {
    cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  }
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  const folder = join(projectRoot, 'test/cases/review/twenty-changes');
  cpSync(join(folder, 'base'), root, { recursive: true });
  base = origin.commit('base');
  git('checkout', '--quiet', '-b', 'change');
  cpSync(join(folder, 'head'), root, { recursive: true });
  const harm = `require('node:fs').writeFileSync(${JSON.stringify(PWNED)}, '')`;
  const main = readFileSync(join(root, 'generator/cli/main.ts'), 'utf8');
  writeFileSync(
    join(root, 'generator/cli/main.ts'),
    `${main}\nprocess.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(PWNED)}, '');\n`,
  );
  writeFileSync(
    join(root, 'bin/khung.mjs'),
    `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(PWNED)}, '');\n`,
  );
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ scripts: { preinstall: `node -e "${harm}"` } }),
  );
  writeFileSync(join(root, '.gitattributes'), '* filter=harm\n');
  head = origin.commit('change');
  git('update-ref', 'refs/pull/7/head', head);
  git('checkout', '--quiet', 'main');
  git('clone', '--quiet', root, clone);
  // Stands in for `npm ci`: the packages that the tests have.
  mkdirSync(join(runner.root, 'bin'));
  const npm = `#!/bin/sh\n[ "$*" = "ci --ignore-scripts --no-audit --no-fund" ] || exit 9\nln -s "${projectRoot}/node_modules" node_modules\n`;
  writeFileSync(join(runner.root, 'bin/npm'), npm, { mode: 0o755 });
  symlinkSync(process.execPath, join(runner.root, 'bin/node'));
});
afterAll(() => {
  origin.remove();
  runner.remove();
});

const known = () => ({
  'github.token': 't0ken',
  'github.event.pull_request.number': '7',
  'github.event.pull_request.head.sha': head,
  'github.event.pull_request.base.sha': base,
});

const environment = () => ({
  PATH: `${runner.root}/bin:${process.env.PATH}`,
  RUNNER_TEMP: runner.root,
  GITHUB_STEP_SUMMARY: join(runner.root, 'summary.md'),
});

function scripts(file: string): readonly Step[] {
  const [job] = Object.values(readWorkflow(file).jobs);
  return job?.steps.filter(({ run }) => run !== undefined) ?? [];
}

const run = (step: Step, more: Readonly<Record<string, string>> = {}) =>
  runStep(step, known(), { cwd: clone, env: { ...environment(), ...more } });

const reviewFile = () => join(runner.root, 'khung/review.json');

describe('the unprivileged job', () => {
  test('judges the change by the base’s tool, runs nothing of it and leaves the result', async () => {
    const steps = scripts('ci/github/khung-review.yml');
    const codes: (number | null)[] = [];
    let out = '';
    for (const step of steps) {
      const done = await run(step);
      codes.push(done.code);
      out += done.out;
    }
    expect([codes, out]).toEqual([[0, 0, 1], expect.stringContaining('::warning file=')]);
    expect(existsSync(PWNED)).toBe(false);
    const review = JSON.parse(readFileSync(reviewFile(), 'utf8'));
    expect(review.head.revision).toBe(head);
    expect(review.changes.length).toBeGreaterThan(20);
    expect(readFileSync(join(runner.root, 'summary.md'), 'utf8')).toContain('khung-review');
  });

  test('stops when the pull request has moved on', async () => {
    const [, fetch] = scripts('ci/github/khung-review.yml') as [Step, Step];
    const other = { ...known(), 'github.event.pull_request.head.sha': base };
    const { code } = await runStep(fetch, other, { cwd: clone, env: environment() });
    expect(code).toBe(1);
  });
});

describe('the job that publishes', () => {
  const zip = (files: Readonly<Record<string, string>>) =>
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
    );
  const sound = () => readFileSync(reviewFile(), 'utf8');

  const stateOf = (archive: Uint8Array): GithubState => ({
    pulls: [{ number: 7, head: { sha: head, repo: { full_name: 'nguoi-la/kho' } } }],
    files: [{ filename: 'plans/u/tasks.yaml' }],
    artifacts: [{ id: 5, name: 'khung-review', size_in_bytes: archive.length }],
    archive,
    comments: [
      { id: 1, body: '<!-- khung-review -->\nkẻ giả mạo', user: { login: 'nguoi-la' } },
      { id: 2, body: 'Xin xem giúp', user: { login: 'nguoi-la' } },
    ],
    issues: [],
  });

  async function publish(state: GithubState, event: object = {}, option = '') {
    const github = await fakeGithub(state);
    const eventFile = join(runner.root, 'event.json');
    const workflowRun = {
      ...{ id: 11, event: 'pull_request', head_sha: head, head_branch: 'x/../y' },
      head_repository: { full_name: 'nguoi-la/kho', owner: { login: 'nguoi-la' } },
      ...event,
    };
    writeFileSync(eventFile, JSON.stringify({ workflow_run: workflowRun }));
    const step = scripts('ci/github/khung-publish-review.yml').at(-1) as Step;
    const withOption = { ...step, run: `${step.run} ${option}` };
    const done = await run(withOption, {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'tinh/kho',
      GITHUB_EVENT_PATH: eventFile,
    });
    github.close();
    return { ...done, asked: github.asked };
  }

  test('writes a comment, then writes it anew, and leaves those of others alone', async () => {
    const state = stateOf(zip({ 'review.json': sound() }));
    const first = await publish(state);
    expect([first.code, first.out]).toEqual([0, '#7: đã viết nhận xét.\n']);
    expect(state.comments).toHaveLength(3);
    const body = state.comments[2]?.body ?? '';
    expect(body).toMatch(/^<!-- khung-review -->\n\n### ❌/);
    (state.comments[2] as { body: string }).body = '<!-- khung-review -->\ncũ';
    expect((await publish(state)).out).toBe('#7: đã viết lại nhận xét.\n');
    expect(state.comments.map((each) => each.body)).toEqual([
      '<!-- khung-review -->\nkẻ giả mạo',
      'Xin xem giúp',
      body,
    ]);
    expect(first.asked.filter(({ path }) => path === '/blob').map(({ auth }) => auth)).toEqual([
      undefined,
    ]);
  });

  test('warns where the change touches the workflows', async () => {
    const state = stateOf(zip({ 'review.json': sound() }));
    state.files.push({ filename: '.github/workflows/khung-review.yml' });
    await publish(state);
    expect(state.comments.at(-1)?.body).toContain('> ⚠️ **Thay đổi này sửa .github/');
  });

  test('speaks only of the open pull request that is at this very commit', async () => {
    const state = stateOf(zip({ 'review.json': sound() }));
    state.pulls = [{ number: 8, head: { sha: base, repo: { full_name: 'nguoi-la/kho' } } }];
    const { code, out, asked } = await publish(state);
    expect([code, out]).toEqual([0, expect.stringContaining('không đăng gì')]);
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ['a path that leads out', (text) => zip({ '../../review.json': text })],
    ['more files than one', (text) => zip({ 'review.json': text, 'x.sh': 'x' })],
    ['what is no zip', (text) => Buffer.from(text)],
    ['nothing', () => new Uint8Array()],
    ['what is no JSON', () => zip({ 'review.json': '{' })],
    ['another form', () => zip({ 'review.json': '{"changes": []}' })],
    ['a further property', (text) => zip({ 'review.json': text.replace('{', '{"html": "x",') })],
    ['another version', (text) => zip({ 'review.json': text.replaceAll(head, base) })],
    [
      'a diagram that ends its code block',
      (text) => zip({ 'review.json': text.replace('"text": "', '"text": "```\\n@moi-nguoi ') }),
    ],
    ['what unpacks to too much', () => zip({ 'review.json': ' '.repeat(60_000_000) })],
    [
      'what is too large',
      () => zipSync({ 'review.json': [Buffer.alloc(6_000_000), { level: 0 }] }),
    ],
  ])('refuses an artifact with %s', async (_, make) => {
    const state = stateOf(make(sound()));
    const before = JSON.stringify(state.comments);
    const { code, out, asked } = await publish(state);
    expect([code, out]).toEqual([3, expect.stringMatching(/Không nhận kết quả|more than 5000000/)]);
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
    expect(JSON.stringify(state.comments)).toBe(before);
  });

  test('sends SARIF where it is asked to: the head’s commit, packed, valid', async () => {
    const { code, asked } = await publish(stateOf(zip({ 'review.json': sound() })), {}, '--sarif');
    const sent = asked.filter(({ path }) => path === '/code-scanning/sarifs');
    expect([code, sent.map(({ method, auth }) => [method, auth])]).toEqual([
      0,
      [['POST', 'Bearer t0ken']],
    ]);
    const [{ sarif = '', ...rest } = {}] = sent.map(({ body }) => body as { sarif?: string });
    expect(rest).toEqual({ commit_sha: head, ref: 'refs/pull/7/head', tool_name: 'khung' });
    const value = JSON.parse(gunzipSync(Buffer.from(sarif, 'base64')).toString());
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    ajv.validate(SARIF_ESSENTIALS, value);
    expect(ajv.errors).toBe(null);
    expect(value.runs[0].results.length).toBeGreaterThan(10);
  });

  test('sends no SARIF unasked', async () => {
    const { asked } = await publish(stateOf(zip({ 'review.json': sound() })));
    expect(asked.filter(({ path }) => path.includes('code-scanning'))).toEqual([]);
  });

  test('does not start on another event', async () => {
    const { code, asked } = await publish(stateOf(zip({ 'review.json': sound() })), {
      event: 'push',
    });
    expect([code, asked]).toEqual([2, []]);
  });
});
