import { describe, expect, test } from 'vitest';
import { countMatrix } from '../../generator/draw/count-matrix.ts';
import { flowBars } from '../../generator/draw/flow-bars.ts';
import { MOST_ON_PAPER } from '../../generator/draw/matrix-paper.ts';
import { viewBox } from './geometry.ts';

/** Where the upright lines of a matrix stand. */
const columnsAt = (svg: string) =>
  [...svg.matchAll(/M([\d.]+) [\d.]+V/g)].map(([, x]) => Number(x));

const bar = (name: string, operating: number, building = 0, planned = 0) => ({
  name,
  operating,
  building,
  planned,
  direct: name === 'Trực tiếp',
});

function bars(...given: readonly ReturnType<typeof bar>[]): string {
  const words = ['đang hoạt động', 'đang kết nối', 'dự kiến'] as const;
  return flowBars({ title: 'Luồng', bars: given, words, lang: 'vi', width: 350 });
}

describe('flows by channel', () => {
  test('say each part in words and stay within the width', () => {
    const svg = bars(bar('Trực tiếp', 1200, 3, 40), bar('Trục', 1));
    expect(svg).toContain('1.200 đang hoạt động');
    expect(svg).toContain('3 đang kết nối');
    for (const [, x = 0, width = 0] of svg.matchAll(
      /<rect (?:x="([\d.]+)" )?[^>]*width="([\d.]+)"/g,
    )) {
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(350);
    }
  });

  test('bars are as long as their numbers say', () => {
    const widths = [...bars(bar('a', 30), bar('b', 10)).matchAll(/<rect [^>]*width="([\d.]+)"/g)];
    const [first, second] = widths.map(([, width]) => Number(width));
    expect(first).toBeCloseTo(3 * (second as number), 0);
  });
});

describe('the matrix', () => {
  const input = {
    title: 'Ma trận',
    rows: ['Sở Tài nguyên và Môi trường', '<Sở>'],
    columns: ['Văn phòng Ủy ban nhân dân tỉnh Bình Phước và các cơ quan trực thuộc', 'Cục thuế'],
    cells: [
      { row: 0, column: 1, count: 12, direct: false, href: '#luong-1', says: 'a → b: 12' },
      { row: 1, column: 0, count: 3, direct: true, href: '#luong-2', says: 'c → d: 3' },
    ],
    corner: 'Cung cấp ↓  Sử dụng →',
    lang: 'vi',
  } as const;

  test('links each cell to its list, with a name to read aloud', () => {
    const { svg } = countMatrix(input);
    expect(svg).toContain('<a href="#luong-1" aria-label="a → b: 12">');
    expect(svg).toContain('&lt;Sở&gt;');
    expect(svg.match(/<a /g)).toHaveLength(2);
  });

  test('no cell leaves the frame, and no two overlap, at forty by forty', () => {
    const names = Array.from({ length: 40 }, (_, n) => `Cơ quan có tên khá dài số ${n + 1}`);
    const cells = names.map((_, n) => ({
      ...{ row: n, column: 39 - n, count: 1000 + n, direct: n % 2 === 0 },
      ...{ href: `#${n}`, says: `${n}` },
    }));
    const { svg } = countMatrix({ ...input, rows: names, columns: names, cells });
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    const boxes = [...svg.matchAll(/<a [^>]*><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)];
    expect(boxes).toHaveLength(40);
    for (const [, x, y, w] of boxes) {
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(Number(width));
      expect(Number(y) + 22).toBeLessThanOrEqual(Number(height));
    }
    const rows = boxes.map(([, , y]) => Number(y)).sort((a, b) => a - b);
    for (const [at, y] of rows.entries())
      if (at) expect(y - (rows[at - 1] ?? 0)).toBeGreaterThan(22);
  });

  test('in parts, names its rows again in each, and every column stands in one part', () => {
    const names = Array.from({ length: 40 }, (_, n) => `Cơ quan có tên khá dài số ${n + 1}`);
    const { svg, parts } = countMatrix({ ...input, rows: names, columns: names });
    expect(parts.length).toBeGreaterThan(1);
    const [left = 0, right = 0] = [columnsAt(svg)[0], viewBox(svg).width];
    let next = left;
    for (const part of parts) {
      expect(viewBox(part).width).toBeLessThanOrEqual(MOST_ON_PAPER);
      expect(part).toContain('href="#counts-names"');
      const [, from, width] = /x="[1-9][^>]*viewBox="([\d.]+) 0 ([\d.]+)/.exec(part) ?? [];
      expect(Number(from)).toBeCloseTo(next, 0);
      next = Number(from) + Number(width);
    }
    expect(next).toBeCloseTo(right, 0);
    expect(countMatrix(input).parts).toEqual([]);
  });
});
