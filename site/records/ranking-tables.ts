import type { Page } from '../context.ts';
import { type Entity, type EntityKey, parseDate, printNumber } from '../data.ts';
import { asCode, asDate, asNumber, asText, resolve, resolveAll } from '../read.ts';
import { common } from '../words/common.ts';
import { rankings as words } from '../words/rankings.ts';
import { compact, type Listing } from './describe.ts';
import { dateOf, linkTo, missing, nothing, type Shown, textOf } from './show.ts';
import { titleOf } from './title.ts';
import { brief } from './work.ts';

/**
 * One table for each index, its editions newest first, parts of a group under the whole they belong
 * to. Nothing is joined across indices, editions or numbers ranked (METHODS B).
 */
export function rankingTables(p: Page, rankings: readonly Entity[]): readonly Listing[] {
  const indices = [...new Set(rankings.map(({ data }) => asCode(data.index)))];
  return indices.map((index) => {
    const own = inOrder(
      p,
      rankings.filter(({ data }) => asCode(data.index) === index),
    );
    return compact({
      title: nameOfIndex(p, index, own),
      columns: columns.map(p.t),
      rows: own.map((ranking) => rowOf(p, ranking)),
    });
  });
}

const columns = [
  words.scope,
  words.edition,
  words.rank,
  words.score,
  words.mean,
  words.publisher,
  words.derived,
  common.source,
];

function nameOfIndex(p: Page, index: string, rankings: readonly Entity[]): string {
  const named = rankings.find(({ data }) => asText(data.indexName) !== undefined);
  return named ? textOf(p, named.data.indexName).text : index || p.t(common.notRecorded);
}

function inOrder(p: Page, rankings: readonly Entity[]): readonly Entity[] {
  const whole = (one: Entity) => wholeOf(p, one) ?? one.key;
  const depth = (one: Entity) => (wholeOf(p, one) ? 1 : 0);
  const year = (one: Entity) => dayOf(p.site.entity(whole(one)) ?? one);
  return [...rankings].sort(
    (a, b) =>
      year(b) - year(a) ||
      collate(whole(a), whole(b)) ||
      depth(a) - depth(b) ||
      collate(titleOf(p, a.key), titleOf(p, b.key)),
  );
}

const collate = new Intl.Collator('vi', { numeric: true }).compare;

function dayOf({ data }: Entity): number {
  const edition = asDate(data.edition);
  return (edition === undefined ? undefined : parseDate(edition)?.last) ?? 0;
}

function wholeOf(p: Page, { unit, data }: Entity): EntityKey | undefined {
  return resolve(p.site, unit, data.within, 'ranking');
}

function rowOf(p: Page, ranking: Entity): readonly (readonly Shown[])[] {
  const { key, unit, data } = ranking;
  const scope = asText(data.scope) === undefined ? titleOf(p, key) : textOf(p, data.scope).text;
  const publisher = resolve(p.site, unit, data.publisher, 'agency');
  return [
    [{ text: wholeOf(p, ranking) ? p.t(words.within(scope)) : scope, href: p.link(key) }],
    [dateOf(p, data.edition)],
    [rankOf(p, ranking)],
    [numberOf(p, data.score)],
    [numberOf(p, data.mean)],
    [publisher ? linkTo(p, publisher) : brief(missing(p, data.publisher) ?? nothing(p))],
    [asText(data.derived) === undefined ? nothing(p) : textOf(p, data.derived)],
    resolveAll(p.site, unit, data.sources, 'source').map((source) => linkTo(p, source)),
  ];
}

function rankOf(p: Page, { data }: Entity): Shown {
  const rank = numberOf(p, data.rank);
  const all = asNumber(data.of);
  if (rank.missing || all === undefined) return rank;
  return { text: p.t(words.of(rank.text, printNumber(all, p.lang))) };
}

function numberOf(p: Page, value: unknown): Shown {
  const number = asNumber(value);
  if (number !== undefined) return { text: printNumber(number, p.lang) };
  return missing(p, value) ?? nothing(p);
}
