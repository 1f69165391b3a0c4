import { type Day, isoDay } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import { printNumber } from '../core/print.ts';
import { type DayLine, type LifeLayout, lifeAxis, lifeLayout } from './life-axis.ts';
import { el, frame, HALO, INK, LINE, label, lines, PAPER, px, SOFT } from './svg.ts';
import { textWidth, wrap } from './text.ts';

/** What happens in a group at dated days, such as ends of support. */
export type LifeEvents = { readonly says: string; readonly days: readonly Day[] };

export type LifeCount = {
  readonly name: string;
  readonly href?: string | undefined;
  /** Under the name: how many there are, of how many nobody says. */
  readonly says: string;
  readonly events: readonly LifeEvents[];
};

export type LifecycleGroups = {
  readonly title: string;
  readonly desc: string;
  readonly groups: readonly LifeCount[];
  readonly marked: readonly DayLine[];
  readonly lang: Lang;
  readonly width: number;
};

const SIZE = 14;
const STEP = 19;
const TINY = 12;
const SMALL = 16;
const PILL = 20;
const PAD = 14;

/** Lifecycles by group: what changes in a group, counted by spans of time as long as the width asks. */
export function lifecycleGroups(input: LifecycleGroups): string {
  const { groups, marked, lang, width } = input;
  const days = groups.flatMap(({ events }) => events.flatMap((one) => one.days));
  const layout = lifeLayout(days, marked, width);
  const most = Math.max(1, ...groups.flatMap(({ events }) => events.map((one) => one.days.length)));
  const least = textWidth(printNumber(most, lang), TINY, true) + PAD;
  const months = STEPS.find((step) => fits(step, least, layout)) ?? (STEPS.at(-1) as number);
  const drawn: string[] = [];
  let y = layout.top;
  for (const group of groups) {
    const placed = groupOf(group, y, layout, months, lang);
    drawn.push(placed.svg);
    y = placed.bottom;
  }
  const axis = lifeAxis(layout, marked, y, lang);
  return frame({ ...input, height: y + 4, role: 'group', kind: 'lives' }, axis, ...drawn);
}

/** Lengths of a span in months, the finest first. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/** Whether counts of all spans stand side by side on a track. */
function fits(step: number, least: number, { domain, left, right }: LifeLayout): boolean {
  return (spanOf(domain[1], step) - spanOf(domain[0], step) + 1) * least <= right - left;
}

function spanOf(day: Day, months: number): number {
  const [year, month] = isoDay(day).split('-').map(Number) as [number, number];
  return Math.floor((year * 12 + month - 1) / months);
}

function groupOf(group: LifeCount, y: number, layout: LifeLayout, months: number, lang: Lang) {
  const { beside, nameWidth, left, right } = layout;
  const name = wrap(group.name, nameWidth, SIZE, true);
  const says = wrap(group.says, nameWidth, TINY);
  const bold = { ...HALO, 'font-size': SIZE, 'font-weight': 600 };
  const text = lines(name, 0, y + 15, STEP, bold);
  const foot = y + name.length * STEP;
  const parts = [
    group.href ? el('a', { href: group.href }, text) : text,
    lines(says, 0, foot + 14, SMALL, { ...HALO, 'font-size': TINY, fill: SOFT }),
  ];
  let bottom = beside ? y : foot + says.length * SMALL + 8;
  for (const events of group.events.filter(({ days }) => days.length > 0)) {
    const words = wrap(events.says, right - left, TINY);
    const soft = { ...HALO, 'font-size': TINY, fill: SOFT };
    parts.push(lines(words, left, bottom + 13, SMALL, soft));
    bottom += words.length * SMALL + 2;
    parts.push(...pills(events.days, bottom, layout, months, lang));
    bottom += PILL + 6;
  }
  const end = Math.max(bottom, foot + says.length * SMALL + 8) + 8;
  parts.push(el('path', { d: `M0 ${px(end - 4)}H${px(right)}`, stroke: LINE }));
  return { svg: el('g', {}, ...parts), bottom: end };
}

/** One count for each span that has any, near its days and clear of the others. */
function pills(
  days: readonly Day[],
  y: number,
  { x, left, right }: LifeLayout,
  months: number,
  lang: Lang,
): readonly string[] {
  const spans = [...Map.groupBy(days, (day) => spanOf(day, months))].sort(([a], [b]) => a - b);
  const texts = spans.map(([, of]) => printNumber(of.length, lang));
  const widths = texts.map((text) => textWidth(text, TINY, true) + PAD);
  const middles = spans.map(([, of]) => (x(Math.min(...of)) + x(Math.max(...of))) / 2);
  return pushApart(middles, widths, left, right).map((at, n) => {
    const width = (widths[n] as number) - 2;
    const box = { x: at - width / 2, y, width, height: PILL, rx: PILL / 2 };
    const bold = { 'font-size': TINY, 'font-weight': 600, 'text-anchor': 'middle' };
    const text = label(texts[n] ?? '', at, y + 14.5, bold);
    return el('rect', { ...box, fill: PAPER, stroke: INK }) + text;
  });
}

/** Middles moved apart as far as needed, within the edges. */
function pushApart(
  middles: readonly number[],
  widths: readonly number[],
  left: number,
  right: number,
): readonly number[] {
  const placed = [...middles];
  let edge = left;
  for (const [at, width] of widths.entries()) {
    placed[at] = Math.max(placed[at] as number, edge + width / 2);
    edge = (placed[at] as number) + width / 2;
  }
  edge = right;
  for (const [at, width] of [...widths.entries()].reverse()) {
    placed[at] = Math.min(placed[at] as number, edge - width / 2);
    edge = (placed[at] as number) - width / 2;
  }
  return placed;
}
