import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../generator/core/workbook.ts';
import { checkWorkbook } from '../../generator/exporters/workbook/check.ts';
import { projectRoot } from '../support/our-files.ts';
import { runCli } from '../support/run-cli.ts';

const book = load(
  readFileSync(join(projectRoot, 'schemas/workbooks/khung-1425-mau03.yaml'), 'utf8'),
) as Workbook;
const ARGS = ['--root', join(projectRoot, 'test/cases/sharing/in')];
const DAYS = ['--as-of', '2026-11-22', '--known-at', '2026-11-22'];

function exported(...more: string[]) {
  const dir = mkdtempSync(join(tmpdir(), 'workbook-'));
  const run = ['export', 'workbook', '--unit', 'u', '--out', dir, ...more, ...ARGS, ...DAYS];
  const { out, code } = runCli(run);
  expect(code).toBe(0);
  const tableOf = (name: string) => parse(readFileSync(join(dir, `${name}.csv`), 'utf8'));
  return { out, tableOf };
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

describe('the architecture data set of form 03', () => {
  const { tableOf, out } = exported('--report');

  test('has the 66 fields of its definition under their labels, and no empty cell', () => {
    const counts = book.tables.map(({ fields }) => fields.length);
    expect(counts).toEqual([20, 12, 12, 22]);
    for (const { name, fields } of book.tables) {
      const [head, ...rows] = tableOf(name);
      expect(head).toEqual(fields.map(({ label }) => label));
      for (const row of rows) {
        expect(row).toHaveLength(fields.length);
        expect(row).not.toContain('');
      }
    }
  });

  test('reads back: relations name objects that are there', () => {
    const objects = new Set(
      tableOf('DM_DOITUONG')
        .slice(1)
        .map(([code]) => code),
    );
    const relations = tableOf('QH_KETNOI').slice(1);
    expect(relations.length).toBeGreaterThan(0);
    const faulty = out.split('\r\n').filter((line) => line.includes('M3-X03')).length;
    const lost = relations
      .flatMap((row) => [row[1], row[3]])
      .filter((code) => !objects.has(code ?? ''));
    expect(lost).toHaveLength(faulty);
  });

  test('keeps to the values of its lists', () => {
    for (const { name, fields } of book.tables) {
      const rows = tableOf(name).slice(1);
      fields.forEach(({ values, open }, at) => {
        if (values === undefined || open) return;
        for (const row of rows) {
          const allowed = [...values, book.unknown, book.notApplicable];
          expect(allowed.some((one) => row[at]?.startsWith(one))).toBe(true);
        }
      });
    }
  });

  test('reports what is obligatory and nobody stated', () => {
    const lines = parse(out);
    expect(lines[0]).toEqual(['Bảng', 'Mã', 'Trường', 'Vấn đề']);
    expect(lines.some(([, , field]) => field === 'Đầu mối xác nhận')).toBe(true);
  });
});

describe('the rules between its tables', () => {
  const faults = (rows: Readonly<Record<string, Readonly<Record<string, string>>[]>>) =>
    checkWorkbook(
      book,
      book.tables.map((table) => ({ table, rows: rows[table.name] ?? [] })),
    )
      .map(({ fault }) => fault)
      .filter((fault) => fault.startsWith('M3'));

  test.each([
    ['M3-X01', { DM_DOITUONG: [{ ma_doi_tuong: 'a' }, { ma_doi_tuong: 'a' }] }],
    ['M3-X03', { DM_DOITUONG: [{ ma_doi_tuong: 'a' }], QH_KETNOI: [{ nguon: 'a', dich: 'b' }] }],
    ['M3-X04', { ANHXA: [{ ma_doi_tuong: 'a' }] }],
    ['M3-X05', { HOANTHIEN_NV: [{ ma_noi_dung: 'n', ma_nhiem_vu: 'v', doi_tuong: 'a' }] }],
    ['M3-X06', { HOANTHIEN_NV: [1, 2].map(() => ({ ma_noi_dung: 'n', ma_nhiem_vu: 'v' })) }],
    ['M3-X09', { HOANTHIEN_NV: [{ ma_noi_dung: 'n', ma_nhiem_vu: 'Chưa xác định' }] }],
    [
      'M3-X12',
      {
        DM_DOITUONG: [{ ma_doi_tuong: 'a', phuong_an: 'Tiếp tục sử dụng' }],
        HOANTHIEN_NV: [{ ma_noi_dung: 'n', ma_nhiem_vu: 'v', doi_tuong: 'a' }],
      },
    ],
  ])('%s is told when it is broken', (id, rows) => {
    expect(faults(rows as never)).toEqual([id]);
  });

  test('all that the definition calls checked are tried above, but one that holds by the way rows are made', () => {
    const checked = book.rules.filter((rule) => rule.checked).map(({ id }) => id);
    expect(checked.filter((id) => id !== 'M3-X07')).toHaveLength(7);
  });
});
