import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Day } from '../core/day.ts';
import { ACCENT, el, frame, INK, PAPER, px, SOFT } from './svg.ts';

export type SparkPoint = { readonly day: Day; readonly value: number };

export type Sparkline = {
  /** What the line shows, in words: its accessible name. */
  readonly title: string;
  /** By day. */
  readonly points: readonly SparkPoint[];
  readonly target?: SparkPoint | undefined;
  /** Limits of the value, such as 0 and 100 for a percentage; otherwise 0 to the largest. */
  readonly bounds?: readonly [number, number] | undefined;
  readonly width?: number;
  readonly height?: number;
};

const PAD = 5;

/**
 * A word-sized chart: observations joined by a thin line, the last one filled, the target as an
 * open mark at its date. Starts at zero unless a value is below it.
 */
export function sparkline(input: Sparkline): string {
  const { width = 120, height = 32, points, target } = input;
  const all = target ? [...points, target] : points;
  const [low = 0, high = 1] = input.bounds ?? valueRange(all.map(({ value }) => value));
  const x = scaleLinear(dayRange(all.map(({ day }) => day)), [PAD, width - PAD]);
  const y = scaleLinear([low, high], [height - PAD, PAD]);
  const path = line<SparkPoint>(
    (p) => x(p.day),
    (p) => y(p.value),
  ).digits(1)(points);
  const last = points.at(-1);
  return frame(
    { width, height, title: input.title, role: 'img', kind: 'spark' },
    el('path', { d: `M${PAD} ${px(y(low))}H${width - PAD}`, stroke: SOFT, 'stroke-width': 0.5 }),
    target ? ahead(last, target, x, y) : '',
    points.length > 1 && path
      ? el('path', { d: path, fill: 'none', stroke: INK, 'stroke-width': 1.5 })
      : '',
    ...points
      .slice(0, -1)
      .map((p) => el('circle', { cx: x(p.day), cy: y(p.value), r: 1.5, fill: INK })),
    last ? el('circle', { cx: x(last.day), cy: y(last.value), r: 3, fill: ACCENT }) : '',
  );
}

/** The way still to go, and the target as an open diamond. */
function ahead(
  last: SparkPoint | undefined,
  target: SparkPoint,
  x: (day: Day) => number,
  y: (value: number) => number,
): string {
  const [tx, ty] = [x(target.day), y(target.value)];
  const way =
    last && last.day < target.day
      ? `M${px(x(last.day))} ${px(y(last.value))}L${px(tx)} ${px(ty)}`
      : '';
  return (
    (way
      ? el('path', { d: way, stroke: SOFT, 'stroke-width': 1, 'stroke-dasharray': '2 2' })
      : '') +
    el('path', {
      d: `M${px(tx)} ${px(ty - 4)}l4 4-4 4-4-4Z`,
      fill: PAPER,
      stroke: INK,
      'stroke-width': 1.25,
    })
  );
}

function valueRange(values: readonly number[]): readonly [number, number] {
  const [low = 0, high = 1] = extent(values);
  return [Math.min(0, low), high > low || high > 0 ? Math.max(high, 0) : low + 1];
}

/** One date stands in the middle of half a year on each side. */
function dayRange(days: readonly Day[]): readonly [Day, Day] {
  const [first = 0, last = 0] = extent(days);
  return first === last ? [first - 183, last + 183] : [first, last];
}
