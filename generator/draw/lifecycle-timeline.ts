import type { Day } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import type { LifeSpan } from '../core/life-spans.ts';
import { LIFECYCLE_WORDS } from '../core/lifecycle.ts';
import { type DayLine, type LifeLayout, lifeAxis, lifeLayout } from './life-axis.ts';
import { BAR, lifeBar } from './life-bar.ts';
import { type SlicedDrawing, sliced } from './paper-slices.ts';
import { wordsAlong } from './ribbon-labels.ts';
import { el, frame, HALO, INK, label, lines, PAPER, px, SOFT, WARN } from './svg.ts';
import { wrap } from './text.ts';

/** A product inside a component, on its vendor's calendar. */
export type LifeVendor = { readonly ends?: Day | undefined; readonly says: string };

export type LifeRow = {
  readonly name: string;
  readonly href?: string | undefined;
  readonly spans: readonly LifeSpan[];
  readonly vendors: readonly LifeVendor[];
  /** It ends while others still depend on it: when, and a sentence that names them. */
  readonly before?: { readonly day: Day; readonly says: string } | undefined;
};

export type LifeGroup = { readonly name: string; readonly rows: readonly LifeRow[] };

export type LifecycleTimeline = {
  readonly title: string;
  readonly desc: string;
  readonly groups: readonly LifeGroup[];
  /** The day it speaks of, and today where that is another one. */
  readonly marked: readonly DayLine[];
  /** Said where no source dates a state. */
  readonly unknown: string;
  readonly lang: Lang;
  readonly width: number;
};

/** Rows that can be told apart in one drawing; beyond them it is drawn by group. */
export const MOST_LIVES = 60;

const SIZE = 14;
const STEP = 19;
const TINY = 12;
const SMALL = 16;

/**
 * Components over time: each state a bar with a pattern of its own, solid as far as a source
 * vouches for it, a thin line where it may have held, an arrow where nobody says when it began or
 * whether it ended. Vendors' calendars stand below the component's own; an end before what
 * depends on it is marked and said.
 */
export function lifecycleTimeline(input: LifecycleTimeline): string {
  return drawLives(input).svg;
}

/** The same with slices for paper, which part it between rows; the dates stand again on every page. */
export function lifecycleSlices(input: LifecycleTimeline, id: string): SlicedDrawing {
  const { svg, cuts, head } = drawLives(input);
  return sliced(svg, id, cuts, head);
}

function drawLives(input: LifecycleTimeline) {
  const { groups, marked, lang, width } = input;
  const layout = lifeLayout(
    groups.flatMap(({ rows }) => rows.flatMap(daysOf)),
    marked,
    width,
  );
  const drawn: string[] = [];
  const cuts: number[] = [];
  let y = layout.top;
  for (const group of groups) {
    cuts.push(y);
    const head = wrap(group.name, width, SIZE, true);
    const bold = { ...HALO, 'font-size': SIZE, 'font-weight': 600 };
    drawn.push(lines(head, 0, y + 20, STEP, bold));
    y += head.length * STEP + 12;
    for (const [at, row] of group.rows.entries()) {
      if (at > 0) cuts.push(y);
      const placed = rowOf(row, y, layout, input);
      drawn.push(placed.svg);
      y = placed.bottom;
    }
  }
  const axis = lifeAxis(layout, marked, y, lang);
  const look = { ...input, height: y + 4, role: 'group', kind: 'lives' } as const;
  return { svg: frame(look, axis, ...drawn), cuts, head: { height: layout.top, content: axis } };
}

function daysOf({ spans, vendors, before }: LifeRow): readonly Day[] {
  return [
    ...spans.flatMap(({ from, to, mayBegin, mayLast }) => [
      from,
      to,
      mayBegin ?? [],
      mayLast ?? [],
    ]),
    ...vendors.map(({ ends }) => ends ?? []),
    before?.day ?? [],
  ].flat();
}

function rowOf(row: LifeRow, y: number, layout: LifeLayout, input: LifecycleTimeline) {
  const name = wrap(row.name, layout.nameWidth, SIZE);
  const text = lines(name, 0, y + 15, STEP, { ...HALO, 'font-size': SIZE });
  const named = row.href ? el('a', { href: row.href }, text) : text;
  const tall = name.length * STEP + 6;
  const head = (layout.beside ? 6 : tall + 4) + (row.before ? 8 : 0);
  const own = ownTrack(row, y + head, layout, input);
  let bottom = own.bottom;
  const below = [
    ...row.vendors.map((vendor) => vendorTrack(vendor, layout)),
    ...(row.before ? [beforeNote(row.before.says, layout)] : []),
  ].map((draw) => {
    const placed = draw(bottom);
    bottom = placed.bottom;
    return placed.svg;
  });
  const end = Math.max(bottom, y + tall) + 6;
  return { svg: el('g', {}, named, own.svg, ...below), bottom: end };
}

type Placed = { readonly svg: string; readonly bottom: number };

function ownTrack(
  { spans, before }: LifeRow,
  y: number,
  layout: LifeLayout,
  { lang, unknown }: LifecycleTimeline,
): Placed {
  const { left, right, x } = layout;
  if (spans.length === 0) {
    const svg = label(unknown, left, y + 10, { ...HALO, 'font-size': TINY, fill: SOFT });
    return { svg, bottom: y + BAR + 4 };
  }
  const words = spans.map(({ from, state }) => {
    const word = LIFECYCLE_WORDS[state]?.[lang] ?? state;
    return { x: x(from) - (state === 'retired' ? 5 : 0), text: word };
  });
  const svg = [
    ...spans.map((span) => spanMark(span, y, x)),
    before ? beforeMark(x(before.day), y) : '',
    wordsAlong(words, y + BAR + 13, { left, right, size: TINY }),
  ];
  return { svg: el('g', { 'aria-hidden': 'true' }, ...svg), bottom: y + BAR + 18 };
}

function spanMark(span: LifeSpan, y: number, x: LifeLayout['x']): string {
  const [left, right, middle] = [x(span.from), x(span.to), y + BAR / 2];
  const maybe = [
    span.mayBegin === undefined ? '' : `M${px(x(span.mayBegin))} ${px(middle)}H${px(left)}`,
    span.mayLast === undefined ? '' : `M${px(right)} ${px(middle)}H${px(x(span.mayLast))}`,
  ].join('');
  const open = [
    span.openStart && span.state !== 'retired' ? `M${px(left - 6)} ${px(middle - 4)}l-4 4l4 4` : '',
    span.openEnd ? `M${px(Math.max(right, left + 3) + 6)} ${px(middle - 4)}l4 4l-4 4` : '',
  ].join('');
  const stroke = { stroke: SOFT, fill: 'none' };
  return (
    (maybe && el('path', { d: maybe, ...stroke, 'stroke-dasharray': '4 3' })) +
    lifeBar(span.state, left, right, y) +
    (open && el('path', { d: open, ...stroke, 'stroke-width': 1.5 }))
  );
}

/** A triangle on the day of the end. */
function beforeMark(x: number, y: number): string {
  const d = `M${px(x)} ${px(y - 5)}l5-8h-10Z`;
  return el('path', { d, fill: WARN, stroke: PAPER });
}

/** Support lasts until its end; when it began is nobody's fact, so its line has no beginning. */
function vendorTrack({ ends, says }: LifeVendor, { left, right, x }: LifeLayout) {
  return (y: number): Placed => {
    const text = wrap(says, right - left, TINY);
    const top = y + (ends === undefined ? 2 : 12);
    const soft = { ...HALO, 'font-size': TINY, fill: SOFT };
    const words = lines(text, left, top + 10, SMALL, soft);
    const bottom = top + 6 + text.length * SMALL;
    if (ends === undefined) return { svg: words, bottom };
    const at = x(ends);
    const d = `M${px(left)} ${px(y + 6)}H${px(at - 6)}`;
    const line = el('path', { d, stroke: SOFT, 'stroke-dasharray': '1 3' });
    const mark = `M${px(at)} ${px(y)}l6 6l-6 6l-6-6Z`;
    return { svg: line + el('path', { d: mark, fill: PAPER, stroke: INK }) + words, bottom };
  };
}

function beforeNote(says: string, { left, right }: LifeLayout) {
  return (y: number): Placed => {
    const text = wrap(`▼ ${says}`, right - left, TINY);
    const svg = lines(text, left, y + 12, SMALL, { ...HALO, 'font-size': TINY, fill: WARN });
    return { svg, bottom: y + 6 + text.length * SMALL };
  };
}
