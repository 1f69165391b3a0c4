import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { SOUND } from '../support/check-files.ts';
import { readOurs } from '../support/our-files.ts';
import { readZip } from '../support/read-zip.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const folder = scratch({
  ...SOUND,
  'plans/u/tasks.yaml': 'a: {name: Việc A, owner: so, deadline: 2026-01-01, sources: [s]}\n',
});
afterAll(folder.remove);

const AS_OF = ['--as-of', '2026-11-22', '--known-at', '2026-11-22'];
const report = (...args: string[]) => runCli(['report', ...args, ...AS_OF], { cwd: folder.root });
const written = (name: string) => readFileSync(join(folder.root, name));

describe('khung report progress', () => {
  test('prints text, and what was found on the other stream', () => {
    const { code, out, err } = report('progress', '--unit', 'u');
    expect(code).toBe(0);
    expect(out).toContain('Có 1 nội dung đã quá hạn');
    expect(err).toContain('0 lỗi');
  });

  test.each([
    ['report.md', '# Báo cáo tình hình thực hiện kế hoạch'],
    ['report.csv', '\uFEFFĐơn vị,'],
    ['report.json', '{\n  "revision"'],
    ['report.txt', 'Báo cáo tình hình'],
  ])('writes %s in the format of its ending', (name, start) => {
    expect(report('progress', '--out', name)).toMatchObject({ code: 0, out: '' });
    expect(written(name).toString('utf8').startsWith(start)).toBe(true);
  });

  test('writes a docx, of the Party where that is asked for', () => {
    const given = ['--unit', 'u', '--issuer', 'ubnd', '--letterhead', 'party'];
    expect(report('progress', ...given, '--out', 'report.docx').code).toBe(0);
    const parts = readZip(written('report.docx'));
    const xml = parts.find(({ name }) => name === 'word/document.xml')?.text;
    expect(xml).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(xml).toContain('ỦY BAN');
    expect(readdirSync(folder.root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    [[], 'khung report progress'],
    [['tiến-độ'], 'khung report progress'],
    [['progress', 'thêm'], 'khung report progress'],
    [['progress', '--format', 'pdf'], 'text, markdown, json, csv, docx'],
    [['progress', '--format', 'docx'], '--out FILE.docx'],
    [['progress', '--unit', 'v'], 'Có phải ý là “u”'],
    [['progress', '--unit', 'u', '--issuer', 'ubnc'], 'Có phải ý là “ubnd”'],
  ])('%j is wrong usage', (args, said) => {
    const { code, err } = report(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test('a place that cannot be written is said', () => {
    const { code, err } = report('progress', '--out', 'nowhere/report.md');
    expect(code).toBe(3);
    expect(err).toContain('Không ghi được “nowhere/report.md” (ENOENT)');
  });
});

test('khung report calendar writes an iCalendar file', () => {
  expect(report('calendar', '--out', 'han.ics').code).toBe(0);
  expect(written('han.ics').toString('utf8')).toContain('DTSTART;VALUE=DATE:20260101');
  expect(report('calendar', '--unit', 'u', '--lang', 'en').out).toContain('OVERDUE: Việc A');
});

describe('khung report compliance', () => {
  test('says who concluded, and that a valid structure is no conclusion', () => {
    const { code, out } = report('compliance', '--unit', 'u');
    expect(code).toBe(0);
    expect(out).toContain('cấu trúc hợp lệ không có nghĩa là đáp ứng');
    expect(out).toContain('Đáp ứng: 0; Chưa đáp ứng: 0');
  });

  test('knows a unit that has no folder of its own by folder and id', () => {
    const args = ['report', 'compliance', '--unit', 'quoc-gia/dong-nai', ...AS_OF];
    const { code, out } = runCli(args);
    expect(code).toBe(0);
    expect(out.match(/^\S.* – /m)?.[0]).toContain('Đồng Nai');
    expect(runCli(['report', 'compliance', '--unit', 'quoc-gia/khong-co', ...AS_OF]).code).toBe(2);
  });

  test('has the form of its schema as JSON', () => {
    const { out } = report('compliance', '--format', 'json');
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const schema = JSON.parse(readOurs('schemas/compliance-report.schema.json'));
    expect(ajv.validate(schema, JSON.parse(out)) || ajv.errors).toBe(true);
    expect(JSON.parse(out).units[0].requirements.length).toBe(184);
  });

  test.each([
    ['cu.csv', '\uFEFFĐơn vị,'],
    ['cu.md', 'Chỉ người đánh giá'],
  ])('writes %s in the format of its ending', (name, start) => {
    expect(report('compliance', '--out', name).code).toBe(0);
    expect(written(name).toString('utf8').startsWith(start)).toBe(true);
  });

  test('knows no docx', () => {
    expect(report('compliance', '--out', 'cu.docx').code).toBe(2);
  });
});
