import type { Page } from '../context.ts';
import { type Entity, type EntityKey, isPlanned, type PlacedSite, printNumber } from '../data.ts';
import { escapeHtml } from '../html.ts';
import { asList, asNumber, field, resolveAll } from '../read.ts';
import type { Fact } from '../records/describe.ts';
import { dateOf, linkTo, type Shown } from '../records/show.ts';
import type { AreaSiting } from '../siting-index.ts';
import { labelOf } from '../words/labels.ts';
import { places as words } from '../words/station-records.ts';
import { stageWords, stations } from '../words/stations.ts';
import { radiusSentence, stageOf } from './station-map.ts';
import { linkHtml } from './station-pairs.ts';
import { metres } from './stations.ts';

/** What this page says in a place of its own. */
export const AREA_FIELDS = 'level areaTypes geometry centre validFrom validTo predecessors'.split(
  ' ',
);

/** Records of population of an area, the latest first; dates that cannot be read last. */
export function populationsOf(p: Page, key: EntityKey): readonly Entity[] {
  const found = p.site.linksTo(key).filter(({ from }) => from.startsWith('population:'));
  const records = [...new Set(found.map(({ from }) => from))].flatMap(
    (one) => p.site.entity(one) ?? [],
  );
  const day = ({ data }: Entity) => String(field(data.date, 'date') ?? data.date ?? '');
  return records.sort((a, b) =>
    day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.key < b.key ? -1 : 1,
  );
}

/** What people ask of a commune, in that order. */
export function areaFacts(
  p: Page,
  entity: Entity,
  siting: AreaSiting | undefined,
): readonly Fact[] {
  const { t } = p;
  const { data, unit } = entity;
  const fact = (
    name: 'radius' | 'population' | 'type' | 'lasts' | 'predecessors',
    values: readonly Shown[],
  ) => ({
    field: name,
    label: t(words[name]),
    values,
  });
  const before = resolveAll(p.site, unit, data.predecessors, 'area').map((key) => linkTo(p, key));
  const gone = (said: { vi: string; en: string }): Shown => ({
    text: t(said),
    missing: true,
    bare: true,
  });
  const types = typesOf(p, data);
  return [
    fact('population', peopleOf(p, entity.key, siting)),
    ...(siting?.reach ? [fact('radius', radiusOf(p, siting))] : []),
    fact('type', types.length > 0 ? types : [gone(stations.notStated)]),
    fact('lasts', lastsOf(p, data)),
    fact('predecessors', before.length > 0 ? before : [gone(words.noPredecessors)]),
  ];
}

/** The latest figure by the day, and of which day it is. */
function peopleOf(p: Page, key: EntityKey, siting: AreaSiting | undefined): readonly Shown[] {
  const { reach } = siting ?? {};
  const record = reach?.population && p.site.entity(reach.population);
  if (reach?.persons === undefined || !record) {
    const [latest] = populationsOf(p, key);
    const persons = asNumber(latest?.data.persons);
    if (!latest || persons === undefined)
      return [{ text: p.t(words.noPopulation), missing: true, bare: true }];
    return figureOf(p, persons, latest);
  }
  return figureOf(p, reach.persons, record);
}

function figureOf(p: Page, persons: number, { key, data }: Entity): readonly Shown[] {
  const on = dateOf(p, data.date).text;
  const basis =
    data.basis === undefined
      ? ''
      : `, ${p.t(labelOf('populationBasis', data.basis)).toLowerCase()}`;
  return [
    { text: p.t(words.people(persons)), href: p.link(key) },
    { text: `(${on}${basis})`, soft: true },
  ];
}

function radiusOf(p: Page, { reach, radii }: AreaSiting): readonly Shown[] {
  if (!reach) return [];
  const own = radii.find(({ areaType }) => areaType === reach.areaType);
  const from = p.t(reach.pointFrom === 'centre' ? words.fromCentre : words.fromCentroid);
  const said = own ? radiusSentence(p, own) : metres(p, reach.radius);
  return [{ text: said }, { text: `(${from})`, soft: true }];
}

function typesOf(p: Page, data: Entity['data']): readonly Shown[] {
  return asList(data.areaTypes).map((one) => {
    const span = spanOf(p, field(one, 'from'), field(one, 'to'));
    const type = p.t(labelOf('areaType', field(one, 'type')));
    return { text: span ? `${type}, ${span}` : type };
  });
}

function lastsOf(p: Page, { validFrom, validTo }: Entity['data']): readonly Shown[] {
  const span = spanOf(p, validFrom, validTo);
  return [span ? { text: span } : { text: p.t(stations.notStated), missing: true, bare: true }];
}

/** “since 1 July 2025 until …”; empty where neither end is stated. */
function spanOf(p: Page, from: unknown, to: unknown): string {
  return [
    from === undefined ? '' : p.t(words.since(dateOf(p, from).text)),
    to === undefined ? '' : p.t(words.until(dateOf(p, to).text)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** “2 of 3 operators have a 5G station within the planning radius; with proposed masts 3 of 3.” */
export function areaLead({ t }: Page, { reach, operators }: AreaSiting): string {
  if (!reach) return t(words.notJudged);
  const [now, planned] = [reach.now, reach.planned].map((each) => each.operators.length);
  const all = operators.length;
  return `${t(words.areaLead(now ?? 0, all))}${t(words.areaPlanned(planned ?? 0, all))}`;
}

/** Each operator with its nearest station now and to come, and its masts in the area. */
export function operatorRows(p: Page, { reach, operators, sites }: AreaSiting) {
  return operators.map((operator) => ({
    operator,
    now: nearestHtml(p, reach?.now, operator),
    planned: nearestHtml(p, reach?.planned, operator),
    masts: printNumber(
      sites.filter((site) => site.operators.includes(operator) && stageOf(site)).length,
      p.lang,
    ),
  }));
}

type Near = NonNullable<AreaSiting['reach']>['now'] | undefined;

function nearestHtml(p: Page, reach: Near, operator: EntityKey): string {
  const found = reach?.nearest[reach.operators.indexOf(operator)];
  if (!found) return `<span class="soft">${escapeHtml(p.t(words.nothingNear))}</span>`;
  return linkHtml(p, found[0], metres(p, found[1]));
}

export function planned(sites: readonly PlacedSite[]): readonly PlacedSite[] {
  return sites.filter(({ state }) => isPlanned(state));
}

/** Masts of an area: whose, how far, by when, and whether one stands too close. */
export function mastColumns(p: Page, { pairs }: AreaSiting) {
  const { t } = p;
  const close = new Map<EntityKey, number>();
  for (const { asked, other } of pairs)
    for (const key of [asked, other]) close.set(key, (close.get(key) ?? 0) + 1);
  const said = (text: string, sort?: string) =>
    sort === undefined ? { html: escapeHtml(text) } : { html: escapeHtml(text), sort };
  return [
    {
      id: 'site',
      title: words.site,
      of: (_: Page, { key }: PlacedSite) => ({ html: linkHtml(p, key) }),
    },
    {
      id: 'operators',
      title: stations.operator,
      facet: true,
      of: (_: Page, { operators }: PlacedSite) =>
        said(operators.map((one) => p.name(one)).join(', ')),
    },
    {
      id: 'state',
      title: words.state,
      facet: true,
      of: (_: Page, site: PlacedSite) => {
        const stage = stageOf(site);
        return said(t(stage ? stageWords[stage] : labelOf('siteState', site.state)));
      },
    },
    {
      id: 'due',
      title: words.due,
      of: (_: Page, site: PlacedSite) => {
        const due = field(asList(p.site.entity(site.key)?.data.states).at(-1), 'due');
        return isPlanned(site.state) && due !== undefined
          ? said(dateOf(p, due, 'deadline').text)
          : said(isPlanned(site.state) ? t(stations.notStated) : '–');
      },
    },
    {
      id: 'close',
      title: words.close,
      of: (_: Page, { key }: PlacedSite) => {
        const n = close.get(key) ?? 0;
        return said(n > 0 ? t(words.closeTo(n)) : '–', String(-n));
      },
    },
  ];
}
