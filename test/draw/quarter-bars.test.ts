import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import type { Tally } from '../../generator/core/facts.ts';
import { quarterEnds } from '../../generator/core/month-ends.ts';
import { type QuarterBars, quarterBars, quarterSpark } from '../../generator/draw/quarter-bars.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';

const tally = (onTime: number, late: number, inTime: number, overdue: number): Tally => ({
  given: onTime + late + inTime + overdue,
  onTime,
  late,
  inTime,
  overdue,
  undated: 0,
});

const ends = quarterEnds(dayOf(2018, 1, 1), dayOf(2020, 6, 30));
const bars: QuarterBars = {
  title: '5/10 việc quá hạn',
  quarters: ends.map((day, at) => {
    const one = tally(at, 1, 9 - at, at);
    return { day, knownNow: one, knownThen: at === 4 ? tally(4, 1, 8, 1) : one };
  }),
  words: {
    overdue: 'chưa hoàn thành, quá hạn',
    inTime: 'chưa hoàn thành, trong hạn',
    late: 'hoàn thành quá hạn',
    onTime: 'hoàn thành đúng hạn',
    knownThen: 'quá hạn, như đã biết lúc đó',
  },
  lang: 'vi',
  width: 720,
};

describe('bars by quarter', () => {
  const svg = quarterBars(bars);
  const columns = (colour: string) =>
    [...svg.matchAll(/<path d="([^"]*)" stroke-width="[\d.]+" fill="none" stroke="([^"]*)"/g)]
      .filter(([, , stroke = '']) => stroke.includes(colour))
      .flatMap(([, d = '']) => [...d.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)])
      .map(([, foot, top]) => [Number(foot), Number(top)] as const);

  test('stand overdue on the base, as high as there are items', () => {
    const late = columns('--late');
    expect(late).toHaveLength(ends.length - 1);
    const heights = late.map(([foot, top]) => foot - top);
    expect(new Set(late.map(([foot]) => foot)).size).toBe(1);
    for (const [at, height] of heights.entries()) {
      expect(height / (heights[0] as number)).toBeCloseTo(at + 1, 1);
    }
  });

  test('name every part with its number, and a difference in what was known', () => {
    const texts = textBoxes(svg).map(({ text }) => text);
    expect(texts).toContain('9 chưa hoàn thành, quá hạn');
    expect(texts).toContain('— quá hạn, như đã biết lúc đó');
    const same = bars.quarters.map((one) => ({ ...one, knownThen: one.knownNow }));
    expect(quarterBars({ ...bars, quarters: same })).not.toContain('lúc đó');
  });

  test('say their range at the axis', () => {
    const texts = textBoxes(svg).map(({ text }) => text);
    expect(texts).toContain('0');
    expect(texts).toContain('19');
  });
});

const few = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30_000 }));
const any = fc.tuple(few, few, few, few).map((parts) => tally(...parts));

test('whatever the numbers, words never touch and nothing leaves the drawing', () => {
  const input = fc.record({
    known: fc.array(fc.tuple(any, any), { minLength: 1, maxLength: ends.length }),
    width: fc.constantFrom(352, 940),
  });
  fc.assert(
    fc.property(input, ({ known, width }) => {
      const quarters = known.map(([knownThen, knownNow], at) => ({
        day: ends[at] as number,
        knownThen,
        knownNow,
      }));
      const svg = quarterBars({ ...bars, quarters, width });
      const words = textBoxes(svg).filter(({ text }) => /[a-zà-ỹ]/.test(text));
      expect(
        touching(words.map((box) => ({ ...box, y: box.y + 2, height: box.height - 4 }))),
      ).toEqual([]);
      expect(outside(textBoxes(svg), viewBox(svg))).toEqual([]);
      expect(svg + quarterSpark('x', quarters)).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 120 },
  );
});
