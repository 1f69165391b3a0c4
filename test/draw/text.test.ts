import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrap } from '../../generator/draw/text.ts';

/** Advance widths that Chromium measures for Be Vietnam Pro 400 at 1000 px. */
const MEASURED: Readonly<Record<string, number>> = {
  a: 640,
  ễ: 607,
  Ộ: 811,
  ư: 594,
  W: 1008,
  i: 260,
};

test('a text is never taken for narrower than a browser draws it', () => {
  for (const [letter, width] of Object.entries(MEASURED)) {
    expect(textWidth(letter, 1000)).toBeGreaterThanOrEqual(width);
  }
});

test('bold is wider', () => {
  expect(textWidth('Ủy ban nhân dân', 16, true)).toBeGreaterThan(textWidth('Ủy ban nhân dân', 16));
});

test('a name is broken between words and nothing of it is lost', () => {
  const name = 'Phần mềm quản lý văn bản và điều hành của các cơ quan nhà nước';
  const lines = wrap(name, 180, 15);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(name);
});

test('no line is wider than the room, even with a word that is', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 400 }), (list, width) => {
      const lines = wrap(list.join(' '), width, 15);
      for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(width);
      const letters = (text: string) => text.replace(/ +/g, '');
      expect(letters(lines.join(''))).toBe(letters(list.join(' ')));
    }),
  );
});
