import type { Page } from '../context.ts';
import {
  type AreaReach,
  type EntityKey,
  printNumber,
  type ReachGrade,
  type SitingCount,
} from '../data.ts';
import { escapeHtml } from '../html.ts';
import { stations as words } from '../words/stations.ts';
import { linkHtml } from './station-pairs.ts';
import { metres } from './stations.ts';

export const GRADES = { none: words.none_, some: words.some_, all: words.all_ } satisfies Record<
  ReachGrade,
  unknown
>;

const text = (said: string, sort?: string) =>
  sort === undefined ? { html: escapeHtml(said) } : { html: escapeHtml(said), sort };

type CountsOf = ReadonlyMap<EntityKey, SitingCount>;

/** Columns of communes × operators: the commune, its type and people, each operator, the grades. */
export function reachColumns(p: Page, operators: readonly EntityKey[], counts: CountsOf) {
  const { t, lang } = p;
  const countText = (n = 0) => text(printNumber(n, lang), String(n));
  const plain = (said: string) => ({ vi: said, en: said });
  return [
    {
      id: 'area',
      title: words.area,
      of: (_: Page, { area }: AreaReach) => ({ html: linkHtml(p, area) }),
    },
    {
      id: 'type',
      title: words.areaType,
      facet: true,
      of: (_: Page, { areaType }: AreaReach) =>
        text(t(areaType ? words[areaType] : words.notStated)),
    },
    {
      id: 'persons',
      title: words.persons,
      numeric: true,
      of: (_: Page, { persons }: AreaReach) =>
        persons === undefined
          ? text(t(words.notStated), '-1')
          : text(printNumber(persons, lang), String(persons)),
    },
    {
      id: 'stations',
      title: words.stationsNow,
      numeric: true,
      of: (_: Page, { area }: AreaReach) => countText(counts.get(area)?.stations),
    },
    {
      id: 'stations-planned',
      title: words.stationsPlanned,
      numeric: true,
      of: (_: Page, { area }: AreaReach) => countText(counts.get(area)?.stationsPlanned),
    },
    ...operators.map((operator, at) => ({
      id: `operator-${at}`,
      title: plain(p.name(operator)),
      of: (_: Page, { now }: AreaReach) => {
        const at = now.operators.indexOf(operator);
        const nearest = now.nearest[at];
        return nearest
          ? text(t(words.within(metres(p, nearest[1]))), String(nearest[1]))
          : text(t(words.outside), '999999');
      },
    })),
    {
      id: 'grade',
      title: words.now,
      facet: true,
      of: (_: Page, { now }: AreaReach) => text(t(GRADES[now.grade])),
    },
    {
      id: 'planned',
      title: words.planned,
      facet: true,
      of: (_: Page, { planned }: AreaReach) => text(t(GRADES[planned.grade])),
    },
  ];
}
