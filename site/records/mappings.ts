import type { Page } from '../context.ts';
import type { Entity, EntityKey } from '../data.ts';
import { asText, resolve } from '../read.ts';
import { component as words } from '../words/component.ts';
import { labelOf } from '../words/labels.ts';
import type { Listing } from './describe.ts';
import { itemOf } from './framework-items.ts';
import { linkTo, textOf } from './show.ts';

/** Mappings of a unit as a table: block, component, how far, why. */
export function unitMappings(p: Page, title: string, mappings: readonly Entity[]): Listing {
  return {
    title,
    columns: [words.block, words.component, words.relation, words.reason].map(p.t),
    rows: mappings.map(({ key, unit, data }) => {
      const component = resolve(p.site, unit, data.component, 'component');
      return [
        [itemOf(p, unit, 'block', data.block, data.framework)],
        [component ? linkTo(p, component) : { text: p.t(words.noComponent), missing: true }],
        [{ text: p.t(labelOf('mappingRelation', data.relation)), href: p.link(key) }],
        asText(data.reason) === undefined ? [] : [textOf(p, data.reason)],
      ];
    }),
  };
}

/** Mappings of a component as a table: framework, block, how far (a link to the record), why. */
export function mappingTable(p: Page, title: string, keys: readonly EntityKey[]): Listing {
  const entities = keys.flatMap((key) => p.site.entity(key) ?? []);
  return {
    title,
    columns: [words.framework, words.block, words.relation, words.reason].map(p.t),
    rows: entities.map(({ key, unit, data }) => [
      [itemOf(p, unit, 'framework', data.framework)],
      [itemOf(p, unit, 'block', data.block, data.framework)],
      [{ text: p.t(labelOf('mappingRelation', data.relation)), href: p.link(key) }],
      asText(data.reason) === undefined ? [] : [textOf(p, data.reason)],
    ]),
  };
}
