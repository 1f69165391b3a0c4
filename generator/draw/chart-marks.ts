import { type IndicatorChart, LINE_HEIGHT, type Plot, SIZE } from './chart-plot.ts';
import { type Box, place } from './place.ts';
import { toneColour } from './status-mark.ts';
import { ACCENT, el, HALO, label, PAPER, px, safe } from './svg.ts';
import { textWidth } from './text.ts';

type Mark = {
  readonly x: number;
  readonly y: number;
  /** Its label; none for the inner points of a long series. */
  readonly text: string | undefined;
  readonly says: string;
  readonly href?: string | undefined;
  readonly shape: string;
};

const TARGET = { vi: 'Mục tiêu', en: 'Target' };
/** More points than this, and only the first and the last carry their value. */
const LABELLED = 6;

/**
 * Observations and targets with their values beside them. Labels are placed where they touch no
 * other label, point or line; where there is no such place a label may cross a line, never a word.
 */
export function drawMarks(plot: Plot): readonly string[] {
  const marks = [...pointMarks(plot), ...targetMarks(plot)];
  const labels = placeLabels(marks, plot);
  return marks.map((mark, at) => focusable(mark) + labelOf(mark, labels.get(at)));
}

function pointMarks({ input, x, y }: Plot): readonly Mark[] {
  const { points } = input;
  return points.map((point, at) => {
    const shown = points.length <= LABELLED || at === 0 || at === points.length - 1;
    const spot = { cx: x(point.day), cy: y(point.value), r: 5 };
    const shape = el('circle', { ...spot, fill: ACCENT, stroke: PAPER, 'stroke-width': 1.5 });
    return { ...point, x: spot.cx, y: spot.cy, text: shown ? point.text : undefined, shape };
  });
}

function targetMarks({ input, x, y, domain }: Plot): readonly Mark[] {
  return input.targets.map((target) => {
    const at = { x: x(target.day ?? domain[1]), y: y(target.value) };
    const d = `M${px(at.x)} ${px(at.y - 7)}l7 7-7 7-7-7Z`;
    const stroke = toneColour(target.state);
    const shape = el('path', { d, fill: PAPER, stroke, 'stroke-width': 2 });
    return { ...target, ...at, text: `${TARGET[input.lang]} ${target.text}`, shape };
  });
}

function placeLabels(marks: readonly Mark[], plot: Plot): ReadonlyMap<number, Box> {
  const { area, input } = plot;
  const frame = {
    x: area.x,
    y: area.y - 14,
    width: input.width - area.x,
    height: area.height + 14,
  };
  const solid = marks.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 }));
  const lines = lineBoxes(plot);
  const labels = new Map<number, Box>();
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at] as Mark;
    if (mark.text === undefined) continue;
    const around = candidates(mark.text, mark.x, mark.y);
    const box = place(around, [...solid, ...lines], frame) ?? place(around, solid, frame);
    if (!box) continue;
    solid.push(box);
    labels.set(at, box);
  }
  return labels;
}

/** The chart's lines as a chain of small boxes, and its uprights. */
function lineBoxes({ input, x, y, area, uprights }: Plot): readonly Box[] {
  const boxes: Box[] = uprights.map(({ day }) => ({ ...area, x: x(day) - 2, width: 4 }));
  for (const line of linesOf(input)) {
    line.slice(1).forEach((to, at) => {
      const from = line[at] as typeof to;
      const steps = Math.max(1, Math.ceil(Math.abs(x(to.day) - x(from.day)) / 6));
      for (let i = 0; i <= steps; i++) {
        const day = from.day + ((to.day - from.day) * i) / steps;
        const value = from.value + ((to.value - from.value) * i) / steps;
        boxes.push({ x: x(day) - 2, y: y(value) - 2, width: 4, height: 4 });
      }
    });
  }
  return boxes;
}

type Step = { readonly day: number; readonly value: number };

/** The series and the ways to the targets. */
export function linesOf(input: IndicatorChart): readonly (readonly Step[])[] {
  return [input.points, ...input.targets.map((target) => wayTo(target, input))];
}

/** The declared way to a target; without one, straight on from the last observation. */
export function wayTo(
  { way, day, value }: IndicatorChart['targets'][number],
  { points }: IndicatorChart,
): readonly Step[] {
  if (day === undefined) return [];
  const last = points.at(-1);
  const start = way.length ? way : last && last.day < day ? [last] : [];
  return start.length ? [...start, { day, value }] : [];
}

function candidates(text: string, x: number, y: number): readonly Box[] {
  const width = textWidth(text, SIZE, true);
  const box = (left: number, top: number) => ({ x: left, y: top, width, height: LINE_HEIGHT });
  return [
    box(x - width / 2, y - 28),
    box(x - width / 2, y + 10),
    box(x + 11, y - 10),
    box(x - width - 11, y - 10),
    box(x - width + 4, y - 28),
    box(x - 4, y - 28),
    box(x - width + 4, y + 10),
    box(x - 4, y + 10),
  ];
}

function labelOf({ text }: Mark, box: Box | undefined): string {
  if (!box || text === undefined) return '';
  return label(text, box.x, box.y + 15, { ...HALO, 'font-size': SIZE, 'font-weight': 600 });
}

/**
 * A mark that says its date, value and source when pointed at, and leads to its row in the table.
 * Its label stands beside the link, whose name says more than the label.
 */
function focusable({ says, href, shape }: Mark): string {
  const title = el('title', {}, safe(says));
  return href ? el('a', { href, 'aria-label': says }, title, shape) : el('g', {}, title, shape);
}
