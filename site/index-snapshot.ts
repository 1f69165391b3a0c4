import type { Entity, EntityKey, Finding, Link, Snapshot, Status } from './data.ts';

/** A snapshot with what pages look up, gathered once. */
export type Indexed = {
  readonly snapshot: Snapshot;
  readonly entities: ReadonlyMap<EntityKey, Entity>;
  /** By `kind` and by `kind unit`. */
  readonly kinds: ReadonlyMap<string, readonly Entity[]>;
  /** Indicators by the key of their shared definition. */
  readonly sameKey: ReadonlyMap<string, readonly Entity[]>;
  readonly from: ReadonlyMap<EntityKey, readonly Link[]>;
  readonly to: ReadonlyMap<EntityKey, readonly Link[]>;
  /** By status key, by entity key and by unit. */
  readonly statuses: ReadonlyMap<string, readonly Status[]>;
  /** By subject (`kind:unit/id` or file) and by unit. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Paths of all pages; empty while they are still being listed. */
  readonly paths: ReadonlySet<string>;
};

export function indexSnapshot(snapshot: Snapshot): Indexed {
  const { entities, links } = snapshot.model;
  return {
    snapshot,
    entities: new Map(entities.map((entity) => [entity.key, entity])),
    kinds: group(entities, ({ kind, unit }) => [kind, `${kind} ${unit}`]),
    sameKey: group(entities, ({ kind, data }) =>
      kind === 'indicator' && typeof data.key === 'string' ? [data.key] : [],
    ),
    from: group(links, (link) => [link.from]),
    to: group(links, (link) => [link.to]),
    statuses: group(snapshot.facts.statuses, statusNames),
    findings: group(snapshot.findings, findingNames),
    paths: new Set(),
  };
}

function statusNames({ key, entity, unit }: Status): readonly string[] {
  return key === entity ? [key, unit] : [key, entity, unit];
}

const ENTITY_PATH = /^([a-z0-9-]+:([^/#]+)\/[^#]+)/;
const FILE_PATH = /^(?:architecture|plans)\/([^/]+)\//;

function findingNames({ path }: Finding): readonly string[] {
  const entity = ENTITY_PATH.exec(path);
  if (entity) return [entity[1] as string, entity[2] as string];
  const file = FILE_PATH.exec(path);
  return file ? [path, file[1] as string] : [path];
}

function group<T>(items: readonly T[], names: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const name of names(item)) {
      const members = groups.get(name);
      if (members) members.push(item);
      else groups.set(name, [item]);
    }
  }
  return groups;
}
