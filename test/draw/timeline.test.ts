import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import { STATES, type State } from '../../generator/core/status-words.ts';
import { timeline } from '../../generator/draw/timeline.ts';
import type { Timeline } from '../../generator/draw/timeline-item.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';

const due = (day: number, state: State, n: number) =>
  Array.from({ length: n }, () => ({ day, state, says: 'Mục tiêu', href: '#a' }));

const resolution: Timeline = {
  title: '8 mục tiêu đến hạn 01/12/2018: 3 đạt, 5 quá hạn chưa kiểm chứng.',
  desc: 'Mỗi dấu là một mục tiêu.',
  items: [
    ...due(dayOf(2018, 12, 1), 'achieved-on-time', 3),
    ...due(dayOf(2018, 12, 1), 'overdue-unverified', 5),
    ...due(dayOf(2020, 1, 1), 'missed', 1),
  ],
  asOf: dayOf(2025, 6, 30),
  from: dayOf(2018, 9, 12),
  to: dayOf(2020, 12, 31),
  lang: 'vi',
  width: 720,
};

describe('a timeline', () => {
  const svg = timeline(resolution);

  test('draws one mark for each item and counts them at their date', () => {
    expect(svg.match(/<a href="#a"/g)).toHaveLength(9);
    const texts = textBoxes(svg).map(({ text }) => text);
    expect(texts).toContain('01/12/2018');
    expect(texts).toContain('5 quá hạn, chưa kiểm chứng');
    expect(texts).toContain('3 đạt đúng hạn');
  });

  test('puts an as-of long after the last deadline at the edge', () => {
    expect(svg).toContain('Ngày đánh giá 30/06/2025 →');
    const within = timeline({ ...resolution, asOf: dayOf(2019, 7, 15) });
    expect(within).toContain('>Ngày đánh giá 15/07/2019<');
  });

  test('gathers dates into months or years where they are too close', () => {
    const days = Array.from({ length: 40 }, (_, i) => dayOf(2019, 1, 1) + i * 9);
    const many = days.flatMap((day) => due(day, 'missed', 1));
    const text = timeline({ ...resolution, items: many, width: 352 });
    expect(text).toContain('>tháng 1/2019<');
    expect(text.match(/<a href="#a"/g)).toHaveLength(40);
  });
});

const item = fc.record({
  day: fc.integer({ min: 17_800, max: 18_900 }),
  state: fc.constantFrom(...STATES),
  says: fc.constant('x'),
});

test('whatever is due, dates and counts never touch and never leave the drawing', () => {
  const input = fc.record({
    items: fc.array(item, { minLength: 1, maxLength: 60 }),
    asOf: fc.integer({ min: 17_500, max: 20_000 }),
    width: fc.constantFrom(352, 720, 940),
    lang: fc.constantFrom('vi' as const, 'en' as const),
  });
  fc.assert(
    fc.property(input, (given) => {
      const svg = timeline({ ...resolution, ...given });
      const boxes = textBoxes(svg);
      const words = boxes.filter(
        ({ text }) => /[a-zà-ỹ]/i.test(text) || /^\d\d\/\d\d\/\d{4}$/.test(text),
      );
      expect(touching(words)).toEqual([]);
      expect(outside(boxes, viewBox(svg))).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 150 },
  );
});
