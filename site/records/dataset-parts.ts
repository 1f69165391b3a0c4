import type { Page } from '../context.ts';
import { type Entity, printDay } from '../data.ts';
import { asList, asText, field } from '../read.ts';
import { datasets as words } from '../words/datasets.ts';
import { labelOf } from '../words/labels.ts';
import { type Fact, factsOf, type Listing, listingOf } from './describe.ts';
import { type Fields, fieldsOfKind } from './shapes.ts';

const LISTS = ['items', 'sharingHistory', 'distributions'];

type Item = Readonly<Record<string, unknown>>;

/** What a dataset says of itself: facts in a line each, and its lists as tables. */
export function datasetParts(p: Page, entity: Entity) {
  const fields = datasetFields();
  const data = isItem(entity.data.dataset) ? entity.data.dataset : {};
  const now = classNow(p, entity);
  const elsewhere = now.length ? [...LISTS, 'sharingClass'] : LISTS;
  const plain = new Map([...fields].filter(([name]) => !elsewhere.includes(name)));
  const items = asList(data.items);
  return {
    facts: [freshnessOf(p, entity), ...now, ...factsOf(p, entity, plain, data)],
    items: table(p, entity, fields, 'items', items.map(asItem), p.t(words.items(items.length))),
    periods: table(
      p,
      entity,
      fields,
      'sharingHistory',
      asList(data.sharingHistory),
      p.t(words.periods),
    ),
    distributions: table(
      p,
      entity,
      fields,
      'distributions',
      asList(data.distributions),
      p.t(words.distributions),
    ),
    personal: items.filter((one) => /personal/.test(String(field(one, 'sensitivity')))).length,
    differ: differ(data.statedType, data.databaseType),
    empty: Object.keys(data).length === 0,
  };
}

function datasetFields(): Fields {
  const shape = fieldsOfKind('component').get('dataset')?.shape;
  return shape?.is === 'record' ? shape.fields : new Map();
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An item may be written as its name alone. */
function asItem(value: unknown): unknown {
  return asText(value) === undefined ? value : { name: value };
}

function table(
  p: Page,
  { unit }: Entity,
  fields: Fields,
  name: string,
  rows: readonly unknown[],
  title: string,
): Listing {
  const shape = fields.get(name)?.shape;
  const of = shape?.is === 'list' ? shape.of : undefined;
  const record = of?.is === 'either' ? of.of.find(({ is }) => is === 'record') : of;
  const own = record?.is === 'record' ? record.fields : new Map();
  return listingOf(p, unit, own, title, rows.filter(isItem));
}

/** METHODS D: what nobody confirmed for longer than its review period is stale. */
function freshnessOf(p: Page, { key }: Entity): Fact {
  const { knownOn, stale } = p.site.datasetFactsOf(key) ?? {};
  const day = knownOn === undefined ? '' : printDay(knownOn, p.lang);
  const said = knownOn === undefined ? words.never : stale ? words.old(day) : words.fresh(day);
  return { field: 'freshness', label: p.t(words.freshness), values: [{ text: p.t(said) }] };
}

/** The class of the period that covers the day, which the plain field may no longer say. */
function classNow(p: Page, { key }: Entity): readonly Fact[] {
  const now = p.site.datasetFactsOf(key)?.sharingClass;
  if (now === undefined) return [];
  const said = { text: p.t(labelOf('sharingClass', now)) };
  return [{ field: 'sharingClass', label: p.t(words.classNow), values: [said] }];
}

function differ(stated: unknown, legal: unknown): boolean {
  return typeof stated === 'string' && typeof legal === 'string' && stated !== legal;
}
