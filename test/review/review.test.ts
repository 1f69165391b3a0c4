import { describe, expect, test } from 'vitest';
import type { Review } from '../../generator/core/review.ts';
import type { Finding, Snapshot } from '../../generator/core/snapshot.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { REVIEW_CODES } from '../../generator/pipeline.ts';
import { REVIEW_FORMATS } from '../../generator/reports/review/formats.ts';
import { rulesOfPacks } from '../../generator/review/pack-rules.ts';
import { review } from '../../generator/review/review.ts';
import { SMALL, type SmallRecord, smallSnapshot } from '../support/small-snapshot.ts';

const finding = (path: string, more: Partial<Finding> = {}): Finding => ({
  ...{ rule: 'r', severity: 'error', message: { vi: 'Sai', en: 'Wrong' }, path, related: [] },
  ...{ file: 'architecture/a/components.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 },
  fingerprint: sha256(path),
  ...more,
});

const withFindings = (findings: readonly Finding[], records = SMALL): Snapshot => ({
  ...smallSnapshot(records),
  findings,
});

type More = Partial<Parameters<typeof review>[0]>;
const compare = (base: Snapshot, head: Snapshot, more: More = {}) =>
  review({
    base: { name: 'base', snapshot: base },
    head: { name: 'head', snapshot: head },
    codes: REVIEW_CODES,
    unread: false,
    ...more,
  });

const write = (format: string, result: Review) =>
  REVIEW_FORMATS[format]?.(result, { lang: 'vi', failOn: 'error', colour: false, hash: sha256 });

const LGSP = 'component:a/lgsp';
const states = ({ findings }: Review) => findings.map(({ state, cause }) => cause ?? state);
const renamed = (id: string, from: string): SmallRecord[] =>
  SMALL.map((each) =>
    each.id === from ? { ...each, id, data: { ...each.data, renamedFrom: from } } : each,
  );

describe('states and causes of findings', () => {
  const clean = withFindings([]);
  const found = withFindings([finding(LGSP)]);

  test('new by content, by calendar or by rule, as the base judged again tells', () => {
    const by = (rejudged: NonNullable<More['rejudged']>) =>
      states(compare(clean, found, { rejudged }));
    expect(by({ onHeadDay: clean, byHeadRules: clean })).toEqual(['content']);
    expect(by({ onHeadDay: found, byHeadRules: found })).toEqual(['calendar']);
    expect(by({ onHeadDay: clean, byHeadRules: found })).toEqual(['rule']);
  });

  test('of a base that cannot be judged again, as what differs tells', () => {
    expect(states(compare(clean, found))).toEqual(['rule']);
    expect(states(compare({ ...clean, asOf: clean.asOf - 9 }, found))).toEqual(['calendar']);
    const other = SMALL.filter(({ id }) => id !== 'lgsp');
    expect(states(compare(withFindings([], other), found))).toEqual(['content']);
  });

  test('unchanged, fixed and undetermined', () => {
    expect(states(compare(found, found))).toEqual(['unchanged']);
    const all = { onHeadDay: found, byHeadRules: found };
    expect(states(compare(found, clean, { rejudged: all }))).toEqual(['fixed']);
    const failed = finding(LGSP, { rule: 'rule-undetermined', severity: 'note' });
    const result = compare(clean, withFindings([failed]));
    expect(states(result)).toEqual(['undetermined']);
    expect(write('text', result)?.exitCode).toBe(3);
  });

  test('a finding of a broken record is not fixed by breaking the record', () => {
    const broken = finding(`${LGSP}#/type`, { rule: 'wrong-type' });
    expect(states(compare(found, withFindings([broken])))).toEqual(['rule', 'undetermined']);
  });

  test('a finding keeps its state when its record is renamed', () => {
    const head = withFindings([finding('component:a/truc')], renamed('truc', 'lgsp'));
    expect(states(compare(found, head))).toEqual(['unchanged']);
  });
});

describe('waivers', () => {
  const waiver = (expires: string, subject = LGSP): SmallRecord => ({
    ...{ kind: 'waiver', unit: 'a', id: 'w' },
    data: { rule: 'r', subject, reason: 'R', approver: 'A', document: 'd', expires },
  });
  const side = (...more: SmallRecord[]) => withFindings([finding(LGSP)], [...SMALL, ...more]);

  // The small snapshot speaks of 22/11/2026.
  test.each([
    ['2026-11-21', 'expired', 'expired-waiver'],
    ['2026-11-22', 'very-soon', 'waived'],
    ['2026-12-06', 'very-soon', 'waived'],
    ['2026-12-07', 'soon', 'waived'],
    ['2026-12-22', 'soon', 'waived'],
    ['2026-12-23', 'active', 'waived'],
    ['2027-02-30', 'undated', 'expired-waiver'],
  ])('to %s: %s', (expires, state, ofFinding) => {
    const both = side(waiver(expires));
    const result = compare(both, both);
    expect(result.waivers.map((each) => each.state)).toEqual([state]);
    expect(states(result)).toEqual([ofFinding]);
  });

  test('one that the change brings is pending and hides nothing', () => {
    const result = compare(withFindings([]), side(waiver('2027-12-31')));
    expect(result.findings).toMatchObject([{ state: 'new', pendingWaiver: 'waiver:a/w' }]);
    expect(result.waivers).toMatchObject([{ state: 'pending', covers: 1 }]);
  });

  test('one that the change takes away governs until then, and is said to go', () => {
    const result = compare(side(waiver('2027-12-31')), side());
    expect(states(result)).toEqual(['waived']);
    expect(result.waivers).toMatchObject([{ state: 'active', dropped: true, covers: 1 }]);
  });

  test('one that covers nothing is reported', () => {
    const unused = side(waiver('2027-12-31', 'component:a/mot-cua'));
    expect(compare(unused, unused).waivers).toMatchObject([{ covers: 0 }]);
    expect(write('text', compare(unused, unused))?.text).toContain('không dùng đến phát hiện nào');
  });

  test('covers an exact id path: neither the record around it nor another item', () => {
    const data = { name: 'X', list: [{ id: 'b' }, { id: 'a' }] };
    const record: SmallRecord = { kind: 'component', unit: 'a', id: 'x', data };
    const paths = ['component:a/x', 'component:a/x#/list/0', 'component:a/x#/list/1'];
    const both = withFindings(
      paths.map((path) => finding(path)),
      [...SMALL, record, waiver('2027-12-31', 'component:a/x#/list/a')],
    );
    const waived = compare(both, both).findings.filter(({ state }) => state === 'waived');
    expect(waived.map(({ path }) => path)).toEqual(['component:a/x#/list/1']);
  });

  test('follows its record when that is renamed', () => {
    const base = side(waiver('2027-12-31'));
    const records = [...renamed('truc', 'lgsp'), waiver('2027-12-31')];
    expect(states(compare(base, withFindings([finding('component:a/truc')], records)))).toEqual([
      'waived',
    ]);
  });
});

describe('rules', () => {
  const pack = (rule: object) =>
    rulesOfPacks([{ path: 'p.yaml', data: { rules: { x: rule } }, lineOf: () => 3 }]);
  const strict = { severity: 'error', assert: 'a', enforcement: { denyFrom: '2026-01-01' } };

  test.each([
    [strict, undefined],
    [{ ...strict, severity: 'warning' }, 'hạ mức'],
    [{ ...strict, enforcement: { denyFrom: '2027-01-01' } }, 'lùi ngày bắt buộc'],
  ])('%o', (rule, said) => {
    const snapshot = withFindings([]);
    const { changes } = compare(snapshot, snapshot, {
      base: { name: '', snapshot, rules: pack(strict) },
      head: { name: '', snapshot, rules: pack(rule) },
    });
    const loosened = changes.filter(({ goalpost }) => goalpost === 'rule-loosened');
    expect(loosened.map(({ message }) => message.vi).join()).toContain(said ?? '');
    expect(loosened.length).toBe(said ? 1 : 0);
  });

  test('what a rule found is not mended by taking the rule away or breaking it', () => {
    const base = withFindings([finding(LGSP, { rule: 'x' })]);
    const head = withFindings([]);
    const by = (more: More) =>
      compare(base, head, {
        base: { name: '', snapshot: base, rules: pack(strict) },
        head: { name: '', snapshot: head, rules: pack(strict) },
        ...more,
      }).findings.map(({ state, cause }) => [state, cause]);
    expect(by({ rejudged: { onHeadDay: base, byHeadRules: base } })).toEqual([
      ['fixed', undefined],
    ]);
    expect(by({ rejudged: { onHeadDay: base, byHeadRules: head } })).toEqual([['fixed', 'rule']]);
    expect(by({ rejudged: { onHeadDay: head, byHeadRules: head } })).toEqual([
      ['fixed', 'calendar'],
    ]);
    expect(by({})).toEqual([['fixed', 'rule']]);
    expect(by({ packBroken: true })).toEqual([['undetermined', undefined]]);
  });

  test('a workspace that is judged by fewer packs is loosened', () => {
    const by = (packs: readonly string[]) => {
      const snapshot = withFindings([]);
      return { ...snapshot, settings: { ...snapshot.settings, packs } };
    };
    const diff = (before: string[], after: string[]) =>
      compare(by(before), by(after)).changes.map((each) => each.goalpost ?? each.class);
    expect(diff(['a', 'b'], ['b', 'c'])).toEqual(['rule-loosened']);
    expect(diff(['a'], ['a', 'b'])).toEqual(['needs-review']);
  });

  test('one that is gone is loosened, one that asks otherwise needs a review', () => {
    const snapshot = withFindings([]);
    const diff = (rules: ReturnType<typeof pack>) =>
      compare(snapshot, snapshot, {
        base: { name: '', snapshot, rules: pack(strict) },
        head: { name: '', snapshot, rules },
      }).changes.map((each) => each.goalpost ?? each.class);
    expect(diff([])).toEqual(['rule-loosened']);
    expect(diff(pack({ ...strict, assert: 'b' }))).toEqual(['needs-review']);
  });
});

describe('limits of the platforms', () => {
  const many = Array.from({ length: 2500 }, (_, i): SmallRecord => {
    const data = { name: `Hệ thống số ${i} ${'dài '.repeat(20)}`, type: 'system', partOf: 'lgsp' };
    const id = `c${String(i).padStart(4, '0')}`;
    return { kind: 'component', unit: 'a', id, data, links: { partOf: LGSP } };
  });
  const findings = many.map(({ id }, i) =>
    finding(`component:a/${id}`, {
      rule: i < 30 ? 'few' : 'lots',
      severity: i % 3 === 0 ? 'warning' : 'error',
    }),
  );
  const result = compare(withFindings([]), withFindings(findings, [...SMALL, ...many]));

  test('a comment has at most 60,000 characters and says what is cut', () => {
    const text = write('markdown', result)?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeGreaterThan(20_000);
    expect(text).toMatch(/Còn [\d.]+ dòng không hiện ở đây/);
    expect(text).toContain('```mermaid');
  });

  test('a diagram has at most 60 arrows and 5,000 characters and says what is cut', () => {
    const { text, cutNodes, cutEdges } = result.diagram;
    expect(text.length).toBeLessThanOrEqual(5000);
    expect(text.split('->|').length - 1).toBeLessThanOrEqual(60);
    expect(cutNodes).toBeGreaterThan(2000);
    expect(cutEdges).toBeGreaterThan(2000);
  });

  test('ten errors and ten warnings are annotated, of every rule some', () => {
    const lines = (write('github', result)?.text ?? '').trimEnd().split('\n');
    const of = (verb: string) => lines.filter((line) => line.startsWith(`::${verb} `));
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 1]);
    expect(of('error').filter((line) => line.includes('title=few'))).toHaveLength(5);
    expect(lines.at(-1)).toContain('Còn 2480 điều nữa');
  });

  test('a fix is written as a replacement of its region', () => {
    const fix = {
      safety: 'safe' as const,
      description: { vi: 'Sửa', en: 'Mend' },
      file: 'a b.yaml',
      line: 3,
      column: 2,
      endLine: 5,
      endColumn: 1,
      text: 'x\n',
    };
    const findings = result.findings.slice(0, 1).map((each) => ({ ...each, fix }));
    const { runs } = JSON.parse(write('sarif', { ...result, findings })?.text ?? '');
    expect(runs[0].results[0].fixes).toEqual([
      {
        description: { text: 'Sửa' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a%20b.yaml', uriBaseId: 'SRCROOT' },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 2, endLine: 5, endColumn: 1 },
                insertedContent: { text: 'x\n' },
              },
            ],
          },
        ],
      },
    ]);
  });
});
