import { by, compare } from '../core/compare.ts';
import { type EntityKey, keyOf } from '../core/entity.ts';
import type { Merger, Overlap, OverlapCause } from '../core/overlaps.ts';
import { isNational } from './audience.ts';
import { atOf, type Context, ofKind } from './context.ts';
import { answersTo } from './overlaps/answers.ts';
import { byGround, distinct, type Group, joined, overlapping } from './overlaps/group.ts';
import { mergersOf } from './overlaps/mergers.ts';
import { type Catalogue, catalogueOf, type Offer, offersOf } from './overlaps/offers.ts';
import { reasonOf } from './overlaps/reason.ts';

/**
 * Candidates of money spent twice (METHODS D): live components of the same type that name the same
 * capability, or offer the same service, to overlapping agencies; own components beside a nationally
 * shared one; and what stands twice after a merger. Only declared references count, never a likeness
 * of names. Sorted by components, then cause.
 */
export function overlapsOf(context: Context): readonly Overlap[] {
  const catalogue = catalogueOf(context);
  const all = ofKind(context, 'component');
  const offers = offersOf(context, catalogue, all, (unit) => atOf(context, unit).asOf);
  const found = [
    ...sameAgencies(context, offers),
    ...besideNational(context, offers),
    ...mergersOf(context).flatMap((merger) => standsTwice(context, merger, catalogue)),
  ];
  return found.sort(by(({ components, cause }) => `${components.join(' ')} ${cause}`));
}

const isNoBlock = (ground: string) => !ground.startsWith('block:');

function sameAgencies(context: Context, offers: readonly Offer[]): readonly Overlap[] {
  const groups = [...byGround(offers, isNoBlock)].flatMap(([name, of]) =>
    overlapping(of).map((part) => groupOf(context, name, part)),
  );
  return overlapsIn(context, groups, 'same-agencies');
}

/** A group is looked at without its parts' own type before the ground. */
function groupOf(context: Context, name: string, offers: readonly Offer[]): Group {
  const ground = name.includes(' ') ? name.slice(name.indexOf(' ') + 1) : name;
  return { grounds: [ground], offers: distinct(context, offers) };
}

/**
 * What a unit has of its own although the nation shares it: same capability or block, whatever the
 * type. National components serve everybody, so agencies need not be compared.
 */
function besideNational(context: Context, offers: readonly Offer[]): readonly Overlap[] {
  const shared = offers.filter(({ national, component }) => {
    return national && isNational(context.entities.get(component)?.data.scope);
  });
  const grounds = byGround(shared, () => true, true);
  const own = byGround(
    offers.filter(({ national }) => !national),
    (ground) => grounds.has(ground),
    true,
  );
  const groups = [...own].flatMap(([ground, of]) =>
    [...Map.groupBy(of, ({ unit }) => unit).values()].map((ofUnit) => {
      const nations = grounds.get(ground) ?? [];
      return { grounds: [ground], offers: distinct(context, [...ofUnit, ...nations]) };
    }),
  );
  const both = groups.filter(({ offers: of }) => of.some((one) => !one.national));
  return overlapsIn(context, both, 'national');
}

/** What the successor of a merger has twice: live on the last day before it in two units or more. */
export function standsTwice(
  context: Context,
  merger: Merger,
  catalogue: Catalogue = catalogueOf(context),
): readonly Overlap[] {
  const units = new Set(merger.units);
  const entities = ofKind(context, 'component').filter(({ unit }) => units.has(unit));
  const offers = offersOf(context, catalogue, entities, () => merger.on - 1);
  const inherited = ({ unit }: Offer) => (units.has(unit) ? [unit] : []);
  const groups = [...byGround(offers, () => true)]
    .map(([name, of]) => groupOf(context, name, of))
    .filter(({ offers: of }) => new Set(of.flatMap(inherited)).size > 1);
  return overlapsIn(context, groups, 'merger', merger);
}

function overlapsIn(
  context: Context,
  groups: readonly Group[],
  cause: OverlapCause,
  merger?: Merger,
): readonly Overlap[] {
  const several = groups.filter(({ offers }) => offers.length > 1);
  return joined(several).map((group) => overlapOf(context, group, cause, merger));
}

function overlapOf(
  context: Context,
  { grounds, offers }: Group,
  cause: OverlapCause,
  merger: Merger | undefined,
): Overlap {
  const components = offers.map(({ component }) => component);
  const days = offers.map(({ since }) => since);
  const known = days.filter((day) => day !== undefined);
  const units = offers.map(({ unit }) => unit);
  const found = {
    cause,
    units: [...new Set(units)].sort(compare),
    components,
    capabilities: grounds.filter((one) => one.startsWith('capability:')),
    services: stripped(grounds, 'service:'),
    blocks: stripped(grounds, 'block:'),
    agencies: cause === 'same-agencies' ? servedTwice(offers) : [],
    ...(known.length === days.length && { since: Math.max(...known) }),
    ...(merger && { merger: { successor: merger.successor, on: merger.on } }),
    ...answersTo(context, components),
  };
  return { ...found, reason: reasonOf(context, found) };
}

function stripped(grounds: readonly string[], prefix: string): readonly string[] {
  return grounds.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
}

/** Agencies of at least two; one that is served by what is for all of its unit counts with that. */
function servedTwice(offers: readonly Offer[]): readonly EntityKey[] {
  const counts = new Map<EntityKey, number>();
  for (const { audience } of offers) {
    for (const one of audience) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const wholes = [...counts.keys()].filter((key) => key.startsWith('unit:'));
  const isWhole = (key: EntityKey) =>
    wholes.some((whole) => whole !== key && whole === wholeOf(key));
  return [...counts]
    .filter(([key, n]) => n > 1 || isWhole(key))
    .map(([key]) => key)
    .sort(compare);
}

function wholeOf(key: EntityKey): EntityKey {
  const unit = key.slice(key.indexOf(':') + 1, key.indexOf('/'));
  return keyOf('unit', unit, unit);
}
