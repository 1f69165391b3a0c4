import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import { projectRoot } from '../support/our-files.ts';
import { runCli } from '../support/run-cli.ts';

const ROOT = join(projectRoot, 'test/cases/sharing/in');
const DAYS = ['--as-of', '2026-11-22', '--known-at', '2026-11-22'];

function exported(format: string, lang = 'vi'): string {
  const { out, code } = runCli([
    'export',
    'datasets',
    '--unit',
    'u',
    '--format',
    format,
    '--lang',
    lang,
    '--root',
    ROOT,
    ...DAYS,
  ]);
  expect(code).toBe(0);
  return out;
}

/** A reader of RFC 4180 of its own, so that the writer is not checked by itself. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g);
  for (const [, field = '', end] of fields) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('csv', () => {
  test('gives every dataset a whole row without an empty cell', () => {
    const [head = [], ...rows] = parse(exported('csv'));
    expect(rows.map(([key]) => key)).toEqual(['component:u/ho-tich', 'component:u/thua-dat']);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(row.filter((cell) => cell === '')).toEqual([]);
    }
  });

  test('tells unknown from not recorded, and lets no text become a formula', () => {
    const [head = [], row = []] = parse(exported('csv'));
    const cell = (title: string) => row[head.indexOf(title)];
    expect(cell('Cơ sở dữ liệu')).toBe("'=Cơ sở dữ liệu hộ tịch (giả lập)");
    expect(cell('Cơ chế cập nhật')).toBe('Chưa xác định – Chưa ai nêu');
    expect(cell('Mục đích')).toBe('Chưa ghi');
  });
});

test('json holds the record as stated and what was computed', () => {
  const { datasets } = JSON.parse(exported('json'));
  expect(datasets[1]).toMatchObject({
    key: 'component:u/thua-dat',
    sharingClass: 'shared-by-default',
    stale: true,
    knownOn: '2026-03-01',
    usedThrough: ['exchange:u/thua-dat-thue'],
    record: { dataset: { reviewMonths: 6 } },
  });
});

test('dcat says what is stated in the vocabulary, and nothing of what is not', () => {
  const catalogue = JSON.parse(exported('dcat'));
  const [hoTich, thuaDat] = catalogue['dcat:dataset'];
  expect(thuaDat).toMatchObject({
    '@type': 'dcat:Dataset',
    'dct:identifier': 'component:u/thua-dat',
    'dct:accrualPeriodicity': {
      '@id': 'http://publications.europa.eu/resource/authority/frequency/DAILY',
    },
    'dct:accessRights': {
      '@id': 'http://publications.europa.eu/resource/authority/access-right/RESTRICTED',
    },
    'dcat:distribution': [{ 'dcat:accessURL': { '@id': 'https://du-lieu.example.vn/thua-dat' } }],
  });
  expect(hoTich).not.toHaveProperty('dct:accrualPeriodicity');
  expect(hoTich).not.toHaveProperty('dct:license');
});

/** Delete a file of `out/` to write it anew; git keeps lines there without the CR of a CSV. */
test.each([
  ['csv', 'vi', 'datasets.vi.csv'],
  ['csv', 'en', 'datasets.en.csv'],
  ['json', 'vi', 'datasets.json'],
  ['dcat', 'vi', 'datasets.dcat.json'],
])('%s in %s is that of sharing/out', (format, lang, file) => {
  expectGolden(`sharing/out/${file}`, exported(format, lang).replaceAll('\r\n', '\n'));
});

test('a wrong word is wrong usage', () => {
  expect(runCli(['export', 'everything', '--root', ROOT]).code).toBe(2);
});
