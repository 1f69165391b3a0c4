import type { Entity } from '../../generator/core/entity.ts';
import type { FrameworkPlace, FrameworkUse } from '../../generator/core/facts.ts';
import type { Framework } from '../../generator/core/model.ts';
import { frameworkFigure } from '../../generator/draw/framework-figure.ts';
import { type FrameworkLook, frameworkView } from '../../generator/draw/framework-view.ts';
import { type Bound, bounds } from './draw-bounds.ts';
import type { Bench, Row } from './table.ts';

const ROUNDS = 15;

/** Drawings at the most that they hold: each has a bound and a budget of time. */
export const draw: Bench = {
  name: 'draw',
  run: async () => [
    framework('framework figure of 40 components, all named', lookOf(40)),
    framework('framework figure of 400 components', lookOf(400)),
    ...bounds().map(row),
  ],
};

function framework(what: string, look: FrameworkLook): Row {
  return row({ what, bar: 20, draw: () => frameworkFigure(frameworkView(look)) });
}

function row({ what, bar, draw: make }: Bound): Row {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    make();
    return performance.now() - started;
  });
  const ms = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  const measured = `median ${ms.toFixed(1)} ms`;
  return { what, bar: `< ${bar} ms`, measured, met: ms < bar, command: 'npm run bench draw' };
}

const PARTS = Array.from({ length: 8 }, (_, at) => `part-${at}`);
const BLOCKS = PARTS.flatMap((part, at) =>
  Array.from({ length: 5 }, (_, n) => ({
    id: `${part}-${n}`,
    name: `Các hệ thống thông tin, ứng dụng phục vụ hoạt động nghiệp vụ ${n}`,
    layer: `layer-${at >> 1}`,
    part,
  })),
);
const FRAMEWORK: Framework = {
  id: 'f',
  name: 'Khung',
  layers: Array.from({ length: 4 }, (_, at) => ({
    id: `layer-${at}`,
    name: 'Ứng dụng và nghiệp vụ dùng chung',
    parts: [2 * at, 2 * at + 1].map((n) => ({ id: PARTS[n], name: 'Chính quyền số' })),
  })),
  blocks: BLOCKS,
};

function lookOf(n: number): FrameworkLook {
  const entities = new Map<string, Entity>();
  const uses = Array.from({ length: n }, (_, at): FrameworkUse => {
    const key = `component:u/c${at}`;
    const data = { name: `Phần mềm quản lý chuyên ngành của cơ quan số ${at}`, scope: 'province' };
    entities.set(key, { key, kind: 'component', unit: 'u', id: `c${at}`, data, ...PLACE });
    return { of: key, role: 'own', state: at % 4 ? 'operating' : 'planned' };
  });
  const places = BLOCKS.map(({ id }, at): FrameworkPlace => {
    const own = uses.filter((_, i) => i % BLOCKS.length === at);
    return { level: 'block', id, standing: 'present', uses: own, ...EMPTY };
  });
  return {
    framework: FRAMEWORK,
    coverage: {
      unit: 'u',
      framework: 'f',
      day: 0,
      era: 'in-force',
      translated: false,
      places,
      rest: [],
    },
    view: 'target',
    lang: 'vi',
    title: 'Khung',
    desc: '',
    width: 1120,
    entity: (key) => entities.get(key),
    statuses: () => [],
    link: (key) => key,
    listOf: (_, id) => `#${id}`,
  };
}

const PLACE = { file: 'architecture/u/components.yaml', line: 1, lines: {} };
const EMPTY = { tasks: [], gaps: [], excused: [] };
