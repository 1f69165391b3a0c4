import type { Page } from '../context.ts';
import {
  type ClosePair,
  type Entity,
  type EntityKey,
  metresBetween,
  printNumber,
} from '../data.ts';
import { asNumber, field } from '../read.ts';
import type { Fact } from '../records/describe.ts';
import { linkTo, missing, type Shown } from '../records/show.ts';
import type { SiteSiting } from '../siting-index.ts';
import { labelOf } from '../words/labels.ts';
import { places as words } from '../words/station-records.ts';
import { stageWords, stations } from '../words/stations.ts';
import { stageOf } from './station-map.ts';
import { decisionOf, metres, roomOn } from './stations.ts';

/** What this page says in a place of its own, so that the list of all fields leaves it out. */
export const SITE_FIELDS =
  'owner tenants technology slots mastClass height location commune decision cost'.split(' ');

/** What people ask of a mast, in that order. */
export function siteFacts(
  p: Page,
  entity: Entity,
  siting: SiteSiting | undefined,
): readonly Fact[] {
  const { t, lang } = p;
  const { data, key } = entity;
  const fact = (name: keyof typeof words, values: readonly Shown[]): Fact => ({
    field: name,
    label: t(words[name] as { vi: string; en: string }),
    values: values.length > 0 ? values : [absent(p)],
  });
  const decision = decisionOf(p, key);
  const room = roomOn(p, key, siting?.placed.operators.length ?? 0);
  const cost = asNumber(data.cost);
  const gone = missing(p, data.cost);
  return [
    fact('owner', siting?.placed.owner ? [linkTo(p, siting.placed.owner)] : []),
    fact('tenants', tenants(p, siting)),
    fact('slots', data.slots === undefined ? [] : [{ text: room }]),
    fact('mast', mastOf(p, entity)),
    fact('where', whereOf(p, siting)),
    fact('coordinates', coordinates(p, entity, siting)),
    fact('decision', decision ? [linkTo(p, decision)] : []),
    fact(
      'cost',
      cost === undefined
        ? gone
          ? [gone]
          : []
        : [{ text: t(words.dong(printNumber(cost, lang))) }],
    ),
  ];
}

const absent = (p: Page): Shown => ({ text: p.t(words.notStated), missing: true, bare: true });

function tenants(p: Page, siting: SiteSiting | undefined): readonly Shown[] {
  const { operators = [], on5g = [] } = siting?.placed ?? {};
  return operators.flatMap((key) => {
    const on = p.t(on5g.includes(key) ? words.onAir : words.notOnAir);
    return [linkTo(p, key), { text: `(${on})`, soft: true as const }];
  });
}

function mastOf(p: Page, { data }: Entity): readonly Shown[] {
  const height = asNumber(data.height);
  return [
    ...(data.mastClass === undefined ? [] : [{ text: p.t(labelOf('mastClass', data.mastClass)) }]),
    ...(height === undefined
      ? []
      : [{ text: p.t(words.height(printNumber(height, p.lang))), soft: true as const }]),
  ];
}

function whereOf(p: Page, siting: SiteSiting | undefined): readonly Shown[] {
  const { area, areaType } = siting?.placed ?? {};
  if (!area) return [];
  const type = areaType ? p.t(labelOf('areaType', areaType)) : p.t(stations.notStated);
  return [linkTo(p, area), { text: `(${type.toLowerCase()})`, soft: true }];
}

/** Degrees as the map has them, and where they were converted the numbers of the record. */
function coordinates(p: Page, { data }: Entity, siting: SiteSiting | undefined): readonly Shown[] {
  if (!siting) return [{ text: p.t(stations.notPlaced), missing: true }];
  const number = (n: unknown, decimals?: number) => printNumber(asNumber(n) ?? 0, p.lang, decimals);
  const { lat, lon } = siting.placed;
  const plain = { text: p.t(words.degrees(number(lat, 6), number(lon, 6))) };
  const { location } = data;
  if (field(location, 'crs') !== 'VN-2000') return [plain];
  const [meridian, north, east] = ['centralMeridian', 'northing', 'easting'].map((name) =>
    number(field(location, name)),
  ) as [string, string, string];
  return [plain, { text: p.t(words.converted(meridian, north, east)), soft: true }];
}

/** How the mast stands to its spacing rule, in a sentence; nothing where no rule could be applied. */
export function siteLead(p: Page, { pairs, placed }: SiteSiting): string {
  const nearest = pairs.toSorted((a, b) => a.distance - b.distance)[0];
  if (nearest) {
    const other = otherOf(nearest, placed.key);
    const far = metres(p, nearest.distance);
    return p.t(words.leadClose(pairs.length, p.name(other), far, metres(p, nearest.limit)));
  }
  const limit = limitOf(p, placed.rule);
  return limit === undefined ? '' : p.t(words.leadFree(metres(p, limit)));
}

export function otherOf({ asked, other }: ClosePair, own: EntityKey): EntityKey {
  return asked === own ? other : asked;
}

/** Metres that a spacing rule asks for. */
export function limitOf(p: Page, rule: EntityKey | undefined): number | undefined {
  return asNumber(rule && p.site.entity(rule)?.data.distance);
}

/** What stands above the name: the kind and how far the mast is. */
export function siteKicker({ t }: Page, siting: SiteSiting | undefined): string {
  const stage = siting && stageOf(siting.placed);
  return stage ? t(words.kicker(t(stageWords[stage]))) : t({ vi: 'Vị trí trạm', en: 'Site' });
}

/** Communes within whose radius the mast stands, the nearest first. */
export function reachedFrom({ areas, placed }: SiteSiting) {
  return areas
    .map(({ area, point, radius }) => ({ area, radius, metres: metresBetween(point, placed) }))
    .sort((a, b) => a.metres - b.metres || (a.area < b.area ? -1 : 1));
}
