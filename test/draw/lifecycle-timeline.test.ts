import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import { lifeSpans } from '../../generator/core/life-spans.ts';
import { LIFECYCLE_WORDS } from '../../generator/core/lifecycle.ts';
import { BAR, lifeBar } from '../../generator/draw/life-bar.ts';
import { type LifecycleGroups, lifecycleGroups } from '../../generator/draw/lifecycle-groups.ts';
import {
  type LifecycleTimeline,
  lifecycleSlices,
  lifecycleTimeline,
} from '../../generator/draw/lifecycle-timeline.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';
import { sliceFaults } from './slice-faults.ts';

const small: LifecycleTimeline = {
  title: '3 thành phần',
  desc: 'Thanh là khoảng mà nguồn nêu được.',
  groups: [
    {
      name: 'Nền tảng',
      rows: [
        {
          name: 'Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP)',
          href: '../lgsp.html',
          spans: lifeSpans([
            { state: 'building', from: '2019', asOf: '2019-07-15' },
            { state: 'operating', from: '2021-03-01', asOf: '2025-06-30' },
            { state: 'retired', from: '2027-06-16', asOf: '2026-01-01' },
          ]),
          vendors: [
            { ends: dayOf(2026, 7, 14), says: 'Hãng hết hỗ trợ Cơ sở dữ liệu A 2016: 14/07/2026' },
            { says: 'Hãng hết hỗ trợ Hệ điều hành B: chưa xác định' },
          ],
          before: {
            day: dayOf(2027, 6, 15),
            says: 'Dừng sau 15/06/2027, khi 2 thành phần còn dựa vào: Cổng dịch vụ công, Một cửa điện tử',
          },
        },
      ],
    },
    {
      name: 'Ứng dụng',
      rows: [
        {
          name: 'Phần mềm quản lý văn bản',
          href: '../qlvb.html',
          spans: lifeSpans({ state: 'operating', asOf: '2019-07-15' }),
          vendors: [],
        },
        { name: 'Hệ thống thư điện tử công vụ', spans: [], vendors: [] },
      ],
    },
  ],
  marked: [{ day: dayOf(2026, 11, 22), says: 'Ngày đánh giá' }],
  unknown: 'Chưa xác định trạng thái',
  lang: 'vi',
  width: 720,
};

describe('lifecycles along time', () => {
  test.each([
    ['lifecycle', small],
    ['lifecycle-phone', { ...small, width: 350 }],
  ])('are drawn as in %s.svg', async (name, input) => {
    const svg = lifecycleTimeline(input);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../cases/draw/${name}.svg`);
    expect(touching(textBoxes(svg))).toEqual([]);
  });

  test('say that a state, or an end of support, is not known instead of drawing it', () => {
    const svg = lifecycleTimeline(small);
    expect(svg).toContain('>Chưa xác định trạng thái<');
    expect(svg).toContain('Hệ điều hành B: chưa xác định');
    expect(svg.match(/l6 6l-6 6l-6-6Z/g)).toHaveLength(1);
  });

  test('open where nobody says when a state began or whether it ended', () => {
    const only = (lifecycle: unknown) =>
      lifecycleTimeline({
        ...small,
        groups: [{ name: 'Lớp', rows: [{ name: 'X', spans: lifeSpans(lifecycle), vendors: [] }] }],
      });
    const [start, end] = ['l-4 4l4 4', 'l4 4l-4 4'];
    const stated = only({ state: 'operating', asOf: '2020-01-01' });
    expect([stated.includes(start), stated.includes(end)]).toEqual([true, true]);
    const told = only([
      { state: 'operating', from: '2020-01-01', asOf: '2020-01-01' },
      { state: 'retired', from: '2021-01-01', asOf: '2020-01-01' },
    ]);
    expect([told.includes(start), told.includes(end)]).toEqual([false, false]);
  });

  test('give every state a pattern of its own', () => {
    const drawn = Object.keys(LIFECYCLE_WORDS).map((state) => lifeBar(state, 10, 90, 5));
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

test('textures never leave their bar', () => {
  const states = fc.constantFrom(
    ...Object.keys(LIFECYCLE_WORDS).filter((one) => one !== 'retired'),
  );
  fc.assert(
    fc.property(states, fc.integer({ min: 3, max: 300 }), (state, width) => {
      const d = / d="([^"]*)"/.exec(lifeBar(state, 0, width, 0))?.[1] ?? '';
      const [xs, ys] = pointsOf(d);
      expect(Math.max(0, ...xs)).toBeLessThanOrEqual(width);
      expect(Math.max(0, ...ys)).toBeLessThanOrEqual(BAR);
      expect(Math.min(0, ...xs, ...ys)).toBeGreaterThanOrEqual(0);
    }),
  );
});

/** Corners of a path of M, m, l, v and Z. */
function pointsOf(d: string): [number[], number[]] {
  const points: [number[], number[]] = [[], []];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of d.matchAll(/([MmlvZ])([^MmlvZ]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'v') y += values[0] ?? 0;
    else if (command === 'M') [x, y] = values as [number, number];
    for (let at = 0; 'ml'.includes(command) && at < values.length; at += 2) {
      x += values[at] ?? 0;
      y += values[at + 1] ?? 0;
      if (command === 'l') push(points, x, y);
    }
    if (command !== 'l') push(points, x, y);
  }
  return points;
}

function push([xs, ys]: [number[], number[]], x: number, y: number): void {
  xs.push(x);
  ys.push(y);
}

const LONG =
  'Hệ thống thông tin giải quyết thủ tục hành chính cấp tỉnh phục vụ người dân và doanh nghiệp trên địa bàn';
const name = fc.integer({ min: 3, max: LONG.length }).map((n) => LONG.slice(0, n).trim());
const date = fc.oneof(
  fc.integer({ min: 1998, max: 2045 }).map(String),
  fc
    .tuple(fc.integer({ min: 1998, max: 2045 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
);
const entry = fc.record(
  { state: fc.constantFrom(...Object.keys(LIFECYCLE_WORDS)), asOf: date, from: date },
  { requiredKeys: ['state', 'asOf'] },
);
const day = fc.integer({ min: 11_000, max: 27_000 });
const row = fc.record(
  {
    name,
    spans: fc.array(entry, { maxLength: 5 }).map(lifeSpans),
    vendors: fc.array(fc.record({ says: name, ends: day }, { requiredKeys: ['says'] }), {
      maxLength: 3,
    }),
    before: fc.record({ day, says: name }),
  },
  { requiredKeys: ['name', 'spans', 'vendors'] },
);
const look = {
  marked: fc.array(fc.record({ day, says: fc.constant('Ngày đánh giá') }), {
    minLength: 1,
    maxLength: 2,
  }),
  width: fc.constantFrom(350, 720, 940),
  lang: fc.constantFrom('vi' as const, 'en' as const),
};

function expectClear(svg: string): void {
  const boxes = textBoxes(svg);
  expect(touching(boxes)).toEqual([]);
  expect(outside(boxes, viewBox(svg))).toEqual([]);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
}

test('whatever the calendars say, words never touch and never leave the drawing', () => {
  const groups = fc.array(fc.record({ name, rows: fc.array(row, { maxLength: 4 }) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.record({ groups, ...look }), (given) =>
      expectClear(lifecycleTimeline({ ...small, ...given })),
    ),
    { numRuns: 200 },
  );
});

test('on paper no page cuts a row, and the dates stand above each part', () => {
  const groups = fc.array(
    fc.record({ name, rows: fc.array(row, { minLength: 1, maxLength: 12 }) }),
    { minLength: 1, maxLength: 5 },
  );
  let parted = 0;
  fc.assert(
    fc.property(fc.record({ groups, ...look }), (given) => {
      const drawing = lifecycleSlices({ ...small, ...given }, 'x');
      expect(sliceFaults(drawing)).toEqual([]);
      if (drawing.slices.length > 0) parted += 1;
      if (drawing.slices.length > 0) expect(drawing.head).toContain('viewBox="0 0 ');
    }),
    { numRuns: 100 },
  );
  expect(parted).toBeGreaterThan(30);
});

test('counts by group never touch, never leave the drawing and sum up to what was counted', () => {
  const events = fc.record({ says: name, days: fc.array(day, { maxLength: 300 }) });
  const groups = fc.array(
    fc.record({ name, says: name, events: fc.array(events, { maxLength: 3 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(fc.record({ groups, ...look }), (given) => {
      const input: LifecycleGroups = { title: 'Đếm', desc: 'Đếm', ...given };
      const svg = lifecycleGroups(input);
      expectClear(svg);
      const counts = [...svg.matchAll(/font-weight="600" text-anchor="middle">(\d+)</g)];
      const sum = counts.reduce((all, [, n]) => all + Number(n), 0);
      const days = given.groups.flatMap((group) => group.events.flatMap((one) => one.days));
      expect(sum).toBe(days.length);
    }),
    { numRuns: 100 },
  );
});
