import type { Page } from '../context.ts';
import type { Entity, EntityKey, Link, Neighbour } from '../data.ts';
import { lineSortOf } from '../explorer/relations.ts';
import { asCode, asText, resolve, resolveAll } from '../read.ts';
import { common } from '../words/common.ts';
import { labelOf } from '../words/labels.ts';
import { relations as words } from '../words/relations.ts';
import { compact, type Listing } from './describe.ts';
import { linkTo, missing, nothing, type Shown, textOf } from './show.ts';
import { sortedBy } from './sorted.ts';

/** One exchange, seen from one of its ends. */
export type Relation = { readonly exchange: Entity; readonly partner: EntityKey | undefined };

/** Exchanges in which a record is named by `field`; the partner stands at the `other` end. */
export function relationsOf(
  p: Page,
  links: readonly Link[],
  field: 'from' | 'to',
): readonly Relation[] {
  const other = field === 'from' ? 'to' : 'from';
  const found = exchangesOf(p, links, field).map((exchange) => ({
    exchange,
    partner: resolve(p.site, exchange.unit, exchange.data[other], 'component', 'agency'),
  }));
  return sortedBy(found, ({ partner }) => (partner ? p.name(partner) : ''));
}

/** Exchanges that name a record in one of their fields. */
export function exchangesOf(p: Page, links: readonly Link[], field: string): readonly Entity[] {
  return links.flatMap((link) => {
    if (link.field !== field || !link.from.startsWith('exchange:')) return [];
    return p.site.entity(link.from) ?? [];
  });
}

/** Relations as a table: partner, kind of relation (a link to its record), data, channel, state. */
export function relationTable(p: Page, title: string, relations: readonly Relation[]): Listing {
  const { t } = p;
  return compact({
    title,
    columns: [
      words.partner,
      words.kind,
      words.content,
      words.channel,
      words.state,
      common.source,
    ].map(t),
    rows: relations.map(({ exchange, partner }) => [
      partner ? [linkTo(p, partner)] : [{ text: t(common.unknown), missing: true }],
      [{ text: t(labelOf('exchangeKind', exchange.data.kind)), href: p.link(exchange.key) }],
      contentOf(p, exchange),
      [channelOf(p, exchange)],
      [{ text: t(labelOf('exchangeState', exchange.data.state)) }],
      resolveAll(p.site, exchange.unit, exchange.data.sources, 'source').map((key) =>
        linkTo(p, key),
      ),
    ]),
  });
}

/** What flows: the dataset and the content, or that nobody recorded it. */
export function contentOf(p: Page, { unit, data }: Entity): readonly Shown[] {
  const dataset = resolve(p.site, unit, data.data, 'component');
  const shown = [
    ...(dataset ? [linkTo(p, dataset)] : []),
    ...(asText(data.content) === undefined ? [] : [textOf(p, data.content)]),
  ];
  return shown.length ? shown : [nothing(p)];
}

/** The channel, or why it is not known. */
function channelOf(p: Page, { data }: Entity): Shown {
  if (data.channel === undefined) return nothing(p);
  return missing(p, data.channel) ?? { text: p.t(labelOf('channel', data.channel)) };
}

/** As many neighbours as a drawing holds; the last one stands for all the others. */
export function neighboursOf(
  p: Page,
  relations: readonly Relation[],
  table: string,
): readonly Neighbour[] {
  const most = 9;
  const rest = relations.length - most;
  const shown = rest > 1 ? relations.slice(0, most) : relations;
  const all = shown.map(({ exchange, partner }) => neighbour(p, exchange, partner));
  if (rest <= 1) return all;
  return [
    ...all,
    { name: p.t(words.others(rest)), href: table, says: p.t(words.inTable), sort: 'plain' },
  ];
}

function neighbour(p: Page, exchange: Entity, partner: EntityKey | undefined): Neighbour {
  const { data } = exchange;
  const says = [
    data.state === 'operating' ? '' : p.t(labelOf('exchangeState', data.state)),
    typeof data.channel === 'string' ? p.t(labelOf('channel', data.channel)) : '',
    contentOf(p, exchange)
      .filter((one) => !one.missing)
      .map(({ text }) => text)
      .join('; '),
  ];
  return {
    name: partner ? p.name(partner) : p.t(common.unknown),
    ...(partner ? { href: p.link(partner) } : {}),
    says: says.filter(Boolean).join(' · ') || p.t(labelOf('exchangeKind', data.kind)),
    sort: lineSortOf({ channel: asCode(data.channel), state: asCode(data.state) }),
  };
}
