import { lifeSpans } from '../../generator/core/life-spans.ts';
import { capabilityMatrix } from '../../generator/draw/capability-matrix.ts';
import { countMatrix, MOST_SIDES } from '../../generator/draw/count-matrix.ts';
import { lifecycleTimeline, MOST_LIVES } from '../../generator/draw/lifecycle-timeline.ts';
import { type Neighbour, neighbourhood } from '../../generator/draw/neighbourhood.ts';
import { columnPicture } from '../../generator/draw/web-picture.ts';
import { boundsOfPlans } from './draw-bounds-of-plans.ts';

/** A drawing at the most that it ever holds; beyond, pages put things together or show a list. */
export type Bound = { readonly what: string; readonly bar: number; readonly draw: () => unknown };

const NAME = 'Trung tâm Công nghệ thông tin và Truyền thông trực thuộc Sở Khoa học và Công nghệ';
const list = <T>(n: number, make: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => make(at));
const names = list(MOST_SIDES, (at) => `${NAME} ${at + 1}`);
const places = list(MOST_SIDES ** 2, (at) => ({
  row: Math.floor(at / MOST_SIDES),
  column: at % MOST_SIDES,
  href: `#o-${at}`,
  says: `${at}`,
}));
const common = { title: 'Hình', desc: '', lang: 'vi' } as const;

function matrices(): readonly Bound[] {
  const sides = { ...common, columns: names, corner: 'Hàng ↓  Cột →' };
  const counts = places.map((place) => ({
    ...place,
    count: place.row,
    direct: place.column % 3 === 0,
  }));
  const classes = [
    { glyph: 'state operating', count: 12 },
    { glyph: 'state planned', count: 3 },
  ] as const;
  const cells = places.map((place) => ({ ...place, classes }));
  const rows = names.map((name) => ({ name, depth: 1 }));
  return [
    {
      what: `matrix of ${MOST_SIDES} providers by ${MOST_SIDES} consumers, every cell filled`,
      bar: 100,
      draw: () => countMatrix({ ...sides, rows: names, cells: counts }),
    },
    {
      what: `map of ${MOST_SIDES} capabilities by ${MOST_SIDES} agencies, every cell filled`,
      bar: 100,
      draw: () => capabilityMatrix({ ...sides, rows, cells }),
    },
  ];
}

function timeline(): Bound {
  const spans = lifeSpans([
    { state: 'planned', from: '2018', asOf: '2018-06-01' },
    { state: 'operating', from: '2020-02', asOf: '2026-01-01' },
  ]);
  const rows = list(MOST_LIVES, (at) => ({ name: `${NAME} ${at}`, href: '#', spans, vendors: [] }));
  const groups = [{ name: 'Lớp', rows }];
  const input = { ...common, groups, marked: [], unknown: 'Chưa xác định', width: 720 };
  return {
    what: `lifecycle of ${MOST_LIVES} components`,
    bar: 50,
    draw: () => lifecycleTimeline(input),
  };
}

function around(): readonly Bound[] {
  const sorts = ['via', 'direct', 'plain', 'missing'] as const;
  const beside = list(
    10,
    (at): Neighbour => ({
      name: `${NAME} ${at}`,
      says: 'Văn bản điện tử, dữ liệu dùng chung',
      href: '#',
      sort: sorts[at % 4] as Neighbour['sort'],
    }),
  );
  const heads = { left: 'Nhận từ', right: 'Cung cấp cho' };
  const near = { ...common, name: NAME, heads, left: beside, right: beside, width: 820 };
  const nodes = list(41, (at) => ({
    id: `${at}`,
    name: `${NAME} ${at}`,
    says: 'Hệ thống',
    href: '#',
    column: at === 0 ? 0 : at % 2 ? -1 : 1,
  }));
  const arrows = list(80, (at) => ({
    from: at % 41,
    to: (at * 7 + 3) % 41,
    sort: sorts[at % 4] as Neighbour['sort'],
  })).filter(({ from, to }) => from !== to);
  return [
    { what: 'neighbourhood of 20 on a component’s page', bar: 10, draw: () => neighbourhood(near) },
    {
      what: 'explorer around one of 41 boxes with 80 arrows',
      bar: 30,
      draw: () => columnPicture({ title: 'Hình', desc: '', nodes, arrows }),
    },
  ];
}

export const bounds = (): readonly Bound[] => [
  ...matrices(),
  timeline(),
  ...boundsOfPlans(),
  ...around(),
];
