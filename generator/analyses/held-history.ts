import type { Day } from '../core/day.ts';
import type { Spell } from '../core/facts.ts';
import { monthEnds } from '../core/month-ends.ts';
import type { Context } from './context.ts';
import { criticalPath } from './critical-path.ts';
import type { BareLine } from './history-line.ts';
import { activityOf, lifted, type Node, nodesOf, type Standing, shortBy } from './network.ts';
import { type Known, push, type Stand, type Stands } from './status-history.ts';

/** A node with its line. */
type Member = { readonly node: Node; readonly line: BareLine };

/**
 * How work that waits for other work stood at the end of every month (METHODS A3.10), by key. With
 * each day that a predecessor is not over its successors come later, so every month has to be
 * scheduled; how each member stands by itself is known already.
 */
export function heldSpells(
  context: Context,
  lines: readonly BareLine[],
): ReadonlyMap<string, Known> {
  const known = new Map(lines.map((line) => [line.key, line]));
  const members = nodesOf(context, lines).map((node): Member => {
    return { node, line: known.get(node.key) as BareLine };
  });
  if (!members.some(({ node }) => node.predecessors.length > 0)) return new Map();
  const [then, now] = [heldAs(context, members, 'then'), heldAs(context, members, 'now')];
  return new Map(
    [...now].map(([key, knownNow]) => [key, { knownNow, knownThen: then.get(key) ?? [] }]),
  );
}

/** Runs of states of what waits for something, as was known then or is known now. */
function heldAs(
  context: Context,
  members: readonly Member[],
  as: keyof Stands,
): ReadonlyMap<string, Spell[]> {
  const walks = members.map(({ line }) => walker(line.stands[as]));
  // What waits may have a longer history than what it waits for.
  const early = ({ line }: Member, asOf: Day) => {
    const knownAt = as === 'now' ? context.knownAt : Math.min(asOf, context.knownAt);
    return line.standingAt({ asOf, knownAt, graceDays: context.graceDays });
  };
  const waiting = members.filter(({ node }) => node.predecessors.length > 0);
  const spells = new Map(waiting.map(({ node }) => [node.key, [] as Spell[]]));
  const first = Math.min(...waiting.map(({ line }) => line.from));
  let told = Number.NEGATIVE_INFINITY;
  for (const month of monthEnds(first, Math.max(...waiting.map(({ line }) => line.to)))) {
    const standings = members.map((member, at) => walks[at]?.(month) ?? early(member, month));
    const activities = members.map(({ node, line }, at) =>
      activityOf(node, standings[at] as Standing, Math.min(month, line.to)),
    );
    const { scheduled } = criticalPath(activities, Number.POSITIVE_INFINITY);
    members.forEach(({ node: { key }, line }, at) => {
      const [runs, standing] = [spells.get(key), standings[at]];
      if (!runs || !standing || month < line.from || told >= line.to) return;
      const short = shortBy(standing, scheduled.get(key));
      push(runs, Math.min(month, line.to), short > 0 ? lifted(standing.state) : standing.state);
    });
    told = month;
  }
  return spells;
}

/** Gives the standing on days that are asked for in order; undefined before the first. */
function walker(stands: readonly Stand[]): (day: Day) => Standing | undefined {
  let at = -1;
  return (day) => {
    while (at + 1 < stands.length && (stands[at + 1] as Stand).from <= day) at++;
    return stands[at]?.standing;
  };
}
