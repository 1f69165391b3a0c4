import { type GraphEdge, type LineSort, routeOf, type WebLine } from '../data.ts';

const ABSENT = new Set(['not-connected', 'planned', 'building', 'retired']);

/** How a relation is drawn: point to point is seen at once; what is not there is only dotted. */
export function lineSortOf({ channel, state }: Pick<GraphEdge, 'channel' | 'state'>): LineSort {
  if (ABSENT.has(state)) return 'missing';
  if (channel === 'direct') return 'direct';
  return routeOf(channel) === 'platform' ? 'via' : 'plain';
}

/** Of several relations between two things, the one that must not be overlooked is drawn. */
const WEIGHT = { direct: 3, via: 2, plain: 1, missing: 0 };

/** One arrow for all relations from one thing to another; `at` is the place in the drawing. */
export function arrowsOf(
  edges: readonly GraphEdge[],
  at: (node: number) => number | undefined,
): readonly WebLine[] {
  const arrows = new Map<string, WebLine>();
  for (const edge of edges) {
    const [from, to] = [at(edge.from), at(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const sort = lineSortOf(edge);
    const before = arrows.get(`${from} ${to}`);
    if (!before || WEIGHT[sort] > WEIGHT[before.sort]) {
      arrows.set(`${from} ${to}`, { from, to, sort });
    }
  }
  return [...arrows.values()];
}

/** Relations by how they are drawn. */
export function countSorts(edges: readonly GraphEdge[]): Readonly<Record<LineSort, number>> {
  const counts = { via: 0, direct: 0, plain: 0, missing: 0 };
  for (const edge of edges) counts[lineSortOf(edge)] += 1;
  return counts;
}
