import type { Day } from '../core/day.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { FrameworkUse } from '../core/facts.ts';
import { stringOf, textOf } from '../core/fields.ts';
import { lifecycleOn } from '../core/lifecycle.ts';
import type { Framework } from '../core/model.ts';
import { type Context, findKey } from './context.ts';
import { type FrameworkPlan, olderPlaces, type Slot, slotName } from './framework-plan.ts';

/** Records of one unit that its figure may show. */
export type UnitRecords = Readonly<Record<'component' | 'mapping' | 'exchange', readonly Entity[]>>;

/** A use with the places it stands in; none: nobody says where. */
export type Placed = { readonly use: FrameworkUse; readonly slots: readonly Slot[] };

type Of = {
  readonly context: Context;
  readonly plan: FrameworkPlan;
  readonly unit: string;
  readonly day: Day;
  readonly frameworks: readonly Framework[];
};

/** Own components, and those of others that the unit uses, with their places. */
export function placedUses(of: Of, records: UnitRecords): readonly Placed[] {
  const mappings = mappingsByComponent(of, records.mapping);
  const own = records.component.filter(({ data }) => data.references === undefined);
  return [
    ...own.map((entity) => ownUse(of, entity, mappings.get(entity.key) ?? [])),
    ...sharedUses(of, records, mappings).map((use) => sharedPlace(of, use, mappings)),
  ];
}

type Mapped = { readonly mapping: Entity; readonly slot: Slot };
type Mappings = ReadonlyMap<EntityKey, readonly Mapped[]>;

function mappingsByComponent(of: Of, mappings: readonly Entity[]): Mappings {
  const found = mappings.flatMap((mapping) => {
    const slot = mappedSlot(of.plan, mapping);
    const key = findKey(of.context, of.unit, mapping.data.component, 'component');
    return slot && key && mapping.data.relation !== 'not-applicable'
      ? [{ key, mapping, slot }]
      : [];
  });
  return Map.groupBy(found, ({ key }) => key);
}

export function mappedSlot(plan: FrameworkPlan, { data }: Entity): Slot | undefined {
  if (data.framework !== plan.id) return undefined;
  return plan.byName.get(slotName('block', stringOf(data.block) ?? ''));
}

/** A mapping that says that a block does not apply, and why. */
export function isExcuse({ data }: Entity): boolean {
  return data.relation === 'not-applicable' && textOf(data.reason) !== undefined;
}

function ownUse(of: Of, { key, data }: Entity, mapped: readonly Mapped[]): Placed {
  const state = lifecycleOn(data.lifecycle, of.day);
  const option = stringOf(data.option);
  const first = mapped[0];
  const use: FrameworkUse = {
    of: key,
    role: 'own',
    ...(state !== undefined && { state }),
    ...(option !== undefined && { option }),
    ...(first && { via: first.mapping.key, relation: String(first.mapping.data.relation) }),
  };
  return { use, slots: first ? unique(mapped) : statedSlots(of, data) };
}

function unique(mapped: readonly Mapped[]): readonly Slot[] {
  return [...new Set(mapped.map(({ slot }) => slot))];
}

/** Where a record's own `part` and `layer` put it, or the table of an older framework's domains. */
function statedSlots(of: Of, data: Entity['data']): readonly Slot[] {
  const part = of.plan.byName.get(slotName('part', stringOf(data.part) ?? ''));
  if (part) return [part];
  const layer = of.plan.byName.get(slotName('layer', stringOf(data.layer) ?? ''));
  return layer ? [layer] : olderPlaces(of.plan, of.frameworks, [data.part, data.layer]);
}

/** Components of other units that this one refers to, maps or exchanges with; each once. */
function sharedUses(of: Of, records: UnitRecords, mappings: Mappings): readonly FrameworkUse[] {
  const uses = new Map<EntityKey, FrameworkUse>();
  const add = (key: EntityKey | undefined, via: EntityKey, state: string | undefined) => {
    if (key === undefined || of.context.entities.get(key)?.unit === of.unit) return;
    const known = uses.get(key);
    if (known && (known.state === 'operating' || state !== 'operating')) return;
    uses.set(key, { of: key, role: 'shared', ...(state !== undefined && { state }), via });
  };
  for (const { key, data } of records.component) {
    const original = findKey(of.context, of.unit, data.references, 'component');
    add(original, key, lifecycleOn(data.lifecycle, of.day));
  }
  for (const { key, data } of records.exchange) {
    for (const end of [data.from, data.to, data.through]) {
      add(findKey(of.context, of.unit, end, 'component'), key, useState(data.state));
    }
  }
  for (const [key, [first]] of mappings) if (first) add(key, first.mapping.key, mappedState(first));
  return [...uses.values()];
}

/** An exchange that is not connected yet is wanted: as good as planned. */
function useState(state: unknown): string | undefined {
  return state === 'not-connected' ? 'planned' : stringOf(state);
}

function mappedState({ mapping }: Mapped): string | undefined {
  return mapping.data.relation === 'will-fulfil' ? 'planned' : undefined;
}

/** What is shared stands in the block for it of its part, where the framework has one. */
function sharedPlace(of: Of, use: FrameworkUse, mappings: Mappings): Placed {
  const mapped = mappings.get(use.of) ?? [];
  if (mapped.length > 0) return { use, slots: unique(mapped) };
  const data = of.context.entities.get(use.of)?.data ?? {};
  const stated = statedSlots(of, data);
  const slots = stated.map((slot) => of.plan.slots.find(isForShared(slot)) ?? slot);
  return { use, slots };
}

function isForShared(within: Slot) {
  return ({ holds, part, layer }: Slot): boolean =>
    holds === 'shared' &&
    layer === within.layer &&
    (part === undefined || within.part === undefined || part === within.part);
}
