import fc from 'fast-check';
import { dump, load as loadYaml } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseFile, spanAt } from '../../generator/load/parse.ts';
import { placeOf } from '../../generator/load/place.ts';

const parse = (text: string) => parseFile({ path: 'f.yaml', text });

/** The text that a pointer leads to. */
function textAt(text: string, pointer: (string | number)[], part: 'key' | 'value' = 'value') {
  const [parsed] = parse(text);
  const { start, end } = spanAt(parsed, pointer, part);
  return text.slice(start, end);
}

describe('values', () => {
  test.each([
    ['2019-07-15', '2019-07-15'],
    ['2019', 2019],
    ['12.50', 12.5],
    ['"12"', '12'],
    ['yes', 'yes'],
    ['true', true],
    ['', null],
    ['~', null],
    ["'it''s'", "it's"],
    ['"\\u0110"', 'Đ'],
    ['0o17', 15],
    ['1_000', '1_000'],
    ['[a, {b: 1}]', ['a', { b: 1 }]],
    ['>-\n  một\n  hai', 'một hai'],
  ])('a: %s', (text, value) => {
    const [{ data }, diagnostics] = parse(`a: ${text}\n`);
    expect(diagnostics).toEqual([]);
    expect(data).toEqual({ a: value });
  });

  test('keys are text as written', () => {
    expect(parse('007: a\n1.0: b\ntrue: c\n')[0].data).toEqual({
      '007': 'a',
      '1.0': 'b',
      true: 'c',
    });
  });

  test('any document reads as js-yaml itself reads it', () => {
    const key = fc.stringMatching(/^[a-zà-ỹ][a-z0-9à-ỹ :'"#-]{0,12}$/).map((k) => k.normalize());
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'grapheme' }).map((text) => text.normalize()),
        fc.integer(),
        fc.double({ noNaN: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(key, tie('any')),
      ),
    })).any;
    const document = fc.dictionary(key, value, { minKeys: 1 });
    const property = fc.property(document, fc.boolean(), (data, flow) => {
      const text = dump(data, { flowLevel: flow ? 2 : -1 });
      const [parsed, diagnostics] = parse(text);
      expect(diagnostics).toEqual([]);
      expect(parsed.data).toEqual(loadYaml(text));
    });
    fc.assert(property, { numRuns: 300, seed: 2019 });
  });
});

describe('places', () => {
  const text = [
    'lgsp:',
    '  name: {vi: "Trục", en: Bus} # ghi chú',
    '  sources:',
    '    - mot',
    "    - 'hai'",
    '  notes: |',
    '    Dòng một',
    '    dòng hai',
    '  "khóa \\"lạ\\"": 5',
    '  empty:',
    '  list: [a, [], {x: 1}]',
    '',
  ].join('\n');

  test.each([
    [['lgsp'], 'key', 'lgsp'],
    [['lgsp', 'name'], 'value', '{vi: "Trục", en: Bus}'],
    [['lgsp', 'name', 'vi'], 'value', '"Trục"'],
    [['lgsp', 'name', 'en'], 'key', 'en'],
    [['lgsp', 'sources', 1], 'value', "'hai'"],
    [['lgsp', 'sources', 1], 'key', "'hai'"],
    [['lgsp', 'notes'], 'value', 'Dòng một\n    dòng hai'],
    [['lgsp', 'khóa "lạ"'], 'value', '5'],
    [['lgsp', 'empty'], 'value', ''],
    [['lgsp', 'list', 1], 'value', '[]'],
    [['lgsp', 'list', 2, 'x'], 'value', '1'],
  ] as const)('%j %s', (pointer, part, found) => {
    expect(textAt(text, [...pointer], part)).toBe(found);
  });

  test('what is not there is answered by what would hold it', () => {
    expect(textAt(text, ['lgsp', 'sources', 9])).toBe("- mot\n    - 'hai'");
    expect(textAt(text, ['lgsp', 'name', 'fr', 'x'], 'key')).toBe('name');
  });

  test('the place of an empty value is after its colon', () => {
    const [parsed] = parse('a:\n  b:\n  c: 1\n');
    expect(spanAt(parsed, ['a', 'b'], 'value')).toEqual({ file: 'f.yaml', start: 7, end: 7 });
  });

  test('lines end as YAML has it, columns count UTF-16 units', () => {
    const at = (source: string, word: string) => {
      const start = source.indexOf(word);
      const { line, column, endLine, endColumn } = placeOf(
        { file: 'f', start, end: start + word.length },
        source,
      );
      return [line, column, endLine, endColumn];
    };
    expect(at('a: 1\nb: 2', 'b')).toEqual([2, 1, 2, 2]);
    expect(at('a: 1\r\nb: 2', 'b')).toEqual([2, 1, 2, 2]);
    expect(at('a: 1\rb: 2', 'b')).toEqual([2, 1, 2, 2]);
    expect(at('a: 😀x', 'x')).toEqual([1, 6, 1, 7]);
    expect(at('a: |\n  x\n  y\n', 'x\n  y')).toEqual([2, 3, 3, 4]);
  });

  test('lines of records in lists, not of words in lists', () => {
    const [{ lists }] = parse('a:\n  - {x: 1}\n  - y: 2\nb: [c, d]\n');
    expect([...lists.values()]).toEqual([[7, 18]]);
  });
});
