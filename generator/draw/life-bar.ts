import { el, INK, PAPER, px, SOFT } from './svg.ts';

/** Height of a bar in pixels, and the least width at which it is still seen. */
export const BAR = 12;
const LEAST = 3;

/** A state as a bar; each state has a pattern of its own, so that neither colour nor grey matters. */
export function lifeBar(state: string, left: number, right: number, y: number): string {
  const width = Math.max(LEAST, right - left);
  if (state === 'retired') return cross(left, y);
  const solid = state === 'operating';
  const box = el('rect', {
    ...{ x: left, y, width, height: BAR, stroke: INK },
    'stroke-dasharray': state === 'planned' ? '3 3' : false,
    fill: solid ? SOFT : PAPER,
  });
  const texture = solid ? '' : textureOf(state, left, width, y);
  if (!texture) return box;
  const filled = state === 'upgrading';
  return box + el('path', { d: texture, stroke: !filled && INK, fill: filled ? INK : 'none' });
}

/** A piece of a state's bar, for a legend. */
export function lifeSwatch(state: string): string {
  const size = { viewBox: '0 0 28 14', width: 28, height: 14 };
  const bar = lifeBar(state, state === 'retired' ? 14 : 1, 27, 1);
  return el('svg', { class: 'mk', ...size, 'aria-hidden': 'true' }, bar);
}

function cross(x: number, y: number): string {
  const d = `M${px(x - 5)} ${px(y + 1)}l10 10m0-10l-10 10`;
  return el('path', { d, stroke: INK, 'stroke-width': 2, fill: 'none' });
}

const STEP = 8;

/** Lines inside the bar, none of which leaves it. */
function textureOf(state: string, left: number, width: number, y: number): string {
  const stroke = STROKES[state];
  if (!stroke) return '';
  const strokes: string[] = [];
  for (let x = left; x + stroke.width <= left + width; x += stroke.step ?? STEP) {
    strokes.push(stroke.draw(px(x), y));
  }
  return strokes.join('');
}

type Stroke = {
  readonly width: number;
  readonly step?: number;
  readonly draw: (x: string, y: number) => string;
};

const STROKES: Readonly<Record<string, Stroke>> = {
  building: { width: BAR, draw: (x, y) => `M${x} ${px(y + BAR)}l${BAR}-${BAR}` },
  trial: { width: STEP, draw: (x, y) => `M${x} ${px(y)}m4 2v8` },
  upgrading: { width: STEP, draw: (x, y) => `M${x} ${px(y + 10)}l4-8l4 8Z` },
  merging: { width: STEP, draw: (x, y) => `M${x} ${px(y)}m1 1l5 5l-5 5` },
  replacing: {
    width: BAR,
    step: BAR,
    draw: (x, y) => `M${x} ${px(y)}l${BAR} ${BAR}m0-${BAR}l-${BAR} ${BAR}`,
  },
};
