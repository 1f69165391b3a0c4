import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import { CONTRADICTIONS } from '../../generator/pipeline.ts';
import { dateOfIssue } from '../../generator/reports/progress/docx/letterhead.ts';
import { type DocxOptions, docxProgress } from '../../generator/reports/progress/docx.ts';
import { progressReport } from '../../generator/reports/progress/progress-report.ts';
import { exampleSnapshot, NASTY, progressSnapshot } from '../support/progress-snapshot.ts';
import { readZip } from '../support/read-zip.ts';
import { scratch } from '../support/run-cli.ts';

const small = progressSnapshot();
const GIVEN: DocxOptions = {
  lang: 'vi',
  letterhead: 'government',
  contradictions: CONTRADICTIONS,
  unit: 'u',
};

async function read(options: Partial<DocxOptions> = {}, snapshot = small) {
  const { bytes } = await docxProgress(snapshot, { ...GIVEN, ...options });
  const parts = new Map(readZip(bytes).map(({ name, text }) => [name, text]));
  const xml = parts.get('word/document.xml') as string;
  return { bytes, parts, xml, lines: linesOf(xml) };
}

/** Text of each paragraph. */
function linesOf(xml: string): readonly string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, t]) => t))
    .map((texts) => plainText(texts.join('')));
}

function plainText(text: string): string {
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  return plain.replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

const attribute = (xml: string, name: string) =>
  Number(new RegExp(`w:${name}="(\\d+)"`).exec(xml)?.[1]);
const twipsToMm = (twips: number) => Math.round((twips / 1440) * 25.4);

describe('Decree 30/2020/NĐ-CP', async () => {
  const { xml, parts, lines } = await read({ issuer: 'agency:u/so' });

  test('A4, margins 20/20/30/15 mm', () => {
    const size = /<w:pgSz [^>]*>/.exec(xml)?.[0] as string;
    expect([attribute(size, 'w'), attribute(size, 'h')].map(twipsToMm)).toEqual([210, 297]);
    const margins = /<w:pgMar [^>]*>/.exec(xml)?.[0] as string;
    const sides = ['top', 'bottom', 'left', 'right'].map((side) => attribute(margins, side));
    expect(sides.map(twipsToMm)).toEqual([20, 20, 30, 15]);
  });

  test('Times New Roman 14 and no other type', () => {
    const styles = parts.get('word/styles.xml') as string;
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0] as string;
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    const fonts = [...`${styles}${xml}`.matchAll(/w:(?:ascii|hAnsi|cs)="([^"]+)"/g)];
    expect(new Set(fonts.map(([, font]) => font))).toEqual(new Set(['Times New Roman']));
  });

  test('motto, office, number, place and date, title', () => {
    expect(lines.slice(0, 12).filter((line) => line !== '')).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH U',
      'SỞ THỬ NGHIỆM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:           /BC-………',
      'U, ngày 22 tháng 11 năm 2026',
      'BÁO CÁO',
      'Tình hình thực hiện các kế hoạch của tỉnh U',
      '(tính đến ngày 22/11/2026)',
    ]);
    expect(xml.match(/<w:pBdr><w:bottom w:val="single"/g)).toHaveLength(3);
  });

  test('recipients and signature are blank, and nobody is named, though the content knows who', () => {
    expect(JSON.stringify(small.model.entities)).toContain('Trần Văn Thử');
    expect(lines.join('\n')).not.toContain('Trần Văn Thử');
    const closing = lines.slice(lines.indexOf('Nơi nhận:'));
    expect(closing.filter((line) => !/^$|…|^\(Chức vụ|^Nơi nhận:$/.test(line))).toEqual([]);
  });

  test('pages are numbered at the top from the second on', () => {
    expect(xml).toContain('<w:titlePg/>');
    const headers = [...parts].filter(([name]) => /word\/header\d\.xml/.test(name));
    expect(headers.filter(([, text]) => text.includes('PAGE'))).toHaveLength(1);
  });

  test('hostile names are text', () => {
    expect(lines).toContain(NASTY.replace(/\s+/g, ' '));
    expect(xml).not.toContain('<b>');
  });

  test('who issues it is blank unless said', async () => {
    const blank = await read();
    expect(blank.lines[0]).toMatch(/^…+$/);
    expect(blank.lines[1]).toMatch(/^…+$/);
  });
});

test('a Party document has the Party’s head and no motto', async () => {
  const { lines, xml } = await read({ letterhead: 'party', issuer: 'agency:u/ubnd' });
  expect(lines.slice(0, 10).filter((line) => line !== '')).toEqual([
    'ỦY BAN NHÂN DÂN TỈNH U',
    '*',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số           -BC/………',
    'U, ngày 22 tháng 11 năm 2026',
    'BÁO CÁO',
    'Tình hình thực hiện các kế hoạch của tỉnh U',
    '(tính đến ngày 22/11/2026)',
    '-----',
  ]);
  expect(xml).not.toContain('Độc lập');
  expect(xml).not.toContain('CỘNG HÒA');
});

test('an ended unit names no place and says when it ended', async () => {
  const { lines } = await read({ unit: 'binh-phuoc' }, exampleSnapshot('2026-11-22'));
  expect(lines).toContain('………………, ngày 22 tháng 11 năm 2026');
  expect(lines.join('\n')).toContain('ngày cuối của đơn vị, 30/06/2025. Nay là Đồng Nai.');
});

test('figures equal the snapshot’s', async () => {
  const snapshot = exampleSnapshot('2019-12-31');
  const { units } = progressReport(snapshot, { ...GIVEN, unit: 'binh-phuoc' });
  const { lines } = await read({ unit: 'binh-phuoc' }, snapshot);
  const { progress, late, totals } = units[0] as (typeof units)[number];
  const sum = lines.indexOf('Tổng số', lines.indexOf('II. Tình hình chung') + 8);
  const { target, milestone, task } = totals;
  const printed = lines.slice(sum + 1, sum + 5).map(Number);
  expect(printed).toEqual([target, milestone, task, progress.total]);
  expect(lines).toContain(
    `Có ${late.length} nội dung đã quá hạn mà chưa đạt hoặc chưa được kiểm chứng.`,
  );
});

describe('bytes', () => {
  test('the same report is the same file, stamped with its day', async () => {
    const first = await docxProgress(small, GIVEN);
    const second = await docxProgress(structuredClone(small), GIVEN);
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
    const midnight = (((2026 - 1980) << 25) | (11 << 21) | (22 << 16)) >>> 0;
    expect(new Set(readZip(first.bytes).map(({ time }) => time))).toEqual(new Set([midnight]));
    const core = readZip(first.bytes).find(({ name }) => name === 'docProps/core.xml')?.text;
    expect(core).toContain('2026-11-22T00:00:00Z');
  });

  test.each(['vi', 'en'] as const)('every part is well-formed, in %s', async (lang) => {
    const { parts } = await read({ lang });
    for (const [name, text] of parts) {
      expect([name, /[^\P{Cc}\t\n\r]/u.test(text)]).toEqual([name, false]);
      expect([name, text.match(/</g)?.length]).toEqual([name, text.match(/>/g)?.length]);
      expect([name, /undefined|NaN/.test(text)]).toEqual([name, false]);
    }
  });
});

test('days to 9 and the months 1 and 2 have a nought in front', () => {
  expect(dateOfIssue(dayOf(2020, 2, 5), 'vi')).toBe('ngày 05 tháng 02 năm 2020');
  expect(dateOfIssue(dayOf(2020, 3, 15), 'vi')).toBe('ngày 15 tháng 3 năm 2020');
});

const OFFICE = '/usr/bin/soffice';
const office = existsSync(OFFICE);
if (!office) {
  console.warn(
    `\n*** ${OFFICE} is not there: that LibreOffice opens the DOCX was NOT tested. ***\n`,
  );
}

test.skipIf(!office)(
  'LibreOffice opens it and prints what it says',
  { timeout: 120_000 },
  async () => {
    const folder = scratch();
    try {
      const { bytes } = await docxProgress(small, GIVEN);
      writeFileSync(join(folder.root, 'report.docx'), bytes);
      const profile = `-env:UserInstallation=file://${folder.root}/profile`;
      const to = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder.root];
      spawnSync(OFFICE, [profile, ...to, join(folder.root, 'report.docx')], { encoding: 'utf8' });
      const text = readFileSync(join(folder.root, 'report.txt'), 'utf8');
      expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
      expect(text).toContain('Tình hình thực hiện các kế hoạch của tỉnh U');
      expect(text).toContain('Có 2 nội dung đã quá hạn');
    } finally {
      folder.remove();
    }
  },
);
