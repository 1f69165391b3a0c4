import type { Page } from '../context.ts';
import type { DateValue, Entity } from '../data.ts';
import { asDate, field } from '../read.ts';
import { labelOf } from '../words/labels.ts';
import { dateOf, type Shown } from './show.ts';

/** The lifecycle state of a component at as-of, the latest one known; undefined without any. */
export function stateNow(p: Page, { key }: Entity): { code: string; shown: Shown } | undefined {
  const last = p.site.stateOf(key);
  const on = dateIn(last?.entry);
  if (!last || on === undefined) return undefined;
  const text = `${p.t(labelOf('lifecycle', last.state))} (${dateOf(p, on).text})`;
  return { code: last.state, shown: { text } };
}

/** A date of a lifecycle entry; its precision stands beside it. */
export function dateIn(entry: unknown, name: 'asOf' | 'from' = 'asOf'): DateValue | undefined {
  const on = asDate(field(entry, name));
  if (on === undefined || typeof on === 'object') return on;
  return field(entry, 'precision') === 'inferred' ? { date: on, precision: 'inferred' } : on;
}
