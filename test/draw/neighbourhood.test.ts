import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_SORTS } from '../../generator/draw/lines.ts';
import { type Neighbourhood, neighbourhood } from '../../generator/draw/neighbourhood.ts';
import { overlap } from '../../generator/draw/place.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';

const axis: Neighbourhood = {
  title: 'Trục liên thông văn bản (LGSP) nội bộ tỉnh và các thành phần quanh nó',
  desc: 'Bảng bên dưới có cùng nội dung.',
  name: 'Trục liên thông văn bản (LGSP) nội bộ tỉnh',
  heads: { left: 'Gửi vào', right: 'Nhận ra' },
  left: [
    {
      name: 'Phần mềm quản lý văn bản và điều hành của các cơ quan nhà nước',
      href: 'qlvb.html',
      says: 'Văn bản điện tử, qua LGSP',
      sort: 'via',
    },
  ],
  right: [{ name: 'Hệ thống thuế', says: 'Hồ sơ, kết nối trực tiếp', sort: 'direct' }],
  lang: 'vi',
  width: 820,
};

describe('a neighbourhood', () => {
  const svg = neighbourhood(axis);

  test('prints names in full, wrapped', () => {
    const text = textBoxes(svg)
      .map((box) => box.text)
      .join(' ');
    expect(text).toContain('Phần mềm quản lý văn bản và điều hành của các cơ quan nhà nước');
    expect(text).toContain('Văn bản điện tử, qua LGSP');
  });

  test('draws point to point dashed and explains it', () => {
    expect(svg).toContain('stroke-dasharray="5 4"');
    expect(svg).toContain('trực tiếp, không qua nền tảng');
    const via = neighbourhood({ ...axis, right: [] });
    expect(via).not.toContain('stroke-dasharray');
  });

  test('holds links, and so is a group', () => {
    expect(svg).toContain('role="group"');
    expect(svg).toContain('<a href="qlvb.html">');
  });

  test('stands alone when nothing is connected', () => {
    const alone = neighbourhood({ ...axis, left: [], right: [] });
    expect(alone).not.toMatch(/NaN|Infinity/);
    expect(outside(textBoxes(alone), viewBox(alone))).toEqual([]);
  });
});

const words = fc.array(fc.constantFrom('Ủy', 'nghiệp', 'vụ', 'trường', 'dữ', 'liệu', 'QLVB&ĐH'), {
  minLength: 1,
  maxLength: 14,
});
const neighbour = fc.record({
  name: words.map((list) => list.join(' ')),
  says: words.map((list) => list.join(' ')),
  sort: fc.constantFrom(...LINE_SORTS),
});

test('whatever the names, boxes and words never touch and never leave the drawing', () => {
  const input = fc.record({
    name: words.map((list) => list.join(' ')),
    left: fc.array(neighbour, { maxLength: 7 }),
    right: fc.array(neighbour, { maxLength: 7 }),
    width: fc.constantFrom(352, 720, 940),
  });
  fc.assert(
    fc.property(input, (given) => {
      const svg = neighbourhood({ ...axis, ...given });
      expect(touching(textBoxes(svg))).toEqual([]);
      expect(outside(textBoxes(svg), viewBox(svg))).toEqual([]);
      const rects = [
        ...svg.matchAll(/<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g),
      ];
      const boxes = rects.map(([, x, y, width, height]) => ({
        x: Number(x),
        y: Number(y),
        width: Number(width),
        height: Number(height),
      }));
      boxes.forEach((a, at) => {
        for (const b of boxes.slice(at + 1)) expect(overlap(a, b)).toBe(false);
      });
    }),
    { numRuns: 150 },
  );
});
