import type { Page } from '../context.ts';
import { type DateValue, type Entity, parseDate } from '../data.ts';
import { asCode, asDate, field } from '../read.ts';
import { labelOf } from '../words/labels.ts';
import { dateOf, type Shown } from './show.ts';

/** The lifecycle state of a component at as-of, the latest one known; undefined without any. */
export function stateNow(p: Page, { data }: Entity): { code: string; shown: Shown } | undefined {
  const entries = (Array.isArray(data.lifecycle) ? data.lifecycle : [data.lifecycle]) as unknown[];
  const dated = entries.flatMap((entry) => {
    const on = dateIn(entry);
    const first = on === undefined ? undefined : parseDate(on)?.first;
    if (on === undefined || first === undefined) return [];
    return [{ code: asCode(field(entry, 'state')), on, first }];
  });
  const known = dated.filter(({ first }) => first <= p.site.asOf());
  const last = (known.length ? known : dated).sort((a, b) => a.first - b.first).at(-1);
  if (!last) return undefined;
  const text = `${p.t(labelOf('lifecycle', last.code))} (${dateOf(p, last.on).text})`;
  return { code: last.code, shown: { text } };
}

/** The date of a lifecycle entry; its precision stands beside it. */
function dateIn(entry: unknown): DateValue | undefined {
  const on = asDate(field(entry, 'asOf'));
  if (on === undefined || typeof on === 'object') return on;
  return field(entry, 'precision') === 'inferred' ? { date: on, precision: 'inferred' } : on;
}
