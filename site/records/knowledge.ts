import type { Page } from '../context.ts';
import type { Entity } from '../data.ts';
import { asDate, resolve } from '../read.ts';
import { record } from '../words/record.ts';
import { dateOf } from './show.ts';

/** As of when a record speaks and who has confirmed it, in one line; empty where it says neither. */
export function knowledgeOf(p: Page, { unit, data }: Entity): string {
  const parts = [
    asDate(data.asOf) && `${p.t(record.asOf)}: ${dateOf(p, data.asOf).text}`,
    confirmation(p, unit, data),
    data.classification === 'internal' && p.t(record.internal),
    typeof data.renamedFrom === 'string' && p.t(record.renamedFrom(data.renamedFrom)),
  ];
  return parts.filter(Boolean).join(' · ');
}

function confirmation(p: Page, unit: string, data: Entity['data']): string | undefined {
  const agency = resolve(p.site, unit, data.confirmedBy, 'agency');
  const on = asDate(data.confirmedOn) ? dateOf(p, data.confirmedOn).text : undefined;
  if (agency && on) return p.t(record.confirmed(p.name(agency), on));
  if (agency) return p.t(record.confirmedBy(p.name(agency)));
  return on && p.t(record.confirmedOn(on));
}
