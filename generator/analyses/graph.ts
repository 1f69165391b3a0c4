import { by, compare } from '../core/compare.ts';
import { type DateValue, type Day, parseDate } from '../core/day.ts';
import { type Entity, type EntityKey, partsOf } from '../core/entity.ts';
import {
  type Graph,
  type GraphEdge,
  type GraphNode,
  RELATIONS,
  type Relation,
} from '../core/graph.ts';
import type { Text } from '../core/lang.ts';
import type { Link } from '../core/model.ts';

type Ends = { from?: EntityKey; to?: EntityKey; through?: EntityKey; data?: EntityKey };
type Draft = Omit<GraphEdge, 'from' | 'to'> & { readonly from: EntityKey; readonly to: EntityKey };

const known = new Set<unknown>(RELATIONS);

/**
 * The graph of a model: its components, the agencies they deal with, and every relation from the
 * provider to the consumer. A reference that names nothing makes no relation; a finding says so.
 */
export function graphOf(entities: readonly Entity[], links: readonly Link[], asOf: Day): Graph {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const { owners, drafts } = gather(links, byKey);
  const used = new Set(drafts.flatMap(({ from, to }) => [from, to]));
  const nodes = entities
    .filter(({ kind, key }) => kind === 'component' || used.has(key))
    .map((entity) => nodeOf(entity, owners.get(entity.key), asOf))
    .sort(by(({ key }) => key));
  const at = new Map(nodes.map(({ key }, index) => [key, index]));
  const edges = drafts.flatMap(({ from, to, ...rest }): GraphEdge[] => {
    const [a, b] = [at.get(from), at.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [{ from: a, to: b, ...rest }];
  });
  return { nodes, edges: edges.sort(inOrder) };
}

function gather(links: readonly Link[], byKey: ReadonlyMap<EntityKey, Entity>) {
  const owners = new Map<EntityKey, EntityKey>();
  const ends = new Map<EntityKey, Ends>();
  const drafts: Draft[] = [];
  for (const { from, to, field } of links) {
    if (from.startsWith('exchange:')) {
      const own = ends.get(from) ?? {};
      ends.set(from, { ...own, [field]: to });
    } else if (from.startsWith('component:')) {
      if (field === 'owner') owners.set(from, to);
      const kind = OWN_FIELDS[field];
      // Users receive from the component; a part or a reference receives from what it names.
      if (kind)
        drafts.push({
          ...(kind === 'use' ? { from, to } : { from: to, to: from }),
          kind,
          channel: '',
          state: '',
        });
    }
  }
  for (const [key, own] of ends) drafts.push(...relationsOf(byKey.get(key), own));
  return { owners, drafts };
}

const OWN_FIELDS: Readonly<Record<string, Relation>> = {
  partOf: 'part',
  references: 'original',
  users: 'use',
};

/** An exchange bears on the consumer; so do the platform it passes through and the dataset. */
function relationsOf(exchange: Entity | undefined, { from, to, through, data }: Ends): Draft[] {
  if (!exchange || to === undefined) return [];
  const channel = channelOf(exchange.data.channel);
  const state = codeOf(exchange.data.state);
  const kind = known.has(exchange.data.kind) ? (exchange.data.kind as Relation) : 'data-exchange';
  const named = (one: EntityKey | undefined, as: Relation): Draft[] =>
    one === undefined || one === to ? [] : [{ from: one, to, kind: as, channel, state }];
  return [
    ...named(from, kind),
    ...(through === from ? [] : named(through, 'carries')),
    ...(data === from ? [] : named(data, 'data')),
  ];
}

function channelOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return codeOf(value);
  return 'notApplicable' in value ? 'not-applicable' : 'unknown';
}

function nodeOf(
  { key, kind, id, data }: Entity,
  owner: EntityKey | undefined,
  asOf: Day,
): GraphNode {
  const { layer, part } = data;
  const state = kind === 'component' ? stateAt(data.lifecycle, asOf)?.state : undefined;
  return {
    key,
    name: textOf(data.name) ?? id,
    type: kind === 'component' ? codeOf(data.type) : kind,
    ...(owner === undefined ? {} : { owner }),
    ...(state ? { state } : {}),
    ...(typeof layer === 'string' ? { layer } : {}),
    ...(typeof part === 'string' ? { part } : {}),
  };
}

/**
 * The latest lifecycle state known at a day or, when all lie after it, the latest of those. A record
 * may break its schema: what cannot be read is passed over.
 */
export function stateAt(
  lifecycle: unknown,
  asOf: Day,
): { readonly state: string; readonly entry: unknown } | undefined {
  const entries = Array.isArray(lifecycle) ? lifecycle : [lifecycle];
  const dated = entries.flatMap((entry) => {
    const first = dayIn(entry?.asOf);
    return first === undefined ? [] : [{ state: codeOf(entry.state), entry, first }];
  });
  const past = dated.filter(({ first }) => first <= asOf);
  return (past.length ? past : dated).sort((a, b) => a.first - b.first).at(-1);
}

function dayIn(value: unknown): Day | undefined {
  const plain = (value as { date?: unknown } | null | undefined)?.date ?? value;
  if (typeof plain !== 'string' && typeof plain !== 'number') return undefined;
  return parseDate(value as DateValue)?.first;
}

/** A name; a record that breaks its schema may have anything there. */
function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string') return value;
  const { vi, en } = (value ?? {}) as { vi?: unknown; en?: unknown };
  if (typeof vi !== 'string') return undefined;
  return typeof en === 'string' ? { vi, en } : { vi };
}

function codeOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function inOrder(a: GraphEdge, b: GraphEdge): number {
  return (
    a.from - b.from ||
    a.to - b.to ||
    RELATIONS.indexOf(a.kind) - RELATIONS.indexOf(b.kind) ||
    compare(a.channel, b.channel) ||
    compare(a.state, b.state)
  );
}

/** The part of a graph that a unit sees: its components, and what they are related with directly. */
export function graphOfUnit({ nodes, edges }: Graph, unit: string): Graph {
  const own = nodes.map(({ key }) => key.startsWith('component:') && partsOf(key).unit === unit);
  const seen = [...own];
  const kept = edges.filter(({ from, to }) => own[from] || own[to]);
  for (const { from, to } of kept) {
    seen[from] = true;
    seen[to] = true;
  }
  const at: number[] = [];
  const left = nodes.filter((_, index) => {
    at[index] = at.length ? (at[index - 1] as number) + Number(seen[index - 1]) : 0;
    return seen[index];
  });
  return {
    nodes: left,
    edges: kept.map((edge) => ({
      ...edge,
      from: at[edge.from] as number,
      to: at[edge.to] as number,
    })),
  };
}
