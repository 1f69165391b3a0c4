import type { Day } from './day.ts';
import type { EntityKey } from './entity.ts';
import { datedOf, fieldsOf, itemsOf } from './fields.ts';
import { isThere, statesOf } from './lifecycle.ts';

/** What still depends on a component when it ends. */
export type Dependent = {
  readonly component: EntityKey;
  /** Exchanges and containing components by which it depends on it, from the one that ends. */
  readonly path: readonly EntityKey[];
  /** Its own last day, where its record names one. */
  readonly ends?: Day;
};

/** A component whose end, or whose vendor's support, is known. */
export type Ending = {
  readonly component: EntityKey;
  /** Last day before it is retired, as its lifecycle says. */
  readonly ends?: Day;
  /** Last day of support of the product that loses it first. */
  readonly supportEnds?: Day;
  /** Place of that product in `vendorSupport`. */
  readonly product?: number;
  /** Components that are there on that day and depend on it, nearest first. */
  readonly dependents: readonly Dependent[];
  /** How many more there are than are listed. */
  readonly more: number;
};

/** Last day of a component by its own calendar: the one before it is retired for good. */
export function ownEnd(lifecycle: unknown): Day | undefined {
  const last = statesOf(lifecycle).at(-1);
  return last?.state === 'retired' ? last.since.last - 1 : undefined;
}

/** Whether it is there on a day, as far as its lifecycle tells; false where nobody says. */
export function isThereOn(lifecycle: unknown, day: Day): boolean {
  const state = statesOf(lifecycle).findLast(({ since }) => since.first <= day)?.state;
  return state !== undefined && isThere(state);
}

/** The product of `vendorSupport` that loses support first, and its last day; extended support counts. */
export function vendorEnd(
  support: unknown,
): { readonly index: number; readonly day: Day } | undefined {
  return itemsOf(support)
    .flatMap(([index, item]) => {
      const fields = fieldsOf(item);
      const day = datedOf(fields.extendedSupportEnds)?.last ?? datedOf(fields.supportEnds)?.last;
      return day === undefined ? [] : [{ index, day }];
    })
    .sort((a, b) => a.day - b.day || a.index - b.index)[0];
}
