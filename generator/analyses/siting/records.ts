import type { Day } from '../../core/day.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { datedOf, fieldsOf, itemsOf, numberOf, stringOf, stringsOf } from '../../core/fields.ts';
import type { SiteState } from '../../core/siting.ts';
import { type Context, findKey } from '../context.ts';

/** Whether a validity (first day of `from`, last of `to`) holds on a day; what is not stated does not end it. */
export function holdsOn(from: unknown, to: unknown, day: Day): boolean {
  const [first, last] = [datedOf(from)?.first, datedOf(to)?.last];
  return (first === undefined || first <= day) && (last === undefined || day <= last);
}

/** The state of a site on a day: the latest that is about that day or before, and known by then. */
export function stateOn(site: Entity, day: Day, knownAt: Day): SiteState {
  let latest: { day: Day; state: SiteState } | undefined;
  for (const [, { state, asOf, recorded }] of itemsOf(site.data.states)) {
    const on = datedOf(asOf)?.first;
    const known = datedOf(recorded)?.first ?? on;
    if (on === undefined || on > day || (known as Day) > knownAt) continue;
    if (!latest || on >= latest.day) latest = { day: on, state: state as SiteState };
  }
  return latest?.state ?? 'none';
}

/** States in which a mast stands or is to stand. */
const MASTS: ReadonlySet<SiteState> = new Set(['proposed', 'existing', 'to-upgrade']);

export function isMast(state: SiteState): boolean {
  return MASTS.has(state);
}

/** An operator on a mast, and whether it transmits 5G from there on the day. */
export type Tenant = { readonly operator: EntityKey; readonly on5g: boolean };

/** Operators with equipment on a site, or meant to have it; those that left are not among them. */
export function tenantsOf(context: Context, site: Entity, day: Day): readonly Tenant[] {
  const { tenants, technology } = site.data;
  const list = Array.isArray(tenants) ? tenants : [];
  return list.flatMap((tenant) => {
    const fields = typeof tenant === 'string' ? { operator: tenant } : fieldsOf(tenant);
    const {
      operator: ref,
      from,
      to,
      technology: own,
    } = fields as Readonly<Record<string, unknown>>;
    const operator = findKey(context, site.unit, ref, 'operator');
    const left = datedOf(to)?.last;
    if (!operator || (left !== undefined && left < day)) return [];
    const technologies = stringsOf(own ?? technology);
    return [{ operator, on5g: technologies.includes('5g') && holdsOn(from, undefined, day) }];
  });
}

/** Type of an area on a day: its own, else that of the area it lies in. */
export function areaTypeOn(
  context: Context,
  area: EntityKey | undefined,
  day: Day,
): 'urban' | 'other' | undefined {
  const seen = new Set<EntityKey>();
  for (let at = area; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const entity = context.entities.get(at);
    if (!entity) return undefined;
    const type = itemsOf(entity.data.areaTypes).findLast(([, { from, to }]) =>
      holdsOn(from, to, day),
    );
    const stated = stringOf(type?.[1].type);
    if (stated === 'urban' || stated === 'other') return stated;
    at = findKey(context, entity.unit, entity.data.within, 'area');
  }
  return undefined;
}

/** The latest population of each area by a day: the record and the number. */
export function populationsOn(
  context: Context,
  records: readonly Entity[],
  day: Day,
): ReadonlyMap<EntityKey, { readonly key: EntityKey; readonly persons: number }> {
  const latest = new Map<EntityKey, { key: EntityKey; persons: number; on: Day }>();
  for (const { key, unit, data } of records) {
    const area = findKey(context, unit, data.area, 'area');
    const persons = numberOf(data.persons);
    const on = datedOf(data.date)?.last;
    if (!area || persons === undefined || persons < 0 || on === undefined || on > day) continue;
    const before = latest.get(area);
    if (!before || on > before.on) latest.set(area, { key, persons, on });
  }
  return latest;
}
