import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../generator/core/entity.ts';
import type { FrameworkPlace, FrameworkUse } from '../../generator/core/facts.ts';
import type { Framework } from '../../generator/core/model.ts';
import { frameworkFigure, frameworkSlices } from '../../generator/draw/framework-figure.ts';
import { frameworkMini } from '../../generator/draw/framework-mini.ts';
import { type FrameworkLook, frameworkView } from '../../generator/draw/framework-view.ts';
import { type Box, overlap, within } from '../../generator/draw/place.ts';
import { entity } from '../analyses/support.ts';
import { expectGolden } from '../support/golden.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';
import { sliceFaults, windows } from './slice-faults.ts';

const PARTS = ['data', 'platforms', 'apps', 'channels'];
const layerOf = (part: string) => (PARTS.indexOf(part) < 2 ? 'lower' : 'upper');
const FRAMEWORK: Framework = {
  id: 'f',
  name: 'Khung kiến trúc thử',
  layersFrom: 'bottom',
  layers: [
    {
      id: 'lower',
      code: 'L1',
      name: 'Dữ liệu và nền tảng lõi',
      parts: [
        { id: 'data', name: 'Dữ liệu' },
        { id: 'platforms', name: 'Nền tảng lõi dùng chung của Ủy ban nhân dân tỉnh' },
      ],
    },
    {
      id: 'upper',
      name: 'Ứng dụng và nghiệp vụ',
      parts: [
        { id: 'apps', name: 'Chính quyền số' },
        { id: 'channels', name: 'Kênh tương tác' },
      ],
    },
  ],
  crossCutting: [
    { id: 'x1', name: 'Quản trị, điều phối và giám sát' },
    { id: 'x2', name: 'Tiêu chuẩn, quy chuẩn và yêu cầu kỹ thuật chung' },
  ],
  blocks: PARTS.flatMap((part) =>
    [1, 2, 3].map((n) => ({
      id: `${part}-${n}`,
      name: `Ô số ${n} của phần ${part}, với tên dài như trong quyết định`,
      layer: layerOf(part),
      part,
    })),
  ),
};

type Shown = { readonly name: string; readonly block: string; readonly state: string | undefined };

/** A look at components that stand in blocks, in one state of the figure. */
function lookAt(shown: readonly Shown[], more: Partial<FrameworkLook> = {}): FrameworkLook {
  const entities = new Map<string, Entity>(
    shown.map(({ name }, at) => {
      const one = entity('component', 'u', `c${at}`, { name, scope: 'province' });
      return [one.key, one];
    }),
  );
  const use = (at: number, state: string | undefined): FrameworkUse => ({
    of: `component:u/c${at}`,
    role: at % 5 === 4 ? 'shared' : 'own',
    ...(state !== undefined && { state }),
  });
  const blocks = FRAMEWORK.blocks as readonly { readonly id: string }[];
  const places = blocks.map(({ id }): FrameworkPlace => {
    const uses = shown.flatMap((one, at) => (one.block === id ? [use(at, one.state)] : []));
    const standing = uses.length ? 'present' : 'gap';
    return { level: 'block', id, standing, uses, tasks: [], gaps: [], excused: [] };
  });
  return {
    framework: FRAMEWORK,
    coverage: {
      unit: 'u',
      framework: 'f',
      day: 20_000,
      era: 'in-force',
      translated: false,
      places,
      rest: [],
    },
    view: 'current',
    lang: 'vi',
    title: 'Khung của tỉnh',
    desc: 'Bảng bên dưới có cùng nội dung.',
    width: 720,
    entity: (key) => entities.get(key),
    statuses: () => [],
    link: (key) => `${key.split('/')[1]}.html`,
    listOf: (level, id) => `#${level}-${id}`,
    ...more,
  };
}

const draw = (look: FrameworkLook) => frameworkFigure(frameworkView(look));
const words = (svg: string) =>
  textBoxes(svg)
    .map(({ text }) => text)
    .join(' ');

const SMALL: readonly Shown[] = [
  { name: 'Kho dữ liệu dùng chung', block: 'data-1', state: 'operating' },
  { name: 'Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh', block: 'platforms-1', state: 'planned' },
  { name: 'Phần mềm quản lý văn bản và điều hành', block: 'apps-2', state: 'upgrading' },
  { name: 'Hệ thống cũ', block: 'apps-3', state: 'retired' },
  { name: 'Cổng Dịch vụ công quốc gia', block: 'channels-1', state: 'operating' },
];

describe('the figure of a small unit', () => {
  test.each(['current', 'transition', 'target'] as const)('%s, as it was', (view) => {
    expectGolden(`draw/framework-${view}.svg`, draw(lookAt(SMALL, { view })));
  });

  test('small and on a phone, as they were', () => {
    expectGolden('draw/framework-phone.svg', draw(lookAt(SMALL, { width: 350 })));
    expectGolden('draw/framework-mini.svg', frameworkMini(frameworkView(lookAt(SMALL))));
  });

  test('small, says by a number what has more components than marks', () => {
    const many = Array.from({ length: 20 }, (_, i): Shown => {
      return { name: `Hệ thống ${i}`, block: 'data-1', state: i < 17 ? 'operating' : 'planned' };
    });
    const numbersIn = (shown: readonly Shown[]) =>
      [...frameworkMini(frameworkView(lookAt(shown))).matchAll(/>(\d+)<\/text>/g)].map(([, n]) =>
        Number(n),
      );
    // Some are the unit's own, some shared: each kind has a mark and a number.
    expect(numbersIn(many).reduce((sum, n) => sum + n, 0)).toBe(17);
    expect(numbersIn(SMALL)).toEqual([]);
  });

  test('shows in each state what belongs there', () => {
    const shown = (view: 'current' | 'transition' | 'target') =>
      words(draw(lookAt(SMALL, { view })));
    expect(shown('current')).toContain('Kho dữ liệu dùng chung');
    expect(shown('current')).not.toContain('Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh');
    expect(shown('transition')).toContain('Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh');
    expect(shown('transition')).not.toContain('Kho dữ liệu dùng chung');
    expect(shown('target')).toContain('Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh');
    expect(shown('target')).not.toContain('Hệ thống cũ');
  });

  test('every name links, so it is a group; marks that occur are explained', () => {
    const svg = draw(lookAt(SMALL));
    expect(svg).toContain('role="group"');
    expect(svg).toContain('<a href="c0.html">');
    expect(svg).toContain('<a href="#block-data-2">');
    expect(words(svg)).toContain('Của đơn vị: đang vận hành');
    expect(words(svg)).toContain('Dùng chung của nơi khác: đang vận hành');
    expect(words(svg)).not.toContain('Của đơn vị: thử nghiệm');
  });

  test('red is for late work only', () => {
    const late = (state: string) => {
      const look = lookAt(SMALL, { view: 'transition' });
      const places = look.coverage.places.map((place) => ({ ...place, tasks: ['task:u/t'] }));
      const statuses = () => [{ state }] as never;
      return draw({ ...look, statuses, coverage: { ...look.coverage, places } });
    };
    expect(late('open-overdue')).toContain('var(--late');
    expect(late('open-in-time')).not.toContain('var(--late');
  });

  test('nothing in it depends on the names of one framework', () => {
    expect(words(draw(lookAt([], { framework: { id: 'g', name: 'Khác' } })))).toBe('');
  });
});

test('many components are counted by state instead of named', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    name: `Hệ thống ${at}`,
    block: 'apps-1',
    state: at % 3 ? 'operating' : 'building',
  }));
  const text = words(draw(lookAt(many)));
  expect(text).not.toContain('Hệ thống 1');
  expect(text).toContain('32 đang vận hành');
  expect(draw(lookAt(many))).toContain('<a href="#block-apps-1">');
});

const boxesOf = (svg: string): readonly Box[] =>
  [...svg.matchAll(/<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)" rx/g)].map(
    ([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }),
  );

const name = fc
  .array(fc.constantFrom('Ủy', 'nghiệp', 'vụ', 'trường', 'dữ', 'liệu', 'QLVB&ĐH', 'thuộc'), {
    minLength: 1,
    maxLength: 18,
  })
  .map((list) => list.join(' '));
const STATES = ['operating', 'planned', 'building', 'trial', 'upgrading', 'retired', undefined];

const anyInput = () => {
  const blocks = (FRAMEWORK.blocks as readonly { readonly id: string }[]).map(({ id }) => id);
  const shown = fc.record({
    name,
    block: fc.constantFrom(...blocks),
    state: fc.constantFrom(...STATES),
  });
  return fc.record({
    shown: fc.oneof(
      fc.array(shown, { maxLength: 40 }),
      fc.array(shown, { minLength: 300, maxLength: 400 }),
    ),
    width: fc.constantFrom(350, 720, 1120),
    view: fc.constantFrom('current' as const, 'transition' as const, 'target' as const),
  });
};

test('on paper no page cuts a block, nor a name beside the layers', () => {
  let parted = 0;
  fc.assert(
    fc.property(anyInput(), ({ shown: given, width, view }) => {
      const look = lookAt(given, { width, view });
      const drawing = frameworkSlices(frameworkView(look), 'x');
      expect(sliceFaults(drawing)).toEqual([]);
      const edges = windows(drawing.slices).map(([from]) => from);
      for (const { y, height, width: wide } of boxesOf(drawing.svg)) {
        // Layers and bars go on over several pages; blocks, which are narrower, do not.
        if (wide > width / 2 || height > 400) continue;
        expect(edges.filter((edge) => edge > y + 1 && edge < y + height - 1)).toEqual([]);
      }
      if (edges.length > 0) parted += 1;
    }),
    { numRuns: 60 },
  );
  expect(parted).toBeGreaterThan(10);
});

test('for 0 to 400 components boxes nest or stand apart, and words stay in their box', () => {
  fc.assert(
    fc.property(anyInput(), ({ shown: given, width, view }) => {
      const look = lookAt(given, { width, view });
      for (const svg of [draw(look), frameworkMini(frameworkView(look))]) {
        const upright = svg.replace(/<text[^>]*rotate[^>]*>.*?<\/text>/g, '');
        const texts = textBoxes(upright);
        expect(touching(texts)).toEqual([]);
        expect(outside(texts, viewBox(svg))).toEqual([]);
        const boxes = boxesOf(svg);
        for (const a of boxes) {
          expect(within(a, viewBox(svg))).toBe(true);
          for (const b of boxes) {
            if (a !== b && overlap(a, b)) expect(within(a, b) || within(b, a)).toBe(true);
          }
          for (const text of texts) if (overlap(text, a)) expect(within(text, a)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
