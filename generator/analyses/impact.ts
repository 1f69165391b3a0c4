import type { Graph, GraphEdge } from '../core/graph.ts';

/**
 * Impact (METHODS D). Every relation bears from the provider on the consumer: when the provider
 * stops, the consumer loses what it receives. A technical link names two ends of one line without
 * saying who serves whom, so it bears both ways. What is not there (not connected, planned, being
 * built) or no more (retired) bears on nothing; a relation whose state nobody recorded does.
 */
export function bears({ kind, state }: Bearing): 'onward' | 'both' | undefined {
  if (ABSENT.has(state)) return undefined;
  return kind === 'technical-link' ? 'both' : 'onward';
}

/** What of a relation tells whether it bears. */
export type Bearing = { readonly kind: string; readonly state: string };

const ABSENT = new Set(['not-connected', 'planned', 'building', 'retired']);

/** A graph with the edges of each node at hand, and how each edge bears. */
export type Web = Graph & {
  /** By edge. */
  readonly bearing: readonly ReturnType<typeof bears>[];
  /** Positions in `edges` of those that leave, and enter, a node. */
  readonly leaving: readonly (readonly number[])[];
  readonly entering: readonly (readonly number[])[];
};

export function webOf(graph: Graph): Web {
  const leaving = graph.nodes.map(() => [] as number[]);
  const entering = graph.nodes.map(() => [] as number[]);
  graph.edges.forEach(({ from, to }, at) => {
    leaving[from]?.push(at);
    entering[to]?.push(at);
  });
  return { ...graph, leaving, entering, bearing: graph.edges.map(bears) };
}

/** Which edges are walked, and in which direction. */
export type Walk = {
  /** `stops`: on whom a node bears; `rests`: what bears on it; `any`: along every edge, both ways. */
  readonly way: 'stops' | 'rests' | 'any';
  /** Leaves out edges a reader has filtered away. */
  readonly allows?: (edge: GraphEdge) => boolean;
  /** Stops looking when that many were found. */
  readonly most?: number;
  /** Stops looking when this one is found. */
  readonly until?: number;
};

/** What is reached from a node, nearest first, each with the edge by which it was first reached. */
export type Reach = {
  readonly start: number;
  readonly found: readonly number[];
  /** By node: the edge that led to it. */
  readonly by: ReadonlyMap<number, number>;
};

/** Breadth first, so that the path to each is a shortest one; circles are walked once. */
export function reach(web: Web, start: number, walk: Walk): Reach {
  const { way, allows, until, most } = walk;
  const led = new Map<number, number>();
  const queue = [start];
  /** Goes along edges of one node, in their order; true when there is no need to look further. */
  const follow = (edges: readonly number[], forward: boolean): boolean => {
    for (const at of edges) {
      const edge = web.edges[at] as GraphEdge;
      const next = forward ? edge.to : edge.from;
      if (next === start || !leads(web.bearing[at], way, forward) || led.has(next)) continue;
      if (allows && !allows(edge)) continue;
      led.set(next, at);
      queue.push(next);
      if (next === until || led.size === most) return true;
    }
    return false;
  };
  for (const node of queue) {
    if (follow(web.leaving[node] ?? [], true) || follow(web.entering[node] ?? [], false)) break;
  }
  return { start, found: queue.slice(1), by: led };
}

function leads(bearing: ReturnType<typeof bears>, way: Walk['way'], forward: boolean): boolean {
  if (way === 'any') return true;
  return bearing === 'both' || (bearing === 'onward' && forward === (way === 'stops'));
}

/** Edges from the start of a reach to a node it found; empty for the start and what was not found. */
export function pathTo({ edges }: Graph, { start, by }: Reach, node: number): readonly number[] {
  const path: number[] = [];
  for (let at = node; at !== start; ) {
    const edge = by.get(at);
    if (edge === undefined) return [];
    path.unshift(edge);
    const { from, to } = edges[edge] as GraphEdge;
    at = at === to ? from : to;
  }
  return path;
}

/** Edges of a shortest path between two nodes, whichever way they run; undefined where there is none. */
export function shortestPath(
  web: Web,
  from: number,
  to: number,
  allows?: (edge: GraphEdge) => boolean,
): readonly number[] | undefined {
  if (from === to) return [];
  const found = reach(web, from, { way: 'any', until: to, ...(allows ? { allows } : {}) });
  return found.by.has(to) ? pathTo(web, found, to) : undefined;
}

/** Steps that a drawing around one node takes against and along the arrows. */
export type Around = {
  readonly before: number;
  readonly after: number;
  readonly allows?: (edge: GraphEdge) => boolean;
};

/**
 * Nodes within so many steps of one, each with its column: negative for what leads to it, positive
 * for what it leads to. A node on both sides stands where it is nearer, on a tie where it leads to.
 */
export function around(
  web: Web,
  start: number,
  { before, after, allows }: Around,
): Map<number, number> {
  const columns = new Map([[start, 0]]);
  const sides = [
    { column: 0, edge: [start], sign: 1, most: after },
    { column: 0, edge: [start], sign: -1, most: before },
  ];
  for (let step = 1; step <= Math.max(before, after); step += 1) {
    for (const side of sides) {
      if (step > side.most) continue;
      side.edge = side.edge.flatMap((node) => beyond(web, node, side.sign, columns, step, allows));
    }
  }
  return columns;
}

function beyond(
  web: Web,
  node: number,
  sign: number,
  columns: Map<number, number>,
  step: number,
  allows: Around['allows'],
): number[] {
  const found: number[] = [];
  for (const at of (sign > 0 ? web.leaving : web.entering)[node] ?? []) {
    const edge = web.edges[at] as GraphEdge;
    const next = sign > 0 ? edge.to : edge.from;
    if (columns.has(next) || (allows && !allows(edge))) continue;
    columns.set(next, sign * step);
    found.push(next);
  }
  return found;
}
