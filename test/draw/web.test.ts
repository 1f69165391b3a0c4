import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnLayout } from '../../generator/draw/column-layout.ts';
import { columnsAlong } from '../../generator/draw/columns-along.ts';
import { elkLayout } from '../../generator/draw/elk-layout.ts';
import { layoutFaults } from '../../generator/draw/web.ts';
import {
  columnPicture,
  drawWeb,
  type WebPicture,
  webBoxes,
} from '../../generator/draw/web-picture.ts';
import { expectGolden } from '../support/golden.ts';
import { randomGraph } from '../support/random-graph.ts';
import { outside, textBoxes, touching, viewBox } from './geometry.ts';

const WORDS = 'Hệ thống quản lý văn bản điều hành liên thông nghiệp vụ Ủy ban'.split(' ');

/** Any graph as a picture: names of one to a dozen words, every kind of line, twin arrows merged. */
const picture = fc
  .tuple(randomGraph(24, 50), fc.infiniteStream(fc.nat(11)))
  .map(([graph, more]) => {
    const pairs = new Map(graph.edges.map((edge) => [`${edge.from} ${edge.to}`, edge]));
    const sorts = ['via', 'direct', 'plain', 'missing'] as const;
    return {
      title: 'Sơ đồ thử',
      desc: '',
      nodes: graph.nodes.map(({ key }) => {
        const length = 1 + (more.next().value as number);
        const name = Array.from({ length }, (_, at) => WORDS[at % WORDS.length]).join(' ');
        return { id: key, name, says: 'Nền tảng · Đang vận hành', href: '#x' };
      }),
      arrows: [...pairs.values()].map(({ from, to }) => ({
        from,
        to,
        sort: sorts[(more.next().value as number) % 4] as (typeof sorts)[number],
      })),
    } satisfies WebPicture;
  });

describe('on 200 random graphs no box overlaps another and no arrow runs through one', () => {
  test('in columns that follow the arrows, or in any columns whatever', () => {
    fc.assert(
      fc.property(picture, fc.infiniteStream(fc.integer({ min: -3, max: 3 })), (given, any) => {
        const along = columnsAlong(given.nodes.length, given.arrows);
        for (const column of [
          (at: number) => along[at] as number,
          () => any.next().value as number,
        ]) {
          const boxes = webBoxes(given).map((box, at) => ({ ...box, column: column(at) }));
          expect(layoutFaults(columnLayout(boxes, given.arrows), given.arrows)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('by ELK, or by what takes its place', async () => {
    await fc.assert(
      fc.asyncProperty(picture, async (given) => {
        const layout = await elkLayout(webBoxes(given), given.arrows);
        expect(layoutFaults(layout, given.arrows)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('and their words stay within the boxes and the drawing', () => {
    fc.assert(
      fc.property(picture, (given) => {
        const along = columnsAlong(given.nodes.length, given.arrows);
        const nodes = given.nodes.map((node, at) => ({ ...node, column: along[at] as number }));
        const svg = columnPicture({ ...given, nodes });
        expect(touching(textBoxes(svg))).toEqual([]);
        expect(outside(textBoxes(svg), viewBox(svg))).toEqual([]);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 100 },
    );
  });
});

test('the faults of a layout are seen', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
  const size = { width: 100, height: 100 };
  const arrows = [{ from: 0, to: 1 }];
  const along = [
    { x: 10, y: 5 },
    { x: 60, y: 5 },
  ];
  const sound = { ...size, boxes: [box(0, 0), box(60, 0)], routes: [along] };
  expect(layoutFaults(sound, arrows)).toEqual([]);
  const faulty = { ...sound, boxes: [...sound.boxes, box(30, 0), box(35, 5)] };
  expect(layoutFaults(faulty, arrows)).toEqual([
    'boxes 2 and 3 overlap',
    'arrow 0 runs through box 2',
  ]);
  expect(layoutFaults({ ...sound, routes: [[]] }, arrows)).toEqual([
    'arrow 0 does not join its boxes',
  ]);
});

const small: WebPicture = {
  title: 'Ba thành phần quanh trục liên thông',
  desc: 'Mũi tên đi từ bên cung cấp đến bên sử dụng.',
  nodes: [
    {
      id: 'a',
      name: 'Phần mềm quản lý văn bản và điều hành',
      says: 'Hệ thống',
      href: '#a',
      column: -1,
    },
    { id: 'b', name: 'Trục liên thông', says: 'Nền tảng', href: '#b', column: 0, chosen: true },
    { id: 'c', name: 'Cổng dịch vụ công', says: 'Dịch vụ', href: '#c', column: 1 },
    { id: 'd', name: 'Kho dữ liệu', says: 'Cơ sở dữ liệu', href: '#d', column: 2 },
  ],
  arrows: [
    { from: 0, to: 1, sort: 'via' },
    { from: 1, to: 2, sort: 'direct' },
    { from: 0, to: 3, sort: 'missing' },
    { from: 3, to: 2, sort: 'plain' },
  ],
};

describe('small cases as they are drawn', () => {
  test('in columns', () => expectGolden('draw/web-columns.svg', `${columnPicture(small)}\n`));
  test('by ELK', async () => {
    const layout = await elkLayout(webBoxes(small), small.arrows);
    expectGolden('draw/web-map.svg', `${drawWeb(small, layout)}\n`);
  });
});
