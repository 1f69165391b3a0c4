import type { State } from '../core/status-words.ts';
import type { Run } from './ribbon-runs.ts';
import { toneColour } from './status-mark.ts';
import { el, px } from './svg.ts';

/** Height of a band. */
export const BAND = 10;

/** One stroke along a band: its middle and thickness as parts of the height, and its dashes. */
type Stroke = {
  readonly at: number;
  readonly thick: number;
  /** Cells of a month each, with a gap between them. */
  readonly cells?: boolean;
  readonly dash?: string;
  readonly round?: boolean;
};

const FULL: Stroke = { at: 0.5, thick: 1, cells: true };
const HAIR = 0.1;
const RAILS: readonly Stroke[] = [
  { at: HAIR / 2, thick: HAIR },
  { at: 1 - HAIR / 2, thick: HAIR },
];
/** Filled from below up to a part of the height, under a rail that shows the whole. */
const filled = (part: number): readonly Stroke[] => [
  { at: HAIR / 2, thick: HAIR },
  { at: 1 - part / 2, thick: part, cells: true },
];
const line = (dash?: string, thick = 0.18): readonly Stroke[] => [
  { at: 0.5, thick, ...(dash ? { dash } : {}) },
];

/**
 * Each status has a texture of its own, told apart in grey as its mark is (LOOK.md): full for what
 * was reached, split for what was reached late, three quarters, half and a quarter for progress,
 * dense bars for a miss, a ladder for what is overdue, thin lines for what says nothing.
 */
const STROKES: Readonly<Record<State, readonly Stroke[]>> = {
  'achieved-on-time': [FULL],
  'done-on-time': [FULL],
  'achieved-late': [
    { at: 0.19, thick: 0.38, cells: true },
    { at: 0.81, thick: 0.38, cells: true },
  ],
  'done-late': [
    { at: 0.19, thick: 0.38, cells: true },
    { at: 0.81, thick: 0.38, cells: true },
  ],
  'done-undated': [{ at: 0.5, thick: 0.5, cells: true }],
  'on-track': filled(0.75),
  'at-risk': filled(0.5),
  'off-track': filled(0.25),
  missed: [{ at: 0.5, thick: 1, dash: '2.6 1.4' }],
  'overdue-unverified': [...RAILS, { at: 0.5, thick: 1, dash: '1.2 3.8' }],
  'open-overdue': [...RAILS, { at: 0.5, thick: 1, dash: '1.2 3.8' }],
  stale: [{ at: 0.5, thick: 0.32, dash: '0 6', round: true }],
  'no-data': line('5 4'),
  'insufficient-data': line('2 3'),
  'not-due': [{ at: 0.5, thick: 0.2, dash: '0 8', round: true }],
  'open-in-time': RAILS,
  'open-undated': line(undefined, HAIR),
  cancelled: line('1 5', HAIR),
};

/** Below this width of a month the gaps between months would hide the band. */
const LEAST_CELL = 4;

/** Collects the bands of a whole drawing, so that all runs of a state are one path. */
export class Bands {
  readonly #paths = new Map<State, string[][]>();
  readonly #x: (month: number) => number;
  readonly #cell: number;

  /** `x` gives the left edge of a month; `cell` is the width of one. */
  constructor(x: (month: number) => number, cell: number) {
    this.#x = x;
    this.#cell = cell;
  }

  /** Adds one band whose upper edge is at `top`. */
  add(runs: readonly Run[], top: number): void {
    for (const { state, from, to } of runs) {
      const strokes = STROKES[state];
      const paths = this.#paths.get(state) ?? strokes.map((): string[] => []);
      this.#paths.set(state, paths);
      for (const [at, stroke] of strokes.entries()) {
        const y = top + stroke.at * BAND;
        paths[at]?.push(`M${px(this.#x(from))} ${px(y)}H${px(this.#x(to))}`);
      }
    }
  }

  /** The paths, in the order in which states were met. */
  toString(): string {
    return [...this.#paths]
      .flatMap(([state, paths]) =>
        STROKES[state].map((stroke, at) => this.#path(state, stroke, paths[at] ?? [])),
      )
      .join('');
  }

  #path(state: State, stroke: Stroke, runs: readonly string[]): string {
    const gap = stroke.cells && this.#cell >= LEAST_CELL;
    return el('path', {
      d: runs.join(''),
      fill: 'none',
      stroke: toneColour(state),
      'stroke-width': stroke.thick * BAND,
      'stroke-dasharray': gap ? `${dashed(this.#cell - 1)} 1` : stroke.dash,
      'stroke-linecap': stroke.round && 'round',
    });
  }
}

/** More digits than a coordinate has: an error would add up along a hundred months. */
function dashed(length: number): string {
  return String(Math.round(length * 10_000) / 10_000);
}
