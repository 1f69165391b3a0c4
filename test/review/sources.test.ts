import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SOUND } from '../support/check-files.ts';
import { gitRepo } from '../support/git-repo.ts';
import { reviewIn } from '../support/review-cli.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const repo = gitRepo();
const other = scratch({
  ...SOUND,
  'plans/u/tasks.yaml': 'a: {name: Việc A, owner: so, deadline: 2026-01-01, sources: [s]}\n',
});
afterAll(() => {
  repo.remove();
  other.remove();
});
const put = (files: Readonly<Record<string, string>>) => {
  const { root, remove } = scratch(files);
  repo.git('--work-tree', root, 'add', '--all');
  repo.git('commit', '--quiet', '--no-verify', '-m', 'x');
  remove();
};
put(SOUND);

const DAYS = ['--as-of', '2026-11-22', '--known-at', '2026-11-22'];
const run = (args: string[], cwd = repo.root) => runCli(args, { cwd });
const review = (...args: string[]) => reviewIn(repo.root, ...args);

describe('two folders or two snapshot files', () => {
  test('give what two commits give, but for their names', async () => {
    const sound = scratch(SOUND);
    const [a, b] = [join(sound.root, 'a.json'), join(sound.root, 'b.json')];
    run(['snapshot', '--root', sound.root, '--out', a, ...DAYS]);
    run(['snapshot', '--root', other.root, '--out', b, ...DAYS]);
    const folders = await review(sound.root, other.root, '--format', 'gitlab');
    expect(await review(a, b, '--format', 'gitlab')).toEqual(folders);
    expect(await review('HEAD', other.root, '--format', 'gitlab')).toEqual(folders);
    const said = (await review(a, b, '--fail-on', 'note')).out;
    expect(said).toContain('Thêm bản ghi');
    sound.remove();
  });
});

describe('a base that is missing or broken is an error, never clean', () => {
  test.each([
    ['nowhere..HEAD', 'nowhere'],
    ['HEAD~7..HEAD', 'fetch-depth'],
    ['--..HEAD', '--'],
  ])('%s', async (range, said) => {
    const { code, out, err } = await review('--', range);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(said);
  });

  test('outside a repository', async () => {
    const { code, err } = await reviewIn(other.root, 'main..HEAD');
    expect(code).toBe(3);
    expect(err).toContain('git');
  });

  test('a file that is no snapshot, or was altered', async () => {
    const file = join(other.root, 'x.json');
    writeFileSync(file, '{}');
    expect((await review(file, 'HEAD')).code).toBe(3);
    run(['snapshot', '--out', file, ...DAYS], other.root);
    expect((await review(file, other.root)).code).toBe(0);
    writeFileSync(file, `{"format":1,"model":{"entities":[]},"facts":{},"findings":[]}`);
    expect((await review(file, other.root)).code).toBe(3);
  });

  test('a base without content, or with a link out of the workspace', async () => {
    const empty = scratch({ 'README.md': 'x' });
    expect((await review(empty.root, other.root)).code).toBe(3);
    empty.remove();
    const linked = scratch(SOUND);
    symlinkSync('/etc/passwd', join(linked.root, 'architecture/u/components.yaml'));
    const { code, err } = await review(linked.root, other.root);
    expect(code).toBe(3);
    expect(err).toContain('architecture/u/components.yaml');
    linked.remove();
  });

  test('wrong usage exits 2', async () => {
    for (const words of [[], ['main'], ['a..b', 'c', 'd']])
      expect((await review(...words)).code).toBe(2);
  });
});

describe('what cannot be read is undetermined, not fixed', () => {
  test('a record whose YAML broke, in a file whose other records are sound', async () => {
    const lacking = {
      ...SOUND,
      'architecture/u/agencies.yaml':
        'so: {name: Sở, side: government}\nubnd: {name: Ủy ban, side: government, sources: [s]}\n',
    };
    const base = scratch(lacking);
    const head = scratch({
      ...lacking,
      'architecture/u/agencies.yaml':
        'so: {name: Sở, side: }}\nubnd: {name: Ủy ban, side: government, sources: [s]}\n',
    });
    const { code, out } = await review(base.root, head.root, '--format', 'json');
    const result = JSON.parse(out) as {
      findings: { rule: string; state: string }[];
      changes: { op: string }[];
    };
    expect(code).toBe(3);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ rule: 'entity-names-its-source', state: 'undetermined' }),
    );
    expect(result.changes.map(({ op }) => op)).toContain('unreadable');
    base.remove();
    head.remove();
  });
});

describe('a waiver of the base', () => {
  test('holds to the end of its last day, then brings the finding back', async () => {
    const waiver =
      'w: {rule: component-has-owner, subject: component:u/c, reason: R, approver: A, document: d, expires: 2026-06-30}\n';
    const folder = scratch({
      ...SOUND,
      'architecture/u/documents.yaml': 'd: {name: D, type: decision, sources: [s]}\n',
      'architecture/u/components.yaml': 'c: {name: C, type: system, sources: [s]}\n',
      'architecture/u/waivers.yaml': waiver,
    });
    const at = async (day: string) => {
      const days = ['--as-of', day, '--known-at', day];
      const { out } = await review(folder.root, folder.root, ...days, '--format', 'json');
      const { findings } = JSON.parse(out) as {
        findings: { rule: string; state: string; cause: string }[];
      };
      return findings.find(({ rule }) => rule === 'component-has-owner');
    };
    expect(await at('2026-06-30')).toMatchObject({ state: 'waived', cause: null });
    expect(await at('2026-07-01')).toMatchObject({ state: 'new', cause: 'expired-waiver' });
    folder.remove();
  });
});

describe('causes', () => {
  const pack = (assert: string) => `id: thu
name: {vi: Gói thử, en: Test pack}
inForce: {from: 2026-01-01}
documents:
  QD: {name: {vi: Quyết định, en: Decision}}
rules:
  agency-has-parent:
    title: {vi: Có cấp trên, en: Has a parent}
    message: {vi: 'Sai.', en: 'Wrong.'}
    severity: error
    citation: {document: QD, article: Điều 1}
    target: agency
    assert: ${assert}
    examples:
      good:
        - record: {name: A, side: government, parent: b}
      bad:
        - record: {name: A, side: press}
`;

  test('what a changed rule finds in old content is new by rule', async () => {
    const settings = { 'khung.yaml': 'name: Kho thử\npacks: [thu]\n' };
    const base = scratch({ ...SOUND, 'schemas/packs/thu.yaml': pack("agency.side != 'press'") });
    const head = scratch({
      ...SOUND,
      ...settings,
      'schemas/packs/thu.yaml': pack('has(agency.parent)'),
      'architecture/u/agencies.yaml': `${SOUND['architecture/u/agencies.yaml']}moi: {name: Mới, side: press, sources: [s]}\n`,
    });
    const { out } = await review(base.root, head.root, '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { path: string; cause: string }[] };
    expect(findings.map(({ path, cause }) => [path, cause])).toEqual([
      ['agency:u/moi', 'content'],
      ['agency:u/so', 'rule'],
      ['agency:u/ubnd', 'rule'],
    ]);
    base.remove();
    head.remove();
  });
});
