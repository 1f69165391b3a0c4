import type { Page } from '../context.ts';
import {
  type AreaReach,
  type EntityKey,
  type MapArea,
  type MapSite,
  type MastStage,
  MOST_SHAPES,
  type PlacedSite,
  type PlanningRadius,
  printDay,
  printNumber,
  SHARED_SHAPE,
  type SiteMap,
  siteMap,
  type UnitSiting,
} from '../data.ts';
import { withoutMarks } from '../foreign.ts';
import { mapWords, stageWords, stations as words } from '../words/stations.ts';

/** How far a mast is; undefined for one that is gone, withdrawn or of no known state. */
export function stageOf({ state, onAir }: PlacedSite): MastStage | undefined {
  if (state === 'existing') return onAir ? 'on-air' : 'standing';
  return state === 'to-upgrade' || state === 'proposed' ? state : undefined;
}

/** What all maps of a unit's plan share. */
type Plan = Pick<UnitSiting, 'day' | 'operators' | 'radii'> & {
  readonly unit: string;
  readonly sites: readonly PlacedSite[];
  readonly pairs: readonly { readonly asked: EntityKey; readonly other: EntityKey }[];
  /** Areas to draw, with their reach where it could be judged. */
  readonly areas: readonly (readonly [EntityKey, AreaReach | undefined])[];
};

type Wanted = Pick<SiteMap, 'id' | 'title' | 'width'> &
  Partial<Pick<SiteMap, 'around' | 'circle' | 'gather'>> & {
    /** The whole story under a map, or only the day. */
    readonly notes: readonly string[];
  };

/** A map as SVG; undefined where nothing has a place. */
export function stationMap(p: Page, plan: Plan, wanted: Wanted): string | undefined {
  const { site, t, lang } = p;
  const shapes = plan.operators.slice(0, MOST_SHAPES);
  const others = plan.operators.length > MOST_SHAPES;
  const names = shapes.map((key) => withoutMarks(p.name(key)));
  const say = mapWords(lang);
  return siteMap({
    ...wanted,
    desc: t(words.mapDesc),
    words: say,
    shapes: others ? [...names.slice(0, -1), say.others] : names,
    madeUp: site.isMadeUp(plan.unit) ? t(words.madeUp).toUpperCase() : undefined,
    areas: plan.areas.map(([key, reach]) => areaOf(p, key, reach, plan.operators.length)),
    sites: sitesOf(p, plan, shapes),
  });
}

function areaOf(p: Page, key: EntityKey, reach: AreaReach | undefined, all: number): MapArea {
  const name = withoutMarks(p.name(key));
  const persons =
    reach?.persons === undefined
      ? p.t(words.notStated).toLowerCase()
      : printNumber(reach.persons, p.lang);
  const n = reach?.now.operators.length ?? 0;
  return {
    name,
    geometry: p.site.entity(key)?.data.geometry,
    grade: reach?.now.grade,
    href: p.link(key),
    says: reach ? p.t(words.areaSays(name, n, all, persons)) : name,
  };
}

function sitesOf(p: Page, plan: Plan, shapes: readonly EntityKey[]): readonly MapSite[] {
  const close = new Set(plan.pairs.flatMap(({ asked, other }) => [asked, other]));
  const few = plan.sites.length <= 500;
  return plan.sites.flatMap((site) => {
    const stage = stageOf(site);
    if (!stage) return [];
    const { lat, lon, key, operators } = site;
    const at = shapes.indexOf(operators[0] ?? site.owner ?? '');
    const shape = operators.length > 1 ? SHARED_SHAPE : at < 0 ? shapes.length - 1 : at;
    const plain = { lat, lon, shape: Math.max(shape, SHARED_SHAPE), stage, close: close.has(key) };
    if (!few) return [plain];
    const says = `${withoutMarks(p.name(key))}: ${p.t(stageWords[stage]).toLowerCase()}`;
    return [{ ...plain, href: p.link(key), says }];
  });
}

/** What a map must say of itself: its day, its radii with their origin, and that it is no coverage. */
export function mapNotes(p: Page, { day, radii }: Pick<UnitSiting, 'day' | 'radii'>) {
  return [
    [words.asOf(printDay(day, p.lang)), words.notCoverage, words.suppliedOnly].map(p.t).join(' '),
    ...radii.map((radius) => radiusSentence(p, radius)),
  ];
}

/** "Planning radius in towns: 500 m, stated by the plan." */
export function radiusSentence(p: Page, { areaType, metres, origin, model }: PlanningRadius) {
  const says = model
    ? `${model.scenario} ${model.sight}, ${printNumber(model.frequency, p.lang)} GHz, ${printNumber(model.allowedLoss, p.lang)} dB`
    : '';
  const from = { stated: words.stated, modelled: words.modelled(says), assumed: words.assumed };
  return p.t(words.radius(p.t(words[areaType]), Math.round(metres), p.t(from[origin])));
}
