import type { Severity } from '../core/diagnostic.ts';

type Style = (text: string) => string;

/** Colours of a terminal, or none of them. */
export type Paint = Readonly<Record<Severity | 'bold' | 'faint' | 'good', Style>>;

const sgr =
  (on: number, off: number): Style =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const plain: Style = (text) => text;

const COLOURS: Paint = {
  error: sgr(31, 39),
  warning: sgr(33, 39),
  note: sgr(36, 39),
  good: sgr(32, 39),
  bold: sgr(1, 22),
  faint: sgr(2, 22),
};

const NONE: Paint = {
  error: plain,
  warning: plain,
  note: plain,
  good: plain,
  bold: plain,
  faint: plain,
};

export function painter(colour: boolean): Paint {
  return colour ? COLOURS : NONE;
}
