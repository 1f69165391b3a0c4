import { saidIn } from '../core/absent.ts';
import { SCOPE_WORDS, SIDE_WORDS } from '../core/component-words.ts';
import type { EditionName } from '../core/edition.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import type { FrameworkUse } from '../core/facts.ts';
import { stringOf } from '../core/fields.ts';
import type { Bilingual, Lang } from '../core/lang.ts';
import { SAID } from './framework-words.ts';

type Asks = {
  readonly entity: (key: EntityKey) => Entity | undefined;
  readonly lang: Lang;
  readonly edition?: EditionName | undefined;
};

/**
 * For whom a component is and which side owns it, in words. The commonest pair is said once in the
 * legend; a name carries its own only where it differs, so that one component stays one symbol.
 */
export function traitsOf({ entity, lang, edition }: Asks, { of }: FrameworkUse): string {
  const found = entity(of);
  const owner = stringOf(found?.data.owner);
  const path = owner?.includes('/') ? owner : `${found?.unit}/${owner}`;
  const [unit = '', id = ''] = path.split('/');
  const agency = owner === undefined ? undefined : entity(keyOf('agency', unit, id));
  const side = SIDE_WORDS[String(agency?.data.side)]?.[lang];
  const stated = SCOPE_WORDS[String(found?.data.scope)];
  const scope = stated ? scopeIn(stated)[lang] : saidIn(SAID.noScope, edition)[lang];
  const held = owner === undefined ? saidIn(SAID.noOwner, edition)[lang] : side;
  return (held === undefined ? [scope] : [scope, held]).map(small).join(', ');
}

/** A scope by itself says too little in brackets: “phạm vi tỉnh”. */
function scopeIn({ vi, en }: Bilingual): Bilingual {
  return { vi: `phạm vi ${small(vi)}`, en: `${small(en)} scope` };
}

/** Lower case at the start, except in words that always have a capital. */
function small(text: string): string {
  return /^(Đảng|Mặt trận|Quốc hội|Hội đồng|Party|Fatherland|National Assembly|People)/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The commonest traits of the unit's own components; empty when there is none. */
export function commonTraits(asks: Asks, uses: readonly FrameworkUse[]): string {
  const own = uses.filter(
    ({ role, of }) => role === 'own' && asks.entity(of)?.kind === 'component',
  );
  const groups = [...Map.groupBy(own, (use) => traitsOf(asks, use))];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

export function nameWithTraits(
  asks: Asks,
  name: string,
  use: FrameworkUse,
  common: string,
): string {
  const own = traitsOf(asks, use);
  return own === common ? name : `${name} (${own})`;
}
