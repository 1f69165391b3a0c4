import { by, compare } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import type { EntityKey } from '../core/entity.ts';
import type { Assigned, Scorecard, Status, TallyPart } from '../core/facts.ts';
import { bilingualOf } from '../core/fields.ts';
import type { Bilingual } from '../core/lang.ts';
import { quarterEnds } from '../core/month-ends.ts';
import { bindingDay } from '../core/work-item.ts';
import { type Context, findKey } from './context.ts';
import type { Line } from './history-line.ts';
import { isForUnits } from './obligations.ts';
import { PARTS, partOf, tallyOf, trendOf } from './tally.ts';
import { isBinding } from './task-status.ts';

/** A status that somebody was given, with its history. */
type Given = { readonly status: Status; readonly line: Line };

/**
 * How agencies handle what they were given, unit by unit: an agency may own work of several units,
 * which are judged at days of their own. A national task that units inherit is left out, for it is
 * theirs to do: each answers by work of its own.
 */
export function scorecardsOf(
  context: Context,
  statuses: readonly Status[],
  lines: readonly Line[],
): readonly Scorecard[] {
  const known = new Map(lines.map((line) => [line.key, line]));
  const given = statuses.flatMap((status): readonly Given[] => {
    const line = known.get(status.key);
    return line && isGiven(context, status) ? [{ status, line }] : [];
  });
  const units = Map.groupBy(given, ({ status }) => status.unit);
  return [...units.keys()]
    .sort(compare)
    .flatMap((unit) => cardsOf(context, unit, units.get(unit) ?? []));
}

function isGiven(context: Context, { kind, entity }: Status): boolean {
  const task = kind === 'task' ? context.entities.get(entity) : undefined;
  return !task || (isBinding(task.data) && !isForUnits(context, task));
}

/** One row for each agency that owns something, itself or below it; that of unknown owners last. */
function cardsOf(context: Context, unit: string, given: readonly Given[]): readonly Scorecard[] {
  const first = given.reduce((day, { line }) => Math.min(day, line.from), Infinity);
  const ends = quarterEnds(first, (given[0] as Given).line.to);
  const own = Map.groupBy(given, ({ status }) => status.owner);
  const below = subtrees(context, own);
  const agencies = [...new Set([...own.keys(), ...below.keys()])];
  const known = agencies.filter((agency) => agency !== undefined).sort(compare);
  const cards = known.map((agency): Scorecard => {
    const [mine = [], all] = [own.get(agency), below.get(agency)];
    const roles = rolesOf(context, mine, ends);
    return {
      unit,
      agency,
      own: assigned(mine, ends),
      ...(all && { subtree: assigned(all, ends) }),
      ...(roles.length > 0 && { roles }),
    };
  });
  const nobodys = own.get(undefined);
  return nobodys ? [...cards, { unit, own: assigned(nobodys, ends) }] : cards;
}

/** For each agency with owners below it, what they and it own. */
function subtrees(
  context: Context,
  own: ReadonlyMap<EntityKey | undefined, readonly Given[]>,
): ReadonlyMap<EntityKey, readonly Given[]> {
  const below = new Map<EntityKey, Given[]>();
  for (const [agency, given] of own) {
    for (const above of ancestorsOf(context, agency)) {
      const all = below.get(above) ?? [...(own.get(above) ?? [])];
      all.push(...given);
      below.set(above, all);
    }
  }
  return below;
}

/** The agencies above one, from the nearest; a cycle ends where it began (the linker reports it). */
function ancestorsOf(context: Context, agency: EntityKey | undefined): ReadonlySet<EntityKey> {
  const above = new Set<EntityKey>();
  let at = agency === undefined ? undefined : context.entities.get(agency);
  while (at) {
    const key = findKey(context, at.unit, at.data.parent, 'agency');
    if (key === undefined || key === agency || above.has(key)) break;
    above.add(key);
    at = context.entities.get(key);
  }
  return above;
}

/** What was given to a post or a part of the agency, where the record says so. */
function rolesOf(context: Context, given: readonly Given[], ends: readonly Day[]) {
  const roles = new Map<string, { role: Bilingual; given: Given[] }>();
  for (const each of given) {
    const { kind, entity } = each.status;
    const data = kind === 'target' ? undefined : context.entities.get(entity)?.data;
    const role = bilingualOf(data?.ownerRole);
    if (!role) continue;
    const group = roles.get(role.vi) ?? { role, given: [] };
    group.given.push(each);
    roles.set(role.vi, group);
  }
  return [...roles.values()]
    .sort(by(({ role }) => role.vi))
    .map((group) => ({ role: group.role, ...assigned(group.given, ends) }));
}

function assigned(given: readonly Given[], ends: readonly Day[]): Assigned {
  const keys = Object.fromEntries(
    [...PARTS, 'awaiting'].map((part) => [part, [] as string[]]),
  ) as Record<TallyPart | 'awaiting', string[]>;
  for (const { status } of given) {
    const part = partOf(status.state, bindingDay(status) !== undefined);
    if (part === undefined) continue;
    keys[part].push(status.key);
    if (status.verification === 'awaiting') keys.awaiting.push(status.key);
  }
  for (const list of Object.values(keys)) list.sort(compare);
  return {
    tally: tallyOf(PARTS.map((part) => keys[part].length)),
    keys,
    trend: trendOf(
      given.map(({ line }) => line),
      ends,
    ),
  };
}
