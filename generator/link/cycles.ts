import { compare } from '../core/compare.ts';

/** Who points at whom. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * Rings among the nodes, each as its nodes in order, starting where it was found. Every node that
 * lies on a ring is in at least one of them; a node already shown starts no further search, so that
 * a knot of rings gives a few findings instead of all its combinations.
 */
export function cyclesOf(edges: Edges): readonly (readonly string[])[] {
  const knot = peel(edges);
  const shown = new Set<string>();
  const rings: string[][] = [];
  for (const node of [...knot.keys()].sort(compare)) {
    if (shown.has(node)) continue;
    const ring = shortestRing(knot, node);
    if (!ring) continue;
    for (const member of ring) shown.add(member);
    rings.push(ring);
  }
  return rings;
}

/** What is left when nodes without a way out are taken away again and again; mostly nothing. */
function peel(edges: Edges): Edges {
  const sources = new Map<string, string[]>();
  const exits = new Map<string, number>();
  for (const [from, tos] of edges) {
    exits.set(from, (exits.get(from) ?? 0) + tos.length);
    for (const to of tos) {
      if (!exits.has(to)) exits.set(to, 0);
      const list = sources.get(to);
      if (list) list.push(from);
      else sources.set(to, [from]);
    }
  }
  const open = [...exits.keys()].filter((node) => exits.get(node) === 0);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    exits.delete(node);
    for (const from of sources.get(node) ?? []) {
      const left = (exits.get(from) as number) - 1;
      exits.set(from, left);
      if (left === 0) open.push(from);
    }
  }
  return within(edges, exits);
}

function within(edges: Edges, nodes: ReadonlyMap<string, number>): Edges {
  const kept = new Map<string, string[]>();
  for (const node of nodes.keys()) {
    const tos = (edges.get(node) ?? []).filter((to) => nodes.has(to));
    kept.set(node, [...tos].sort(compare));
  }
  return kept;
}

/** The shortest way from `start` back to it, breadth first. */
function shortestRing(edges: Edges, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const to of edges.get(node) ?? []) {
      if (to === start) return trail(cameFrom, start, node);
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, node);
      queue.push(to);
    }
  }
  return undefined;
}

function trail(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const ring: string[] = [];
  for (let node = end; node !== start; node = cameFrom.get(node) as string) ring.push(node);
  ring.push(start);
  return ring.reverse();
}
