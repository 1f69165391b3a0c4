import { describe, expect, test } from 'vitest';
import { LIFECYCLE_WORDS } from '../../generator/core/lifecycle.ts';
import { markAt } from '../../generator/draw/component-mark.ts';
import { type Glyph, glyphAt } from '../../generator/draw/glyph.ts';

const STATES = [...Object.keys(LIFECYCLE_WORDS), ''];

describe('marks can be told apart without colour', () => {
  test.each(['own', 'shared'] as const)('every state of a component: %s', (sort) => {
    const drawn = STATES.map((state) => markAt({ sort, state: state || undefined }, 7, 7));
    expect(new Set(drawn).size).toBe(STATES.length);
  });

  test('every class of the capability map', () => {
    const options = ['keep', 'standardise', 'upgrade', 'merge', 'replace', 'add', ''];
    const classes: Glyph[][] = [
      STATES.map((state): Glyph => `state ${state}`),
      options.map((option): Glyph => `option ${option}`),
      ['0', '2', '5', '10', ''].map((age): Glyph => `age ${age}`),
    ];
    for (const glyphs of classes) {
      expect(new Set(glyphs.map((glyph) => glyphAt(glyph, 7, 7))).size).toBe(glyphs.length);
    }
  });
});
