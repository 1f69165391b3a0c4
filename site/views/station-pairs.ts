import type { Page } from '../context.ts';
import type { Bilingual, ClosePair, EntityKey, UnitSiting } from '../data.ts';
import { attribute, escapeHtml } from '../html.ts';
import { resolve } from '../read.ts';
import { stations as words } from '../words/stations.ts';
import { ASKS, decisionOf, metres, roomOn, ruleOf } from './stations.ts';

type Column = {
  readonly id: string;
  readonly title: Bilingual;
  readonly facet?: boolean;
  readonly numeric?: boolean;
  /** The inside of the cell as HTML, and what it sorts by. */
  readonly of: (p: Page, pair: ClosePair) => { readonly html: string; readonly sort?: string };
};

const said = (text: string) => ({ html: escapeHtml(text) });

/** A record as a link, with what stands beside it. */
export function linkHtml(p: Page, key: EntityKey, beside = ''): string {
  const link = `<a${attribute('href', p.link(key))}>${escapeHtml(p.name(key))}</a>`;
  return beside ? `${link} <span class="soft small">${escapeHtml(beside)}</span>` : link;
}

function mastHtml(p: Page, key: EntityKey): string {
  const entity = p.site.entity(key);
  const owner = entity && resolve(p.site, entity.unit, entity.data.owner, 'operator');
  return linkHtml(p, key, owner ? `${p.t(words.owner)}: ${p.name(owner)}` : '');
}

/** What a reader asks of a pair, in that order. */
export const PAIR_COLUMNS: readonly Column[] = [
  {
    id: 'asked',
    title: words.givesWay,
    of: (p, { asked }) => ({ html: mastHtml(p, asked) }),
  },
  { id: 'other', title: words.otherMast, of: (p, { other }) => ({ html: mastHtml(p, other) }) },
  {
    id: 'distance',
    title: words.distance,
    numeric: true,
    of: (p, { distance, limit }) => ({
      html: `${escapeHtml(metres(p, distance))} <span class="soft">&lt; ${escapeHtml(metres(p, limit))}</span>`,
      sort: String(distance),
    }),
  },
  {
    id: 'situation',
    title: words.situation,
    facet: true,
    of: (p, { standing }) => said(p.t(standing ? words.bothStand : words.planChange)),
  },
  { id: 'asks', title: words.asks, facet: true, of: (p, { asks }) => said(p.t(ASKS[asks])) },
  {
    id: 'rule',
    title: words.rule,
    of: (p, { rule }) => {
      const { document } = ruleOf(p, rule);
      return { html: linkHtml(p, rule) + (document ? `, ${linkHtml(p, document)}` : '') };
    },
  },
  {
    id: 'decision',
    title: words.decision,
    of: (p, { asked }) => {
      const decision = decisionOf(p, asked);
      return decision ? { html: linkHtml(p, decision) } : said(p.t(words.noDecision));
    },
  },
];

/** What a proposed mast could do instead: which mast to share, whether it has room, and why. */
export function sharingColumns(p: Page, siting: UnitSiting | undefined) {
  const used = new Map(siting?.sites.map(({ key, operators }) => [key, operators.length]));
  const { t, name } = p;
  return [
    {
      id: 'instead',
      title: words.insteadOf,
      of: (_: Page, { asked }: ClosePair) => ({ html: linkHtml(p, asked) }),
    },
    {
      id: 'host',
      title: words.hostMast,
      of: (_: Page, { other }: ClosePair) => ({ html: linkHtml(p, other) }),
    },
    {
      id: 'room',
      title: words.room,
      of: (_: Page, { other }: ClosePair) => said(roomOn(p, other, used.get(other) ?? 0)),
    },
    {
      id: 'why',
      title: words.reason,
      of: (_: Page, { distance, limit, rule }: ClosePair) =>
        said(t(words.because(metres(p, distance), metres(p, limit), name(rule)))),
    },
  ];
}

/** Rows of the table of pairs. */
export function pairRows(p: Page, pairs: readonly ClosePair[]): string {
  return pairs.map((pair) => rowHtml(p, PAIR_COLUMNS, pair)).join('');
}

/** A short code as “tram-0061” is better kept whole. */
const isShort = (html: string) => html.replace(/<[^>]*>/g, '').length < 18;

/** A row of a table with tools; the first cell is its heading. */
export function rowHtml<T>(
  p: Page,
  columns: readonly {
    readonly title: Bilingual;
    readonly numeric?: boolean;
    readonly of: (p: Page, item: T) => { readonly html: string; readonly sort?: string };
  }[],
  item: T,
): string {
  const cells = columns.map(({ title, numeric, of }, at) => {
    const { html, sort } = of(p, item);
    const short = at === 0 && isShort(html);
    const look =
      attribute('class', numeric ? 'num' : short ? 'nowrap' : undefined) +
      attribute('data-sort', sort);
    return at === 0
      ? `<th scope="row"${look}>${html}</th>`
      : `<td data-l="${escapeHtml(p.t(title))}"${look}>${html}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
