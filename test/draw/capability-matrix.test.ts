import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIFECYCLE_WORDS } from '../../generator/core/lifecycle.ts';
import { type CapabilityMatrix, capabilityMatrix } from '../../generator/draw/capability-matrix.ts';
import { textBoxes, touching, viewBox } from './geometry.ts';

const small: CapabilityMatrix = {
  title: '3 nghiệp vụ, 2 cơ quan',
  rows: [
    { name: 'Quản lý văn bản và điều hành', depth: 0 },
    { name: 'Gửi, nhận văn bản điện tử', depth: 1 },
    { name: 'Giải quyết thủ tục hành chính', depth: 0 },
  ],
  columns: ['Văn phòng Ủy ban nhân dân tỉnh', 'Sở Khoa học và Công nghệ'],
  cells: [
    {
      row: 0,
      column: 0,
      classes: [
        { glyph: 'state operating', count: 2 },
        { glyph: 'state planned', count: 1 },
      ],
      href: '#o-1-1',
      says: 'Quản lý văn bản, Văn phòng: 3 thành phần',
    },
    {
      row: 1,
      column: 1,
      classes: [{ glyph: 'state ', count: 1_204 }],
      href: '#o-2-1',
      says: 'Gửi, nhận, Sở: 1.204 thành phần',
    },
  ],
  corner: 'Nghiệp vụ ↓  Cơ quan →',
  lang: 'vi',
};

test('capabilities by agencies are drawn as in capability-matrix.svg', async () => {
  const { svg } = capabilityMatrix(small);
  await expect(`${svg}\n`).toMatchFileSnapshot('../cases/draw/capability-matrix.svg');
  expect(svg.match(/<a href="#o-/g)).toHaveLength(2);
  expect(svg).toContain('aria-label="Quản lý văn bản, Văn phòng: 3 thành phần"');
});

const LONG =
  'Tiếp nhận, giải quyết và trả kết quả thủ tục hành chính cho người dân và doanh nghiệp trên địa bàn';
const name = fc.integer({ min: 2, max: LONG.length }).map((n) => LONG.slice(0, n).trim());
const classes = fc
  .uniqueArray(fc.constantFrom(...Object.keys(LIFECYCLE_WORDS)), { minLength: 1, maxLength: 8 })
  .chain((states) =>
    fc.tuple(
      ...states.map((state) =>
        fc
          .integer({ min: 1, max: 9_999 })
          .map((count) => ({ glyph: `state ${state}` as const, count })),
      ),
    ),
  );
const matrices = fc
  .record({
    rows: fc.array(fc.record({ name, depth: fc.integer({ min: 0, max: 9 }) }), {
      minLength: 1,
      maxLength: 9,
    }),
    columns: fc.array(name, { minLength: 1, maxLength: 9 }),
  })
  .chain(({ rows, columns }) =>
    fc
      .uniqueArray(
        fc.record({
          row: fc.nat(rows.length - 1),
          column: fc.nat(columns.length - 1),
          classes,
          href: fc.constant('#o'),
          says: name,
        }),
        { selector: ({ row, column }) => `${row} ${column}`, maxLength: 20 },
      )
      .map((cells) => ({ ...small, rows, columns, cells })),
  );

test('whatever is counted, names and counts never touch and every one is whole', () => {
  fc.assert(
    fc.property(matrices, (input) => {
      const { svg } = capabilityMatrix(input);
      const upright = textBoxes(svg.replaceAll(/<text[^>]*transform=[^>]*>[^<]*<\/text>/g, ''));
      expect(touching(upright)).toEqual([]);
      const { width, height } = viewBox(svg);
      for (const box of upright) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.2);
        expect(box.y + box.height).toBeLessThanOrEqual(height + 2.5);
      }
      const counted = input.cells.flatMap((cell) => cell.classes).length;
      expect(svg.match(/font-weight="600"/g) ?? []).toHaveLength(counted);
      const bands = [...svg.matchAll(/<rect [^>]*height="([^"]+)" fill="var\(--(class|paper)/g)];
      expect(bands).toHaveLength(counted);
      for (const [, tall] of bands) expect(Number(tall)).toBeGreaterThanOrEqual(17);
      for (const { name: whole } of input.rows) {
        const words = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, '');
        expect(words).toContain(whole.replaceAll(' ', ''));
      }
    }),
    { numRuns: 100 },
  );
});
