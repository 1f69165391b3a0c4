import type { Lang } from '../core/lang.ts';
import { printNumber } from '../core/print.ts';
import { ACCENT, el, frame, LINE, label, PAPER, SOFT } from './svg.ts';
import { textWidth } from './text.ts';

/** Masts of a period: those that came to stand in it, and those proposed in it. */
export type RollOutPeriod = {
  readonly name: string;
  readonly standing: number;
  readonly proposed: number;
};

export type RollOut = {
  readonly title: string;
  readonly desc: string;
  readonly periods: readonly RollOutPeriod[];
  readonly words: { readonly standing: string; readonly proposed: string };
  readonly lang: Lang;
  readonly width: number;
};

const [TOP, HIGH, FOOT] = [44, 130, 24];

/** Two bars a period: filled for what stands, hollow for what is proposed. Bars start at nought. */
export function rollOut({ title, desc, periods, words, lang, width }: RollOut): string {
  const most = Math.max(1, ...periods.flatMap(({ standing, proposed }) => [standing, proposed]));
  const step = width / Math.max(1, periods.length);
  const wide = Math.min(24, step * 0.36);
  const base = TOP + HIGH;
  const every = Math.ceil(
    (Math.max(0, ...periods.map(({ name }) => textWidth(name, 12))) + 8) / step,
  );
  const bar = (n: number, x: number, hollow: boolean) => {
    if (n === 0) return '';
    const high = (n / most) * HIGH;
    const look = { x, y: base - high, width: wide, height: high, stroke: ACCENT };
    const says = printNumber(n, lang);
    const number = { 'font-size': 11, 'text-anchor': 'middle', fill: SOFT };
    const fits = textWidth(says, 11) < step / 2;
    return (
      el('rect', { ...look, fill: hollow ? PAPER : ACCENT }) +
      (fits ? label(says, x + wide / 2, base - high - 4, number) : '')
    );
  };
  const drawn = periods.map(({ name, standing, proposed }, i) => {
    const x = i * step + step / 2;
    const named = i % every === 0;
    const look = { 'font-size': 12, 'text-anchor': 'middle', fill: SOFT };
    return (
      bar(standing, x - wide - 1, false) +
      bar(proposed, x + 1, true) +
      (named ? label(name, x, base + 17, look) : '')
    );
  });
  return frame(
    { width, height: base + FOOT, title, desc, role: 'img', kind: 'roll-out' },
    key(words.standing, 0, false),
    key(words.proposed, 36 + textWidth(words.standing, 13), true),
    el('path', { d: `M0 ${base}.5H${width}`, stroke: LINE }),
    ...drawn,
  );
}

function key(says: string, x: number, hollow: boolean): string {
  const look = { x: x + 0.5, y: 3.5, width: 11, height: 11, stroke: ACCENT };
  return (
    el('rect', { ...look, fill: hollow ? PAPER : ACCENT }) +
    label(says, x + 18, 14, { 'font-size': 13 })
  );
}
