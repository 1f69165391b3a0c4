import type { Day } from '../core/day.ts';
import { printDay } from '../core/print.ts';
import { type DateScale, dateScale, dateTicks } from './date-axis.ts';
import { type Box, overlap } from './place.ts';
import { markAt } from './status-mark.ts';
import { el, frame, HALO, INK, LINE, label, lines, px, SOFT, safe } from './svg.ts';
import { textWidth } from './text.ts';
import { CELL, type DueGroup, groupsOf } from './timeline-groups.ts';
import type { Timeline, TimelineItem } from './timeline-item.ts';

const SIZE = 14;
const STEP = 19;
const EDGE = 14;
const WORDS = { vi: 'Ngày đánh giá', en: 'As of' };

/**
 * Deadlines along time: at each date one mark for each item due, in the shape of its status, and
 * below it the date with the counts. As-of is a dotted line, or, long after the last deadline, a
 * note at the edge, so that years without deadlines do not push the marks together.
 */
export function timeline(input: Timeline): string {
  const domain = domainOf(input);
  const x = dateScale(domain, [EDGE + CELL, input.width - EDGE - CELL]);
  const groups = groupsOf(input, x);
  const top = STEP + 8;
  const base = top + Math.max(...groups.map(({ rows }) => rows), 2) * CELL + 12;
  const labels = placeLabels(groups, base + 34, input.width);
  const bottom = Math.max(...labels.map((box) => box.y + box.height), base + 34);
  return frame(
    { ...input, height: bottom + 6, role: 'group', kind: 'timeline' },
    axis(input, domain, x, base),
    ...groups.map((group, at) => leader(group, labels[at] as Box, base)),
    asOfMark(input, domain, x, base),
    ...groups.map((group, at) => groupMarks(group, labels[at] as Box, base)),
  );
}

function domainOf({ items, asOf, from, to }: Timeline): readonly [Day, Day] {
  const days = [...items.map(({ day }) => day), from ?? [], to ?? []].flat();
  const first = Math.min(...days, days.length ? Number.POSITIVE_INFINITY : asOf);
  const last = Math.max(...days, days.length ? Number.NEGATIVE_INFINITY : asOf);
  const span = Math.max(last - first, 90);
  return [first, asOf > last && asOf - last < span / 3 ? asOf : Math.max(last, first + 90)];
}

function axis(
  { from, to, lang, width }: Timeline,
  domain: readonly [Day, Day],
  x: DateScale,
  base: number,
): string {
  const attributes = { 'text-anchor': 'middle', 'font-size': 13, fill: SOFT };
  const ticks = dateTicks(domain, x, [0, width], lang, 13);
  const start = from === undefined ? 0 : x(from);
  const end = to === undefined ? width : x(to);
  return (
    el('path', { d: `M0 ${px(base)}H${px(width)}`, stroke: LINE, 'stroke-width': 2 }) +
    el('path', { d: `M${px(start)} ${px(base)}H${px(end)}`, stroke: INK, 'stroke-width': 2 }) +
    el('path', { d: ticks.map((tick) => `M${px(tick.x)} ${px(base)}v6`).join(''), stroke: SOFT }) +
    ticks.map((tick) => label(tick.text, tick.x, base + 20, attributes)).join('')
  );
}

function placeLabels(groups: readonly DueGroup[], top: number, width: number): readonly Box[] {
  const boxes: Box[] = [];
  for (const { words, x } of groups) {
    const own = Math.max(...words.map((word, at) => textWidth(word, SIZE, at === 0)));
    const left = Math.max(0, Math.min(width - own, x - own / 2));
    const box = { x: left, y: top, width: own, height: words.length * STEP + 6 };
    boxes.push(drop(box, boxes));
  }
  return boxes;
}

/** The box, moved below whatever it would touch. */
function drop(box: Box, taken: readonly Box[]): Box {
  const wide = { ...box, x: box.x - 10, width: box.width + 20 };
  const hit = taken.find((other) => overlap(wide, other));
  return hit ? drop({ ...box, y: hit.y + hit.height + 4 }, taken) : box;
}

function leader({ x }: DueGroup, box: Box, base: number): string {
  return el('path', { d: `M${px(x)} ${px(base)}V${px(box.y)}`, stroke: LINE });
}

function groupMarks(group: DueGroup, box: Box, base: number): string {
  const { items, columns, x, words } = group;
  const marks = items.map((item, at) => {
    const column = at % columns;
    const row = Math.floor(at / columns);
    const cx = x + (column - (columns - 1) / 2) * CELL;
    return linked(item, markAt(item.state, cx, base - 14 - row * CELL, 16));
  });
  const middle = box.x + box.width / 2;
  const attributes = { ...HALO, 'text-anchor': 'middle', 'font-size': SIZE };
  return (
    marks.join('') +
    lines(words.slice(0, 1), middle, box.y + 14, STEP, { ...attributes, 'font-weight': 600 }) +
    lines(words.slice(1), middle, box.y + 14 + STEP, STEP, { ...attributes, fill: SOFT })
  );
}

function linked({ href, says }: TimelineItem, content: string): string {
  const title = el('title', {}, safe(says));
  if (!href) return el('g', {}, title, content);
  return el('a', { href, 'aria-label': says }, title, content);
}

function asOfMark(
  { asOf, lang, width }: Timeline,
  domain: readonly [Day, Day],
  x: DateScale,
  base: number,
): string {
  const inside = asOf <= domain[1] && asOf >= domain[0];
  const text = `${WORDS[lang]} ${printDay(asOf, lang)}${asOf > domain[1] ? ' →' : ''}`;
  const own = textWidth(text, SIZE);
  const at = inside ? x(asOf) : asOf > domain[1] ? width : 0;
  const left = Math.max(0, Math.min(width - own, at - own / 2));
  const rule = el('path', {
    d: `M${px(at)} ${STEP}V${px(base)}`,
    stroke: SOFT,
    'stroke-dasharray': '1 3',
  });
  return (inside ? rule : '') + label(text, left, 14, { ...HALO, 'font-size': SIZE, fill: SOFT });
}
