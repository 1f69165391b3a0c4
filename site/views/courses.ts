import type { Page } from '../context.ts';
import type { Course, CourseStep } from '../courses.ts';
import { type Change, compare, type Goalpost } from '../data.ts';

/** A goalpost that moved, each time with the step in which it did. */
export type MovedOften = {
  readonly goalpost: Goalpost;
  readonly list: readonly { readonly change: Change; readonly step: CourseStep }[];
};

/** Goalposts of a record by sort, the most often moved first; each list begins with the oldest. */
export function movedIn({ steps }: Course): readonly MovedOften[] {
  const all = steps
    .toReversed()
    .flatMap((step) => step.changes.map((change) => ({ change, step })));
  const posts = all.filter(({ change }) => change.goalpost !== undefined);
  return [...Map.groupBy(posts, ({ change }) => change.goalpost as Goalpost)]
    .map(([goalpost, list]) => ({ goalpost, list }))
    .sort((a, b) => b.list.length - a.list.length || compare(a.goalpost, b.goalpost));
}

/** What the record was called when it last changed. */
export function courseTitle({ t }: Page, { steps, key }: Course): string {
  const name = steps[0]?.changes[0]?.name;
  return name ? t(name) : key;
}
