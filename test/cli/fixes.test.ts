import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../generator/cli/apply-fixes.ts';
import { replaceFile } from '../../generator/host/replace-file.ts';
import { checkFiles, SOUND } from '../support/check-files.ts';

type Case = {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
  readonly after: string;
  readonly safety: 'safe' | 'suggested';
};

const component = (rest: string) => `a: {name: A, type: system, owner: so, ${rest}sources: [s]}\n`;
const COMPONENTS = 'architecture/u/components.yaml';
const AGENCIES = 'architecture/u/agencies.yaml';
const agencies = (rest: string) =>
  `so: {name: Sở, side: government, ${rest}sources: [s]}\nubnd: {name: Ủy ban, side: government, sources: [s]}\n`;
const document = (rest: string) => `d: {name: D, type: decision, ${rest}, sources: [s]}\n`;
const DOCUMENTS = 'architecture/u/documents.yaml';

/** Each kind of fix once: what is written and what it becomes, to the letter. */
const CASES: readonly Case[] = [
  {
    rule: 'unknown-reference',
    file: COMPONENTS,
    text: 'a: {name: A, type: system, owner: ubdn, sources: [s]}\n',
    after: 'a: {name: A, type: system, owner: ubnd, sources: [s]}\n',
    safety: 'suggested',
  },
  {
    rule: 'unknown-field',
    file: COMPONENTS,
    text: component('# ghi chú\n  desciption: B, '),
    after: component('# ghi chú\n  description: B, '),
    safety: 'suggested',
  },
  {
    rule: 'unknown-value',
    file: COMPONENTS,
    text: 'a: {name: A, type: "sytem", owner: so, sources: [s]}\n',
    after: 'a: {name: A, type: "system", owner: so, sources: [s]}\n',
    safety: 'suggested',
  },
  {
    rule: 'unknown-value',
    file: COMPONENTS,
    text: 'a: {name: A, type: System, owner: so, sources: [s]}\n',
    after: 'a: {name: A, type: system, owner: so, sources: [s]}\n',
    safety: 'safe',
  },
  {
    rule: 'bad-date',
    file: DOCUMENTS,
    text: document('issued: 15/7/2019'),
    after: document('issued: 2019-07-15'),
    safety: 'safe',
  },
  {
    rule: 'bad-date',
    file: DOCUMENTS,
    text: document("issued: '5/7/2019'"),
    after: document("issued: '2019-07-05'"),
    safety: 'suggested',
  },
  {
    rule: 'bad-date',
    file: DOCUMENTS,
    text: document('issued: quý III/2019'),
    after: document('issued: 2019-Q3'),
    safety: 'safe',
  },
  {
    rule: 'wrong-type',
    file: DOCUMENTS,
    text: document('number: 0012'),
    after: document('number: "0012"'),
    safety: 'safe',
  },
  {
    rule: 'bad-reference',
    file: COMPONENTS,
    text: 'a: {name: A, type: system, owner: Ubnd, sources: [s]}\n',
    after: 'a: {name: A, type: system, owner: ubnd, sources: [s]}\n',
    safety: 'suggested',
  },
  {
    rule: 'bad-id',
    file: COMPONENTS,
    text: component('').replace('a:', 'A_b:'),
    after: component('').replace('a:', 'a-b:'),
    safety: 'suggested',
  },
  {
    rule: 'repeated-item',
    file: COMPONENTS,
    text: 'a:\n  name: A # tên\n  type: system\n  owner: so\n  sources:\n    - s\n    - s\n',
    after: 'a:\n  name: A # tên\n  type: system\n  owner: so\n  sources:\n    - s\n',
    safety: 'safe',
  },
  {
    rule: 'not-nfc',
    file: AGENCIES,
    text: agencies('').replace('Sở', 'Sở'.normalize('NFD')),
    after: agencies(''),
    safety: 'safe',
  },
  {
    rule: 'yaml-tab',
    file: COMPONENTS,
    text: 'a:\n\tname: A\n\ttype: system\n\towner: so # chủ quản\n\tsources:\n\t\t- s\n',
    after: 'a:\n  name: A\n  type: system\n  owner: so # chủ quản\n  sources:\n    - s\n',
    safety: 'safe',
  },
  {
    rule: 'text-has-plain-spaces',
    file: AGENCIES,
    text: agencies('').replace('Ủy ban', 'Ủy\u00a0b\u200ban'),
    after: agencies(''),
    safety: 'safe',
  },
  {
    rule: 'tone-marks-stand-one-way',
    file: AGENCIES,
    text: `${agencies('').replace('Sở', 'Sở Thủy lợi')}v: {name: Uỷ viên, side: government, sources: [s]}\n`,
    after: `${agencies('').replace('Sở', 'Sở Thủy lợi')}v: {name: Ủy viên, side: government, sources: [s]}\n`,
    safety: 'suggested',
  },
  {
    rule: 'unknown-pack',
    file: 'khung.yaml',
    text: 'name: Kho thử\npacks: [khung-1452]\n',
    after: 'name: Kho thử\npacks: [khung-1425]\n',
    safety: 'suggested',
  },
  {
    rule: 'unknown-framework-item',
    file: COMPONENTS,
    text: component('layer: shared-aplications, '),
    after: component('layer: shared-applications, '),
    safety: 'suggested',
  },
  {
    rule: 'unknown-goal',
    file: 'plans/u/tasks.yaml',
    text: 't: {name: T, plan: p, goal: mc-tieu, owner: so, sources: [s]}\n',
    after: 't: {name: T, plan: p, goal: muc-tieu, owner: so, sources: [s]}\n',
    safety: 'suggested',
  },
];

const PLANS = {
  'plans/u/plans.yaml':
    'p: {name: P, type: plan, owner: so, goals: [{id: muc-tieu, name: M}], sources: [s]}\n',
};

describe('a fix, applied, makes its finding vanish', () => {
  test.each(CASES)('$rule $safety', ({ rule, file, text, after, safety }) => {
    const files = { ...SOUND, ...PLANS, [file]: text };
    const found = checkFiles(files).findings.filter((each) => each.rule === rule);
    expect(found).not.toEqual([]);
    for (const { fix } of found) {
      expect(fix?.safety).toBe(safety);
      expect([fix?.description.vi, fix?.description.en].every(Boolean)).toBe(true);
    }
    const mended = applyFixes(text, found).after;
    expect(mended).toBe(after);
    const left = checkFiles({ ...files, [file]: mended }).findings;
    const gone = found.map(({ fingerprint }) => fingerprint);
    expect(left.filter(({ fingerprint }) => gone.includes(fingerprint))).toEqual([]);
  });

  test('what is not known is not guessed', () => {
    const files = {
      ...SOUND,
      [COMPONENTS]: component('layer: xyzabc, '),
      [DOCUMENTS]: document('issued: vào dịp Tết'),
      [AGENCIES]: agencies('').replace('Sở', 'a\u00a0#b'),
    };
    const { findings } = checkFiles(files);
    const rules = ['unknown-framework-item', 'bad-date', 'text-has-plain-spaces'];
    const found = findings.filter(({ rule }) => rules.includes(rule));
    expect(found.map(({ rule }) => rule).sort()).toEqual(rules.toSorted());
    expect(found.map(({ fix }) => fix)).toEqual([undefined, undefined, undefined]);
  });

  test('of fixes that overlap the first counts', () => {
    const [first] = checkFiles({ ...SOUND, [DOCUMENTS]: document('issued: 15/7/2019') }).findings;
    if (!first?.fix) throw new Error('no fix');
    const other = { ...first, fix: { ...first.fix, column: first.fix.column + 1, text: 'x' } };
    expect(applyFixes(document('issued: 15/7/2019'), [first, other]).done).toEqual([first]);
  });
});

describe('replacing a file', () => {
  const text = (value: string) => new TextEncoder().encode(value);

  test('only where it still says what was read, with the permissions it had', () => {
    const root = mkdtempSync(join(tmpdir(), 'khung-fix-'));
    const file = join(root, 'a.yaml');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    expect(replaceFile(root, 'a.yaml', text('other'), text('new'))).toBe('changed');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(replaceFile(root, 'a.yaml', text('old'), text('new'))).toBe(undefined);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(replaceFile(root, '../x.yaml', text(''), text(''))).toBe('outside');
    rmSync(root, { recursive: true });
  });
});
