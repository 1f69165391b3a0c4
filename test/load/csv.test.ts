import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCells } from '../../generator/load/csv/cells.ts';
import { locator, placer } from '../../generator/load/load.ts';
import { check } from '../support/loaded.ts';

const PATH = 'plans/u/sites.csv';
const HEAD = 'id,states.0.state,states.0.asOf,location.crs,location.lat,location.lon,height';
const ROW = 'a1,existing,2024-01,WGS-84,20.94,106.31,45';

function table(...lines: readonly string[]) {
  return check({ [PATH]: `${lines.join('\n')}\n` });
}

function said(...lines: readonly string[]): string[] {
  return table(...lines).said.map((each) => each.replace(`${PATH}:`, ''));
}

describe('a table is a file of records', () => {
  test('headings are fields, dots lead into groups and lists, numbers are numbers', () => {
    const { entities, said: problems } = table(HEAD, ROW);
    expect(problems).toEqual([]);
    expect(entities[0]).toMatchObject({ key: 'site:u/a1', file: PATH, line: 2 });
    expect(entities[0]?.data).toEqual({
      states: [{ state: 'existing', asOf: '2024-01' }],
      location: { crs: 'WGS-84', lat: 20.94, lon: 106.31 },
      height: 45,
    });
  });

  test('an empty cell is no field, words between | are a list, a folder may hold several tables', () => {
    const text = `${HEAD},tenants\n${ROW.replace(',45', ',')},vt-a | vt-b\n`;
    const { entities } = check({ 'plans/u/sites/2025.csv': text });
    expect(entities[0]?.data).not.toHaveProperty('height');
    expect(entities[0]?.data.tenants).toEqual(['vt-a', 'vt-b']);
  });

  test('codes keep their zeros, because the schema says that they are text', () => {
    const { entities } = table(`${HEAD},code`, `${ROW},00123`);
    expect(entities[0]?.data.code).toBe('00123');
  });

  test('semicolons, CR LF, a byte order mark and blank rows of Excel are read', () => {
    const text = `\uFEFF${HEAD}\r\n${ROW}\r\n,,,,,,\r\n`.replaceAll(',', ';');
    const { said: problems, entities } = check({ [PATH]: text });
    expect([problems, entities.length]).toEqual([[], 1]);
  });

  test('a declared separator leaves lines and columns where they stand', () => {
    const text = `sep=;\n${HEAD}\n${ROW.replace('existing', 'exists')}\n`.replaceAll(',', ';');
    expect(check({ [PATH]: text }).said).toEqual([`unknown-value ${PATH}:3:4-3:10`]);
  });

  test('every value stands where its cell is, and so does what is said of its name', () => {
    const { loaded } = table(HEAD, ROW);
    const at = (pointer: (string | number)[], part: 'key' | 'value') => {
      const span = locator(loaded)({ key: 'site:u/a1', file: PATH }, pointer, part);
      const { line, column, endColumn } = placer(loaded.files)(span);
      return `${line}:${column}-${endColumn}`;
    };
    expect(at([], 'key')).toBe('2:1-3');
    expect(at(['location', 'lat'], 'value')).toBe('2:28-33');
    expect(at(['location', 'lat'], 'key')).toBe('2:28-33');
    expect(at(['location', 'crs', 'x'], 'key')).toBe('2:21-27');
    expect(at(['states', 0, 'asOf'], 'value')).toBe('2:13-20');
    expect(at(['height'], 'value')).toBe('2:41-43');
  });
});

describe('what is wrong in a table', () => {
  test('a value against the schema, at row and column', () => {
    expect(said(HEAD, ROW.replace(',45', ',-3'))).toEqual(['out-of-range 2:41-2:43']);
  });

  test('a missing reference system is said at the group', () => {
    const [only] = table(HEAD, ROW.replace('WGS-84', '')).diagnostics;
    expect(only?.code).toBe('missing-field');
    expect(only?.subject).toBe('site:u/a1#/location');
  });

  test('a decimal comma and separated thousands are refused, never guessed', () => {
    const comma = said(
      HEAD.replaceAll(',', ';'),
      ROW.replaceAll(',', ';').replace('20.94', '20,94'),
    );
    expect(comma).toEqual(['csv-decimal-comma 2:28-2:33']);
    expect(said(`${HEAD},slots`, `${ROW},1.000`)).toEqual(['csv-not-number 2:44-2:49']);
    expect(said(HEAD, ROW.replace('45', '45 m'))).toEqual(['csv-not-number 2:41-2:45']);
  });

  test('a column that is no field is said once, at its heading', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${ROW.replace('a1', `a${i}`)},x`);
    expect(said(`${HEAD},chieu_cao`, ...rows)).toEqual([
      `csv-unknown-column 1:${HEAD.length + 2}-1:${HEAD.length + 11}`,
    ]);
  });

  test.each([
    ['two separators in the headings', [`${HEAD};code`, ROW], 'csv-delimiter'],
    ['tabs', [HEAD.replaceAll(',', '\t'), ROW.replaceAll(',', '\t')], 'csv-delimiter'],
    ['no column id', [HEAD.replace('id', 'code'), ROW], 'csv-no-id-column'],
    ['a column twice', [`${HEAD},height`, `${ROW},3`], 'csv-column-twice'],
    ['a group without field', [`${HEAD},location`, `${ROW},3`], 'csv-unknown-column'],
    ['too few cells', [HEAD, 'a1,existing'], 'csv-ragged-row'],
    ['too many cells', [HEAD, `${ROW},1`], 'csv-ragged-row'],
    ['no id', [HEAD, ROW.replace('a1', '')], 'csv-row-without-id'],
    ['an id twice', [HEAD, ROW, ROW], 'duplicate-id'],
    ['an id with capitals', [HEAD, ROW.replace('a1', 'A1')], 'bad-id'],
    ['a quote that stays open', [HEAD, ROW.replace('existing', '"existing')], 'csv-open-quote'],
    ['text after a quote', [HEAD, ROW.replace('existing', '"existing"x')], 'csv-text-after-quote'],
    ['nothing at all', [''], 'file-empty'],
  ])('%s', (_, lines, code) => {
    expect(table(...lines).codes).toContain(code);
  });

  test('keys that mean something to JavaScript are no records and no fields', () => {
    const { entities } = table(
      `${HEAD},__proto__.x,constructor`,
      `${ROW},1,2`,
      ROW.replace('a1', '__proto__'),
    );
    expect(entities.map(({ id }) => id)).toEqual(['a1', 'proto']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('cells (RFC 4180)', () => {
  const texts = (text: string) =>
    readCells(text, 0, ',').rows.map((row) => row.map((cell) => cell.text));

  test('quotes hold separators, quotes and line breaks', () => {
    expect(texts('a,"b,c","d ""e""","f\r\ng"\r\nh')).toEqual([
      ['a', 'b,c', 'd "e"', 'f\r\ng'],
      ['h'],
    ]);
  });

  test('what was written by the rules is read back', () => {
    const cell = fc.string({ unit: 'binary-ascii' }).map((text) => text.trim());
    const write = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const full = rows.filter((row) => row.some((text) => text !== ''));
        expect(texts(rows.map((row) => row.map(write).join(',')).join('\r\n'))).toEqual(full);
      }),
    );
  });

  test('whatever the text is, reading ends and nothing is thrown', () => {
    const junk = fc.stringMatching(/^[",;\r\n a=]{0,40}$/);
    fc.assert(
      fc.property(junk, (text) => {
        expect(() => check({ [PATH]: text })).not.toThrow();
      }),
    );
  });
});

test.each([
  ['a negative population', 'p1,xa-a,2025,-5,', 'out-of-range 2:14-2:16'],
  ['a population without date', 'p1,xa-a,,500,', 'missing-field 2:1-2:3'],
])('%s is said at its row', (_, row, expected) => {
  const path = 'plans/u/population.csv';
  const { said: found } = check({ [path]: `id,area,date,persons,basis\n${row}\n` });
  expect(found.map((each) => each.replace(`${path}:`, ''))).toEqual([expected]);
});
