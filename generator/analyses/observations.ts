import type { DateValue, Day } from '../core/day.ts';
import type { Used } from '../core/facts.ts';
import {
  datedOf,
  type Fields,
  fieldsOf,
  itemsOf,
  numberOf,
  type Share,
  shareOf,
  stringOf,
} from '../core/fields.ts';

export type Qualifier = 'about' | 'more-than' | 'nearly' | 'at-least' | 'at-most';

/** One figure as it can be used: `value` is exact, `printed` is what the source shows, if anything. */
export type Observation = Used & {
  /** First day of a period observation, which counts at its end. */
  readonly from?: Day;
  readonly printed?: number;
  readonly share?: Share;
  readonly qualifier?: Qualifier;
  /** The date as written, for people, and the days it covers. */
  readonly when: DateValue;
  readonly first: Day;
  readonly last: Day;
};

/** The days something is seen at: what happened by `asOf`, of what was recorded by `knownAt`. */
export type Seen = { readonly asOf: Day; readonly knownAt: Day };

/** First day on which one of the sources was published, not counting days before `earliest`. */
export type PublishedSince = (sources: unknown, earliest: Day) => Day | undefined;

/** A printed percentage and its share within this many points are one figure, rounded (METHODS A4). */
export const PERCENT_TOLERANCE = 0.05;

/**
 * The observations of an indicator by day, then by when they were recorded. Those without a value
 * or without a possible date are left out. What a source recorded within a period cannot be later
 * than the recording, so that a figure of "2019" published in October counts from October.
 */
export function readObservations(
  data: Fields,
  publishedSince: PublishedSince = () => undefined,
): readonly Observation[] {
  const read: Observation[] = [];
  for (const [index, item] of itemsOf(data.observations)) {
    const observation = readOne(index, item, data, publishedSince);
    if (observation) read.push(observation);
  }
  return read.sort((a, b) => a.day - b.day || a.recorded - b.recorded || a.index - b.index);
}

function readOne(index: number, item: Fields, data: Fields, published: PublishedSince) {
  const share = shareOf(item.share);
  const printed = numberOf(item.value);
  const value = exact(printed, share, data.unitOfMeasure === '%');
  const period = fieldsOf(item.period);
  const written = item.date ?? period.to;
  const dated = datedOf(written);
  if (value === undefined || !dated) return undefined;
  const { first, last } = dated;
  const known = datedOf(item.recorded)?.last ?? published(item.sources ?? data.sources, first);
  const recorded = Math.max(known ?? last, first);
  const day = Math.min(last, recorded);
  const observation: Writable = {
    index,
    day,
    recorded,
    value,
    when: written as DateValue,
    first,
    last,
  };
  const from = datedOf(period.from)?.first;
  const qualifier = stringOf(item.qualifier);
  if (from !== undefined) observation.from = from;
  if (printed !== undefined) observation.printed = printed;
  if (share) observation.share = share;
  if (qualifier) observation.qualifier = qualifier as Qualifier;
  return observation;
}

type Writable = { -readonly [K in keyof Observation]: Observation[K] };

/** The share where the printed percentage only rounds it; otherwise what the source prints. */
function exact(printed: number | undefined, share: Share | undefined, percent: boolean) {
  if (!share) return printed;
  if (!percent) return printed ?? share.n;
  const computed = (100 * share.n) / share.N;
  if (printed === undefined) return computed;
  return Math.abs(printed - computed) <= PERCENT_TOLERANCE + 1e-9 ? computed : printed;
}

/**
 * Those that count (METHODS A1): dated by as-of and recorded by known-at. Of several of one day the
 * last recorded holds. Expects the order of `readObservations`.
 */
export function usable<T extends Pick<Used, 'day' | 'recorded'>>(
  observations: readonly T[],
  at: Seen,
): T[] {
  const kept: T[] = [];
  for (const each of observations) {
    if (each.day > at.asOf) break;
    if (each.recorded > at.knownAt) continue;
    if (kept.at(-1)?.day === each.day) kept.pop();
    kept.push(each);
  }
  return kept;
}

/**
 * A flow as a running total from `start`: each period counts once, at its end. Periods that begin
 * before `start` or overlap one already counted are left out, so that nothing counts twice.
 */
export function runningTotals(flow: readonly Observation[], start = -Infinity): Observation[] {
  const totals: Observation[] = [];
  let until = start - 1;
  let sum = 0;
  for (const each of flow) {
    const from = each.from ?? each.day;
    if (from <= until) continue;
    sum += each.value;
    until = each.day;
    totals.push({ ...each, value: sum });
  }
  return totals;
}
