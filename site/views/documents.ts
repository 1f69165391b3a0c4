import type { Page } from '../context.ts';
import { type EntityKey, printDate } from '../data.ts';
import { asDate } from '../read.ts';

/** A document by what identifies it, "07-NQ/TU, 12/09/2018"; its name where it has no number. */
export function documentLabel(p: Page, key: EntityKey): string {
  const data = p.site.entity(key)?.data;
  const issued = asDate(data?.issued);
  if (typeof data?.number !== 'string') return p.name(key);
  return issued === undefined ? data.number : `${data.number}, ${printDate(issued, p.lang)}`;
}
