import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIFECYCLE_WORDS } from '../../generator/core/lifecycle.ts';
import { classFill, classSwatch } from '../../generator/draw/class-fill.ts';
import { type Glyph, glyphAt } from '../../generator/draw/glyph.ts';
import { PAPER } from '../../generator/draw/svg.ts';
import { contrast, difference, EYES, rgbOf } from '../support/colours.ts';
import { projectRoot } from '../support/our-files.ts';

const css = (name: string) => readFileSync(join(projectRoot, 'site/styles', name), 'utf8');

/** Variables of a piece of CSS. */
function variables(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [
      name,
      value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value,
    ]),
  );
}

const [light = '', dark = ''] = css('tokens.css').split('@media');
const [fills = '', darkFills = ''] = css('classes.css').split('@media');
const MODES = {
  light: variables(light + fills),
  dark: variables(dark + darkFills),
  print: variables(light + fills + css('print.css')),
};

const VIEWS: Readonly<Record<string, readonly Glyph[]>> = {
  lifecycle: Object.keys(LIFECYCLE_WORDS).map((state): Glyph => `state ${state}`),
  option: ['keep', 'standardise', 'upgrade', 'merge', 'replace', 'add'].map(
    (option): Glyph => `option ${option}`,
  ),
  age: ['0', '2', '5', '10'].map((age): Glyph => `age ${age}`),
};

const nameOf = (glyph: Glyph) => /--([\w-]+)/.exec(classFill(glyph))?.[1] ?? '';
const pairs = <T>(all: readonly T[]) =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));

describe.each(Object.entries(MODES))('fills of classes, %s', (_, colours) => {
  const colour = (name: string) => rgbOf(colours.get(name) ?? `no colour ${name}`);

  test.each(Object.entries(VIEWS))('%s: marks and numbers are read on each', (_, glyphs) => {
    for (const glyph of [...glyphs, 'state ' as const]) {
      expect(contrast(colour('ink'), colour(nameOf(glyph))), glyph).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(Object.entries(VIEWS))('%s: any eye tells each from each', (_, glyphs) => {
    for (const [name, eye] of Object.entries(EYES)) {
      for (const [a, b] of pairs([...glyphs.map(nameOf), 'paper'])) {
        const apart = difference(colour(a), colour(b), eye);
        expect(apart, `${a} and ${b}, eyes with ${name}`).toBeGreaterThan(8);
      }
    }
  });

  test('none is red, which only means late', () => {
    for (const glyph of Object.values(VIEWS).flat()) {
      const [red, green, blue] = colour(nameOf(glyph));
      const stands = red - Math.max(green, blue);
      expect(stands, glyph).toBeLessThan(40);
    }
  });
});

test('a file without the site has the light fills', () => {
  for (const glyph of Object.values(VIEWS).flat()) {
    expect(classFill(glyph)).toBe(`var(--${nameOf(glyph)},${MODES.light.get(nameOf(glyph))})`);
  }
});

test('what nobody knows has no fill, only paper', () => {
  expect(
    ['state ', 'option ', 'age ', 'state never-heard'].map((one) => classFill(one as Glyph)),
  ).toEqual(Array(4).fill(PAPER));
});

test('a swatch shows the fill with the mark on it, as a cell does', () => {
  const swatch = classSwatch('option merge');
  expect(swatch).toContain(classFill('option merge'));
  expect(swatch).toContain(glyphAt('option merge', 11, 9));
});
