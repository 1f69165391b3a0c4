import type { Grid } from './matrix-grid.ts';
import { el, type Frame, frame, px } from './svg.ts';

/** A matrix as one drawing and, where a sheet of paper is too narrow for it, as several. */
export type DrawnMatrix = {
  readonly svg: string;
  /** Parts by columns, each with the names of the rows again; empty where the whole fits. */
  readonly parts: readonly string[];
};

/** As wide as A4 shows with words of about seven points. */
export const MOST_ON_PAPER = 960;

/** A matrix of `names` (rows and corner) beside its `field` (lines, heads, cells). */
export function drawnMatrix(
  look: Pick<Frame, 'title' | 'desc' | 'kind'>,
  grid: Grid,
  names: string,
  field: string,
): DrawnMatrix {
  const [width, height] = [grid.right, grid.bottom + 2];
  const whole = (...children: string[]) =>
    frame({ ...look, width, height, role: 'group' }, ...children);
  if (width <= MOST_ON_PAPER) return { svg: whole(field, names), parts: [] };
  const [namesId, fieldId] = [`${look.kind}-names`, `${look.kind}-field`];
  return {
    svg: whole(el('g', { id: fieldId }, field), el('g', { id: namesId }, names)),
    parts: cuts(grid).map(([from, to]) => part(grid, from, to, namesId, fieldId)),
  };
}

/** Where columns are parted: parts of nearly the same number of columns, none of them too wide. */
export function cuts({ xs, left, right }: Grid): readonly (readonly [number, number])[] {
  const room = MOST_ON_PAPER - left;
  const parts = Math.ceil((right - left) / room);
  const target = (right - left) / parts;
  const starts = [0];
  xs.forEach((_, at) => {
    const end = xs[at + 1] ?? right;
    const start = xs[starts.at(-1) as number] as number;
    const isFull = end - start > Math.min(room, target + (end - (xs[at] as number)) / 2);
    if (isFull && at > (starts.at(-1) as number)) starts.push(at);
  });
  return starts.map((start, at) => [start, starts[at + 1] ?? xs.length] as const);
}

/** Nothing is drawn twice: a part shows two windows on the whole. */
function part(grid: Grid, from: number, to: number, namesId: string, fieldId: string): string {
  const height = grid.bottom + 2;
  const start = grid.xs[from] as number;
  const width = (grid.xs[to] ?? grid.right) - start;
  const all = grid.left + width;
  return el(
    'svg',
    { class: 'draw', viewBox: `0 0 ${px(all)} ${px(height)}`, width: all, height },
    view(fieldId, 0, 0, grid.left, height),
    el('use', { href: `#${namesId}` }),
    view(fieldId, grid.left, start, width, height),
  );
}

function view(id: string, x: number, from: number, width: number, height: number): string {
  const viewBox = `${px(from)} 0 ${px(width)} ${px(height)}`;
  return el('svg', { x, y: 0, width, height, viewBox }, el('use', { href: `#${id}` }));
}
