import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../../generator/core/csv.ts';
import { LANGS } from '../../generator/core/lang.ts';
import { isLate } from '../../generator/core/status-words.ts';
import type { WorkItem } from '../../generator/core/work-item.ts';
import { CONTRADICTIONS } from '../../generator/pipeline.ts';
import { csvProgress } from '../../generator/reports/progress/csv.ts';
import { jsonProgress } from '../../generator/reports/progress/json.ts';
import { escapeMarkdown, markdownProgress } from '../../generator/reports/progress/markdown.ts';
import {
  progressReport,
  type UnitReport,
} from '../../generator/reports/progress/progress-report.ts';
import { textProgress } from '../../generator/reports/progress/text.ts';
import { widthOf } from '../../generator/reports/progress/text-table.ts';
import { projectRoot } from '../support/our-files.ts';
import { exampleSnapshot, NASTY, progressSnapshot } from '../support/progress-snapshot.ts';

const contradictions = CONTRADICTIONS;
const given = { lang: 'vi', contradictions, colour: false } as const;
const small = progressSnapshot();
const ids = (items: readonly WorkItem[]) => items.map(({ status }) => status.key.split('/')[1]);
const unitOf = (report: { units: readonly UnitReport[] }) => report.units[0] as UnitReport;

describe('content', () => {
  const unit = unitOf(progressReport(small, { contradictions }));

  test('lists hold what belongs in them, in order', () => {
    expect(small.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(ids(unit.late)).toEqual(['nasty', 'moved-too-late']);
    expect(ids(unit.due30)).toEqual(['moved-in-time']);
    expect(ids(unit.due90)).toEqual(['moved-too-late', 'ty-le#t']);
    expect(ids(unit.achievedLate)).toEqual(['done-late']);
    expect(ids(unit.awaiting)).toEqual(['done-late']);
    expect(ids(unit.unknownOwners)).toEqual(['nasty']);
    expect(unit.contradictions.map(({ rule }) => rule)).toEqual(['percentage-differs-from-share']);
  });

  test('late items keep the original deadline beside the current one', () => {
    const { status } = unit.late[1] as WorkItem;
    expect([status.deadline, status.currentDeadline, status.daysLate]).toEqual([20543, 20849, 236]);
  });

  test('a proposal is no deadline', () => {
    const proposed = unit.items.find(({ status }) => status.key === 'task:u/proposed') as WorkItem;
    expect(proposed.status.deadline).toBeDefined();
    expect(proposed.dueOn).toBeUndefined();
  });

  test('plans name their document', () => {
    expect(unit.plans).toMatchObject([
      { name: { vi: 'Kế hoạch thử' }, document: { number: '12/QĐ-UBND' }, items: 3 },
    ]);
  });
});

describe.each(['2018-12-31', '2019-12-31', '2026-11-22'])('the provinces as of %s', (asOf) => {
  const snapshot = exampleSnapshot(asOf);
  const report = progressReport(snapshot, { contradictions });

  test('figures equal the snapshot’s', () => {
    expect(report.units.map(({ unit }) => unit)).toEqual(snapshot.model.units);
    for (const unit of report.units) {
      const counts = Object.fromEntries(unit.counts.map(({ state, total }) => [state, total]));
      expect(counts).toEqual(unit.progress.counts);
      expect(unit.totals.total).toBe(unit.progress.total);
      const { target, milestone, task, total } = unit.totals;
      expect(target + milestone + task).toBe(total);
    }
  });

  test('late lists hold every late status and no other', () => {
    const listed = report.units.flatMap(({ late }) => late.map(({ status }) => status.key));
    const late = snapshot.facts.statuses.filter(({ state }) => isLate(state));
    expect(listed.sort()).toEqual(late.map(({ key }) => key));
  });

  test('the JSON keeps to its schema', () => {
    const path = join(projectRoot, 'schemas/progress-report.schema.json');
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
    const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
    validate(JSON.parse(jsonProgress(snapshot, { contradictions }).text));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('every format prints the same figures', () => {
    for (const unit of report.units) {
      const options = { ...given, unit: unit.unit };
      const total = new RegExp(
        `^\\| \\*\\*Tổng số\\*\\* \\|.* \\*\\*${unit.totals.total}\\*\\* \\|$`,
        'm',
      );
      expect(textProgress(snapshot, options).text).toContain(
        `Theo dõi ${unit.totals.total} nội dung.`,
      );
      expect(markdownProgress(snapshot, options).text).toMatch(total);
      const rows = csvProgress(snapshot, options).text.trim().split('\r\n');
      expect(rows.length - 1).toBe(unit.totals.total);
    }
  });
});

describe('text', () => {
  test.each(LANGS)('fits a terminal, in %s', (lang) => {
    const { text } = textProgress(small, { ...given, lang });
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(100);
    expect(text).not.toContain('undefined');
  });

  test('nothing of the content reaches the terminal as control', () => {
    const { text } = textProgress(small, given);
    expect(/[^\P{Cc}\n]/u.test(text)).toBe(false);
  });

  test('marks are counted as no column, East Asian letters as two', () => {
    expect(widthOf('Đồng Xoài')).toBe(9);
    expect(widthOf('Đồng Xoài'.normalize('NFD'))).toBe(9);
    expect(widthOf('越南')).toBe(4);
  });
});

describe('Markdown', () => {
  test('texts cannot become markup', () => {
    const { text } = markdownProgress(small, given);
    const row = text.split('\n').find((line) => line.includes('HYPERLINK')) as string;
    expect(row).toContain('\\=HYPERLINK("http\\://x")\\|\\<b\\>@\u2060all \\`x\\` :\\:error:\\:y');
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(8);
    expect(text).not.toMatch(/^::/m);
  });

  test.each([
    ['a|b', 'a\\|b'],
    ['@user #12', '@\u2060user \\#12'],
    ['1. x', '\\1. x'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['$x$ &lt; www.x.vn', '\\$x\\$ \\&lt; www\\.x.vn'],
  ])('%s', (from, to) => {
    expect(escapeMarkdown(from)).toBe(to);
  });
});

describe('CSV', () => {
  const { text } = csvProgress(small, given);

  test('is UTF-8 with a byte order mark, one record a line', () => {
    expect(text.startsWith('\uFEFFĐơn vị,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(small.facts.statuses.length + 2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a name that would be a formula is text', () => {
    const name = NASTY.replaceAll('"', '""').replace(/\s+/g, ' ');
    expect(text).toContain(`,"'${name}",`);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r\n=1', "'=1"],
    ['＝1', "'＝1"],
    ['a "b", c', '"a ""b"", c"'],
    ['a\nb', 'a b'],
    ['\u202Ea', '\\u202ea'],
    [-5, '-5'],
    [undefined, ''],
  ])('%j becomes %s', (from, to) => {
    expect(csvCell(from)).toBe(to);
  });
});

test('the same snapshot gives the same bytes, in any language of the machine', () => {
  for (const lang of LANGS) {
    const options = { ...given, lang };
    for (const format of [textProgress, markdownProgress, csvProgress, jsonProgress]) {
      expect(format(small, options)).toEqual(format(structuredClone(small), options));
    }
  }
});
