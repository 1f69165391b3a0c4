import { type Entity, type EntityKey, keyOf } from '../../core/entity.ts';
import { bilingualOf, dateOf, fieldOf } from '../../core/fields.ts';
import { type Bilingual, both } from '../../core/lang.ts';
import { printDate } from '../../core/print.ts';
import { type Lookup, nameOf, type WorkItem } from '../../core/work-item.ts';

/** A plan of the unit, the document that issues it, and how much of it is tracked. */
export type PlanLine = {
  readonly key: EntityKey;
  readonly name: Bilingual;
  readonly document?: DocumentLine;
  readonly owner?: Bilingual;
  /** "2018 – 2020", as far as stated. */
  readonly period?: Bilingual;
  /** Targets, milestones and tasks that name this plan. */
  readonly items: number;
};

export type DocumentLine = {
  readonly key: EntityKey;
  readonly name: Bilingual;
  readonly number?: string;
  readonly issued?: Bilingual;
};

/** Plans of a unit, those with most items first, then by key. */
export function planLines(
  lookup: Lookup,
  plans: readonly Entity[],
  items: readonly WorkItem[],
): readonly PlanLine[] {
  const counts = new Map<EntityKey, number>();
  for (const { status } of items) {
    if (status.plan) counts.set(status.plan, (counts.get(status.plan) ?? 0) + 1);
  }
  return plans
    .map((plan) => planLine(lookup, plan, counts.get(plan.key) ?? 0))
    .sort((a, b) => b.items - a.items);
}

function planLine(lookup: Lookup, plan: Entity, items: number): PlanLine {
  const document = documentOf(lookup, plan);
  const owner = find(lookup, plan.unit, plan.data.owner, 'agency');
  const period = periodOf(plan.data.period);
  return {
    key: plan.key,
    name: nameOf(lookup, plan.key),
    ...(document && { document }),
    ...(owner && { owner: nameOf(lookup, owner.key) }),
    ...(period && { period }),
    items,
  };
}

function documentOf(lookup: Lookup, plan: Entity): DocumentLine | undefined {
  const document = find(lookup, plan.unit, plan.data.document, 'document');
  if (!document) return undefined;
  const { number, issued } = document.data;
  const date = dateOf(issued);
  return {
    key: document.key,
    name: nameOf(lookup, document.key),
    ...(typeof number === 'string' && { number }),
    ...(date !== undefined && { issued: both((lang) => printDate(date, lang)) }),
  };
}

function find(lookup: Lookup, unit: string, ref: unknown, kind: string): Entity | undefined {
  if (typeof ref !== 'string') return undefined;
  const [home, id] = ref.includes('/') ? ref.split('/') : [unit, ref];
  return lookup.get(keyOf(kind, home as string, id as string));
}

function periodOf(period: unknown): Bilingual | undefined {
  const ends = ['from', 'to'].flatMap((end) => dateOf(fieldOf(period, end)) ?? []);
  if (ends.length === 0) return bilingualOf(period);
  return both((lang) => ends.map((end) => printDate(end, lang)).join(' – '));
}
