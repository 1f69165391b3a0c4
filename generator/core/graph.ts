import type { EntityKey } from './entity.ts';
import type { Text } from './lang.ts';

/**
 * How one thing bears on another. The first five are kinds of exchanges; `carries` (a platform and
 * who receives through it), `data` (a dataset and who receives it), `part` (a whole and its part),
 * `original` (a component and a record that refers to it) and `use` (a component and an agency that
 * uses it) follow from other fields.
 */
export const RELATIONS = [
  'technical-link',
  'data-exchange',
  'service-use',
  'dependency',
  'sharing',
  'carries',
  'data',
  'part',
  'original',
  'use',
] as const;

/** Relations that follow from a field of a component, and so have neither channel nor state. */
export const STANDING: readonly string[] = ['part', 'original', 'use'];

export type Relation = (typeof RELATIONS)[number];

/** A component, or an agency at the end of a relation. */
export type GraphNode = {
  readonly key: EntityKey;
  readonly name: Text;
  /** Type of the component, or `agency`; empty when not recorded. */
  readonly type: string;
  /** Key of the owning agency. */
  readonly owner?: EntityKey;
  /** Lifecycle at as-of. */
  readonly state?: string;
  readonly layer?: string;
  readonly part?: string;
};

/** A relation from the provider to the consumer, by positions in `nodes`. */
export type GraphEdge = {
  readonly from: number;
  readonly to: number;
  readonly kind: Relation;
  /** Code of the channel, `unknown` or `not-applicable`; empty when not recorded, or where there is none. */
  readonly channel: string;
  /** State of the exchange; empty when not recorded, or where the relation has none. */
  readonly state: string;
};

/** What hangs on what. Nodes sorted by key; edges by from, to, kind, channel, state. */
export type Graph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** Most things around one that a drawing holds; beyond, a list says it better. */
export const MOST_NEIGHBOURS = 40;
/** Most boxes of a map; beyond, it shows clusters. */
export const MOST_BOXES = 150;
/** Most arrows of a map; beyond, they hide one another. */
export const MOST_ARROWS = 300;
