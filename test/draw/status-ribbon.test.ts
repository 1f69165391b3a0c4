import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import type { Spell } from '../../generator/core/facts.ts';
import { monthEnds } from '../../generator/core/month-ends.ts';
import { STATES, type State } from '../../generator/core/status-words.ts';
import { BAND } from '../../generator/draw/ribbon-band.ts';
import { ribbonRows } from '../../generator/draw/ribbon-groups.ts';
import { monthOf, placeOf, runsOf } from '../../generator/draw/ribbon-runs.ts';
import {
  type RibbonRow,
  ribbonSlices,
  type StatusRibbon,
  statusRibbon,
} from '../../generator/draw/status-ribbon.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';
import { sliceFaults } from './slice-faults.ts';

const end = (year: number, month: number) => dayOf(year, month + 1, 0);
const spells = (...list: readonly (readonly [number, State])[]): Spell[] =>
  list.map(([from, state]) => ({ from, state }));

const portal: RibbonRow = {
  name: 'Thành lập cổng dịch vụ công trực tuyến tỉnh',
  href: '#cong',
  due: 'hạn 01/12/2018',
  deadline: dayOf(2018, 12, 1),
  to: dayOf(2020, 6, 15),
  knownThen: spells(
    [end(2018, 9), 'no-data'],
    [end(2018, 12), 'overdue-unverified'],
    [end(2019, 7), 'achieved-late'],
  ),
  knownNow: spells([end(2018, 9), 'no-data'], [end(2019, 2), 'achieved-late']),
};
const ribbon: StatusRibbon = { title: 'x', desc: 'y', rows: [portal], lang: 'vi', width: 940 };

/** Upper edges and ends of what is drawn in a colour, a rectangle for each run. */
function runs(svg: string, colour: string) {
  const paths = [...svg.matchAll(/<path d="([^"]*)" fill="none" stroke="([^"]*)"/g)];
  return paths
    .filter(([, , stroke = '']) => stroke.includes(colour))
    .flatMap(([, d = '']) => [...d.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)])
    .map(([, x, y, to]) => ({ x: Number(x), y: Number(y), to: Number(to) }));
}

describe('months', () => {
  test('a spell fills the months from the one in which it was seen to the next', () => {
    expect(runsOf(portal.knownNow, portal.to)).toEqual([
      { state: 'no-data', from: 2018 * 12 + 8, to: 2019 * 12 + 1 },
      { state: 'achieved-late', from: 2019 * 12 + 1, to: 2020 * 12 + 6 },
    ]);
  });

  test('days lie in their month', () => {
    expect(monthOf(dayOf(2018, 12, 31))).toBe(2018 * 12 + 11);
    expect(placeOf(dayOf(2019, 1, 1))).toBe(2019 * 12);
    expect(placeOf(dayOf(2019, 1, 31))).toBeLessThan(2019 * 12 + 1);
  });
});

describe('a status ribbon', () => {
  const svg = statusRibbon(ribbon);

  test('stands what was known then above what is known now', () => {
    const late = runs(svg, '--late');
    const good = runs(svg, '--accent');
    expect(late.length).toBeGreaterThan(0);
    const lower = Math.max(...good.map(({ y }) => y));
    for (const { y } of late) expect(y).toBeLessThan(lower - BAND / 2);
  });

  test('gives every month the same width, from the first to that of the last day', () => {
    const [now] = runs(svg, '--accent').toSorted((a, b) => b.y - a.y);
    const months = 2020 * 12 + 6 - (2019 * 12 + 1);
    const all = 2020 * 12 + 6 - (2018 * 12 + 8);
    const cell = ((now?.to ?? 0) - (now?.x ?? 0)) / months;
    const left = (now?.to ?? 0) - all * cell;
    const none = runs(svg, '--ink-2').filter(({ x }) => Math.abs(x - left) < 0.2);
    expect(none).toHaveLength(2);
  });

  test('names states, the deadline and the two kinds of knowledge', () => {
    const texts = textBoxes(svg).map(({ text }) => text);
    for (const text of ['lúc đó', 'nay', 'hạn 01/12/2018', 'Đạt, quá hạn', 'đến 15/06/2020']) {
      expect(texts).toContain(text);
    }
  });

  test('each texture differs from all others, in grey as well', () => {
    const drawn = STATES.map((state) => {
      const knownNow = spells([end(2018, 9), state]);
      const one = statusRibbon({ ...ribbon, rows: [{ ...portal, knownNow, knownThen: knownNow }] });
      const bands = [...one.matchAll(/<path d="[^"]*" fill="none" stroke="[^"]*"([^/]*)\/>/g)];
      return bands.map(([all]) => all.replace(/stroke="[^"]*"/, '')).join('');
    });
    // What a target and a task are called when they are done or overdue alike looks alike.
    const pairs = new Set(['done-on-time', 'done-late', 'open-overdue']);
    const own = drawn.filter((_, at) => !pairs.has(STATES[at] ?? ''));
    expect(new Set(own).size).toBe(own.length);
  });
});

test('rows that went the same way are gathered when there are too many', () => {
  const rows = Array.from({ length: 70 }, (_, at) => ({ ...portal, name: `Việc ${at}` }));
  const other = { ...portal, deadline: dayOf(2019, 1, 1) };
  expect(ribbonRows(rows.slice(0, 60), () => '')).toHaveLength(60);
  const gathered = ribbonRows([...rows, other], (group) => `${group.length} việc`);
  expect(gathered.map(({ name }) => name)).toEqual(['70 việc', other.name]);
});

const known = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 })
  .chain((months) =>
    fc.tuple(
      ...months
        .sort((a, b) => a - b)
        .map((month) => fc.tuple(fc.constant(month), fc.constantFrom(...STATES))),
    ),
  );

test('whatever happened, words never touch and nothing leaves the drawing', () => {
  const ends = monthEnds(dayOf(2018, 1, 1), dayOf(2021, 6, 10));
  const listOf = (list: readonly (readonly [number, State])[]) =>
    spells(...list.map(([month, state]) => [ends[month] as number, state] as const));
  const row = fc.record({
    before: known,
    now: known,
    deadline: fc.integer({ min: 17_000, max: 19_500 }),
  });
  const input = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    width: fc.constantFrom(352, 720, 940),
    lang: fc.constantFrom('vi' as const, 'en' as const),
  });
  fc.assert(
    fc.property(input, ({ rows, width, lang }) => {
      const drawn = rows.map(({ before, now, deadline }) => ({
        ...portal,
        deadline,
        to: dayOf(2021, 6, 10),
        knownThen: listOf(before),
        knownNow: listOf(now),
      }));
      const svg = statusRibbon({ ...ribbon, rows: drawn, width, lang });
      const boxes = textBoxes(svg);
      // Marks of height 12 reach less far than the boxes of their widest letters.
      expect(
        touching(boxes.map((box) => ({ ...box, y: box.y + 2, height: box.height - 4 }))),
      ).toEqual([]);
      expect(outside(boxes, viewBox(svg))).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      const high = Array.from({ length: 12 }, (_, at) => drawn[at % drawn.length] as RibbonRow);
      const paper = ribbonSlices({ ...ribbon, rows: high, width, lang }, 'x');
      expect(paper.slices.length).toBeGreaterThan(1);
      expect(sliceFaults(paper)).toEqual([]);
      for (const { x, to } of runs(svg, 'var')) {
        expect(x).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 120 },
  );
});
