import type { Lang } from '../core/lang.ts';
import { printNumber } from '../core/print.ts';
import { ACCENT, el, frame, INK, label, lines, px } from './svg.ts';
import { textWidth, wrap } from './text.ts';

/** What passes by one channel: how many flows operate, are being connected, are planned. */
export type FlowBar = {
  readonly name: string;
  readonly operating: number;
  readonly building: number;
  readonly planned: number;
  /** Point to point: drawn in ink, so that it stands out from what a platform carries. */
  readonly direct: boolean;
};

export type FlowBars = {
  readonly title: string;
  readonly desc?: string;
  readonly bars: readonly FlowBar[];
  /** What the parts of a bar are called, in the order operating, building, planned. */
  readonly words: readonly [string, string, string];
  readonly lang: Lang;
  readonly width: number;
};

const SIZE = 14;
const STEP = 18;
const THICK = 12;

/** Flows by channel: a bar each, solid for what operates, striped while being connected, hollow when planned. */
export function flowBars(input: FlowBars): string {
  const { bars, width, lang } = input;
  const most = Math.max(1, ...bars.map(totalOf));
  const number = textWidth(printNumber(most, lang), SIZE, true) + 10;
  const unit = (width - number - 2) / most;
  const parts: string[] = [];
  let y = 0;
  for (const bar of bars) {
    const name = wrap(said(bar, input), width, SIZE);
    parts.push(lines(name, 0, y + SIZE, STEP, { 'font-size': SIZE, fill: INK }));
    y += name.length * STEP + 4;
    parts.push(drawBar(bar, y, unit));
    const count = printNumber(totalOf(bar), lang);
    const x = totalOf(bar) * unit + 8;
    parts.push(label(count, x, y + THICK - 1, { 'font-size': SIZE, 'font-weight': 600 }));
    y += THICK + 16;
  }
  return frame({ ...input, height: Math.max(1, y - 12), role: 'img', kind: 'flows' }, ...parts);
}

function totalOf({ operating, building, planned }: FlowBar): number {
  return operating + building + planned;
}

/** The name with its parts in words, so that no legend has to be looked up. */
function said({ name, operating, building, planned }: FlowBar, { words, lang }: FlowBars): string {
  const told = [operating, building, planned].flatMap((n, at) =>
    n > 0 ? [`${printNumber(n, lang)} ${words[at]}`] : [],
  );
  return told.length ? `${name}: ${told.join(', ')}` : name;
}

function drawBar(
  { operating, building, planned, direct }: FlowBar,
  y: number,
  unit: number,
): string {
  const colour = direct ? INK : ACCENT;
  const [first, second, third] = [operating, building, planned].map((n) => n * unit);
  const rest = (second as number) + (third as number);
  const body = el('rect', { y, width: first, height: THICK, fill: colour });
  if (rest === 0) return body;
  const x = first as number;
  const stripes = el('path', {
    d: `M${px(x)} ${px(y + THICK / 2)}h${px(second as number)}`,
    stroke: colour,
    'stroke-width': THICK,
    'stroke-dasharray': '3 3',
  });
  const box = {
    y: y + 0.75,
    height: THICK - 1.5,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.5,
  };
  const outline = el('rect', { x: x + 0.75, width: Math.max(0.5, rest - 1.5), ...box });
  return body + (building > 0 ? stripes : '') + outline;
}
