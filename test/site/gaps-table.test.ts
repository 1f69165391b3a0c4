import { beforeAll, describe, expect, test } from 'vitest';
import { themeOf } from '../../generator/cli/theme-of.ts';
import { parseDate } from '../../generator/core/day.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run, snapshotOf } from '../../generator/pipeline.ts';
import { SOUND } from '../support/check-files.ts';
import { memoryHost } from '../support/memory-host.ts';
import { readHtml } from '../support/read-html.ts';

const gap = (name: string, more = '') =>
  `{name: ${name}, missing: Thiếu của ${name}, option: upgrade, sources: [s]${more}}`;

/** Gaps of which some are decided, some not, and decisions that could be taken for theirs. */
const FILES: Readonly<Record<string, string>> = {
  ...SOUND,
  'architecture/u/units.yaml':
    'u: {name: Tỉnh U, level: province, framework: khung-1425, sources: [s]}\n',
  'plans/u/gaps.yaml': `
decided: ${gap('Đã chốt', ', components: [may-cu]')}
twice: ${gap('Chốt hai lần')}
undecided: ${gap('Chưa chốt')}
lapsed: ${gap('Chốt đã cũ')}
deferred: ${gap('Mới hoãn')}
later: ${gap('Chốt về sau')}
closed: ${gap('Đã khép', ', state: closed')}
`,
  'architecture/u/components.yaml':
    'kho: {name: Kho, type: system, owner: so, scope: province, sources: [s]}\nmay-cu: {name: Máy cũ, type: infrastructure, owner: so, scope: province, lifecycle: {state: retired, asOf: 2025-01-01}, sources: [s]}\n',
  'architecture/u/mappings.yaml':
    'm: {component: may-cu, framework: khung-1425, block: h8-hts-01, relation: fulfils, reason: Thử, sources: [s]}\n',
  'architecture/u/decisions.yaml': `
chot: {name: Quyết định chốt, about: [decided], choice: accept, approver: Chủ tịch, reason: Thử, decidedOn: 2026-01-05, expires: 2026-11-22, sources: [s]}
mot: {name: Quyết định một, about: [twice, decided], choice: decline, approver: Chủ tịch, reason: Thử, decidedOn: 2026-01-05, sources: [s]}
hai: {name: Quyết định hai, about: [twice], choice: accept, approver: Chủ tịch, reason: Thử, decidedOn: 2026-02-05, sources: [s]}
cu: {name: Quyết định cũ, about: [lapsed], choice: accept, approver: Chủ tịch, reason: Thử, decidedOn: 2025-01-05, expires: 2026-11-21, sources: [s]}
hoan: {name: Quyết định hoãn, about: [deferred], choice: defer, approver: Chủ tịch, reason: Thử, decidedOn: 2026-01-05, sources: [s]}
sau: {name: Quyết định sau, about: [later], choice: accept, approver: Chủ tịch, reason: Thử, decidedOn: 2026-11-23, sources: [s]}
khac: {name: Quyết định khác, about: [kho], choice: keep, approver: Chủ tịch, reason: Thử, decidedOn: 2026-01-05, sources: [s]}
`,
};

/** Rows of a table of a page by the text of their heads: the text of the last cell. */
function lastCells(html: string, caption: string): ReadonlyMap<string, string> {
  const table = html
    .match(/<table[\s\S]*?<\/table>/g)
    ?.find((one) => one.includes(`>${caption}</caption>`));
  const rows = table?.match(/<tr[\s\S]*?<\/tr>/g)?.slice(1) ?? [];
  return new Map(
    rows.map((row) => {
      const cells = row.match(/<t[hd][\s\S]*?<\/t[hd]>/g) ?? [];
      const said = cells.map((cell) => readHtml(cell).text.replace(/\s+/g, ' ').trim());
      return [said[0] ?? '', said.at(-1) ?? ''];
    }),
  );
}

let html: Readonly<Record<'vi' | 'en', string>>;

beforeAll(async () => {
  const day = parseDate('2026-11-22')?.first as number;
  const host = memoryHost(FILES);
  const done = run(host, sha256, { asOf: day, knownAt: day });
  const errors = done.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ path, message }) => `${path}: ${message.en}`)).toEqual([]);
  const { theme } = await themeOf();
  const { site, pages } = theme.openSite(snapshotOf(host, sha256, done));
  const page = (pages as readonly { path: string }[]).find(({ path }) => path === '/u/overlaps/');
  html = {
    vi: await theme.renderPage(site, page as never, 'vi'),
    en: await theme.renderPage(site, page as never, 'en'),
  };
});

describe('gaps on record, each with its decision or the lack of one', () => {
  const none = 'Chưa có quyết định';

  test('every open gap has a row, a closed one has none', () => {
    expect([...lastCells(html.vi, 'Hạn chế đang mở').keys()].sort()).toEqual(
      ['Chưa chốt', 'Chốt hai lần', 'Chốt về sau', 'Chốt đã cũ', 'Mới hoãn', 'Đã chốt'].sort(),
    );
  });

  test('decisions in force stand with what they chose, all that are about it and no other', () => {
    const cells = lastCells(html.vi, 'Hạn chế đang mở');
    expect(cells.get('Đã chốt')).toBe('Quyết định chốt Chấp thuận Quyết định một Không chấp thuận');
    expect(cells.get('Chốt hai lần')).toBe(
      'Quyết định hai Chấp thuận Quyết định một Không chấp thuận',
    );
    expect(html.vi).not.toContain('Quyết định khác');
  });

  test('what nobody decided, or decided only after the day of the page, says so', () => {
    const cells = lastCells(html.vi, 'Hạn chế đang mở');
    expect(cells.get('Chưa chốt')).toBe(none);
    expect(cells.get('Chốt về sau')).toBe(none);
  });

  test('a decision due for review, or one to decide later, is shown and settles nothing', () => {
    const cells = lastCells(html.vi, 'Hạn chế đang mở');
    expect(cells.get('Chốt đã cũ')).toBe(
      `Quyết định cũ Chấp thuận; đã quá hạn xem lại 21/11/2026 ${none}`,
    );
    expect(cells.get('Mới hoãn')).toBe(`Quyết định hoãn Hoãn ${none}`);
  });

  test('an empty block has the decisions of the gaps recorded for it', () => {
    const cells = lastCells(html.vi, 'Khoảng trống');
    const block = 'Trung tâm dữ liệu cấp tỉnh (*)';
    expect(cells.get(block)).toBe('Quyết định chốt Chấp thuận Quyết định một Không chấp thuận');
    const others = [...cells].filter(([name]) => name !== block);
    expect(others.length).toBeGreaterThan(1);
    expect(new Set(others.map(([, cell]) => cell))).toEqual(new Set([none]));
  });

  test('in English as well', () => {
    const cells = lastCells(html.en, 'Open gaps on record');
    expect(cells.get('Chưa chốt')).toBe('No decision');
    expect(cells.get('Chốt đã cũ')).toBe(
      'Quyết định cũ Accept; was to be reviewed by 21 November 2026 No decision',
    );
  });
});
