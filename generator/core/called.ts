import type { Entity } from './entity.ts';
import { type Bilingual, both, say, type Text } from './lang.ts';

/**
 * What people call a record, with its id in brackets: “Cổng dịch vụ công (cong-dvc)”. Seen from
 * another unit the id is the whole one, as a reference there writes it: “quoc-gia/ndxp”.
 */
export function called({ id, unit, data }: Entity, from = unit): Bilingual {
  const { name } = data;
  const written = from === unit ? id : `${unit}/${id}`;
  return both((lang) => (isText(name) ? `${say(name, lang)} (${written})` : written));
}

/** A record that breaks its schema may have anything as its name. */
function isText(value: unknown): value is Text {
  if (typeof value === 'string') return value !== '';
  return typeof (value as { vi?: unknown } | null | undefined)?.vi === 'string';
}
