import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import { STATES } from '../../generator/core/status-words.ts';
import { networkRows } from '../../generator/draw/network-groups.ts';
import type { NetworkRow } from '../../generator/draw/network-row.ts';
import { networkSlices, type PlanNetwork, planNetwork } from '../../generator/draw/plan-network.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';
import { sliceFaults } from './slice-faults.ts';

const row = (
  key: string,
  waits: readonly string[],
  more: Partial<NetworkRow> = {},
): NetworkRow => ({
  key,
  name: `Việc ${key}`,
  says: '',
  state: 'open-in-time',
  deadline: dayOf(2026, 12, 31),
  waits,
  ...more,
});

const plan: PlanNetwork = {
  title: 'x',
  desc: 'y',
  rows: [
    row('a', [], {
      state: 'done-late',
      start: dayOf(2026, 1, 5),
      deadline: dayOf(2026, 2, 28),
      reached: dayOf(2026, 4, 1),
    }),
    row('b', ['a'], {
      start: dayOf(2026, 4, 2),
      deadline: dayOf(2026, 8, 31),
      moved: dayOf(2026, 12, 31),
      slack: -30,
      critical: true,
    }),
    row('c', ['b'], { deadline: dayOf(2027, 3, 31), slack: -30, critical: true }),
    row('d', ['a'], { state: 'open-overdue', deadline: dayOf(2026, 6, 30) }),
  ],
  asOf: dayOf(2026, 11, 22),
  lang: 'vi',
  width: 940,
};

const strokes = (svg: string, colour: string, width: string) =>
  svg.match(new RegExp(`stroke="var\\(${colour}[^"]*" stroke-width="${width}"`, 'g')) ?? [];

describe('a plan network', () => {
  const svg = planNetwork(plan);

  test('has an arrow from each predecessor, red along a critical path that is lost', () => {
    const arrows = svg.slice(svg.indexOf('aria-hidden="true" fill="none"'));
    const group = arrows.slice(0, arrows.indexOf('</g>'));
    // Each is drawn twice, the first time as a halo.
    expect(group.match(/<path/g)).toHaveLength(6);
    expect(strokes(group, '--late', '2')).toHaveLength(1);
  });

  test('draws the critical path heavy, late days dashed, and both deadlines', () => {
    expect(svg.match(/font-weight="600"/g)).toHaveLength(3);
    expect(svg).toContain('stroke-dasharray="4 3"');
    expect(strokes(svg, '--ink,', '2.2')).toHaveLength(4);
    expect(strokes(svg, '--ink,', '1')).toHaveLength(1);
  });

  test('says which day is judged, as a line or at the edge', () => {
    expect(svg).toContain('>Ngày đánh giá 22/11/2026<');
    expect(planNetwork({ ...plan, asOf: dayOf(2031, 1, 1) })).toContain('01/01/2031 →');
  });

  test('stands where nothing has a date', () => {
    const bare = planNetwork({ ...plan, rows: [row('a', ['x'], { deadline: undefined })] });
    expect(bare).not.toMatch(/NaN|Infinity/);
  });
});

describe('rows of a network', () => {
  const named = (group: string, rows: readonly unknown[]) => `${group} (${rows.length})`;
  const keys = (rows: readonly NetworkRow[]) => rows.map(({ key }) => key);
  const grouped = (one: NetworkRow, group = 'g') => ({ ...one, group });

  test('put what waits below what it waits for, and survive a cycle', () => {
    const rows = [row('c', ['b']), row('b', ['a']), row('a', [])].map((one) => grouped(one));
    expect(keys(networkRows(rows, named))).toEqual(['a', 'b', 'c']);
    const cycle = [row('a', ['b']), row('b', ['a'])].map((one) => grouped(one));
    expect(keys(networkRows(cycle, named)).sort()).toEqual(['a', 'b']);
  });

  test('stand a chain of thousands', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      grouped(row(`k${at}`, at > 0 ? [`k${at - 1}`] : [])),
    );
    const rows = networkRows(chain.toReversed(), named, chain.length);
    expect(keys(rows)).toEqual(keys(chain));
  });

  test('stand side by side where they do not wait for each other', () => {
    const rows = [
      row('b1', ['b']),
      row('a1', ['a']),
      row('a', []),
      row('b', []),
      row('ab', ['a', 'b']),
    ];
    expect(
      keys(
        networkRows(
          rows.map((one) => grouped(one)),
          named,
        ),
      ),
    ).toEqual(['a', 'a1', 'b', 'b1', 'ab']);
  });

  test('are gathered by group when they are too many, with the worst of each', () => {
    const many = Array.from({ length: 61 }, (_, at) =>
      grouped(
        row(`k${at}`, at > 0 ? [`k${at - 1}`] : [], {
          state: at === 7 ? 'open-overdue' : 'open-in-time',
          slack: at,
        }),
        at < 30 ? 'I' : 'II',
      ),
    );
    const [first, second] = networkRows(many, named);
    expect(first).toMatchObject({
      key: 'I',
      name: 'I (30)',
      state: 'open-overdue',
      slack: 0,
      waits: [],
    });
    expect(second).toMatchObject({ key: 'II', name: 'II (31)', waits: ['I'] });
  });
});

const day = fc.option(fc.integer({ min: 20_000, max: 22_000 }), { nil: undefined });
const work = fc.record({
  state: fc.constantFrom(...STATES),
  start: day,
  deadline: day,
  moved: day,
  reached: day,
  forecast: day,
  slack: fc.option(fc.integer({ min: -90, max: 90 }), { nil: undefined }),
  critical: fc.boolean(),
  name: fc.constantFrom(
    'Kết nối',
    'Xây dựng nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh và vận hành thử',
  ),
  says: fc.constantFrom('', 'hạn 31/12/2026, nay 30/06/2027 · thiếu 30 ngày · đường găng'),
  waits: fc.array(fc.constantFrom('k0', 'k1', 'k2', 'k3', 'none'), { maxLength: 3 }),
});

test('whatever the plan, words never touch, and words and arrows stay in the drawing', () => {
  const input = fc.record({
    rows: fc.array(work, { minLength: 1, maxLength: 8 }),
    asOf: fc.integer({ min: 19_500, max: 23_000 }),
    width: fc.constantFrom(352, 720, 940),
    lang: fc.constantFrom('vi' as const, 'en' as const),
  });
  fc.assert(
    fc.property(input, ({ rows, asOf, width, lang }) => {
      const drawn = rows.map((one, at) => ({ ...one, key: `k${at}` }));
      const svg = planNetwork({ ...plan, rows: drawn, asOf, width, lang });
      const boxes = textBoxes(svg);
      const names = boxes.filter(({ text }) => !/^\d{4}$|^\d+\/\d+$|^\d{4}-\d\d$/.test(text));
      expect(
        touching(names.map((box) => ({ ...box, y: box.y + 2, height: box.height - 4 }))),
      ).toEqual([]);
      expect(outside(boxes, viewBox(svg))).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      const high = [...drawn, ...drawn.map((one) => ({ ...one, key: `${one.key}-again` }))];
      const paper = networkSlices({ ...plan, rows: high, asOf, width, lang }, 'x');
      expect(sliceFaults(paper)).toEqual([]);
      if (rows.length > 5) expect(paper.slices.length).toBeGreaterThan(1);
    }),
    { numRuns: 150 },
  );
});
