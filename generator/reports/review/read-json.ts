import { type Day, parseDate } from '../../core/day.ts';
import { isMap } from '../../core/is-map.ts';
import type { Review } from '../../core/review.ts';

/** Of the fields of a review's JSON, those that hold a day. */
const DAYS = new Set(['asOf', 'knownAt', 'expires', 'day']);

/**
 * The review that `jsonReview` wrote, from JSON that keeps to schemas/review-output.schema.json; so
 * that another process can print it in another format. Undefined where a day is none, or where the
 * diagram could end the code block that it is put into.
 */
export function readReviewJson(value: unknown): Review | undefined {
  if (!isMap(value)) return undefined;
  try {
    const { complete, counts: _, ...rest } = restored(value) as Record<string, unknown>;
    const review = { ...rest, unread: complete !== true } as unknown as Review;
    return /[`~<]|%%\{/.test(review.diagram.text) ? undefined : review;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What is null was not there; a day is a number again. */
function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored);
  if (!isMap(value)) return value;
  const pairs = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(pairs.map(([name, each]) => [name, read(name, each)]));
}

function read(name: string, value: unknown): unknown {
  return DAYS.has(name) && typeof value === 'string' ? dayOf(value) : restored(value);
}

function dayOf(text: string): Day {
  const day = parseDate(text)?.first;
  if (day === undefined) throw new RangeError('no day');
  return day;
}
