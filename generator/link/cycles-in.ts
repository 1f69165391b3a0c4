import { called } from '../core/called.ts';
import { by } from '../core/compare.ts';
import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { type Entity, type EntityKey, partsOf } from '../core/entity.ts';
import type { Context, Resolved } from './context.ts';
import { cyclesOf } from './cycles.ts';
import { cycle } from './diagnostics.ts';
import { subjectOf } from './resolve.ts';

/** Fields that may never lead back to where they started; kinds of one row share one graph. */
const ACYCLIC: readonly { readonly kinds: readonly string[]; readonly field: string }[] = [
  { kinds: ['milestone', 'task'], field: 'predecessors' },
  { kinds: ['agency'], field: 'parent' },
  { kinds: ['agency'], field: 'successor' },
  { kinds: ['capability'], field: 'parent' },
  { kinds: ['component'], field: 'partOf' },
  { kinds: ['component'], field: 'references' },
  { kinds: ['document'], field: 'supersedes' },
  { kinds: ['document'], field: 'repealedBy' },
  { kinds: ['indicator'], field: 'parts' },
  { kinds: ['ranking'], field: 'within' },
  { kinds: ['unit'], field: 'parent' },
  { kinds: ['unit'], field: 'successors' },
];

const SHOWN_PLACES = 10;

/** The links that may form circles, by row of the table above. */
export type Graphs = Map<(typeof ACYCLIC)[number], Resolved[]>;

/** Keeps a link that may be part of a circle. */
export function addEdge(graphs: Graphs, field: string, edge: Resolved): void {
  const { kind } = edge.from;
  const row = ACYCLIC.find((each) => each.field === field && each.kinds.includes(kind));
  if (!row) return;
  const edges = graphs.get(row);
  if (edges) edges.push(edge);
  else graphs.set(row, [edge]);
}

/** One diagnostic per circle, at its first link, pointing at the others. */
export function cyclesIn(context: Context, graphs: Graphs): Diagnostic[] {
  return ACYCLIC.flatMap((row) => {
    const edges = graphs.get(row);
    return edges ? diagnoseAll(context, row.field, edges) : [];
  });
}

function diagnoseAll(context: Context, field: string, edges: readonly Resolved[]): Diagnostic[] {
  const targets = new Map<EntityKey, EntityKey[]>();
  for (const { from, to } of edges) {
    const list = targets.get(from.key);
    if (list) list.push(to);
    else targets.set(from.key, [to]);
  }
  const rings = cyclesOf(targets);
  if (rings.length === 0) return [];
  const between = new Map(edges.map((edge) => [`${edge.from.key}\n${edge.to}`, edge]));
  return rings.map((keys) => diagnoseOne(context, field, between, fromSmallest(keys)));
}

/** The same ring always starts at its smallest key, whichever search found it. */
function fromSmallest(keys: readonly EntityKey[]): readonly EntityKey[] {
  const start = keys.indexOf([...keys].sort(by((key) => key))[0] as string);
  return [...keys.slice(start), ...keys.slice(0, start)];
}

function diagnoseOne(
  { locate, names }: Context,
  field: string,
  between: ReadonlyMap<string, Resolved>,
  keys: readonly EntityKey[],
): Diagnostic {
  const units = new Set(keys.map((key) => partsOf(key).unit));
  const [home] = units.size === 1 ? units : [''];
  const nameOf = (key: EntityKey) => called(names.byKey.get(key) as Entity, home);
  const links = keys.map((key, i) => {
    const next = keys[(i + 1) % keys.length];
    return between.get(`${key}\n${next}`) as Resolved;
  });
  const places = links.map(({ from, reference, to }) => ({
    at: locate(from, reference.pointer, 'value'),
    message: {
      vi: `“${nameOf(from.key).vi}” trỏ tới “${nameOf(to).vi}” ở đây`,
      en: `“${nameOf(from.key).en}” refers to “${nameOf(to).en}” here`,
    },
  }));
  const first = links[0] as Resolved;
  const params = { field, keys, names: keys.map(nameOf) };
  const related = places.slice(1, SHOWN_PLACES);
  const at = (places[0] as (typeof places)[number]).at;
  return diagnose(cycle, params, at, subjectOf(first.from, first.reference), related);
}
