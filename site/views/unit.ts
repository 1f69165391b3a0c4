import type { Page } from '../context.ts';
import {
  countRoutes,
  type DateValue,
  type Day,
  type Entity,
  type EntityKey,
  isLive,
  keyOf,
  parseDate,
  printDate,
  type Status,
} from '../data.ts';
import { asCode, asDate, asList, asText, field } from '../read.ts';

/** "Tỉnh Bình Phước", in English "Binh Phuoc Province"; the name alone where it says the type itself. */
export function unitTitle(p: Page, unit: string): string {
  const key = keyOf('unit', unit, unit);
  const name = p.name(key);
  const data = p.site.entity(key)?.data;
  const written = data?.level === 'nation' ? undefined : asText(data?.type);
  const type = written === undefined ? '' : p.text(written);
  if (!type || name.toLowerCase().includes(type.toLowerCase())) return name;
  const capital = type.charAt(0).toUpperCase() + type.slice(1);
  return p.lang === 'vi' ? `${capital} ${name}` : `${name} ${capital}`;
}

/** Units that a unit became part of, and since when. */
export function successorsOf(p: Page, unit: string) {
  const entity = p.site.entity(keyOf('unit', unit, unit));
  const keys = entity ? resolveSuccessors(p, entity) : [];
  const merge = asList(entity?.data.events).find((event) => field(event, 'kind') === 'merge');
  const date = asDate(field(merge, 'date'));
  return { keys, since: date === undefined ? undefined : printDate(date as DateValue, p.lang) };
}

function resolveSuccessors(p: Page, entity: Entity): readonly EntityKey[] {
  return asList(entity.data.successors).flatMap((ref) => {
    if (typeof ref !== 'string') return [];
    const [home, id] = ref.includes('/') ? ref.split('/') : [ref, ref];
    const key = keyOf('unit', home as string, id as string);
    return p.site.entity(key) ? [key] : [];
  });
}

/** Plans of a unit, those with most goals and tasks first. */
export function plansOf(p: Page, unit: string, statuses: readonly Status[]) {
  return p.site
    .entities('plan', unit)
    .map((entity) => ({ entity, of: statuses.filter(({ plan }) => plan === entity.key) }))
    .sort((a, b) => b.of.length - a.of.length);
}

/** What counts as late or due is judged at this day: as-of, or the unit's last day. */
export function dayOf(p: Page, unit: string): { readonly asOf: Day; readonly ended: boolean } {
  const facts = p.site.unitFacts(unit);
  return facts ?? { asOf: p.site.asOf(), ended: false };
}

/** How the flows of a unit run, as its sharing page counts them, and what is not connected. */
export function routesOf(p: Page, unit: string) {
  const { flows = [], routes } = p.site.sharingOf(unit) ?? {};
  const { total, platform: via, direct, unknown } = routes ?? countRoutes([]);
  const states = Map.groupBy(flows, ({ state }) => state);
  return {
    total,
    via,
    direct,
    unknown,
    rest: total - via - direct - unknown,
    missing: flows.length - flows.filter(isLive).length,
    /** Exchanges that carry nothing: dependencies, and what is retired. */
    others: p.site.count('exchange', unit) - flows.length,
    states: [...states].map(([state, list]) => ({ state, n: list.length })),
  };
}

export type Role = {
  readonly agency: EntityKey;
  readonly title: string;
  readonly holder: string;
  readonly asOf: DateValue | undefined;
};

/** Those who hold office in a unit's agencies, each once, at the latest date a source speaks of. */
export function rolesOf(p: Page, agencies: readonly Entity[]): readonly Role[] {
  const latest = new Map<string, Role>();
  for (const role of agencies.flatMap((agency) => rolesIn(p, agency))) {
    const same = `${role.agency} ${role.title} ${role.holder}`;
    const known = latest.get(same);
    if (!known || lastDay(role.asOf) > lastDay(known.asOf)) latest.set(same, role);
  }
  return [...latest.values()];
}

function rolesIn(p: Page, agency: Entity): readonly Role[] {
  return asList(agency.data.roles).map((role) => ({
    agency: agency.key,
    title: p.text(asText(field(role, 'title')) ?? ''),
    holder: asCode(field(role, 'holder')),
    asOf: asDate(field(role, 'asOf')),
  }));
}

function lastDay(date: DateValue | undefined): Day {
  return (date === undefined ? undefined : parseDate(date)?.last) ?? 0;
}
