import { describe, expect, test } from 'vitest';
import { toolGround } from '../../generator/analyses/compliance/grounds.ts';
import type { ComplianceRow, UnitCompliance } from '../../generator/core/compliance.ts';
import { basisOf } from '../../generator/core/compliance-words.ts';
import { requirementsOf } from '../../generator/core/requirements.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { type Run, run } from '../../generator/pipeline.ts';
import { readSchemas, validateDocument } from '../../generator/validate/validate.ts';
import { frameworks } from '../packs/support.ts';
import { memoryHost } from '../support/memory-host.ts';
import { day } from './support.ts';

const SOUND = {
  'khung.yaml': 'name: Kho thử\npacks: [khung-1425, data-sharing]\n',
  'architecture/u/units.yaml': `u: {name: Tỉnh U, level: province, sources: [s]}
cu: {name: Tỉnh cũ, level: province, validTo: 2025-06-30, successors: [u], sources: [s]}
sau: {name: Tỉnh sau, level: province, validFrom: 2030-01-01, sources: [s]}
khac: {name: Tỉnh khác, level: province, sources: [s]}
xa: {name: Xã, level: commune, sources: [s]}
`,
  'architecture/u/agencies.yaml':
    'hd: {name: Hội đồng, level: province, side: government, sources: [s]}\n',
  'architecture/u/sources.yaml':
    's: {name: Nguồn, type: report, read: full, published: 2026-08-01}\n',
  'architecture/u/components.yaml': `a:
  name: A
  type: system
  owner: hd
  lifecycle: {state: operating, asOf: 2027-02-15}
  sources: [s]
`,
};

const GIVEN = 'framework: khung-1425, frameworkVersion: "1.0", assessedBy: hd, sources: [s]';

function made(
  asOf: string,
  assessments = '',
  more: Record<string, string> = {},
  knownAt = asOf,
): Run {
  const file = assessments && { 'architecture/u/assessments.yaml': assessments };
  const host = memoryHost({ ...SOUND, ...more, ...(file || {}) });
  return run(host, sha256, { asOf: day(asOf), knownAt: day(knownAt) });
}

function of(done: Run, unit = 'unit:u/u'): UnitCompliance {
  const found = done.allFacts().compliance?.[0]?.units.find((each) => each.unit === unit);
  if (!found) throw new Error(`no compliance of ${unit}`);
  return found;
}

function row(done: Run, requirement: string, unit?: string): ComplianceRow {
  return of(done, unit).rows.find((each) => each.requirement === requirement) as ComplianceRow;
}

const found = (done: Run) =>
  done.findings.filter(({ rule }) => rule.startsWith('assessment-')).map(({ rule }) => rule);

const IN_FORCE = '2027-03-01';

describe('the requirements', () => {
  const framework = frameworks.find(({ id }) => id === 'khung-1425');
  const requirements = framework && requirementsOf(framework);

  test('are 184, each once, and of a document that is listed', () => {
    const ids = requirements?.items.map(({ id }) => id) ?? [];
    expect(ids.length).toBe(184);
    expect(new Set(ids).size).toBe(184);
    const labels = new Set(Object.keys(requirements?.documents ?? {}));
    expect(requirements?.items.filter(({ document }) => !labels.has(document))).toEqual([]);
  });

  test('have the form of their schema', () => {
    const locate = () => ({ file: 'f', start: 0, end: 0 });
    const host = memoryHost({});
    for (const each of frameworks) {
      const [, said] = validateDocument(readSchemas(host), 'framework', each, 'f', locate);
      expect(said.map(({ message }) => message.en)).toEqual([]);
    }
  });

  test('are no finding and no verdict where nobody describes anything', () => {
    const done = run(memoryHost({ 'khung.yaml': 'name: x\n' }), sha256, { asOf: 0, knownAt: 0 });
    expect(done.allFacts().compliance?.[0]?.units).toEqual([]);
  });
});

describe('what the tool says where nobody has assessed', () => {
  const done = made(IN_FORCE);

  test('holds for each unit of the level, and for all 184 requirements of it', () => {
    const units = done.allFacts().compliance?.[0]?.units ?? [];
    expect(units.map(({ unit }) => unit)).toEqual([
      'unit:u/cu',
      'unit:u/khac',
      'unit:u/sau',
      'unit:u/u',
    ]);
    for (const { rows, counts } of units) {
      expect(rows.length).toBe(184);
      expect(Object.values(counts).reduce((a, b) => a + b)).toBe(184);
    }
  });

  test('nothing is ever met', () => {
    for (const { counts } of done.allFacts().compliance?.[0]?.units ?? [])
      expect(counts.met).toBe(0);
  });

  test.each([
    ['unit:u/cu', 'not-applicable', 'unit-ended'],
    ['unit:u/sau', 'not-applicable', 'unit-not-yet'],
    ['unit:u/khac', 'not-enough-basis', 'not-described'],
  ])('all of %s is %s: %s', (unit, value, ground) => {
    const rows = of(done, unit).rows;
    expect(new Set(rows.map((each) => `${each.value} ${each.ground}`))).toEqual(
      new Set([`${value} ${ground}`]),
    );
  });

  test.each([
    ['D-3-4-01', 'not-met', 'broken'],
    ['D-3-5-01', 'not-enough-basis', 'for-people'],
    ['D-PL1-01', 'not-enough-basis', 'no-rule'],
    ['D-3-2-01', 'not-enough-basis', 'structure-valid'],
    ['G-III3-02', 'not-enough-basis', 'broken-in-draft'],
    ['M1-III2-01', 'not-enough-basis', 'nothing-to-look-at'],
  ])('%s is %s: %s', (requirement, value, ground) => {
    expect(row(done, requirement)).toMatchObject({ requirement, value, ground });
  });

  test('before the day of a rule it was not asked, and the day is told', () => {
    expect(row(made('2026-11-22'), 'D-3-4-01')).toMatchObject({
      value: 'not-enough-basis',
      ground: 'not-yet-asked',
      from: day('2027-01-30'),
    });
  });

  test('before the framework is in force it does not apply to anybody', () => {
    expect(of(made('2026-07-28')).counts['not-applicable']).toBe(184);
    expect(of(made('2026-07-29')).counts['not-applicable']).toBe(0);
  });

  test('a unit that follows another framework is left to people', () => {
    const units = SOUND['architecture/u/units.yaml'].replace('u: {', 'u: {framework: khung-2-0, ');
    const other = made(IN_FORCE, '', { 'architecture/u/units.yaml': units });
    expect(row(other, 'D-3-4-01').ground).toBe('other-framework');
  });

  test('every ground has a basis in both languages, and only a person’s has its own', () => {
    for (const { rows, asOf } of done.allFacts().compliance?.[0]?.units ?? []) {
      for (const each of rows) {
        const basis = basisOf(each, { unitDay: asOf, inForce: day('2026-07-29') });
        expect(basis?.vi).toMatch(/\.$/);
        expect(basis?.en).toMatch(/\.$/);
      }
    }
  });
});

describe('property: without a person nothing is met', () => {
  const numbers = [0, 1, 7];
  const cases = (['auto', 'partial', 'human'] as const).flatMap((machine) =>
    [true, false].flatMap((draft) =>
      numbers.flatMap((rules) =>
        numbers.flatMap((looked) =>
          numbers.flatMap((broken) =>
            numbers.map((undetermined) => ({
              machine,
              draft,
              rules,
              looked,
              broken,
              undetermined,
            })),
          ),
        ),
      ),
    ),
  );

  test.each(['auto', 'partial', 'human'] as const)(
    '%s: only a broken rule that decides alone speaks against',
    (machine) => {
      for (const { draft, ...looked } of cases.filter((one) => one.machine === machine)) {
        const item = { id: 'X-1', text: '', document: 'X', article: '1', machine };
        const ground = toolGround(item, draft, looked);
        const against = machine === 'auto' && !draft && looked.rules > 0 && looked.broken > 0;
        expect(ground === 'broken').toBe(against);
        if (ground === 'structure-valid') {
          expect(looked.broken + looked.undetermined).toBe(0);
          expect(looked.looked).toBeGreaterThan(0);
        }
      }
    },
  );
});

describe('what a person concluded', () => {
  const MET = `a: {requirement: D-3-5-01, value: met, basis: Đã thẩm định, assessedOn: 2027-02-01, evidence: [a], ${GIVEN}}\n`;

  test('governs, with its record', () => {
    const done = made('2027-02-10', MET);
    expect(row(done, 'D-3-5-01')).toEqual({
      requirement: 'D-3-5-01',
      value: 'met',
      ground: 'assessed',
      assessment: 'assessment:u/a',
    });
    expect(found(done)).toEqual([]);
    expect(of(done).counts.met).toBe(1);
  });

  test('does not count before its day, nor before it was recorded', () => {
    expect(row(made('2027-01-31', MET), 'D-3-5-01').ground).toBe('for-people');
    const late = MET.replace('assessedOn', 'recorded: 2027-02-20, assessedOn');
    expect(row(made('2027-02-25', late, {}, '2027-02-19'), 'D-3-5-01').ground).toBe('for-people');
    expect(row(made('2027-02-25', late, {}, '2027-02-20'), 'D-3-5-01').ground).toBe('assessed');
  });

  test('gives way to a later one, whatever the order of the file', () => {
    const later = `b: {requirement: D-3-5-01, value: not-met, basis: Rà soát lại, assessedOn: 2027-02-05, ${GIVEN}}\n`;
    for (const text of [MET + later, later + MET]) {
      expect(row(made('2027-02-10', text), 'D-3-5-01').assessment).toBe('assessment:u/b');
      expect(row(made('2027-02-03', text), 'D-3-5-01').assessment).toBe('assessment:u/a');
    }
  });

  test('may be of another unit of the folder', () => {
    const done = made('2027-02-10', MET.replace('a: {', 'a: {unit: khac, '));
    expect(row(done, 'D-3-5-01', 'unit:u/khac').ground).toBe('assessed');
    expect(row(done, 'D-3-5-01').ground).toBe('for-people');
  });

  test.each([
    ['review-due', IN_FORCE, MET.replace(', evidence: [a]', ', reviewBy: 2027-02-20')],
    ['framework-changed', IN_FORCE, MET.replace(', evidence: [a]', '').replace('"1.0"', '"0.9"')],
    ['evidence-changed', IN_FORCE, MET],
  ])('is shown as stale and found: %s', (ground, asOf, text) => {
    const done = made(asOf, text);
    expect(row(done, 'D-3-5-01')).toMatchObject({ value: 'met', stale: [ground] });
    expect(found(done)).toEqual(['assessment-is-stale']);
  });

  test('is stale when a document it rests on is replaced', () => {
    const documents = (
      more: string,
    ) => `cu: {name: Cũ, type: decision, issued: 2026-01-01, sources: [s]}
moi: {name: Mới, type: decision, issued: 2027-02-10, ${more}sources: [s]}
`;
    const text = MET.replace('[a]', '[cu]');
    const path = 'architecture/u/documents.yaml';
    const replaced = made(IN_FORCE, text, { [path]: documents('supersedes: [cu], ') });
    expect(row(replaced, 'D-3-5-01').stale).toEqual(['evidence-changed']);
    expect(row(made(IN_FORCE, text, { [path]: documents('') }), 'D-3-5-01').stale).toBeUndefined();
  });

  test('is a finding where a rule that decides it alone is broken', () => {
    const text = MET.replace('D-3-5-01', 'D-3-4-01').replace('2027-02-01', '2027-02-20');
    const done = made(IN_FORCE, text);
    expect(row(done, 'D-3-4-01')).toMatchObject({ value: 'met', contradicted: true, broken: 1 });
    expect(found(done)).toEqual(['assessment-contradicts-check']);
    const agreed = made(IN_FORCE, text.replace('value: met', 'value: not-met'));
    expect(found(agreed)).toEqual([]);
  });

  test('cannot be concluded from a draft', () => {
    const text = MET.replace('D-3-5-01', 'G-III2-01').replace(', evidence: [a]', '');
    expect(found(made(IN_FORCE, text))).toEqual(['assessment-rests-on-draft']);
    expect(found(made(IN_FORCE, text.replace('value: met', 'value: not-enough-basis')))).toEqual(
      [],
    );
  });

  test('of a requirement that the framework does not have is found', () => {
    const done = made(IN_FORCE, MET.replace('D-3-5-01', 'D-3-5-02'));
    expect(done.findings.map(({ message }) => message.vi).join(' ')).toContain('D-3-5-0');
    expect(of(done).counts.met).toBe(0);
  });

  test('is not taken from a record that breaks its schema', () => {
    const done = made(IN_FORCE, MET.replace('value: met', 'value: compliant'));
    expect(row(done, 'D-3-5-01').ground).toBe('for-people');
    expect(done.findings.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
