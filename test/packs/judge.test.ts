import { describe, expect, test } from 'vitest';
import { dayOf, isoDay } from '../../generator/core/day.ts';
import type { Diagnostic } from '../../generator/core/diagnostic.ts';
import { type Entity, keyOf } from '../../generator/core/entity.ts';
import { newBudget } from '../../generator/rules/packs/budget.ts';
import { newEnvironment } from '../../generator/rules/packs/environment.ts';
import { severityOn } from '../../generator/rules/packs/judge-packs.ts';
import { judgePacks } from '../../generator/rules/packs/packs.ts';
import { isFault, parseExpression } from '../../generator/rules/packs/syntax.ts';
import { worldOf } from '../../generator/rules/packs/world.ts';
import { frameworks, ourPacks, packFrom, type Read, ruleText } from './support.ts';

type Data = Entity['data'];

function entity(kind: string, id: string, data: Data): Entity {
  return { key: keyOf(kind, 'u', id), kind, unit: 'u', id, data, file: 'f', line: 1, lines: {} };
}

/** What packs find in a province with the records given, by kind and id. */
function found(read: Read, unit: Data, records: Record<string, Data>, asOf: string) {
  const entities = [
    entity('unit', 'u', { name: 'Tỉnh', level: 'province', ...unit }),
    ...Object.entries(records).map(([path, data]) => {
      const [kind = '', id = ''] = path.split('/');
      return entity(kind, id, data);
    }),
  ];
  const [year = 0, month = 0, date = 0] = asOf.split('-').map(Number);
  return judgePacks({
    ...read,
    model: { entities, links: [], units: ['u'] },
    broken: new Set(),
    frameworks,
    spanOf: () => ({ file: 'f', start: 0, end: 0 }),
    asOf: dayOf(year, month, date),
  });
}

const codes = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, severity }) => `${severity} ${code}`);
const system = { name: 'Hệ thống', type: 'system' };
const simple = (assert: string, more = '') =>
  packFrom(ruleText(`target: component\nassert: >-\n  ${assert}\n${more}`));

describe('old content is judged by the rules of its time', () => {
  const ours = ourPacks();
  const records = { 'component/a': system };

  test('a living province by those of today', () => {
    expect(found(ours, {}, records, '2027-02-01').length).toBeGreaterThan(3);
    expect(found(ours, { framework: 'khung-1425' }, records, '2027-02-01').length).toBeGreaterThan(
      3,
    );
  });

  test('a province that ended before the framework was issued is not judged by it', () => {
    expect(found(ours, { validTo: '2025-06-30' }, records, '2027-02-01')).toEqual([]);
    expect(
      found(ours, { validTo: '2025-06-30', framework: 'khung-1425' }, records, '2030-01-01'),
    ).toEqual([]);
  });

  test('nor is one that follows another framework, nor the nation', () => {
    const khung = { ...ours, packs: ours.packs.filter(({ id }) => id === 'khung-1425') };
    expect(found(khung, { framework: 'khung-2-0' }, records, '2027-02-01')).toEqual([]);
    expect(found(khung, { level: 'nation' }, records, '2027-02-01')).toEqual([]);
  });

  test('a record of a province that ended is judged by the time it speaks of', () => {
    const pack = simple('false');
    const ended = { validTo: '2025-06-30' };
    const at = (asOf: string) =>
      found(pack, ended, { 'component/a': { ...system, asOf } }, '2026-01-01');
    expect(at('2019-07-15')).toEqual([]);
    expect(codes(at('2021-07-15'))).toEqual(['error thing-is-right']);
  });
});

describe('enforcement', () => {
  const rule = simple('false', 'enforcement: {warnFrom: 2026-07-29, denyFrom: 2027-01-29}').packs[0]
    ?.rules[0];
  test.each([
    [2026, 7, 28, undefined],
    [2026, 7, 29, 'warning'],
    [2027, 1, 28, 'warning'],
    [2027, 1, 29, 'error'],
  ])('%i-%i-%i: %s', (year, month, date, severity) => {
    expect(rule && severityOn(rule, dayOf(year, month, date))).toBe(severity);
  });

  test('nothing that rests on a draft alone is ever an error', () => {
    const rules = ourPacks().packs.flatMap((pack) => pack.rules);
    const hard = rules.filter(({ citation, severity }) => citation.draft && severity === 'error');
    expect(hard.map(({ code }) => code)).toEqual([]);
  });
});

describe('what cannot be decided is undetermined', () => {
  test.each([
    ["component.links('users')[0].side == 'party'", ''],
    ['1 / size([]) == 1', ''],
    ["component.text('name').matches('a{1000}{1000}')", ''],
    ["component.text('name').matches('(')", ''],
    ['true', 'when: "daysBetween(\'x\', asOf) > 1"'],
  ])('%s %s', (assert, more) => {
    const read = simple(assert, more);
    expect(read.diagnostics).toEqual([]);
    expect(codes(found(read, {}, { 'component/a': system }, '2026-01-01'))).toEqual([
      'note rule-undetermined',
    ]);
  });

  test('a loop that would not end in time', () => {
    const environment = newEnvironment(newBudget({ each: 50, all: 1000 }));
    const syntax = parseExpression(
      '[1, 2, 3, 4, 5, 6, 7, 8].all(a, [1, 2, 3, 4, 5, 6, 7, 8].exists(b, b > a || b == 8))',
    );
    if (isFault(syntax)) throw new Error(syntax.reason);
    environment.enter(worldOf([], [], isoDay(0)));
    expect(environment.program(syntax)({})).toEqual({
      failed: expect.stringContaining('too many steps'),
    });
  });

  test('what was judged before leaves no less for what comes after it', () => {
    const environment = newEnvironment(newBudget({ each: 20, all: 20 }));
    const syntax = parseExpression('[1, 2, 3, 4, 5, 6, 7, 8].all(a, a > 0)');
    if (isFault(syntax)) throw new Error(syntax.reason);
    const program = environment.program(syntax);
    environment.enter(worldOf([], [], isoDay(0)));
    const ask = () => Array.from({ length: 4 }, () => 'value' in program({}));
    const first = ask();
    expect([first[0], first.at(-1)]).toEqual([true, false]);
    environment.enter(worldOf([], [], isoDay(0)));
    expect(ask()).toEqual(first);
  });
});

test('a pathological regular expression takes no time', () => {
  const read = simple("!component.text('name').matches('(a+)+$')");
  const name = `${'a'.repeat(20_000)}!`;
  const before = performance.now();
  expect(found(read, {}, { 'component/a': { ...system, name } }, '2026-01-01')).toEqual([]);
  expect(performance.now() - before).toBeLessThan(2000);
});

test.each([
  `${'('.repeat(900)}1${')'.repeat(900)} == 1`,
  `${'('.repeat(300)}1${' < 1)'.repeat(300)}`,
  `${'!'.repeat(1900)}true`,
  `${'true ? 1 : '.repeat(150)}1`,
  '[[[[[[[[[[[[[[[[[[[[',
])('an expression that nests without end neither hangs nor throws: %#', (assert) => {
  const before = performance.now();
  expect(simple(assert).diagnostics.length).toBeGreaterThanOrEqual(0);
  expect(performance.now() - before).toBeLessThan(2000);
});

test('a message gives values, the ground and the item that it speaks of', () => {
  const text = ruleText(
    "target: indicator\nforEach: targets\nassert: item.id != 'b'\nat: item.deadline",
  );
  const [first, ...rest] = found(
    packFrom(text),
    {},
    { 'indicator/i': { name: 'Chỉ tiêu', targets: [{ id: 'a' }, { id: 'b' }] } },
    '2026-01-01',
  );
  expect(rest).toEqual([]);
  expect(first?.message.vi).toBe('Sai: Chỉ tiêu');
  expect(first?.citation).toMatchObject({ name: { vi: 'Văn bản' }, article: 'Điều 1' });
  expect(first?.related[0]?.at.file).toBe('schemas/packs/thu.yaml');
  expect(first?.subject).toBe('indicator:u/i#/targets/1/deadline');
});

describe('evidence: what made a condition fail', () => {
  const [given] = [{ name: 'A', type: 'system', owner: { unknown: { reason: 'x' } }, sources: [] }];
  const cases = [
    ["component.stated('owner')", ['owner = unknown']],
    ["component.stated('owner') && component.type == 'system'", ['owner = unknown']],
    [
      "component.stated('owner') || component.type == 'platform'",
      ['owner = unknown', 'type = “system”'],
    ],
    [
      "!(component.type == 'system' && component.unknown('owner'))",
      ['type = “system”', 'owner = unknown'],
    ],
    ['has(component.sources) && size(component.sources) > 0', ['size(sources) = 0']],
    ["component.links('owner').exists(a, a.id() == 'x')", ['links("owner") = 0 items']],
    [
      "component.unknown('owner') ? component.text('layer') != '' : true",
      ['owner = unknown', 'layer = not given'],
    ],
  ] as const;
  test.each(cases)('%s', (assert, values) => {
    const pack = packFrom(
      ruleText(`target: component\nassert: "${assert.replaceAll('"', '\\"')}"`),
    );
    expect(pack.diagnostics).toEqual([]);
    const [first] = found(pack, {}, { 'component/a': given }, '2026-01-01');
    const said = first?.evidence?.map(({ what, value }) => `${what.en} = ${value.en}`);
    expect(said).toEqual(values);
  });
});

test('whole numbers are integers, others are not', () => {
  const read = simple("component.text('x') == ''", '').diagnostics;
  expect(read.length).toBe(1);
  const whole = packFrom(
    ruleText(
      "target: ranking\nwhen: ranking.stated('of') && ranking.stated('score')\nassert: ASSERT",
    ).replace('ASSERT', 'ranking.of / 2 == 1 && ranking.score > 0.5'),
  );
  expect(whole.diagnostics).toEqual([]);
  const ranking = { name: 'X', index: 'x', edition: 2019, rank: 1, of: 3, score: 0.52 };
  expect(found(whole, {}, { 'ranking/r': ranking }, '2026-01-01')).toEqual([]);
});
