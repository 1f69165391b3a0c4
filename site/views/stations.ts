import type { Page } from '../context.ts';
import {
  type ClosePair,
  type DateValue,
  type Day,
  type Entity,
  type EntityKey,
  type MastStage,
  parseDate,
  printNumber,
  type UnitSiting,
} from '../data.ts';
import { asDate, asList, asNumber, asText, field, resolve } from '../read.ts';
import { stations as words } from '../words/stations.ts';
import { stageOf } from './station-map.ts';

export const STAGES: readonly MastStage[] = ['on-air', 'standing', 'to-upgrade', 'proposed'];

/** Masts by stage: of each operator, and of all with a shared mast counted once. */
export function stageCounts({ sites, operators }: UnitSiting) {
  const count = (of: UnitSiting['sites']) =>
    STAGES.map((stage) => of.filter((site) => stageOf(site) === stage).length);
  return {
    each: operators.map((operator) => ({
      operator,
      counts: count(sites.filter((site) => site.operators.includes(operator))),
    })),
    all: count(sites),
  };
}

/** What came to stand, was proposed or falls due in a quarter; in a year where only that is known. */
export type Period = {
  readonly year: number;
  readonly quarter?: number;
  readonly standing: number;
  readonly proposed: number;
  readonly due: number;
};

type Event = 'standing' | 'proposed' | 'due';

/** Masts over time, by the dates of their states, and how many that are still to come state no day. */
export function rollOutOf(sites: readonly Entity[]) {
  const periods = new Map<string, Record<Event, number>>();
  const add = (date: DateValue, event: Event) => {
    const key = periodOf(date);
    const counts = periods.get(key) ?? { standing: 0, proposed: 0, due: 0 };
    counts[event]++;
    periods.set(key, counts);
  };
  let noDue = 0;
  for (const { data } of sites) {
    const states = asList(data.states);
    const first = (state: string) =>
      asDate(
        field(
          states.find((one) => field(one, 'state') === state),
          'asOf',
        ),
      );
    const [built, proposed] = [first('existing'), first('proposed')];
    if (built !== undefined) add(built, 'standing');
    if (proposed !== undefined) add(proposed, 'proposed');
    const last = states.at(-1);
    if (!['proposed', 'to-upgrade'].includes(String(field(last, 'state')))) continue;
    const due = asDate(field(last, 'due'));
    if (due === undefined) noDue++;
    else add(due, 'due');
  }
  return { periods: [...periods].map(periodIn).sort(inTime), noDue };
}

/** `2024 3`; without quarter where the date is wider than one. */
function periodOf(date: DateValue): string {
  const dated = parseDate(date);
  if (!dated) return '0';
  const [from, to] = [dated.first, dated.last].map((day) => new Date(day * 86_400_000));
  const quarter = (day: Date | undefined) => Math.floor((day?.getUTCMonth() ?? 0) / 3) + 1;
  const year = from?.getUTCFullYear();
  return quarter(from) === quarter(to) ? `${year} ${quarter(from)}` : String(year);
}

function periodIn([key, counts]: readonly [string, Record<Event, number>]): Period {
  const [year = 0, quarter] = key.split(' ').map(Number);
  return quarter === undefined ? { year, ...counts } : { year, quarter, ...counts };
}

/** How many periods lie before a day: where its line stands; undefined where it is before or after all. */
export function periodsBefore(periods: readonly Period[], day: Day): number | undefined {
  const now = new Date(day * 86_400_000);
  const at = { year: now.getUTCFullYear(), quarter: Math.floor(now.getUTCMonth() / 3) + 1 };
  const before = periods.filter((one) => inTime(one, { ...one, ...at }) <= 0).length;
  return before === 0 || before === periods.length ? undefined : before;
}

function inTime(a: Period, b: Period): number {
  return a.year - b.year || (a.quarter ?? 0) - (b.quarter ?? 0);
}

/** Metres with one decimal where they are few. */
export function metres(p: Page, n: number): string {
  return `${printNumber(n < 100 ? n : Math.round(n), p.lang)} m`;
}

/** A rule with its document and clause, as a reader must be able to cite it. */
export function ruleOf(p: Page, key: EntityKey) {
  const entity = p.site.entity(key);
  const document = entity && resolve(p.site, entity.unit, entity.data.document, 'document');
  const citation = asText(entity?.data.citation);
  return { document, citation: citation === undefined ? undefined : p.text(citation) };
}

/** The decision on a site: a document that its record or its last state names, or words. */
export function decisionOf(p: Page, key: EntityKey) {
  const entity = p.site.entity(key);
  if (!entity) return undefined;
  const { decision } = entity.data;
  const raw = [
    decision,
    field(decision, 'document'),
    field(asList(entity.data.states).at(-1), 'document'),
  ];
  for (const one of raw) {
    const document = resolve(p.site, entity.unit, one, 'document', 'decision');
    if (document) return document;
  }
  return undefined;
}

export const ASKS = {
  share: words.askShare,
  review: words.askReview,
  refuse: words.askRefuse,
} satisfies Record<ClosePair['asks'], unknown>;

/** Proposed masts that a rule asks to share a standing one, each with the nearest of those. */
export function sharingProposals({ pairs, sites }: UnitSiting): readonly ClosePair[] {
  const state = new Map(sites.map((site) => [site.key, site.state]));
  const nearest = new Map<EntityKey, ClosePair>();
  for (const pair of pairs) {
    const fits = pair.asks === 'share' && state.get(pair.asked) === 'proposed';
    if (!fits || state.get(pair.other) === 'proposed') continue;
    const before = nearest.get(pair.asked);
    if (!before || pair.distance < before.distance) nearest.set(pair.asked, pair);
  }
  return [...nearest.values()];
}

/** Room on a mast, by the slots that its record states. */
export function roomOn(p: Page, key: EntityKey, used: number): string {
  const slots = asNumber(p.site.entity(key)?.data.slots);
  return p.t(slots === undefined ? words.roomUnknown : words.roomLeft(used, slots));
}
