import { compare } from '../../core/compare.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { type Context, findKey } from '../context.ts';
import type { Offer } from './offers.ts';

/** Offers of the same thing by two components or more. */
export type Group = { readonly grounds: readonly string[]; readonly offers: readonly Offer[] };

/** Offers by what is offered and, unless they may differ, by type of component. */
export function byGround(
  offers: readonly Offer[],
  allowed: (ground: string) => boolean,
  anyType = false,
): ReadonlyMap<string, readonly Offer[]> {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    for (const ground of offer.grounds.filter(allowed)) {
      const name = anyType ? ground : `${offer.type} ${ground}`;
      const known = groups.get(name);
      if (known) known.push(offer);
      else groups.set(name, [offer]);
    }
  }
  return groups;
}

/** True when two serve an agency both, or one serves all of a unit of which the other serves some. */
export function shareAudience(a: readonly EntityKey[], b: readonly EntityKey[]): boolean {
  return a.some((one) => b.some((two) => one === two || covers(one, two) || covers(two, one)));
}

function covers(whole: EntityKey, part: EntityKey): boolean {
  return whole.startsWith('unit:') && unitOf(whole) === unitOf(part);
}

function unitOf(key: EntityKey): string {
  return key.slice(key.indexOf(':') + 1, key.indexOf('/'));
}

/**
 * Parts of a group in which each shares somebody it serves with another. Walks from agency to agency
 * instead of from pair to pair, so that a thousand components of one capability stay a thousand steps.
 */
export function overlapping(offers: readonly Offer[]): readonly (readonly Offer[])[] {
  const first = new Map<string, number>();
  const wholes = new Map<string, number>();
  const lead = offers.map((_, at) => at);
  const top = (at: number): number => {
    let up = at;
    while (lead[up] !== up) up = lead[up] as number;
    lead[at] = up;
    return up;
  };
  const join = (a: number, b: number | undefined) => {
    if (b !== undefined) lead[top(a)] = top(b);
  };
  offers.forEach(({ audience }, at) => {
    for (const one of audience) {
      join(at, first.get(one));
      first.set(one, at);
      if (one.startsWith('unit:')) wholes.set(unitOf(one), at);
    }
  });
  offers.forEach(({ audience }, at) => {
    for (const one of audience) join(at, wholes.get(unitOf(one)));
  });
  return [...Map.groupBy(offers, (_, at) => top(at)).values()];
}

/** Leaves out what is part of another of the group, and names each component once. */
export function distinct(context: Context, offers: readonly Offer[]): readonly Offer[] {
  const keys = new Set(offers.map(({ component }) => component));
  const merged = new Map<EntityKey, Offer>();
  for (const offer of offers) {
    if (isPartOf(context, offer.component, keys)) continue;
    const known = merged.get(offer.component);
    const audience = [...new Set([...(known?.audience ?? []), ...offer.audience])].sort(compare);
    merged.set(offer.component, { ...(known ?? offer), audience });
  }
  return [...merged.values()].sort((a, b) => compare(a.component, b.component));
}

function isPartOf(context: Context, key: EntityKey, keys: ReadonlySet<EntityKey>): boolean {
  const seen = new Set([key]);
  for (let at: EntityKey | undefined = wholeOf(context, key); at; at = wholeOf(context, at)) {
    if (seen.has(at)) return false;
    if (keys.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function wholeOf(context: Context, key: EntityKey): EntityKey | undefined {
  const { unit, data } = context.entities.get(key) as Entity;
  return findKey(context, unit, data.partOf, 'component');
}

/** One group for the same components, with all that they offer in common. */
export function joined(groups: readonly Group[]): readonly Group[] {
  const same = Map.groupBy(groups, ({ offers }) => offers.map((one) => one.component).join(' '));
  return [...same.values()].map((of) => ({
    grounds: [...new Set(of.flatMap(({ grounds }) => grounds))].sort(compare),
    offers: (of[0] as Group).offers,
  }));
}
