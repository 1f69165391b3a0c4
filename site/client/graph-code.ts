import type { Graph, GraphEdge, GraphNode } from '../data.ts';
import {
  pack,
  packNames,
  packWords,
  unpack,
  unpackNames,
  unpackWords,
  type Words,
} from './packed.ts';

/** A column of few values: the values, and for each row the position of its own. */
type Column = readonly [values: readonly string[], at: readonly string[]];

/** The graph as the site writes it for the explorer: columns, which pack well. */
export type GraphCode = {
  /** Folder and name of each unit that has a component here. */
  readonly units: readonly (readonly [string, string])[];
  /** Names of owners, layers and parts by their keys, which the nodes name. */
  readonly names: Readonly<Record<string, string>>;
  /** Keys of the nodes, sorted. */
  readonly keys: string;
  /** Their names. */
  readonly called: Words;
  readonly type: Column;
  readonly owner: Column;
  readonly state: Column;
  readonly layer: Column;
  readonly part: Column;
  /** How many edges leave each node; the edges are sorted by where they start. */
  readonly leaving: readonly string[];
  readonly to: readonly string[];
  /** `kind channel state` of each edge. */
  readonly sort: Column;
};

/** The explorer's graph with the names that its nodes refer to. */
export type NamedGraph = Graph & {
  readonly units: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
};

export function codeOf(
  { nodes, edges }: Graph,
  units: GraphCode['units'],
  names: GraphCode['names'],
): GraphCode {
  const leaving = nodes.map(() => 0);
  for (const { from } of edges) leaving[from] = (leaving[from] as number) + 1;
  const column = (of: (node: GraphNode) => string | undefined) =>
    columnOf(nodes.map((node) => of(node) ?? ''));
  return {
    units,
    names,
    keys: packNames(nodes.map(({ key }) => key)),
    called: packWords(nodes.map(({ name }) => `${name}`)),
    type: column(({ type }) => type),
    owner: column(({ owner }) => owner),
    state: column(({ state }) => state),
    layer: column(({ layer }) => layer),
    part: column(({ part }) => part),
    leaving: pack(leaving),
    to: pack(edges.map(({ to }) => to)),
    sort: columnOf(edges.map(({ kind, channel, state }) => `${kind} ${channel} ${state}`)),
  };
}

function columnOf(values: readonly string[]): Column {
  const places = new Map<string, number>();
  const at = values.map((value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return [[...places.keys()], pack(at)];
}

function rowsOf([values, at]: Column): string[] {
  return unpack(at).map((place) => values[place] ?? '');
}

/** The graph of a code; the other way round of `codeOf`. */
export function readGraph(code: GraphCode): NamedGraph {
  const called = unpackWords(code.called);
  const [type, owner, state] = [rowsOf(code.type), rowsOf(code.owner), rowsOf(code.state)];
  const [layer, part] = [rowsOf(code.layer), rowsOf(code.part)];
  const nodes = unpackNames(code.keys).map(
    (key, at): GraphNode => ({
      key,
      name: called[at] || key,
      type: type[at] ?? '',
      ...filled('owner', owner[at]),
      ...filled('state', state[at]),
      ...filled('layer', layer[at]),
      ...filled('part', part[at]),
    }),
  );
  return {
    nodes,
    edges: edgesOf(code),
    units: new Map(code.units),
    names: new Map(Object.entries(code.names)),
  };
}

function filled<N extends string>(name: N, value: string | undefined) {
  return (value ? { [name]: value } : {}) as { readonly [K in N]?: string };
}

function edgesOf(code: GraphCode): GraphEdge[] {
  const to = unpack(code.to);
  const sorts = rowsOf(code.sort);
  const edges: GraphEdge[] = [];
  unpack(code.leaving).forEach((count, from) => {
    for (let n = 0; n < count; n += 1) {
      const at = edges.length;
      const [kind = '', channel = '', state = ''] = (sorts[at] ?? '').split(' ');
      edges.push({ from, to: to[at] ?? 0, kind: kind as GraphEdge['kind'], channel, state });
    }
  });
  return edges;
}
