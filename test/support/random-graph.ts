import fc from 'fast-check';
import { type Graph, RELATIONS } from '../../generator/core/graph.ts';

/** Any small graph: circles, twin edges and lone nodes included. */
export function randomGraph(mostNodes = 12, mostEdges = 30): fc.Arbitrary<Graph> {
  return fc.integer({ min: 1, max: mostNodes }).chain((count) => {
    const node = fc.nat(count - 1);
    const edge = fc.record({
      from: node,
      to: node,
      kind: fc.constantFrom(...RELATIONS),
      channel: fc.constantFrom('', 'lgsp', 'direct'),
      state: fc.constantFrom('', 'operating', 'operating', 'planned', 'retired'),
    });
    return fc.array(edge, { maxLength: mostEdges }).map((edges) => ({
      nodes: Array.from({ length: count }, (_, at) => ({
        key: `component:t/c${at}`,
        name: `Thành phần số ${at}`,
        type: 'system',
      })),
      edges: edges.filter(({ from, to }) => from !== to),
    }));
  });
}
