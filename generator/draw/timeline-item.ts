import type { Day } from '../core/day.ts';
import type { Lang } from '../core/lang.ts';
import type { State } from '../core/status-words.ts';

export type TimelineItem = {
  readonly day: Day;
  readonly state: State;
  /** Name and status in words: what the mark says when pointed at. */
  readonly says: string;
  readonly href?: string | undefined;
};

export type Timeline = {
  readonly title: string;
  readonly desc: string;
  readonly items: readonly TimelineItem[];
  readonly asOf: Day;
  /** Period of the plan, drawn as a bar on the axis. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly lang: Lang;
  readonly width: number;
};
