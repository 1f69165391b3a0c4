import { printNumber } from '../core/print.ts';
import { drawMarks, wayTo } from './chart-marks.ts';
import { type IndicatorChart, LINE_HEIGHT, type Plot, plotOf, SIZE } from './chart-plot.ts';
import { dateTicks } from './date-axis.ts';
import { ACCENT, el, frame, HALO, INK, LINE, label, lines, px, SOFT } from './svg.ts';

export type { ChartPoint, ChartTarget, IndicatorChart } from './chart-plot.ts';

/**
 * Observations as points, the target as a mark at its date, the deadline as a labelled line, the
 * declared trajectory thin behind. The value axis starts at zero unless a value lies below.
 */
export function indicatorChart(input: IndicatorChart): string {
  const plot = plotOf(input);
  return frame(
    { ...input, height: plot.height, role: 'group', kind: 'chart' },
    lines(plot.unit, 0, 14, LINE_HEIGHT, { 'font-size': SIZE, fill: SOFT }),
    valueAxis(plot),
    dateAxis(plot),
    uprights(plot),
    trajectories(plot),
    series(plot),
    ...drawMarks(plot),
  );
}

function valueAxis({ input, y, area, ticks }: Plot): string {
  const rules = ticks.map((tick) => `M${px(area.x)} ${px(y(tick))}h${px(area.width)}`).join('');
  const attributes = { 'text-anchor': 'end', 'font-size': SIZE, fill: SOFT };
  const texts = ticks.map((tick) =>
    label(printNumber(tick, input.lang), area.x - 8, y(tick) + 5, attributes),
  );
  return el('path', { d: rules, stroke: LINE }) + texts.join('');
}

function dateAxis({ input, x, area, domain }: Plot): string {
  const base = area.y + area.height;
  const ticks = dateTicks(domain, x, [0, input.width], input.lang, SIZE);
  const rules = ticks.map((tick) => `M${px(tick.x)} ${px(base)}v5`).join('');
  const attributes = { 'text-anchor': 'middle', 'font-size': SIZE, fill: SOFT };
  return (
    el('path', { d: `M${px(area.x)} ${px(base)}h${px(area.width)}${rules}`, stroke: SOFT }) +
    ticks.map((tick) => label(tick.text, tick.x, base + 22, attributes)).join('')
  );
}

/** A line for each deadline and a dotted one for as-of, with their dates on top. */
function uprights({ x, area, uprights }: Plot): string {
  const colour = (kind: string) => (kind === 'as-of' ? SOFT : INK);
  const rules = uprights.map(({ day, box, kind }) => {
    const d = `M${px(x(day))} ${px(box.y + box.height)}V${px(area.y + area.height)}`;
    return el('path', { d, stroke: colour(kind), 'stroke-dasharray': kind === 'as-of' && '1 3' });
  });
  const texts = uprights.map(({ text, box, kind }) =>
    label(text, box.x, box.y + 14, { ...HALO, 'font-size': SIZE, fill: colour(kind) }),
  );
  return [...rules, ...texts].join('');
}

/** Declared ways thin; a straight line where none was declared dotted, because it is ours. */
function trajectories({ input, x, y }: Plot): string {
  return input.targets
    .map((target) => {
      const way = wayTo(target, input);
      if (way.length < 2) return '';
      const d = `M${way.map((step) => `${px(x(step.day))} ${px(y(step.value))}`).join('L')}`;
      const dash = !target.way.length && '2 3';
      return el('path', { d, fill: 'none', stroke: SOFT, 'stroke-dasharray': dash });
    })
    .join('');
}

function series({ input, x, y }: Plot): string {
  if (input.points.length < 2) return '';
  const d = `M${input.points.map((p) => `${px(x(p.day))} ${px(y(p.value))}`).join('L')}`;
  const attributes = { fill: 'none', stroke: ACCENT, 'stroke-width': 2 };
  return el('path', { d, ...attributes, 'stroke-linejoin': 'round' });
}
