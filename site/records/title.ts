import type { Page } from '../context.ts';
import { type Entity, type EntityKey, partsOf } from '../data.ts';
import { asCode, asText, resolve } from '../read.ts';
import { common } from '../words/common.ts';
import { labelOf } from '../words/labels.ts';
import { itemOf } from './framework-items.ts';

/**
 * What a record is called: its name, or for those kinds that may go without one what it joins:
 * "LGSP → Cổng dịch vụ công".
 */
export function titleOf(p: Page, key: EntityKey): string {
  const entity = p.site.entity(key);
  if (!entity) return key;
  const name = asText(entity.data.name);
  return name === undefined ? (madeUp(p, entity) ?? partsOf(key).id) : p.text(name);
}

function madeUp(p: Page, { kind, unit, data }: Entity): string | undefined {
  if (kind === 'exchange') return `${ends(p, unit, data.from)} → ${ends(p, unit, data.to)}`;
  if (kind === 'mapping') {
    const component = data.component ? `${ends(p, unit, data.component)} → ` : '';
    return component + itemOf(p, unit, 'block', data.block, data.framework).text;
  }
  if (kind === 'assessment') {
    const value = p.t(labelOf('compliance', data.value));
    return `${asCode(data.requirement)}: ${value}`;
  }
  return kind === 'waiver' ? `${data.rule}: ${data.subject}` : undefined;
}

function ends(p: Page, unit: string, reference: unknown): string {
  const key = resolve(p.site, unit, reference, 'component', 'agency');
  return key ? p.name(key) : asCode(reference) || p.t(common.notRecorded);
}
