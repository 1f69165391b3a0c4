import { type Glyph, glyphAt } from './glyph.ts';
import { el, LINE, PAPER } from './svg.ts';

/**
 * Fills of classes: what stays is blue, what is to come ochre, what changes green or violet, what is
 * gone grey, and age grows from light to dark. Never red. They only help the eye that runs over a map:
 * the mark of the class stands on each.
 */
const FILLS: Readonly<Record<string, string>> = {
  planned: 'var(--class-planned,#efdca8)',
  building: 'var(--class-building,#e0c365)',
  trial: 'var(--class-trial,#a4985b)',
  operating: 'var(--class-operating,#7db6e4)',
  upgrading: 'var(--class-upgrading,#97dabe)',
  merging: 'var(--class-merging,#d0c4e2)',
  replacing: 'var(--class-replacing,#b583b9)',
  retired: 'var(--class-retired,#999ba0)',
  '0': 'var(--class-age-0,#bbe4e7)',
  '2': 'var(--class-age-2,#92ced7)',
  '5': 'var(--class-age-5,#67b3c6)',
  '10': 'var(--class-age-10,#4495b0)',
};

/** What is to become of a component has the fill of the state that it leads to. */
const OPTIONS: Readonly<Record<string, string>> = {
  keep: 'operating',
  standardise: 'trial',
  upgrade: 'upgrading',
  merge: 'merging',
  replace: 'replacing',
  add: 'planned',
};

/** The fill of a class; what nobody knows has none, only paper. */
export function classFill(glyph: Glyph): string {
  const [sort, value = ''] = glyph.split(' ');
  return FILLS[sort === 'option' ? (OPTIONS[value] ?? '') : value] ?? PAPER;
}

/** A class as it looks in a cell, with no words, for a legend. */
export function classSwatch(glyph: Glyph): string {
  return el(
    'svg',
    { class: 'swatch', viewBox: '0 0 22 18', width: 22, height: 18, 'aria-hidden': 'true' },
    el('rect', { x: 0.5, y: 0.5, width: 21, height: 17, fill: classFill(glyph), stroke: LINE }),
    glyphAt(glyph, 11, 9),
  );
}
