import type { Day } from '../core/day.ts';
import type { Spell } from '../core/facts.ts';
import type { Lang } from '../core/lang.ts';
import { printDay } from '../core/print.ts';
import { type DateScale, dateTicks } from './date-axis.ts';
import { type SlicedDrawing, sliced } from './paper-slices.ts';
import { BAND, Bands } from './ribbon-band.ts';
import { labelsOf } from './ribbon-labels.ts';
import { monthOf, placeOf, type Run, runsOf, sameRuns } from './ribbon-runs.ts';
import { markAt } from './status-mark.ts';
import { el, frame, HALO, INK, LINE, label, lines, px, SOFT } from './svg.ts';
import { textWidth, wrap } from './text.ts';

/** One target, milestone or task. */
export type RibbonRow = {
  readonly name: string;
  readonly href?: string | undefined;
  /** Deadlines in words, under the name. */
  readonly due?: string | undefined;
  readonly deadline?: Day | undefined;
  /** The deadline in force, where it was moved. */
  readonly moved?: Day | undefined;
  /** Last cell. */
  readonly to: Day;
  readonly knownThen: readonly Spell[];
  readonly knownNow: readonly Spell[];
};

export type StatusRibbon = {
  readonly title: string;
  readonly desc: string;
  /** Each has at least one spell. */
  readonly rows: readonly RibbonRow[];
  readonly lang: Lang;
  readonly width: number;
};

const SIZE = 14;
const STEP = 19;
const TINY = 12;
const WORDS = {
  knownThen: { vi: 'lúc đó', en: 'then' },
  knownNow: { vi: 'nay', en: 'now' },
  to: { vi: 'đến', en: 'to' },
};
const MARK = 22;
const WIDEST_CELL = 26;
const SPLIT = 600;

type Layout = {
  /** Names stand beside the bands, or above them where the drawing is narrow. */
  readonly beside: boolean;
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  readonly cell: number;
  readonly x: (month: number) => number;
};

/**
 * When did it go wrong, and when did we know: one row an item, one cell a month, the state as was
 * known at that month's end above the state as is known now. A tick stands at the deadline, the
 * mark of the present state at the end; the states are named along the bands where there is room.
 */
export function statusRibbon(input: StatusRibbon): string {
  return drawRibbon(input).svg;
}

/** The same with slices for paper, which part it between rows; the dates stand again on every page. */
export function ribbonSlices(input: StatusRibbon, id: string): SlicedDrawing {
  const { svg, cuts, scale } = drawRibbon(input);
  return sliced(svg, id, cuts, { height: AXIS, content: scale });
}

function drawRibbon(input: StatusRibbon) {
  const layout = layoutOf(input);
  const bands = new Bands(layout.x, layout.cell);
  const rows: string[] = [];
  const ticks: string[] = [];
  const cuts: number[] = [];
  let y = AXIS;
  for (const row of input.rows) {
    cuts.push(y - 2);
    const placed = placeRow(row, y, layout, input.lang);
    bands.add(placed.then, placed.top);
    bands.add(placed.now, placed.top + BAND + 4);
    rows.push(placed.names, placed.words);
    ticks.push(...deadlineTicks(row, placed.top, layout));
    y = placed.bottom;
  }
  const silent = el('g', { 'aria-hidden': 'true' }, bands.toString(), ticks.join(''));
  const scale = axis(input, layout, y);
  const look = { ...input, height: y + 4, role: 'group', kind: 'ribbon' } as const;
  return { svg: frame(look, scale, silent, ...rows), cuts, scale };
}

const AXIS = 46;

function layoutOf({ rows, width, lang }: StatusRibbon): Layout {
  const first = Math.min(
    ...rows.flatMap(({ knownNow, knownThen }) =>
      [...knownNow, ...knownThen].map(({ from }) => monthOf(from)),
    ),
  );
  const months = Math.max(...rows.map(({ to }) => monthOf(to))) + 1 - first;
  const beside = width >= SPLIT;
  const tag =
    Math.max(textWidth(WORDS.knownThen[lang], TINY), textWidth(WORDS.knownNow[lang], TINY)) + 8;
  const nameWidth = beside ? Math.round(width * 0.33) : width;
  const left = (beside ? nameWidth + 16 : 0) + tag;
  const cell = Math.min(WIDEST_CELL, (width - MARK - left) / months);
  const x = (month: number) => left + (month - first) * cell;
  return { beside, nameWidth, left, right: left + months * cell, cell, x };
}

type Placed = {
  readonly then: readonly Run[];
  readonly now: readonly Run[];
  /** Upper edge of the upper band. */
  readonly top: number;
  readonly bottom: number;
  readonly names: string;
  readonly words: string;
};

function placeRow(row: RibbonRow, y: number, layout: Layout, lang: Lang): Placed {
  const now = runsOf(row.knownNow, row.to);
  const then = runsOf(row.knownThen, row.to);
  const told = sameRuns(then, now) ? [] : then;
  const name = wrap(row.name, layout.nameWidth, SIZE, false);
  const due = row.due ? wrap(row.due, layout.nameWidth, SIZE - 1) : [];
  const tall = (name.length + due.length) * STEP;
  const top = y + (layout.beside ? 4 : tall + 8) + (told.length ? STEP : 0);
  const foot = top + 2 * BAND + 4;
  const extent = { left: layout.left, right: layout.right + MARK, size: TINY };
  return {
    then,
    now,
    top,
    bottom: Math.max(foot + 26, y + (layout.beside ? tall + 12 : 0)),
    names: named(row, name, due, y),
    words: el(
      'g',
      { 'aria-hidden': 'true' },
      labelsOf(told, layout.x, top - 6, extent, lang),
      labelsOf(now, layout.x, foot + 14, extent, lang),
      tags(layout.left, top, lang),
      lastMark(now, layout, foot),
    ),
  };
}

function named(
  { href }: RibbonRow,
  name: readonly string[],
  due: readonly string[],
  y: number,
): string {
  const text = lines(name, 0, y + 14, STEP, { 'font-size': SIZE });
  const below = due.length
    ? lines(due, 0, y + 14 + name.length * STEP, STEP, { 'font-size': SIZE - 1, fill: SOFT })
    : '';
  return (href ? el('a', { href }, text) : text) + below;
}

function tags(left: number, top: number, lang: Lang): string {
  const attributes = { 'font-size': TINY, 'text-anchor': 'end', fill: SOFT };
  return (
    label(WORDS.knownThen[lang], left - 6, top + 9, attributes) +
    label(WORDS.knownNow[lang], left - 6, top + BAND + 4 + 9, attributes)
  );
}

function lastMark(now: readonly Run[], { x }: Layout, foot: number): string {
  const last = now.at(-1);
  return last ? markAt(last.state, x(last.to) + 12, foot - BAND / 2, 14) : '';
}

/** The deadline as a line across both bands; where it was moved, the first one thin. */
function deadlineTicks({ deadline, moved, to }: RibbonRow, top: number, layout: Layout) {
  const days = [...new Set([deadline, moved])].filter((day) => day !== undefined);
  return days.map((day, at) => {
    const place = layout.x(placeOf(day));
    if (day > to || place < layout.left) return '';
    const first = days.length > 1 && at === 0;
    const d = `M${px(place)} ${px(top - 5)}V${px(top + 2 * BAND + 9)}`;
    const outline = el('path', { d, stroke: HALO.stroke, 'stroke-width': 5 });
    return outline + el('path', { d, stroke: INK, 'stroke-width': first ? 1 : 2.2 });
  });
}

function axis({ rows, lang, width }: StatusRibbon, layout: Layout, bottom: number): string {
  const scale: DateScale = (day) => layout.x(placeOf(day));
  const to = Math.max(...rows.map((row) => row.to));
  const from = Math.min(...rows.flatMap(({ knownNow }) => knownNow.map((spell) => spell.from)));
  const ticks = dateTicks([from, to], scale, [layout.left, layout.right], lang, 13);
  const marks = ticks.map((tick) => `M${px(tick.x)} ${AXIS - 16}V${px(bottom - 6)}`).join('');
  const middle = { 'text-anchor': 'middle', 'font-size': 13, fill: SOFT };
  const end = `${WORDS.to[lang]} ${printDay(to, lang)}`;
  const right = Math.min(width, Math.max(layout.right, textWidth(end, 13)));
  return el(
    'g',
    { 'aria-hidden': 'true' },
    el('path', { d: marks, stroke: LINE }),
    ticks.map((tick) => label(tick.text, tick.x, AXIS - 20, middle)).join(''),
    label(end, right, 10, { ...middle, 'text-anchor': 'end' }),
  );
}
