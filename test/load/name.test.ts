import { describe, expect, test } from 'vitest';
import { locator } from '../../generator/load/load.ts';
import { check, checkAgencies, loadFiles } from '../support/loaded.ts';
import { memoryHost } from '../support/memory-host.ts';

const SO = 'so: {name: Sở, side: government}\n';

describe('every record has a name, also a malformed one', () => {
  test('kind, unit, id, key, file and line', () => {
    const { loaded } = checkAgencies(`# ghi chú\n\n${SO}`);
    expect(loaded.entities).toEqual([
      {
        key: 'agency:u/so',
        kind: 'agency',
        unit: 'u',
        id: 'so',
        data: { name: 'Sở', side: 'government' },
        file: 'architecture/u/agencies.yaml',
        line: 3,
        lines: {},
      },
    ]);
  });

  test.each([
    ['rỗng:', 'là chỗ trống'],
    ['rong: 5', 'là một số'],
    ['rong: xin chào', 'là một đoạn văn bản'],
    ['rong: [a]', 'là một danh sách'],
  ])('no group of fields: %s', (record, words) => {
    const { keys, diagnostics, broken } = checkAgencies(`${SO}${record}\n`);
    const found = diagnostics.find(({ code }) => code === 'record-not-map');
    expect(found?.message.vi).toContain(words);
    expect(keys).toEqual(['agency:u/rong', 'agency:u/so']);
    expect([...broken]).toEqual(['agency:u/rong']);
  });

  test('one with a syntax error is named, broken, and complained of once', () => {
    const { keys, codes, broken, entities } = checkAgencies(`hong:\n  name: a: b\n${SO}`);
    expect(codes).toEqual(['yaml-syntax']);
    expect(keys).toEqual(['agency:u/hong', 'agency:u/so']);
    expect([...broken]).toEqual(['agency:u/hong']);
    expect(entities[0]?.data).toEqual({ name: 'hong' });
  });

  test('lines of the items of lists', () => {
    const { loaded } = check({
      'plans/u/indicators.yaml': [
        'x:',
        '  sources: [a, b]',
        '  observations:',
        '    - date: 2019',
        '      value: 1',
        '    - {date: 2020, value: 2}',
        '  targets:',
        '    - id: t',
        '      revisions:',
        '        - decidedOn: 2021',
      ].join('\n'),
    });
    expect(loaded.entities[0]?.lines).toEqual({
      '/observations/0': 4,
      '/observations/1': 6,
      '/targets/0': 8,
      '/targets/0/revisions/0': 10,
    });
  });
});

describe('ids', () => {
  test.each([
    ['SO', 'so'],
    ['Sở TT&TT', 'so-tt-tt'],
    ['so_tttt', 'so-tttt'],
    ['đồng-xoài', 'dong-xoai'],
    ['-so-', 'so'],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
  ])('%s is read as what it should be', (id, better) => {
    const { keys, said, diagnostics } = checkAgencies(`"${id}": {name: Sở, side: government}\n`);
    expect(said).toEqual([`bad-id architecture/u/agencies.yaml:1:1-1:${id.length + 3}`]);
    expect(diagnostics[0]?.help?.en).toContain(`“${better}”`);
    expect(keys).toEqual([`agency:u/${better}`]);
  });

  test('one without a letter, or whose better form is taken, is left out', () => {
    const { keys, codes } = checkAgencies(`"***": {name: A, side: government}\nSo: {}\n${SO}`);
    expect(codes).toEqual(['bad-id', 'bad-id']);
    expect(keys).toEqual(['agency:u/so']);
  });

  test('a good id has precedence over a bad one that would become it, in whatever file', () => {
    const { codes, entities } = check({
      'architecture/u/agencies/a.yaml': 'SO: {name: A, side: government}\n',
      'architecture/u/agencies/b.yaml': 'so: {name: B, side: government}\n',
    });
    expect(codes).toEqual(['bad-id']);
    expect(entities.map(({ data }) => data.name)).toEqual(['B']);
  });

  test('too long', () => {
    const { keys, codes } = checkAgencies(`${'a'.repeat(101)}: {name: A, side: government}\n`);
    expect(codes).toEqual(['bad-id']);
    expect(keys).toEqual([`agency:u/${'a'.repeat(100)}`]);
  });

  test('what steers a terminal does not get into a sentence', () => {
    const { diagnostics } = checkAgencies('"\\e[31mSo\\u202e": {name: A, side: government}\n');
    expect(diagnostics[0]?.message.en).toBe('“�[31mSo�” is not a valid id.');
  });

  test('the same in two files: the first by path counts, and is pointed at', () => {
    const { diagnostics, entities, where } = check({
      'architecture/u/agencies/b.yaml': 'so: {name: B, side: government}\n',
      'architecture/u/agencies/a.yaml':
        'khac: {name: K, side: party}\nso: {name: A, side: party}\n',
    });
    expect(diagnostics.map(where)).toEqual(['architecture/u/agencies/b.yaml:1:1-1:3']);
    expect(diagnostics[0]).toMatchObject({
      code: 'duplicate-id',
      message: {
        vi: 'Mã “so” đã có trong architecture/u/agencies/a.yaml; bản ghi này không được đọc.',
        en: 'The id “so” already stands in architecture/u/agencies/a.yaml; this record is not read.',
      },
      related: [{ at: { file: 'architecture/u/agencies/a.yaml', start: 29, end: 31 } }],
    });
    expect(entities.map(({ data }) => data.name)).toEqual(['K', 'A']);
  });

  test('one id may stand for different kinds and in different units', () => {
    const { codes, keys } = check({
      'architecture/a/agencies.yaml': SO,
      'architecture/b/agencies.yaml': SO,
      'architecture/a/components.yaml': 'so: {name: Hệ thống, type: system}\n',
    });
    expect(codes).toEqual([]);
    expect(keys).toEqual(['agency:a/so', 'agency:b/so', 'component:a/so']);
  });
});

describe('places of values', () => {
  const files = { 'architecture/u/agencies.yaml': `a:\n  name: A\n"B b":\n  name: B\n` };
  const [loaded] = loadFiles(memoryHost(files));
  const locate = locator(loaded);
  const text = files['architecture/u/agencies.yaml'];
  const at = (id: string, pointer: string[], part: 'key' | 'value') => {
    const entity = { key: `agency:u/${id}`, file: 'architecture/u/agencies.yaml' };
    const { start, end } = locate(entity, pointer, part);
    return text.slice(start, end);
  };

  test('by the key of the entity, whatever its id looks like in the file', () => {
    expect(at('a', ['name'], 'value')).toBe('A');
    expect(at('b-b', ['name'], 'value')).toBe('B');
    expect(at('b-b', [], 'key')).toBe('"B b"');
    expect(at('khong-co', ['name'], 'value')).toBe('');
  });
});

test('of many errors of one kind in a file the first twenty are listed, the rest counted', () => {
  const records = Array.from({ length: 50 }, (_, i) => `r${i}: ${i}`).join('\n');
  const { diagnostics } = checkAgencies(records);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    ...Array(20).fill('record-not-map'),
    'more-of-these',
  ]);
  expect(diagnostics.at(-1)?.message.en).toBe('30 more record-not-map in this file, not listed.');
});
