import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterId, clustersOf } from '../../generator/analyses/clusters.ts';
import { randomGraph } from '../support/random-graph.ts';

const layers = ['', 'a', 'b'];

test('gathered, every component stands in one cluster and every relation is counted once', () => {
  fc.assert(
    fc.property(randomGraph(), fc.constantFrom('layer', 'part', 'owner' as const), (graph, how) => {
      const nodes = graph.nodes.map((node, at) => ({
        ...node,
        layer: layers[at % 3] as string,
        part: layers[at % 2] as string,
        owner: `agency:t/so-${at % 4}`,
      }));
      const { clusters, bundles } = clustersOf({ nodes, edges: graph.edges }, how);
      const members = clusters.flatMap((cluster) => cluster.members);
      expect([...members].sort((a, b) => a - b)).toEqual(nodes.map((_, at) => at));
      for (const { id, members: own } of clusters) {
        for (const at of own) expect(clusterId(nodes[at] as (typeof nodes)[number], how)).toBe(id);
      }
      const inside = clusters.reduce((sum, cluster) => sum + cluster.inside, 0);
      const between = bundles.reduce((sum, bundle) => sum + bundle.count, 0);
      expect(inside + between).toBe(graph.edges.length);
      const direct = bundles.reduce((sum, bundle) => sum + bundle.direct, 0);
      expect(direct).toBeLessThanOrEqual(between);
    }),
  );
});
