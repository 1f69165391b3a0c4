import type { CapabilityCell, CapabilityMap, CapabilityRow } from '../core/capability-map.ts';
import { by, compare } from '../core/compare.ts';
import { type Entity, type EntityKey, partsOf } from '../core/entity.ts';
import { stringsOf } from '../core/fields.ts';
import { audienceOf } from './audience.ts';
import { type Context, findKey, ofKind } from './context.ts';

/** Components by agency, '' where nobody says whom they serve. */
type Served = Map<EntityKey | '', Set<EntityKey>>;

/**
 * Which capabilities of a unit are served for which of its agencies, and by how many components, each
 * counted once however many capabilities of a subtree it names (METHODS D). Capabilities of others that
 * components name stand with what is above them.
 */
export function capabilityMaps(context: Context): readonly CapabilityMap[] {
  const components = Map.groupBy(ofKind(context, 'component'), ({ unit }) => unit);
  const capabilities = Map.groupBy(ofKind(context, 'capability'), ({ unit }) => unit);
  return context.model.units.flatMap((unit) => {
    const own = components.get(unit) ?? [];
    const named = namedBy(context, own);
    const listed = (capabilities.get(unit) ?? []).map(({ key }) => key);
    if (named.size + listed.length === 0) return [];
    const unnamed = own.filter((one) => capabilitiesOf(context, one).length === 0).length;
    return [{ unit, rows: rowsOf(context, named, [...named.keys(), ...listed]), unnamed }];
  });
}

function capabilitiesOf(context: Context, { unit, data }: Entity): readonly EntityKey[] {
  return stringsOf(data.capabilities).flatMap(
    (ref) => findKey(context, unit, ref, 'capability') ?? [],
  );
}

function namedBy(context: Context, components: readonly Entity[]): Map<EntityKey, Served> {
  const named = new Map<EntityKey, Served>();
  for (const component of components) {
    const audience: readonly (EntityKey | '')[] = audienceOf(context, component);
    for (const capability of capabilitiesOf(context, component)) {
      const served: Served = named.get(capability) ?? new Map();
      named.set(capability, served);
      for (const one of audience.length > 0 ? audience : ['' as const]) {
        served.set(one, (served.get(one) ?? new Set()).add(component.key));
      }
    }
  }
  return named;
}

function rowsOf(
  context: Context,
  named: ReadonlyMap<EntityKey, Served>,
  keys: readonly EntityKey[],
): readonly CapabilityRow[] {
  const parents = parentsOf(context, keys);
  const below = Map.groupBy([...parents.keys()].sort(compare), (key) => parents.get(key));
  const rows: CapabilityRow[] = [];
  const walk = (key: EntityKey, depth: number): Served => {
    const own = named.get(key) ?? new Map();
    const place = rows.push({ capability: key, depth, cells: [], count: 0 }) - 1;
    const under = (below.get(key) ?? []).map((child) => walk(child, depth + 1));
    const all = union([own, ...under]);
    const parent = parents.get(key);
    rows[place] = rowOf({ capability: key, ...(parent && { parent }), depth }, own, all);
    return all;
  };
  for (const root of below.get(undefined) ?? []) walk(root, 0);
  return rows;
}

/** The capability above each, those above added; a circle is cut where it would close. */
function parentsOf(context: Context, keys: readonly EntityKey[]) {
  const parents = new Map<EntityKey, EntityKey | undefined>();
  for (const start of [...new Set(keys)].sort(compare)) {
    const path = new Set<EntityKey>();
    for (let key: EntityKey | undefined = start; key && !parents.has(key); ) {
      path.add(key);
      const above = aboveOf(context, key);
      parents.set(key, above !== undefined && !path.has(above) ? above : undefined);
      key = parents.get(key);
    }
  }
  return parents;
}

function aboveOf(context: Context, key: EntityKey): EntityKey | undefined {
  return findKey(context, partsOf(key).unit, context.entities.get(key)?.data.parent, 'capability');
}

function union(all: readonly Served[]): Served {
  const united: Served = new Map();
  for (const served of all) {
    for (const [agency, components] of served) {
      const known = united.get(agency) ?? new Set();
      for (const key of components) known.add(key);
      united.set(agency, known);
    }
  }
  return united;
}

function rowOf(
  row: Omit<CapabilityRow, 'cells' | 'count'>,
  own: Served,
  all: Served,
): CapabilityRow {
  const cells = [...all].sort(by(([agency]) => agency)).map(([agency, components]) => ({
    ...(agency !== '' && { agency }),
    own: [...(own.get(agency) ?? [])].sort(compare),
    count: components.size,
  })) satisfies CapabilityCell[];
  const distinct = new Set([...all.values()].flatMap((components) => [...components]));
  return { ...row, cells, count: distinct.size };
}
