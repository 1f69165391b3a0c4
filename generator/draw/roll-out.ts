import type { Lang } from '../core/lang.ts';
import { printNumber } from '../core/print.ts';
import { ACCENT, el, frame, LINE, label, PAPER, SOFT } from './svg.ts';
import { textWidth } from './text.ts';

/** Masts of a period: those that came to stand in it, were proposed in it, or are due in it. */
export type RollOutPeriod = {
  readonly name: string;
  readonly standing: number;
  readonly proposed: number;
  /** Still to come, and due in it. */
  readonly due: number;
};

export type RollOut = {
  readonly title: string;
  readonly desc: string;
  readonly periods: readonly RollOutPeriod[];
  readonly words: Readonly<Record<'standing' | 'proposed' | 'due' | 'today', string>>;
  /** Before which period the day of the plan lies; none where it lies before or after all. */
  readonly today?: number | undefined;
  readonly lang: Lang;
  readonly width: number;
};

const [TOP, HIGH, FOOT] = [44, 130, 24];

type Look = 'full' | 'hollow' | 'dashed';

/**
 * Three bars a period: filled for what came to stand, hollow for what was proposed, dashed for what is due.
 * Bars start at nought.
 */
export function rollOut({ title, desc, periods, words, lang, width, today }: RollOut): string {
  const most = Math.max(
    1,
    ...periods.flatMap(({ standing, proposed, due }) => [standing, proposed, due]),
  );
  const step = width / Math.max(1, periods.length);
  const wide = Math.min(22, step * 0.27);
  const base = TOP + HIGH;
  const every = Math.ceil(
    (Math.max(0, ...periods.map(({ name }) => textWidth(name, 12))) + 8) / step,
  );
  /** All bars have their number or none has. */
  const fits = textWidth(printNumber(most, lang), 11) < step / 3;
  const bar = (n: number, x: number, as: Look) => {
    if (n === 0) return '';
    const high = (n / most) * HIGH;
    const look = { x, y: base - high, width: wide, height: high, ...lookOf(as) };
    const says = printNumber(n, lang);
    const number = { 'font-size': 11, 'text-anchor': 'middle', fill: SOFT };
    return el('rect', look) + (fits ? label(says, x + wide / 2, base - high - 4, number) : '');
  };
  const drawn = periods.map(({ name, standing, proposed, due }, i) => {
    const x = i * step + step / 2;
    const named = i % every === 0;
    const look = { 'font-size': 12, 'text-anchor': 'middle', fill: SOFT };
    return (
      bar(standing, x - 1.5 * wide - 1, 'full') +
      bar(proposed, x - 0.5 * wide, 'hollow') +
      bar(due, x + 0.5 * wide + 1, 'dashed') +
      (named ? label(name, x, base + 17, look) : '')
    );
  });
  return frame(
    { width, height: base + FOOT, title, desc, role: 'img', kind: 'roll-out' },
    key(words.standing, 0, 'full'),
    key(words.proposed, 36 + textWidth(words.standing, 13), 'hollow'),
    key(words.due, 72 + textWidth(words.standing + words.proposed, 13), 'dashed'),
    el('path', { d: `M0 ${base}.5H${width}`, stroke: LINE }),
    ...drawn,
    today === undefined ? '' : todayLine(words.today, today * step, base, width),
  );
}

function todayLine(says: string, x: number, base: number, width: number): string {
  const left = x + textWidth(says, 12) + 6 > width;
  const look = { 'font-size': 12, 'text-anchor': left ? 'end' : 'start', fill: SOFT };
  return (
    el('path', {
      d: `M${x.toFixed(1)} ${TOP - 16}V${base}`,
      stroke: SOFT,
      'stroke-dasharray': '2 3',
    }) + label(says, x + (left ? -5 : 5), TOP - 8, look)
  );
}

function lookOf(as: Look) {
  const fill = as === 'full' ? ACCENT : PAPER;
  return { fill, stroke: ACCENT, ...(as === 'dashed' && { 'stroke-dasharray': '3 2' }) };
}

function key(says: string, x: number, as: Look): string {
  const look = { x: x + 0.5, y: 3.5, width: 11, height: 11, ...lookOf(as) };
  return el('rect', look) + label(says, x + 18, 14, { 'font-size': 13 });
}
