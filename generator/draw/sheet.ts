import { el, label, lines, safe } from './svg.ts';
import { wrap } from './text.ts';

/** A drawing with what a printed diagram must say of itself (template 02 of the draft guide). */
export type Sheet = {
  /** Code and name of the diagram. */
  readonly title: string;
  readonly subtitle: string;
  readonly desc: string;
  readonly lang: string;
  readonly width: number;
  /** Drawn from y = 0 on. */
  readonly body: { readonly svg: string; readonly height: number };
  /** Printed under the drawing: what, and its value. */
  readonly facts: readonly (readonly [string, string])[];
};

const MARGIN = 32;
const LABEL = 250;
const TEXT = { 'font-size': 13, fill: '#1d2126' };
const QUIET = { 'font-size': 13, fill: '#565d66' };
/** Where the typeface is not installed, one with all Vietnamese letters takes its place. */
const FONTS = "'Be Vietnam Pro', 'Noto Sans', 'Segoe UI', 'Liberation Sans', Arial, sans-serif";

/**
 * A file of its own, as drawing programs open it: no style sheet, no variables, colours of the light
 * page, a white ground, fonts by name with others to fall back on.
 */
export function sheet(input: Sheet): string {
  const inner = input.width;
  const title = wrap(input.title, inner, 20, true);
  const subtitle = wrap(input.subtitle, inner, 15);
  const under = MARGIN + 20 + (title.length - 1) * 27 + 26;
  const top = under + (subtitle.length - 1) * 21 + 22;
  const foot = printFacts(input.facts, inner, top + input.body.height + 34);
  const [width, height] = [inner + 2 * MARGIN, foot.height + MARGIN];
  const content = [
    el('title', {}, safe(input.title)),
    el('desc', {}, safe(input.desc)),
    el('rect', { x: 0, y: 0, width, height, fill: '#ffffff' }),
    lines(title, MARGIN, MARGIN + 20, 27, { ...TEXT, 'font-size': 20, 'font-weight': 600 }),
    lines(subtitle, MARGIN, under, 21, { ...QUIET, 'font-size': 15 }),
    el('g', { transform: `translate(${MARGIN} ${top})` }, input.body.svg),
    foot.svg,
  ];
  const open = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': input.lang,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fill: '#1d2126',
    'font-family': FONTS,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${plainColours(el('svg', open, ...content))}\n`;
}

function printFacts(facts: Sheet['facts'], width: number, top: number) {
  let y = top;
  const svg = facts.map(([name, value]) => {
    const texts = wrap(value, width - LABEL, 13);
    const row = label(name, MARGIN, y, QUIET) + lines(texts, MARGIN + LABEL, y, 18, TEXT);
    y += texts.length * 18 + 4;
    return row;
  });
  const rule = el('rect', { x: MARGIN, y: top - 22, width, height: 1, fill: '#d9d5cc' });
  return { svg: rule + svg.join(''), height: y - 14 };
}

/** `var(--ink,#1d2126)` is what only a page understands; elsewhere it is the colour after the comma. */
export function plainColours(svg: string): string {
  return svg.replace(/var\(--[a-z0-9-]+,(#[0-9a-f]{3,8})\)/g, '$1');
}
