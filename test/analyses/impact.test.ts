import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf, graphOfUnit } from '../../generator/analyses/graph.ts';
import {
  around,
  bears,
  pathTo,
  reach,
  shortestPath,
  webOf,
} from '../../generator/analyses/impact.ts';
import type { Entity } from '../../generator/core/entity.ts';
import { type Graph, type GraphEdge, RELATIONS } from '../../generator/core/graph.ts';
import { randomGraph } from '../support/random-graph.ts';

/** Pairs that a bearing edge joins, as the definition has them. */
function pairs({ edges }: Graph, way: 'stops' | 'rests' | 'any'): [number, number][] {
  return edges.flatMap((edge): [number, number][] => {
    const { from, to } = edge;
    if (way === 'any')
      return [
        [from, to],
        [to, from],
      ];
    const bearing = bears(edge);
    if (!bearing) return [];
    const onward: [number, number] = way === 'stops' ? [from, to] : [to, from];
    return bearing === 'both'
      ? [
          [from, to],
          [to, from],
        ]
      : [onward];
  });
}

/** Steps between all pairs by Floyd and Warshall: slow, and too simple to be wrong. */
function distances(graph: Graph, way: 'stops' | 'rests' | 'any'): number[][] {
  const n = graph.nodes.length;
  const d = graph.nodes.map((_, a) => graph.nodes.map((_, b) => (a === b ? 0 : Infinity)));
  for (const [a, b] of pairs(graph, way)) if (a !== b) (d[a] as number[])[b] = 1;
  for (let k = 0; k < n; k++)
    for (let a = 0; a < n; a++)
      for (let b = 0; b < n; b++) {
        const over = (d[a]?.[k] ?? Infinity) + (d[k]?.[b] ?? Infinity);
        if (over < (d[a]?.[b] ?? Infinity)) (d[a] as number[])[b] = over;
      }
  return d;
}

describe('on any graph, circles included', () => {
  test('what is reached, and in how many steps, is as brute force has it', () => {
    fc.assert(
      fc.property(
        randomGraph(),
        fc.constantFrom('stops', 'rests', 'any' as const),
        (graph, way) => {
          const web = webOf(graph);
          const d = distances(graph, way);
          graph.nodes.forEach((_, start) => {
            const found = reach(web, start, { way });
            const expected = (d[start] as number[]).flatMap((steps, node) =>
              steps > 0 && steps < Infinity ? [node] : [],
            );
            expect([...found.found].sort((a, b) => a - b)).toEqual(expected);
            for (const node of found.found) {
              const path = pathTo(graph, found, node);
              expect(path.length).toBe(d[start]?.[node]);
              expect(walked(graph, path, start, way)).toBe(node);
            }
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('what rests on a node is what the node bears on, seen from the other end', () => {
    fc.assert(
      fc.property(randomGraph(), (graph) => {
        const web = webOf(graph);
        const ends = (way: 'stops' | 'rests') =>
          graph.nodes.map((_, start) => new Set(reach(web, start, { way }).found));
        const [stops, rests] = [ends('stops'), ends('rests')];
        stops.forEach((found, a) => {
          for (const b of found) expect(rests[b]?.has(a)).toBe(true);
        });
      }),
    );
  });

  test('a shortest path is as short as brute force says, and is none where there is none', () => {
    fc.assert(
      fc.property(randomGraph(), (graph) => {
        const web = webOf(graph);
        const d = distances(graph, 'any');
        graph.nodes.forEach((_, a) => {
          graph.nodes.forEach((_, b) => {
            const steps = d[a]?.[b] ?? Infinity;
            const path = shortestPath(web, a, b);
            expect(path?.length ?? Infinity).toBe(steps);
            if (path) expect(walked(graph, path, a, 'any')).toBe(b);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  test('around a node stands what is within the steps, and nothing else', () => {
    fc.assert(
      fc.property(randomGraph(), fc.nat(3), fc.nat(3), (graph, before, after) => {
        const web = webOf(graph);
        const columns = around(web, 0, { before, after });
        expect(columns.get(0)).toBe(0);
        for (const [node, column] of columns) {
          expect(column >= -before && column <= after).toBe(true);
          if (column === 0) continue;
          const near = graph.edges.some(({ from, to }) =>
            column > 0
              ? to === node && columns.get(from) === column - 1
              : from === node && columns.get(to) === column + 1,
          );
          expect(near).toBe(true);
        }
        for (const { from, to } of graph.edges) {
          if (from === 0 && after > 0) expect(columns.has(to)).toBe(true);
          if (to === 0 && before > 0) expect(columns.has(from)).toBe(true);
        }
      }),
    );
  });

  test('a bound keeps the nearest', () => {
    fc.assert(
      fc.property(randomGraph(), fc.integer({ min: 1, max: 4 }), (graph, most) => {
        const web = webOf(graph);
        const all = reach(web, 0, { way: 'stops' }).found;
        expect(reach(web, 0, { way: 'stops', most }).found).toEqual(all.slice(0, most));
      }),
    );
  });
});

/** Where a path ends that starts at a node; each of its edges must lead on the way asked for. */
function walked(graph: Graph, path: readonly number[], start: number, way: string): number {
  return path.reduce((at, index) => {
    const edge = graph.edges[index] as GraphEdge;
    const forward = edge.from === at;
    expect(forward || edge.to === at).toBe(true);
    if (way !== 'any') {
      expect(
        bears(edge) === 'both' || (bears(edge) === 'onward' && forward === (way === 'stops')),
      ).toBe(true);
    }
    return forward ? edge.to : edge.from;
  }, start);
}

const record = (key: string, data: Record<string, unknown>): Entity => {
  const [kind = '', unit = '', id = ''] = key.split(/[:/]/);
  return { key, kind, unit, id, data, file: 'x', line: 1, lines: {} };
};

describe('the graph of a model', () => {
  const entities = [
    record('agency:t/so', { name: 'Sở' }),
    record('component:q/ndxp', { name: 'NDXP', type: 'platform' }),
    record('component:t/a', {
      name: { vi: 'A', en: 'Ay' },
      type: 'system',
      layer: 'x',
      lifecycle: [
        { state: 'planned', asOf: '2018' },
        { state: 'operating', asOf: '2019-07' },
        { state: 'retired', asOf: '2030' },
      ],
    }),
    record('component:t/b', { name: 'B', type: 'service' }),
    record('component:t/kho', { name: 'Kho', type: 'dataset' }),
    record('exchange:t/e', { kind: 'service-use', channel: 'ndxp', state: 'operating' }),
  ];
  const link = (from: string, field: string, to: string) => ({ from, field, to });
  const links = [
    link('component:t/a', 'owner', 'agency:t/so'),
    link('component:t/b', 'users', 'agency:t/so'),
    link('component:t/kho', 'partOf', 'component:t/a'),
    link('exchange:t/e', 'data', 'component:t/kho'),
    link('exchange:t/e', 'from', 'component:t/a'),
    link('exchange:t/e', 'through', 'component:q/ndxp'),
    link('exchange:t/e', 'to', 'component:t/b'),
  ];
  const day = 18_262; // 2020-01-01
  const graph = graphOf(entities, links, day);
  const at = (key: string) => graph.nodes.findIndex((node) => node.key === key);
  const said = graph.edges.map(({ from, to, kind, channel }) =>
    [graph.nodes[from]?.key, kind, graph.nodes[to]?.key, channel].join(' '),
  );

  test('has a relation for the exchange, its platform, its data, parts and users', () => {
    expect(said).toEqual([
      'component:q/ndxp carries component:t/b ndxp',
      'component:t/a service-use component:t/b ndxp',
      'component:t/a part component:t/kho ',
      'component:t/b use agency:t/so ',
      'component:t/kho data component:t/b ndxp',
    ]);
    expect(graph.nodes[at('component:t/a')]).toEqual({
      key: 'component:t/a',
      name: { vi: 'A', en: 'Ay' },
      type: 'system',
      owner: 'agency:t/so',
      state: 'operating',
      layer: 'x',
    });
  });

  test('says that a platform stops its consumer and the agency that uses it', () => {
    const found = reach(webOf(graph), at('component:q/ndxp'), { way: 'stops' });
    expect(found.found.map((node) => graph.nodes[node]?.key)).toEqual([
      'component:t/b',
      'agency:t/so',
    ]);
  });

  test('what is not in operation bears on nothing; a technical link bears both ways', () => {
    const edge = { from: 0, to: 1, channel: '', kind: 'data-exchange', state: '' } as const;
    expect(bears(edge)).toBe('onward');
    expect(bears({ ...edge, kind: 'technical-link' })).toBe('both');
    for (const state of ['not-connected', 'planned', 'building', 'retired']) {
      for (const kind of RELATIONS) expect(bears({ ...edge, kind, state })).toBeUndefined();
    }
  });

  test('a unit sees its own and what that is related with', () => {
    const own = graphOfUnit(graph, 't');
    expect(own.nodes.map(({ key }) => key)).toEqual([
      'agency:t/so',
      'component:q/ndxp',
      'component:t/a',
      'component:t/b',
      'component:t/kho',
    ]);
    const other = graphOfUnit(graph, 'q');
    expect(other.nodes.map(({ key }) => key)).toEqual(['component:q/ndxp', 'component:t/b']);
    expect(other.edges).toEqual([
      { from: 0, to: 1, kind: 'carries', channel: 'ndxp', state: 'operating' },
    ]);
  });
});
