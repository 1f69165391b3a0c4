import { describe, expect, test } from 'vitest';
import { check, saidOf } from '../support/loaded.ts';

/** What is said of one component with these fields, beside its sound name and type. */
function saidOfComponent(fields: string): string[] {
  return saidOf('components', `c:\n  name: Hệ thống\n  type: system\n${fields}`);
}

function firstOf(kind: string, tree: string, text: string) {
  const { diagnostics } = check({ [`${tree}/u/${kind}.yaml`]: text });
  expect(diagnostics.length).toBe(1);
  const { message, help } = diagnostics[0] as (typeof diagnostics)[number];
  return [message.vi, help?.vi, message.en, help?.en];
}

describe('each error is said once, where it has to be mended', () => {
  test.each([
    ['a sound record', '  owner: so-tttt\n', []],
    ['an unknown field', '  ownr: so\n', ['unknown-field 4:3-4:7']],
    [
      'an unknown field within',
      '  lifecycle: {state: trial, asOf: 2019, x: 1}\n',
      ['unknown-field 4:41-4:42'],
    ],
    ['a missing field within', '  lifecycle: {state: trial}\n', ['missing-field 4:3-4:12']],
    ['a number for a text', '  coverage: 5\n', ['wrong-type 4:13-4:14']],
    ['a text for a list', '  users: so\n', ['wrong-type 4:10-4:12']],
    ['a list for a reference', '  owner: [so]\n', ['wrong-type 4:10-4:14']],
    ['an empty field', '  owner:\n', ['empty-field 4:3-4:8']],
    ['an unknown value', '  option: upgrad\n', ['unknown-value 4:11-4:17']],
    ['an impossible date', '  asOf: 2027-02-30\n', ['impossible-date 4:9-4:19']],
    ['a date in another notation', '  asOf: 15/07/2019\n', ['bad-date 4:9-4:19']],
    ['a year out of range', '  asOf: 20199\n', ['out-of-range 4:9-4:14']],
    ['no id', '  owner: Sở TTTT\n', ['bad-reference 4:10-4:17']],
    ['no id in a list', '  users: [so, So]\n', ['bad-reference 4:15-4:17']],
    ['an item twice', '  users: [so, vp, so]\n', ['repeated-item 4:19-4:21']],
    ['an empty list', '  users: []\n', ['empty-list 4:3-4:8']],
    ['an empty text', '  coverage: ""\n', ['empty-text 4:13-4:15']],
    ['no address', '  url: www.binhphuoc.gov.vn\n', ['bad-format 4:8-4:28']],
    ['not a number', '  asOf: .nan\n', ['wrong-type 4:9-4:13']],
  ])('%s', (_, fields, expected) => {
    expect(saidOfComponent(fields)).toEqual(expected);
  });

  test('fields that are missing altogether, at the id', () => {
    expect(saidOf('components', 'c:\n  owner: so\n')).toEqual([
      'missing-field 1:1-1:2',
      'missing-field 1:1-1:2',
    ]);
  });

  test('two million characters', () => {
    const text = 'ă'.repeat(2_000_000);
    expect(saidOfComponent(`  coverage: ${text}\n`)).toEqual(['text-too-long 4:13-4:2000013']);
    expect(saidOfComponent(`  option: ${text}\n`)).toEqual(['unknown-value 4:11-4:2000011']);
    expect(saidOfComponent(`  ${text}: x\n`)).toEqual(['unknown-field 4:3-4:2000003']);
  });

  test('a list of 100,000 references, one of them twice, takes no comparing each with each', () => {
    const items = Array.from({ length: 100_000 }, (_, i) => `a${i}`);
    const began = performance.now();
    const said = saidOfComponent(`  users: [${items.join(', ')}, a5]\n`);
    expect(said.map((each) => each.split(' ')[0])).toEqual(['repeated-item']);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  test('HTML in a name is a name', () => {
    const name = '<script>alert(1)</script> **đậm** [x](javascript:alert(1))';
    expect(saidOf('components', `c: {name: "${name}", type: system}\n`)).toEqual([]);
  });
});

describe('where a value may have several shapes, the one that was meant is explained', () => {
  test.each([
    ['a value', '  owner: so\n', []],
    ['{unknown}', '  owner: {unknown: {reason: Nguồn không nêu}}\n', []],
    ['{notApplicable}', '  owner: {notApplicable: Thành phần logic}\n', []],
    [
      '{unknown} without a reason',
      '  owner: {unknown: {contact: A}}\n',
      ['missing-field 4:11-4:18'],
    ],
    [
      '{unknown} with a typo inside',
      '  owner: {unknown: {reasn: A}}\n',
      ['unknown-field 4:21-4:26'],
    ],
    ['{unknown} misspelt', '  owner: {unkown: {reason: A}}\n', ['unknown-field 4:11-4:17']],
    [
      '{unknown} misspelt beside a date',
      '  asOf: {unkown: {reason: A}}\n',
      ['unknown-field 4:10-4:16'],
    ],
    ['{unknown} as a text', '  owner: {unknown: chưa rõ}\n', ['wrong-type 4:20-4:27']],
    ['both', '  owner: {unknown: {reason: A}, notApplicable: B}\n', ['unknown-field 4:33-4:46']],
    ['neither', '  owner: {}\n', ['empty-field 4:3-4:8']],
    ['a number', '  owner: 5\n', ['wrong-type 4:10-4:11']],
    ['a text in two languages', '  coverage: {vi: Toàn tỉnh, en: Whole}\n', []],
    ['a text only in English', '  coverage: {en: Whole}\n', ['missing-field 4:3-4:11']],
    ['a text with a typo', '  coverage: {vn: Toàn tỉnh}\n', ['unknown-field 4:14-4:16']],
    ['an inferred date', '  asOf: {date: 2019-07, precision: inferred}\n', []],
    [
      'an impossible date within',
      '  asOf: {date: 2019-13, precision: inferred}\n',
      ['impossible-date 4:16-4:23'],
    ],
    [
      'a list of states',
      '  lifecycle: [{state: trial, asOf: 2019}, {state: x, asOf: 2020}]\n',
      ['unknown-value 4:51-4:52'],
    ],
    ['a choice of texts, {unknown} or neither', '  option: true\n', ['wrong-type 4:11-4:15']],
  ])('%s', (_, fields, expected) => {
    expect(saidOfComponent(fields)).toEqual(expected);
  });

  test('one of two fields', () => {
    const indicator =
      'i: {name: A, unitOfMeasure: "%", direction: up, measure: level, observations:';
    expect(saidOf('indicators', `${indicator} [{value: 5}]}\n`)).toEqual([
      'missing-choice 1:80-1:90',
    ]);
    expect(saidOf('indicators', `${indicator} [{date: 2019, value: 46,7}]}\n`).length).toBe(1);
  });
});

describe('full messages', () => {
  const component = (fields: string) =>
    firstOf('components', 'architecture', `c: {name: Hệ thống, type: system, ${fields}}\n`);

  test('a typo in a field', () => {
    expect(component('ownr: so')).toEqual([
      'Không có trường “ownr” ở đây.',
      'Có phải ý là “owner”?',
      'There is no field “ownr” here.',
      'Did you mean “owner”?',
    ]);
  });

  test('a typo in a value', () => {
    expect(component('option: upgade')).toEqual([
      '“upgade” không phải giá trị của “option”.',
      'Có phải ý là “upgrade”? Các giá trị dùng được: keep, standardise, upgrade, merge, replace, add.',
      '“upgade” is not a value of “option”.',
      'Did you mean “upgrade”? Values: keep, standardise, upgrade, merge, replace, add.',
    ]);
  });

  test('a missing field, with its meaning', () => {
    expect(firstOf('components', 'architecture', 'c: {name: Hệ thống}\n')).toEqual([
      'Thiếu trường “type” (loại).',
      'Hãy thêm “type:” với giá trị của nó.',
      'The field “type” (type) is missing.',
      'Add “type:” with its value.',
    ]);
  });

  test('a wrong type says what was found and what is expected', () => {
    expect(component('owner: 5')).toEqual([
      '“owner” là một số; chỗ này cần tham chiếu, {unknown: …} hoặc {notApplicable: …}.',
      'Hãy giữ nguyên cách viết và đặt trong dấu ngoặc kép.',
      '“owner” is a number; expected reference, {unknown: …} or {notApplicable: …}.',
      'Keep it as it is written and put it in quotes.',
    ]);
  });

  test('impossible dates', () => {
    expect(component('asOf: 2027-02-30')[0]).toBe(
      'Không có ngày “2027-02-30”: tháng 2/2027 chỉ có 28 ngày.',
    );
    expect(component('asOf: 2019-13-01')[2]).toBe(
      'There is no date “2019-13-01”: months are 01 to 12.',
    );
  });

  test.each([
    ['15/7/2019', '2019-07-15'],
    ['7/2019', '2019-07'],
    ['tháng 7/2019', '2019-07'],
    ['quý III/2019', '2019-Q3'],
    ['2019/7/5', '2019-07-05'],
    ['2019-7-5', '2019-07-05'],
  ])('a date as it is written in reports: %s', (text, iso) => {
    expect(component(`asOf: ${text}`)[1]).toBe(`Hãy ghi ${iso}.`);
  });

  test('a number as it is written in reports', () => {
    const said = firstOf(
      'rankings',
      'plans',
      'r: {name: A, index: par, edition: 2019, rank: 5, score: "46,7 %"}\n',
    );
    expect(said[1]).toContain('46.7');
  });

  test('a name where an id belongs', () => {
    expect(component('owner: Sở TT&TT')[1]).toContain('“so-tt-tt”');
  });
});

describe('one bad record neither hides others nor makes its users look broken', () => {
  const { entities, broken, codes } = check({
    'architecture/u/agencies.yaml': [
      'so: {name: 5, side: governmnt, level: province}',
      'vp: {name: Văn phòng, side: government, parent: so}',
      'xa: {side: government}',
    ].join('\n'),
  });

  test('every error is found', () => {
    expect(codes).toEqual(['wrong-type', 'unknown-value', 'missing-field']);
  });

  test('the broken ones stay, with what is sound of them, and are marked', () => {
    expect([...broken]).toEqual(['agency:u/so', 'agency:u/xa']);
    expect(entities.map(({ data }) => data)).toEqual([
      { name: 'so', level: 'province' },
      { name: 'Văn phòng', side: 'government', parent: 'so' },
      { name: 'xa', side: 'government' },
    ]);
  });
});

describe('a record or a file that is wrong throughout', () => {
  test('fifty errors of a record are explained, the rest counted', () => {
    const fields = Array.from({ length: 70 }, (_, i) => `  x${i}: 1`).join('\n');
    const said = saidOf('components', `c:\n  name: A\n  type: system\n${fields}\n`);
    expect(said.length).toBe(22);
    expect(said.at(-2)).toContain('more-in-file');
    expect(said.at(-1)).toContain('more-in-record');
  });

  test('twenty of one code are listed for a file', () => {
    const records = Array.from({ length: 300 }, (_, i) => `c${i}: {name: A, type: x}`).join('\n');
    const { diagnostics } = check({ 'architecture/u/components.yaml': records });
    expect(diagnostics.length).toBe(21);
    expect(diagnostics.at(-1)?.message.en).toBe('280 more unknown-value in this file, not listed.');
  });
});

test('subjects are id paths, so that fingerprints do not depend on places', () => {
  const file = 'c:\n  name: A\n  type: system\n  lifecycle: [{state: x, asOf: 2020}]\n';
  const { diagnostics } = check({ 'architecture/u/components.yaml': file });
  expect(diagnostics.map(({ subject, args }) => [subject, args])).toEqual([
    ['component:u/c#/lifecycle/0/state', ['x']],
  ]);
});
