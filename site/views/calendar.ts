import type { Page } from '../context.ts';
import { type DueBand, type DueItem, type EntityKey, partsOf, type Status } from '../data.ts';
import { workOf } from './work.ts';

export const BANDS: readonly DueBand[] = ['overdue', 'next-30', 'next-90', 'later'];

/** A deadline with what a list says of it. */
export type Due = {
  readonly item: DueItem;
  readonly name: string;
  readonly href: string;
  /** The owner field of the record; for what the nation asks, nothing: the unit answers for it. */
  readonly owner: unknown;
  /** Folder whose record holds the owner. */
  readonly home: string;
  /** Absent for what the nation asks, as long as the unit has not reported. */
  readonly status: Status | undefined;
};

/** Deadlines as lists say them; one whose record is gone is left out. */
export function duesOf(p: Page, items: readonly DueItem[]): readonly Due[] {
  return items.flatMap((item) => (item.inherited ? inherited(p, item) : own(p, item)));
}

function own(p: Page, item: DueItem): readonly Due[] {
  const [status] = p.site.statusesOf(item.key);
  const work = status && workOf(p, status);
  if (!work) return [];
  const { name, href, owner, entity } = work;
  return [{ item, name, href, owner, home: entity.unit, status }];
}

function inherited(p: Page, item: DueItem): readonly Due[] {
  const key = item.key as EntityKey;
  if (!p.site.entity(key)) return [];
  const home = partsOf(key).unit;
  return [
    { item, name: p.name(key), href: p.link(key), owner: undefined, home, status: undefined },
  ];
}

/** Deadlines by band, in order, without the empty ones. */
export function bandsOf(dues: readonly Due[]) {
  return BANDS.flatMap((band) => {
    const some = dues.filter(({ item }) => item.band === band);
    return some.length ? [{ band, dues: some }] : [];
  });
}

/** How many deadlines lie in each band. */
export function countsOf(items: readonly DueItem[]): readonly number[] {
  return BANDS.map((band) => items.filter((item) => item.band === band).length);
}
