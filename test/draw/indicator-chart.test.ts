import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import { STATES } from '../../generator/core/status-words.ts';
import { type IndicatorChart, indicatorChart } from '../../generator/draw/indicator-chart.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';

const oneStop: IndicatorChart = {
  title: 'Một cửa điện tử cấp xã: 62/91 (68,1 %), 10/07/2019',
  desc: 'Trục giá trị bắt đầu từ 0.',
  points: [
    {
      day: dayOf(2019, 7, 10),
      value: 68.13,
      text: '62/91 (68,1 %)',
      says: '10/07/2019: 62/91 (68,1 %). Báo điện tử',
      href: '#o0',
    },
  ],
  targets: [
    {
      day: dayOf(2020, 12, 31),
      value: 100,
      text: '100 %',
      says: 'Mục tiêu 100 %, 31/12/2020',
      state: 'overdue-unverified',
      way: [],
    },
  ],
  asOf: dayOf(2025, 6, 30),
  bounds: [0, 100],
  unit: '%',
  lang: 'vi',
  width: 720,
};

describe('a chart', () => {
  const svg = indicatorChart(oneStop);

  test('says what it shows and from where its axis runs', () => {
    expect(svg).toContain('<title>Một cửa điện tử cấp xã: 62/91 (68,1 %), 10/07/2019</title>');
    expect(svg).toContain('<desc>Trục giá trị bắt đầu từ 0.</desc>');
  });

  test('names the deadline on its line and the target at its mark', () => {
    const texts = textBoxes(svg).map(({ text }) => text);
    expect(texts).toContain('Hạn 31/12/2020');
    expect(texts).toContain('Mục tiêu 100 %');
    expect(texts).toContain('62/91 (68,1 %)');
  });

  test('leaves an as-of out of sight that lies years beyond', () => {
    expect(svg).not.toContain('Đánh giá');
    const near = indicatorChart({ ...oneStop, asOf: dayOf(2021, 3, 1) });
    expect(near).toContain('Đánh giá 01/03/2021');
  });

  test('makes each observation a link that says its source', () => {
    expect(svg).toContain('<a href="#o0" aria-label="10/07/2019: 62/91 (68,1 %). Báo điện tử">');
  });

  test('writes numbers and dates in the language of the page', () => {
    const big = { ...oneStop, bounds: undefined, points: [], unit: 'văn bản' };
    const target = { ...oneStop.targets[0], value: 12_000 } as IndicatorChart['targets'][number];
    expect(indicatorChart({ ...big, targets: [target] })).toContain('>10.000<');
    expect(indicatorChart({ ...big, targets: [target], lang: 'en' })).toContain('>10,000<');
  });
});

test('with nothing to show it is an empty frame, not an error', () => {
  const svg = indicatorChart({ ...oneStop, points: [], targets: [], bounds: undefined });
  expect(svg).not.toMatch(/NaN|Infinity/);
});

const point = fc
  .record({
    day: fc.integer({ min: 17_000, max: 20_000 }),
    value: fc.integer({ min: 0, max: 9999 }),
  })
  .map(({ day, value }) => ({ day, value, text: `${value} hộp thư`, says: 'x' }));
const target = fc.record({
  day: fc.option(fc.integer({ min: 17_000, max: 21_000 }), { nil: undefined }),
  value: fc.integer({ min: 1, max: 9999 }),
  text: fc.constant('trên 9.999 hộp thư'),
  says: fc.constant('x'),
  state: fc.constantFrom(...STATES),
  way: fc.constant([]),
});

test('whatever the data, words stand clear of each other and within the drawing', () => {
  const charts = fc.record({
    points: fc.array(point, { maxLength: 9 }),
    targets: fc.array(target, { maxLength: 3 }),
    asOf: fc.integer({ min: 17_000, max: 21_000 }),
    width: fc.constantFrom(352, 720, 820),
  });
  fc.assert(
    fc.property(charts, ({ points, ...rest }) => {
      const sorted = points.toSorted((a, b) => a.day - b.day);
      const svg = indicatorChart({
        ...oneStop,
        bounds: undefined,
        unit: 'hộp thư',
        ...rest,
        points: sorted,
      });
      const boxes = textBoxes(svg);
      expect(touching(boxes)).toEqual([]);
      expect(outside(boxes, viewBox(svg))).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 150 },
  );
});
