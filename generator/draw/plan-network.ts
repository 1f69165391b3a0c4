import type { Day } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import { printDay } from '../core/print.ts';
import { type DateScale, dateScale, dateTicks } from './date-axis.ts';
import { type Anchor, arrows } from './network-arrows.ts';
import { barOf } from './network-bar.ts';
import type { NetworkRow } from './network-row.ts';
import { type SlicedDrawing, sliced } from './paper-slices.ts';
import { el, frame, HALO, INK, LINE, label, lines, px, SOFT } from './svg.ts';
import { textWidth, wrap } from './text.ts';

export type PlanNetwork = {
  readonly title: string;
  readonly desc: string;
  /** In drawing order. */
  readonly rows: readonly NetworkRow[];
  readonly asOf: Day;
  readonly lang: Lang;
  readonly width: number;
};

const SIZE = 14;
const STEP = 19;
const AXIS = 46;
const SPLIT = 600;
const EDGE = 34;
const WORDS = { vi: 'Ngày đánh giá', en: 'As of' };

/**
 * A plan in time with what waits for what: a row each, its bar from start to finish, a tick at its
 * deadline (a thin one at the first, where it was moved), its mark where it was achieved or is due,
 * the days to spare as a ruler, and an arrow from each predecessor. The critical path is heavy.
 */
export function planNetwork(input: PlanNetwork): string {
  return drawNetwork(input).svg;
}

/** The same with slices for paper, which part it between rows; the dates stand again on every page. */
export function networkSlices(input: PlanNetwork, id: string): SlicedDrawing {
  const { svg, cuts, scale } = drawNetwork(input);
  return sliced(svg, id, cuts, { height: AXIS, content: scale });
}

function drawNetwork(input: PlanNetwork) {
  const beside = input.width >= SPLIT;
  const nameWidth = beside ? Math.round(input.width * 0.36) : input.width;
  const left = beside ? nameWidth + 16 : 0;
  const domain = domainOf(input);
  const x = dateScale(domain, [left + EDGE, input.width - EDGE]);
  const anchors = new Map<string, Anchor>();
  const drawn: string[] = [];
  const cuts: number[] = [];
  let y = AXIS;
  for (const row of input.rows) {
    cuts.push(y);
    const text = textOf(row, nameWidth);
    const tall = text.height + 10;
    const at = beside ? y + 15 : y + text.height + 20;
    const bar = barOf(row, x, at, { asOf: input.asOf, right: input.width });
    anchors.set(row.key, { row, y: at, ...bar.ends });
    drawn.push(text.at(y), bar.svg);
    y += beside ? Math.max(tall, 44) : tall + 34;
  }
  const scale = axis(input, domain, x, [left, y]);
  const svg = frame(
    { ...input, height: y + 2, role: 'group', kind: 'network' },
    scale,
    arrows(input.rows, anchors, input.width),
    ...drawn,
  );
  return { svg, cuts, scale };
}

/** All days that are drawn; as-of too, unless that would push the rest together. */
function domainOf({ rows, asOf }: PlanNetwork): readonly [Day, Day] {
  const days = rows.flatMap(({ start, deadline, moved, reached, forecast }) =>
    [start, deadline, moved, reached, forecast].filter((day) => day !== undefined),
  );
  if (days.length === 0) days.push(asOf);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const span = Math.max(last - first, 90);
  const near = Math.abs(asOf - last) < span / 2 || (asOf < last && asOf > first - span / 2);
  const end = near ? Math.max(last, asOf) : last;
  const start = near ? Math.min(first, asOf) : first;
  return [start, Math.max(end, start + 90)];
}

function textOf({ name, says, href, critical }: NetworkRow, width: number) {
  const heavy = critical === true;
  const upper = wrap(name, width, SIZE, heavy);
  const under = says ? wrap(says, width, SIZE - 1) : [];
  return {
    height: (upper.length + under.length) * STEP,
    at(y: number): string {
      const weight = heavy && { 'font-weight': 600 };
      const text = lines(upper, 0, y + 14, STEP, { ...HALO, 'font-size': SIZE, ...weight });
      const below = { ...HALO, 'font-size': SIZE - 1, fill: SOFT };
      return (
        (href ? el('a', { href }, text) : text) +
        (under.length ? lines(under, 0, y + 14 + upper.length * STEP, STEP, below) : '')
      );
    },
  };
}

function axis(
  { asOf, lang, width }: PlanNetwork,
  domain: readonly [Day, Day],
  x: DateScale,
  [left, bottom]: readonly [number, number],
): string {
  const ticks = dateTicks(domain, x, [left, width], lang, 13);
  const marks = ticks.map((tick) => `M${px(tick.x)} ${AXIS - 16}V${px(bottom)}`).join('');
  const middle = { 'text-anchor': 'middle', 'font-size': 13, fill: SOFT };
  return el(
    'g',
    { 'aria-hidden': 'true' },
    el('path', { d: marks, stroke: LINE }),
    ticks.map((tick) => label(tick.text, tick.x, AXIS - 20, middle)).join(''),
    today(asOf, lang, domain, x, [left, width, bottom]),
  );
}

/** The as-of day as a dotted line, or as a note at the edge where it lies beyond. */
function today(
  asOf: Day,
  lang: Lang,
  [first, last]: readonly [Day, Day],
  x: DateScale,
  [left, width, bottom]: readonly [number, number, number],
): string {
  const inside = asOf >= first && asOf <= last;
  const text = `${WORDS[lang]} ${printDay(asOf, lang)}${asOf > last ? ' →' : ''}`;
  const own = textWidth(text, 13, true);
  const at = inside ? x(asOf) : asOf > last ? width : left;
  const start = Math.max(0, Math.min(width - own, at - own / 2));
  const line = { d: `M${px(at)} 16V${px(bottom)}`, stroke: INK, 'stroke-dasharray': '1 3' };
  return (
    (inside ? el('path', line) : '') +
    label(text, start, 11, { ...HALO, 'font-size': 13, 'font-weight': 600 })
  );
}
