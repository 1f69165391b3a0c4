import { fieldsOf, itemsOf, stringOf, stringsOf } from '../core/fields.ts';
import type { Framework } from '../core/model.ts';

/** A layer, part or block of a framework, flattened in the framework's order. */
export type Slot = {
  readonly level: 'layer' | 'part' | 'block';
  readonly id: string;
  readonly layer: string;
  readonly part?: string;
  /** `component`, `shared` or `capability`: what may stand in it; the layer's unless it says. */
  readonly holds: string;
  /** Of a block: what the framework asks; `reference` where it says nothing. */
  readonly obligation?: string;
};

/** A framework as the analyses read it. */
export type FrameworkPlan = {
  readonly id: string;
  readonly slots: readonly Slot[];
  /** By level and id: `part digital-government`. */
  readonly byName: ReadonlyMap<string, Slot>;
  readonly of: Framework;
};

export function slotName(level: string, id: string): string {
  return `${level} ${id}`;
}

/** Reads a framework for a unit of `unitLevel`; blocks of another level's figure are left out. */
export function planOf(framework: Framework, unitLevel: string | undefined): FrameworkPlan {
  const levels = stringsOf(framework.blocksFor);
  const hasBlocks = levels.length === 0 || levels.includes(unitLevel ?? '');
  const blocks = hasBlocks ? itemsOf(framework.blocks).map(([, block]) => block) : [];
  const slots = itemsOf(framework.layers).flatMap(([, layer]) => {
    const id = stringOf(layer.id) ?? '';
    const holds = stringOf(layer.holds) ?? 'component';
    const own = blocks.filter((block) => block.layer === id).map((block) => blockOf(block, holds));
    const parts = itemsOf(layer.parts).map(([, part]) => stringOf(part.id) ?? '');
    return [
      { level: 'layer' as const, id, layer: id, holds },
      ...own.filter(({ part }) => part === undefined || !parts.includes(part)),
      ...parts.flatMap((part) => [
        { level: 'part' as const, id: part, layer: id, part, holds },
        ...own.filter((block) => block.part === part),
      ]),
    ];
  });
  const byName = new Map(slots.map((slot) => [slotName(slot.level, slot.id), slot]));
  return { id: framework.id, slots, byName, of: framework };
}

function blockOf(block: unknown, holds: string): Slot {
  const { id, layer, part, obligation, holds: own } = fieldsOf(block);
  const within = stringOf(part);
  return {
    level: 'block',
    id: stringOf(id) ?? '',
    layer: stringOf(layer) ?? '',
    ...(within === undefined ? {} : { part: within }),
    holds: stringOf(own) ?? holds,
    obligation: stringOf(obligation) ?? 'reference',
  };
}

/**
 * Layers of `plan` that a layer or part of a newer framework corresponds to, by the newer one's table
 * of older domains (`legacyMapping`); only those that hold components.
 */
export function olderPlaces(
  plan: FrameworkPlan,
  frameworks: readonly Framework[],
  ids: readonly unknown[],
): readonly Slot[] {
  const found = frameworks.flatMap((framework) =>
    itemsOf(framework.legacyMapping).flatMap(([, entry]) => {
      if (entry.framework !== plan.id) return [];
      if (!stringsOf(entry.to).some((id) => ids.includes(id))) return [];
      return plan.byName.get(slotName('layer', stringOf(entry.layer) ?? '')) ?? [];
    }),
  );
  return found.filter(({ holds }) => holds === 'component');
}
