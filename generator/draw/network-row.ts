import type { Day } from '../core/day.ts';
import type { State } from '../core/status-words.ts';

/** One piece of work in a network. */
export type NetworkRow = {
  readonly key: string;
  readonly name: string;
  /** Deadlines and slack in words, under the name. */
  readonly says: string;
  readonly href?: string | undefined;
  readonly state: State;
  readonly start?: Day | undefined;
  /** Last good day as first decided, and that in force where it was moved. */
  readonly deadline?: Day | undefined;
  readonly moved?: Day | undefined;
  /** When it was achieved. */
  readonly reached?: Day | undefined;
  /** When it will be by its own forecast. */
  readonly forecast?: Day | undefined;
  readonly slack?: number | undefined;
  /** Nothing it is connected with has less slack. */
  readonly critical?: boolean | undefined;
  /** Keys of what it waits for; those that are not drawn are left out. */
  readonly waits: readonly string[];
};
