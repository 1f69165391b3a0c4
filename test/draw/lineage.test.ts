import { describe, expect, test } from 'vitest';
import { type Lineage, lineage } from '../../generator/draw/lineage.ts';
import { expectGolden } from '../support/golden.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';

const LONG =
  'Hợp nhất theo phương án sắp xếp đơn vị hành chính cấp tỉnh, 01/07/2025, 202/2025/QH15';

function input(n: number, more: Partial<Lineage> = {}): Lineage {
  const many = Array.from({ length: n }, (_, at) => ({
    name: `Tỉnh thứ ${at + 1} có tên gọi rất dài để phải xuống dòng & <xuống> nữa`,
    href: `../tinh-${at + 1}/index.html`,
    says: ['từ 01/01/1997 đến hết 30/06/2025', `mã ${10 + at}`],
    how: at % 2 ? LONG : 'Hợp nhất, 01/07/2025, 202/2025/QH15',
  }));
  const one = { name: 'Thành phố kế thừa', says: ['từ 01/07/2025', 'mã 99'] };
  return { title: 'Kế thừa', desc: 'Các bước', one, many, merges: true, width: 720, ...more };
}

describe('units before and after', () => {
  test('no words touch or leave the drawing, at any number, width and direction', () => {
    for (const width of [350, 480, 720, 960]) {
      for (const merges of [true, false]) {
        for (const n of [1, 2, 5, 13]) {
          const svg = lineage(input(n, { width, merges }));
          const boxes = textBoxes(svg);
          const at = `${n} ${width} ${merges}`;
          expect(touching(boxes), at).toEqual([]);
          expect(outside(boxes, viewBox(svg)), at).toEqual([]);
        }
      }
    }
  });

  test('every unit with a page is a link, and the law stands at its arrow', () => {
    const svg = lineage(input(3));
    expect(svg.match(/<a href="/g)).toHaveLength(3);
    expect(svg).toContain('202/2025/QH15');
    expect(svg).toContain('&lt;xuống&gt;');
  });

  test('are drawn as they were', () => {
    const two = input(2, { desc: '' });
    expectGolden('draw/lineage-merge.svg', lineage(two));
    expectGolden('draw/lineage-split.svg', lineage({ ...two, merges: false }));
    expectGolden('draw/lineage-phone.svg', lineage({ ...two, width: 350 }));
  });
});
