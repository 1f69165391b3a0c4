import { scaleLinear } from 'd3-scale';
import type { Day } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import { printDay, printNumber } from '../core/print.ts';
import type { State } from '../core/status-words.ts';
import { type DateScale, dateScale } from './date-axis.ts';
import { type Box, overlap } from './place.ts';
import { textWidth, wrap } from './text.ts';

export type ChartPoint = {
  readonly day: Day;
  readonly value: number;
  /** The value as people read it: "62/91 (68,1 %)". */
  readonly text: string;
  /** Date, value and source in a sentence: what the point says on focus. */
  readonly says: string;
  /** Where the point's row in the table is. */
  readonly href?: string;
};

export type ChartTarget = {
  readonly day?: Day | undefined;
  readonly value: number;
  /** "100 %". */
  readonly text: string;
  readonly says: string;
  readonly state: State;
  readonly href?: string;
  /** Declared way to the target, by day, the baseline first. */
  readonly way: readonly { readonly day: Day; readonly value: number }[];
};

export type IndicatorChart = {
  readonly title: string;
  readonly desc: string;
  readonly points: readonly ChartPoint[];
  readonly targets: readonly ChartTarget[];
  readonly asOf: Day;
  /** 0 and 100 for a share; otherwise the axis runs from 0 to beyond the largest value. */
  readonly bounds?: readonly [number, number] | undefined;
  /** What stands over the axis: "% số xã". */
  readonly unit: string;
  readonly lang: Lang;
  readonly width: number;
};

/** A date that a line across the chart marks, with the text on top of it. */
export type Upright = {
  readonly day: Day;
  readonly text: string;
  readonly kind: 'deadline' | 'as-of';
  readonly box: Box;
};

/** Where everything of a chart goes. */
export type Plot = {
  readonly input: IndicatorChart;
  readonly x: DateScale;
  readonly y: (value: number) => number;
  readonly area: Box;
  readonly domain: readonly [Day, Day];
  readonly ticks: readonly number[];
  readonly uprights: readonly Upright[];
  readonly unit: readonly string[];
  readonly height: number;
};

export const SIZE = 14;
export const LINE_HEIGHT = 19;
const PLOT_HEIGHT = 215;
const WORDS = {
  vi: { deadline: 'Hạn', asOf: 'Đánh giá' },
  en: { deadline: 'Due', asOf: 'As of' },
};

/** Works out the scales, and how much room the words above the plot need. */
export function plotOf(input: IndicatorChart): Plot {
  const domain = dayRange(input);
  const [low, high] = input.bounds ?? valueRange(input);
  const values = scaleLinear([low, high], [PLOT_HEIGHT, 0]);
  if (!input.bounds) values.nice(5);
  const ticks = values.ticks(5);
  const gutter = Math.max(...ticks.map((tick) => textWidth(printNumber(tick, input.lang), SIZE)));
  const left = gutter + 10;
  const x = dateScale(domain, [left + 14, input.width - 26]);
  const unit = wrap(input.unit, input.width, SIZE);
  const uprights = uprightsOf(input, domain, x, unit.length * LINE_HEIGHT + 4);
  const top = Math.max(0, ...uprights.map(({ box }) => box.y + box.height), 30) + 16;
  const area = { x: left, y: top, width: input.width - left - 12, height: PLOT_HEIGHT };
  const y = (value: number) => top + values(value);
  return { input, x, y, area, domain, ticks, uprights, unit, height: top + PLOT_HEIGHT + 32 };
}

function allDays({ points, targets }: IndicatorChart): readonly Day[] {
  return [...points, ...targets, ...targets.flatMap(({ way }) => way)].flatMap(
    ({ day }) => day ?? [],
  );
}

/** From zero, or from the lowest value below it, to beyond the largest. */
function valueRange({ points, targets }: IndicatorChart): readonly [number, number] {
  const values = [...points, ...targets, ...targets.flatMap(({ way }) => way)].map((p) => p.value);
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  return [low, high > low ? high * 1.08 : low + 1];
}

/** All days that matter; as-of only when it is not far beyond them. At least half a year. */
function dayRange(input: IndicatorChart): readonly [Day, Day] {
  const days = allDays(input);
  const first = days.length ? Math.min(...days) : input.asOf;
  let last = days.length ? Math.max(...days) : input.asOf;
  if (input.asOf > last && input.asOf - last < (last - first) / 2) last = input.asOf;
  const lack = Math.ceil(Math.max(0, 184 - (last - first)) / 2);
  return [first - lack, last + lack];
}

function uprightsOf(
  input: IndicatorChart,
  domain: readonly [Day, Day],
  x: DateScale,
  top: number,
): readonly Upright[] {
  const words = WORDS[input.lang];
  const days = [...new Set(input.targets.flatMap(({ day }) => day ?? []))].sort((a, b) => a - b);
  const marks = days.map((day) => ({ day, kind: 'deadline' as const, word: words.deadline }));
  const seen = input.asOf >= domain[0] && input.asOf <= domain[1] && !days.includes(input.asOf);
  const asOf = seen ? [{ day: input.asOf, kind: 'as-of' as const, word: words.asOf }] : [];
  const taken: Box[] = [];
  return [...marks, ...asOf].map(({ day, kind, word }) => {
    const text = `${word} ${printDay(day, input.lang)}`;
    const box = lane(centred(text, x(day), top, input.width), taken);
    taken.push(box);
    return { day, kind, text, box };
  });
}

/** A line of text centred on x, moved inwards where it would leave the drawing. */
export function centred(text: string, x: number, y: number, width: number, bold = false): Box {
  const own = textWidth(text, SIZE, bold);
  const left = Math.max(0, Math.min(width - own, x - own / 2));
  return { x: left, y, width: own, height: LINE_HEIGHT };
}

/** The box, one line lower for each line in which something else stands in its way. */
export function lane(box: Box, taken: readonly Box[]): Box {
  const wide = { ...box, x: box.x - 6, width: box.width + 12 };
  return taken.some((other) => overlap(wide, other))
    ? lane({ ...box, y: box.y + LINE_HEIGHT }, taken)
    : box;
}
