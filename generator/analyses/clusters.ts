import { by } from '../core/compare.ts';
import type { Graph, GraphNode } from '../core/graph.ts';

/** By what a large graph is gathered into boxes. */
export type ClusterBy = 'layer' | 'part' | 'owner';

export type Cluster = {
  /** Id of the layer, `layer/part`, or key of the owner; empty for what has none. */
  readonly id: string;
  /** Positions of its nodes, in their order. */
  readonly members: readonly number[];
  /** Relations among its own members. */
  readonly inside: number;
};

/** All relations from one cluster to another, and how many of them are point to point. */
export type Bundle = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly direct: number;
};

export type Clusters = {
  readonly clusters: readonly Cluster[];
  readonly bundles: readonly Bundle[];
};

/** Components gathered by one of their fields, and their relations by pair of gatherings. */
export function clustersOf({ nodes, edges }: Graph, how: ClusterBy): Clusters {
  const groups = Map.groupBy(
    nodes.flatMap((node, at) => (node.type === 'agency' ? [] : [{ at, id: clusterId(node, how) }])),
    ({ id }) => id,
  );
  const sorted = [...groups].sort(by(([id]) => id));
  const home = new Map(
    sorted.flatMap(([, own], cluster) => own.map(({ at }) => [at, cluster] as const)),
  );
  const inside = sorted.map(() => 0);
  const bundles = new Map<string, { from: number; to: number; count: number; direct: number }>();
  for (const { from, to, channel } of edges) {
    const [a, b] = [home.get(from), home.get(to)];
    if (a === undefined || b === undefined) continue;
    if (a === b) inside[a] = (inside[a] as number) + 1;
    else {
      const bundle = bundles.get(`${a} ${b}`) ?? { from: a, to: b, count: 0, direct: 0 };
      bundle.count += 1;
      bundle.direct += channel === 'direct' ? 1 : 0;
      bundles.set(`${a} ${b}`, bundle);
    }
  }
  const clusters = sorted.map(([id, own], at) => ({
    id,
    members: own.map((one) => one.at),
    inside: inside[at] as number,
  }));
  return {
    clusters,
    bundles: [...bundles.values()].sort((a, b) => a.from - b.from || a.to - b.to),
  };
}

/** Name of the cluster a component belongs to. */
export function clusterId({ layer = '', part, owner = '' }: GraphNode, how: ClusterBy): string {
  if (how === 'owner') return owner;
  return how === 'part' && part ? `${layer}/${part}` : layer;
}
