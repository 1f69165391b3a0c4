import type { Diagnostic } from '../../core/diagnostic.ts';
import { citedAs } from '../../core/document-words.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { bilingualOf, fieldOf, stringOf } from '../../core/fields.ts';
import type { Bilingual } from '../../core/lang.ts';
import type { ClosePair, Unruled } from '../../core/siting.ts';
import { finding, place } from '../consistency/finding.ts';
import { type Context, findKey } from '../context.ts';
import { checkRings } from './check-rings.ts';
import * as says from './place-diagnostics.ts';
import { isPlace, type PlaceProblem } from './projection.ts';
import { isMast } from './records.ts';
import { type Placement, type SitingWork, sitingWork } from './siting.ts';
import { withinLegalDistance, withoutSpacingRule } from './spacing-diagnostics.ts';

/** What is wrong with places, boundaries, codes and distances of the station plans of all units. */
export function checkSiting(context: Context): readonly Diagnostic[] {
  return sitingWork(context).flatMap((work) => [
    ...checkRings(context, work.areas),
    ...work.places.flatMap((each) => checkPlace(context, work, each)),
    ...checkCodes(context, work.places),
    ...checkUnruled(context, work.facts.unruled),
    ...checkPairs(context, work),
  ]);
}

/** What a record is called; its id where it has no name. */
function nameOf(context: Context, key: EntityKey): Bilingual {
  const entity = context.entities.get(key);
  const id = key.slice(key.lastIndexOf('/') + 1);
  return bilingualOf(entity?.data.name) ?? { vi: id, en: id };
}

function checkPlace(context: Context, work: SitingWork, each: Placement): readonly Diagnostic[] {
  const { site, place: found, named, placed } = each;
  if (!isPlace(found)) return problemOf(context, site, found);
  if (!placed || !isMast(placed.state)) return [];
  if (named && !work.areas.some(({ key }) => key === named))
    return [
      finding(context, says.areaEnded, { named: nameOf(context, named) }, site.key, ['commune']),
    ];
  return checkHolding(context, work, each);
}

const PROBLEMS = {
  swapped: says.placeSwapped,
  'off-country': says.placeOffCountry,
} as const;

/** Without location or reference system a record breaks its schema, which has been said. */
function problemOf(context: Context, site: Entity, problem: PlaceProblem): readonly Diagnostic[] {
  if (problem === 'no-location' || problem === 'no-crs') return [];
  const at = ['location'];
  if (problem !== 'incomplete') return [finding(context, PROBLEMS[problem], {}, site.key, at)];
  const crs = stringOf(fieldOf(site.data.location, 'crs')) ?? '';
  return [finding(context, says.placeIncomplete, { crs }, site.key, at)];
}

/** Where a boundary is missing nothing can be said of what lies outside it. */
function checkHolding(
  context: Context,
  { areas, boundaries }: SitingWork,
  { site, named, holding }: Placement,
): readonly Diagnostic[] {
  if (named && holding.includes(named)) return [];
  const bounded = (key: EntityKey) => context.entities.get(key)?.data.geometry !== undefined;
  const [found] = holding;
  if (named && (found || bounded(named))) {
    const params = {
      named: nameOf(context, named),
      found: found === undefined ? undefined : nameOf(context, found),
    };
    return [finding(context, says.outsideCommune, params, site.key, ['location'])];
  }
  const communes = areas.filter(({ data }) => data.level === 'commune');
  const complete = communes.length > 0 && boundaries.count === communes.length;
  if (found || !complete) return [];
  return [finding(context, says.outsideProvince, {}, site.key, ['location'])];
}

function checkCodes(context: Context, places: readonly Placement[]): readonly Diagnostic[] {
  const first = new Map<string, EntityKey>();
  return places.flatMap(({ site, placed }) => {
    const code = stringOf(site.data.code);
    if (code === undefined || (placed && !isMast(placed.state))) return [];
    const owner = findKey(context, site.unit, site.data.owner, 'operator') ?? '';
    const before = first.get(`${owner}\n${code}`);
    first.set(`${owner}\n${code}`, before ?? site.key);
    if (!before) return [];
    const message = { vi: 'Trạm đầu tiên có mã này.', en: 'The first site with this code.' };
    const related = [place(context, before, ['code'], message)];
    const other = before.slice(before.indexOf('/') + 1);
    return [finding(context, says.codeTwice, { code, other }, site.key, ['code'], related)];
  });
}

/** Once for a unit and reason, at the first site: a missing rule concerns them all alike. */
function checkUnruled(context: Context, unruled: readonly Unruled[]): readonly Diagnostic[] {
  return [...Map.groupBy(unruled, ({ why }) => why)].map(([why, sites]) => {
    const params = { sites: sites.length, why };
    return finding(context, withoutSpacingRule, params, (sites[0] as Unruled).site, []);
  });
}

/** Pairs that stand already are for the plan to put in order; only what is still to come is a finding. */
function checkPairs(context: Context, { facts }: SitingWork): readonly Diagnostic[] {
  const proposed = new Set(
    facts.sites.flatMap(({ key, state }) => (state === 'proposed' ? [key] : [])),
  );
  const coming = facts.pairs.filter(({ standing }) => !standing);
  return coming.map((pair) => explain(context, pair, !proposed.has(pair.other)));
}

function explain(context: Context, pair: ClosePair, stands: boolean): Diagnostic {
  const { distance: metres, limit, asks, asked, other: otherKey } = pair;
  const params = {
    metres,
    limit,
    asks,
    stands,
    ...groundOf(context, context.entities.get(pair.rule) as Entity),
    otherKey,
    own: nameOf(context, asked),
    other: nameOf(context, otherKey),
  };
  const message = { vi: 'Cột kia.', en: 'The other mast.' };
  const related = [place(context, otherKey, ['location'], message)];
  return finding(context, withinLegalDistance, params, asked, ['location'], related);
}

/** The document of a rule as people cite it, and which of its rules; the rule itself where none is named. */
function groundOf(context: Context, { key, unit, data }: Entity) {
  const found = findKey(context, unit, data.document, 'document');
  const record = found ? context.entities.get(found)?.data : undefined;
  const number = stringOf(record?.number);
  const rule = nameOf(context, key);
  const plain = { article: '', draft: record?.status === 'draft' };
  if (number === undefined) {
    const ground = { vi: `quy định “${rule.vi}”`, en: `the rule “${rule.en}”` };
    return { ground, citation: { ...plain, name: rule, document: key } };
  }
  const ground = citedAs(record?.type, number);
  const name = {
    vi: `${ground.vi}, quy định “${rule.vi}”`,
    en: `${ground.en}, rule “${rule.en}”`,
  };
  return { ground, citation: { ...plain, name, document: number } };
}
