import { by, compare } from '../core/compare.ts';
import type { Day } from '../core/day.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import type {
  FrameworkCoverage,
  FrameworkPlace,
  FrameworkUse,
  Standing,
  Status,
  UnitFacts,
} from '../core/facts.ts';
import { datedOf, lastDayOf, stringOf, stringsOf } from '../core/fields.ts';
import { isThere, isToCome } from '../core/lifecycle.ts';
import type { Framework } from '../core/model.ts';
import { isAchieved } from '../core/status-words.ts';
import { atOf, type Context, findKey, ofKind } from './context.ts';
import { type FrameworkPlan, planOf, type Slot, slotName } from './framework-plan.ts';
import {
  isExcuse,
  mappedSlot,
  type Placed,
  placedUses,
  type UnitRecords,
} from './framework-uses.ts';

type Records = UnitRecords &
  Readonly<Record<'gap' | 'task' | 'milestone' | 'capability', readonly Entity[]>>;

/**
 * Each unit seen through the reference frameworks on the unit's day (METHODS D): what stands in each
 * layer, part and block, what will, what does not apply, and what is missing. A unit that has recorded
 * no component is not compared: nobody has described it yet. Nor is what is known of a later time
 * compared with a framework that had ended by then.
 */
export function frameworkCoverage(
  context: Context,
  statuses: readonly Status[],
  units: readonly UnitFacts[],
): readonly FrameworkCoverage[] {
  const frameworks = context.frameworks ?? [];
  const open = new Set(statuses.filter(isOpen).map(({ entity }) => entity));
  const recordsOf = recordsByUnit(context);
  return units.flatMap(({ unit, freshness: { knownTo } }) => {
    const records = recordsOf(unit);
    if (records.component.length === 0) return [];
    return frameworks
      .filter(({ validTo }) => (knownTo ?? context.asOf) <= (lastDayOf(validTo) ?? Infinity))
      .toSorted(order(context, unit))
      .map((framework) =>
        coverageOf({ context, unit, knownTo, records, open, frameworks }, framework),
      )
      .filter(
        ({ era, places }) => era === 'in-force' || places.some(({ uses }) => uses.length > 0),
      );
  });
}

function recordsByUnit(context: Context): (unit: string) => Records {
  const group = (kind: string) => {
    const byUnit = Map.groupBy(ofKind(context, kind), ({ unit }) => unit);
    return (unit: string) => byUnit.get(unit) ?? [];
  };
  const [component, mapping, exchange] = [group('component'), group('mapping'), group('exchange')];
  const [gap, task, milestone] = [group('gap'), group('task'), group('milestone')];
  const capability = group('capability');
  return (unit) => ({
    component: component(unit),
    mapping: mapping(unit),
    exchange: exchange(unit),
    gap: gap(unit),
    task: task(unit),
    milestone: milestone(unit),
    capability: capability(unit),
  });
}

function isOpen({ state }: Status): boolean {
  return !isAchieved(state) && state !== 'cancelled';
}

/** In force on the unit's day, then the one the unit names, then the newest. */
function order(context: Context, unit: string) {
  const { asOf } = atOf(context, unit);
  const named = context.entities.get(keyOf('unit', unit, unit))?.data.framework;
  const weight = (one: Framework) => (isInForce(one, asOf) ? 0 : one.id === named ? 1 : 2);
  const since = (one: Framework) => datedOf(one.validFrom)?.first ?? 0;
  return (a: Framework, b: Framework) =>
    weight(a) - weight(b) || since(b) - since(a) || compare(a.id, b.id);
}

function isInForce({ validFrom, validTo }: Framework, day: Day | undefined): boolean {
  if (day === undefined) return false;
  const from = datedOf(validFrom)?.first;
  return from !== undefined && from <= day && day <= (lastDayOf(validTo) ?? Infinity);
}

type Of = {
  readonly context: Context;
  readonly unit: string;
  readonly knownTo: Day | undefined;
  readonly records: Records;
  readonly open: ReadonlySet<EntityKey>;
  readonly frameworks: readonly Framework[];
};

function coverageOf(of: Of, framework: Framework): FrameworkCoverage {
  const { context, unit, records, knownTo } = of;
  const day = atOf(context, unit).asOf;
  const level = stringOf(context.entities.get(keyOf('unit', unit, unit))?.data.level);
  const plan = planOf(framework, level);
  const placed = placedUses({ ...of, plan, day }, records);
  const collected = collect(of, plan, placed);
  const places = plan.slots.map((slot) => placeOf(slot, collected)).filter(isShown);
  const stated = placed.some(({ use, slots }) => slots.length > 0 && isStated(context, plan, use));
  return {
    unit,
    framework: framework.id,
    day,
    ...(knownTo !== undefined && { knownTo }),
    era: isInForce(framework, day)
      ? 'in-force'
      : isInForce(framework, knownTo)
        ? 'contemporary'
        : 'after',
    translated: !stated && places.some(({ uses }) => uses.length > 0),
    places,
    rest: placed.filter(({ slots, use }) => slots.length === 0 && use.role === 'own').map(useOf),
  };
}

/** Whether the record itself, or a mapping, names a place of this framework. */
function isStated({ entities }: Context, { byName }: FrameworkPlan, use: FrameworkUse): boolean {
  const { part, layer } = entities.get(use.of)?.data ?? {};
  return (
    use.relation !== undefined ||
    byName.has(slotName('part', String(part))) ||
    byName.has(slotName('layer', String(layer)))
  );
}

const useOf = ({ use }: Placed): FrameworkUse => use;

/** What stands in, will come to, is missing from and does not apply to each slot. */
type Collected = {
  readonly uses: ReadonlyMap<Slot, readonly FrameworkUse[]>;
  readonly tasks: ReadonlyMap<Slot, ReadonlySet<EntityKey>>;
  readonly gaps: ReadonlyMap<Slot, ReadonlySet<EntityKey>>;
  readonly excused: ReadonlyMap<Slot, ReadonlySet<EntityKey>>;
};

function collect(of: Of, plan: FrameworkPlan, placed: readonly Placed[]): Collected {
  const uses = new Map<Slot, FrameworkUse[]>();
  const places = new Map<EntityKey, readonly Slot[]>();
  for (const { use, slots } of placed) {
    places.set(use.of, slots);
    for (const slot of slots) push(uses, slot, use);
  }
  for (const slot of plan.slots.filter(({ holds }) => holds === 'capability')) {
    if (slot.level !== 'layer') continue;
    for (const { key } of of.records.capability) push(uses, slot, { of: key, role: 'own' });
  }
  return { uses, ...workOf(of, plan, places), excused: excusesOf(of, plan) };
}

/** Open gaps on record, and the open work that names a component or closes such a gap. */
function workOf(of: Of, plan: FrameworkPlan, places: ReadonlyMap<EntityKey, readonly Slot[]>) {
  const { context, unit, records } = of;
  const tasks = new Map<Slot, Set<EntityKey>>();
  const gaps = new Map<Slot, Set<EntityKey>>();
  const slotsOf = (refs: unknown) =>
    stringsOf(refs).flatMap(
      (ref) => places.get(findKey(context, unit, ref, 'component') ?? '') ?? [],
    );
  for (const { key, data } of [...records.task, ...records.milestone]) {
    if (of.open.has(key)) for (const slot of slotsOf(data.components)) add(tasks, slot, key);
  }
  for (const { key, data } of records.gap) {
    if (data.state === 'closed') continue;
    const named = slotsOf(data.components);
    const stated = plan.byName.get(slotName('part', String(data.part)));
    const layer = plan.byName.get(slotName('layer', String(data.layer)));
    const slots = named.length > 0 ? named : [stated ?? layer].flatMap((slot) => slot ?? []);
    const work = stringsOf(data.tasks).flatMap(
      (ref) => findKey(context, unit, ref, 'task', 'milestone') ?? [],
    );
    for (const slot of slots) {
      add(gaps, slot, key);
      for (const task of work) if (of.open.has(task)) add(tasks, slot, task);
    }
  }
  return { tasks, gaps };
}

function excusesOf({ records }: Of, plan: FrameworkPlan) {
  const excused = new Map<Slot, Set<EntityKey>>();
  for (const mapping of records.mapping.filter(isExcuse)) {
    const slot = mappedSlot(plan, mapping);
    if (slot) add(excused, slot, mapping.key);
  }
  return excused;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function placeOf(slot: Slot, from: Collected): FrameworkPlace {
  const uses = (from.uses.get(slot) ?? []).toSorted(by(({ role, of }) => `${role} ${of}`));
  const sorted = (map: ReadonlyMap<Slot, ReadonlySet<EntityKey>>) =>
    [...(map.get(slot) ?? [])].sort(compare);
  const tasks = sorted(from.tasks);
  const excused = sorted(from.excused);
  const standing = standingOf(slot, uses, tasks, excused, isLoose(slot, from));
  return {
    level: slot.level,
    id: slot.id,
    standing,
    uses,
    tasks,
    gaps: sorted(from.gaps),
    excused,
  };
}

/** METHODS D: a gap is a reference block without component, shared use, task and stated reason. */
function standingOf(
  { level, obligation }: Slot,
  uses: readonly FrameworkUse[],
  tasks: readonly EntityKey[],
  excused: readonly EntityKey[],
  loose: boolean,
): Standing {
  if (uses.some(({ state }) => isThere(state))) return 'present';
  if (tasks.length > 0 || uses.some(({ state }) => isToCome(state))) return 'planned';
  if (excused.length > 0) return 'excused';
  if (level !== 'block' || obligation !== 'reference') return 'open';
  return loose ? 'unmatched' : 'gap';
}

/** Whether something stands in a block's part, or layer, that nobody has assigned to a block. */
function isLoose({ part, layer, holds }: Slot, { uses, tasks }: Collected): boolean {
  if (holds === 'shared') return false;
  return [...uses.keys(), ...tasks.keys()].some(
    ({ level, id }) => (level === 'part' && id === part) || (level === 'layer' && id === layer),
  );
}

/** Blocks are told even when empty; of layers and parts only what stands directly in them. */
function isShown({ level, uses, tasks, gaps }: FrameworkPlace): boolean {
  return level === 'block' || uses.length > 0 || tasks.length > 0 || gaps.length > 0;
}
