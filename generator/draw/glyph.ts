import { markAt } from './component-mark.ts';
import { el, INK, PAPER, px } from './svg.ts';

/**
 * Small marks that tell classes apart by shape, so that neither colour nor grey matters: a lifecycle
 * state, what is to become of a component, or its age in quarters of a disc.
 */
export type Glyph = `state ${string}` | `option ${string}` | `age ${string}`;

/** A mark of about 12 pixels around its middle; one of an unknown class says that nobody knows. */
export function glyphAt(glyph: Glyph, x: number, y: number): string {
  const [sort, value = ''] = glyph.split(' ');
  const drawn = sort === 'option' ? OPTIONS[value] : sort === 'age' ? AGES[value] : undefined;
  if (drawn) return drawn(x, y);
  return markAt({ sort: 'own', state: sort === 'state' ? value || undefined : undefined }, x, y);
}

type Draw = (x: number, y: number) => string;

const line = { fill: 'none', stroke: INK, 'stroke-width': 1.5 };
const filled = (d: string) => el('path', { d, fill: INK });
const drawn = (d: string) => el('path', { d, ...line });
const square = (x: number, y: number, r: number) =>
  `M${px(x - r)} ${px(y - r)}h${px(2 * r)}v${px(2 * r)}h${px(-2 * r)}Z`;

const OPTIONS: Readonly<Record<string, Draw>> = {
  keep: (x, y) => filled(square(x, y, 5)),
  standardise: (x, y) => drawn(square(x, y, 5)) + filled(square(x, y, 2)),
  upgrade: (x, y) => filled(`M${px(x)} ${px(y - 6)}l6 11h-12Z`),
  merge: (x, y) => drawn(`M${px(x - 5)} ${px(y - 5)}l5 5l5-5M${px(x)} ${px(y)}v6`),
  replace: (x, y) => drawn(`M${px(x - 4.5)} ${px(y - 4.5)}l9 9m0-9l-9 9`),
  add: (x, y) => drawn(`M${px(x - 5.5)} ${px(y)}h11M${px(x)} ${px(y - 5.5)}v11`),
};

const AGES: Readonly<Record<string, Draw>> = {
  '0': (x, y) => disc(x, y) + wedge(`M${px(x)} ${px(y)}v-5a5 5 0 0 1 5 5Z`),
  '2': (x, y) => disc(x, y) + wedge(`M${px(x)} ${px(y - 5)}a5 5 0 0 1 0 10Z`),
  '5': (x, y) => disc(x, y) + wedge(`M${px(x)} ${px(y)}v-5a5 5 0 1 1 -5 5Z`),
  '10': (x, y) => el('circle', { cx: x, cy: y, r: 5.5, fill: INK }),
};

const disc = (x: number, y: number) => el('circle', { cx: x, cy: y, r: 5, ...line, fill: PAPER });
const wedge = (d: string) => filled(d);
