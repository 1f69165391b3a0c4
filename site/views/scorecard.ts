import type { Page } from '../context.ts';
import {
  type Assigned,
  type Day,
  type EntityKey,
  isoDay,
  partsOf,
  printDate,
  type Quarter,
  quarterBars,
  quarterEnds,
  quarterSpark,
  type Scorecard,
  type Status,
  type TallyPart,
} from '../data.ts';
import { partWords, scorecard as words } from '../words/scorecard.ts';

/** Columns of a scorecard after "given", in the order in which the arithmetic is read. */
export const PARTS = ['onTime', 'late', 'inTime', 'overdue', 'awaiting', 'undated'] as const;
export type Part = (typeof PARTS)[number];

/** A number of a scorecard that opens a list: all that was given, or a part of it. */
export type Listed = Part | 'given';

/** Step of a card's page: ids have no dot, so that agencies of other units cannot clash with them. */
export function cardStep({ unit, agency }: Pick<Scorecard, 'unit' | 'agency'>): string {
  if (!agency) return '0.chua-xac-dinh';
  const at = partsOf(agency);
  return at.unit === unit ? at.id : `${at.unit}.${at.id}`;
}

export function cardPath(card: Pick<Scorecard, 'unit' | 'agency'>): string {
  return `/${card.unit}/scorecard/${cardStep(card)}/`;
}

/** Name of an agency, and whose it is where it belongs to another unit than the work. */
export function agencyName(p: Page, unit: string, agency: EntityKey | undefined): string {
  if (!agency) return p.t(words.unknown);
  const home = partsOf(agency).unit;
  const name = p.name(agency);
  return home === unit ? name : `${name} (${p.t(words.elsewhere(p.name(`unit:${home}/${home}`)))})`;
}

/** How many items a part has. */
export function amountOf({ tally, keys }: Assigned, part: Part): number {
  return part === 'awaiting' ? keys.awaiting.length : tally[part];
}

/** The statuses behind a part. */
export function statusesOf(p: Page, { keys }: Assigned, part: Part): readonly Status[] {
  return keys[part].flatMap((key) => p.site.statusesOf(key));
}

/** A trend up to a day, with the quarters in which nothing changed filled in. */
export function quartersOf({ trend }: Assigned, to: Day): readonly Quarter[] {
  const [first] = trend;
  if (!first) return [];
  let at = 0;
  return quarterEnds(first.day, to).map((day) => {
    while ((trend[at + 1]?.day ?? Infinity) <= day) at += 1;
    const { knownThen, knownNow } = trend[at] ?? first;
    return { day, knownThen, knownNow };
  });
}

/** "quý III/2019" of a day in it. */
export function quarterText(p: Page, day: number): string {
  const [year = '', month = '1'] = isoDay(day).split('-');
  return printDate(`${year}-Q${Math.ceil(+month / 3)}`, p.lang);
}

/** The word-sized trend of one row; nothing where no dated work ever was. */
export function sparkOf(p: Page, name: string, assigned: Assigned, to: Day): string | undefined {
  const quarters = quartersOf(assigned, to);
  const last = quarters.at(-1);
  if (!last || !quarters.some(({ knownNow }) => knownNow.given > knownNow.undated))
    return undefined;
  const title = p.t(words.spark(name, quarters.length, quarterText(p, last.day)));
  return quarterSpark(title, quarters);
}

/** The trend for a page and for a phone. */
export function trendOf(p: Page, title: string, assigned: Assigned, to: Day) {
  const quarters = quartersOf(assigned, to);
  const word = (part: TallyPart) => p.t(partWords[part]).toLowerCase();
  const said = {
    overdue: word('overdue'),
    inTime: word('inTime'),
    late: word('late'),
    onTime: word('onTime'),
    knownThen: p.t(words.thenOverdue),
  };
  const bars = { title, desc: p.t(words.quartersNote), quarters, words: said, lang: p.lang };
  return {
    broad: quarterBars({ ...bars, width: 940 }),
    narrow: quarterBars({ ...bars, width: 352 }),
  };
}
