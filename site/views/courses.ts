import type { Page } from '../context.ts';
import type { Course, CourseStep } from '../courses.ts';
import { type Change, compare, type Goalpost, keyOf } from '../data.ts';
import { asCode, asText } from '../read.ts';
import { sideText } from './changes.ts';

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

/** A decision by its name and, as far as the working version tells, its number and who issued it. */
export function decisionText(p: Page, { key, name }: NonNullable<Change['decision']>): string {
  const { kind, unit, data } = p.site.entity(key) ?? {};
  const [number, issuer] = [asText(data?.number), asCode(data?.issuer)];
  if (kind !== 'document' || unit === undefined) return p.t(name);
  const from =
    issuer && p.name(issuer.includes('/') ? `agency:${issuer}` : keyOf('agency', unit, issuer));
  const more = [number && p.text(number), from].filter(Boolean).join(', ');
  return more ? `${p.t(name)} (${more})` : p.t(name);
}

/** To what it moved: `hạn 30/09/2026, quyết định ngày 01/02/2026`; empty where no value says it. */
export function movedTo(p: Page, change: Change): string {
  return sideText(p, change, 'after') ?? '';
}

/** What the record was called when it last changed. */
export function courseTitle({ t }: Page, { steps, key }: Course): string {
  const name = steps[0]?.changes[0]?.name;
  return name ? t(name) : key;
}
