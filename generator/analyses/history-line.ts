import type { Day } from '../core/day.ts';
import type { EntityKey } from '../core/entity.ts';
import type { Status, StatusHistory } from '../core/facts.ts';
import type { Course, Stands } from './status-history.ts';

/** The history of one status, and since when it has a deadline that binds. */
export type Line = StatusHistory & {
  readonly entity: EntityKey;
  readonly kind: Status['kind'];
  readonly unit: string;
  /** Minus infinity where it had one from the start; absent where it never got one. */
  readonly datedFrom?: Day;
};

/** A line whose network has not been looked at yet. */
export type BareLine = Line & Pick<Course, 'standingAt'> & { readonly stands: Stands };
