import type { Page } from '../context.ts';
import {
  type Ending,
  type Entity,
  type EntityKey,
  type LifeCount,
  type LifeRow,
  type LifeVendor,
  lifecycleGroups,
  lifecycleSlices,
  lifecycleTimeline,
  lifeSpans,
  MOST_LIVES,
  ownEnd,
  parseDate,
  printDay,
  type SlicedDrawing,
} from '../data.ts';
import { asDate, asList, asText, field } from '../read.ts';
import { byPart, underLayers } from '../records/by-layer.ts';
import { PAGE_ROWS, pagePath } from '../records/paged.ts';
import { dateOf } from '../records/show.ts';
import { common } from '../words/common.ts';
import { lifecycle as words } from '../words/lifecycle.ts';
import { dayOf } from './unit.ts';

/** Products and dependents named in the drawing; the table names all that are known. */
const MOST_NAMED = 3;

const [BROAD, NARROW] = [720, 350];

/** One component with what its calendars say. */
export type Life = {
  readonly entity: Entity;
  readonly ending: Ending | undefined;
  readonly row: LifeRow;
};

type Layer = {
  readonly id: string;
  readonly name: string;
  /** Where its table begins. */
  readonly href: string;
  readonly entities: readonly Entity[];
};

export type LifeLayer = Layer & { readonly lives: readonly Life[] };

/** Components of a unit by layer of its framework. */
export function lifeLayersOf(p: Page, unit: string): readonly Layer[] {
  let before = 0;
  const ordered = p.site.ordered('component', unit, p.lang);
  return underLayers(byPart(p, unit, ordered)).map(({ id: layer, title, parts }) => {
    const entities = parts.flatMap((part) => part.entities);
    const [id, page] = [`lop-${layer}`, Math.floor(before / PAGE_ROWS) + 1];
    before += entities.length;
    const href = p.href(`${pagePath(unit, 'lifecycle', page)}#${id}`);
    return { id, name: title, href, entities };
  });
}

/** Layers with the states of their components and the calendars of vendors. */
export function livesOf(p: Page, unit: string, layers: readonly Layer[]): readonly LifeLayer[] {
  const endings = new Map(p.site.endingsOf(unit).map((one) => [one.component, one]));
  return layers.map((layer) => ({
    ...layer,
    lives: layer.entities.map((entity) => lifeOf(p, entity, endings.get(entity.key))),
  }));
}

function lifeOf(p: Page, entity: Entity, ending: Ending | undefined): Life {
  const vendors = vendorsOf(p, entity);
  const more = vendors.length - MOST_NAMED;
  const before = beforeOf(p, ending);
  const row: LifeRow = {
    name: p.name(entity.key),
    href: p.link(entity.key),
    spans: lifeSpans(entity.data.lifecycle),
    vendors: [
      ...vendors.slice(0, MOST_NAMED),
      ...(more > 0 ? [{ says: p.t(words.moreProducts(more)) }] : []),
    ],
    ...(before && { before }),
  };
  return { entity, ending, row };
}

/** Every product with its end of support; extended support counts where it is known. */
export function vendorsOf(p: Page, { data }: Entity): readonly LifeVendor[] {
  return asList(data.vendorSupport).map((item) => {
    const product = [field(item, 'product'), field(item, 'version')].map(asText);
    const name = product.flatMap((one) => (one === undefined ? [] : [p.text(one)])).join(' ');
    const on = asDate(field(item, 'extendedSupportEnds')) ?? asDate(field(item, 'supportEnds'));
    const ends = on === undefined ? undefined : parseDate(on)?.last;
    const says = words.support(name, on ? dateOf(p, on).text : p.t(common.unknown).toLowerCase());
    return { ...(ends !== undefined && { ends }), says: p.t(says) };
  });
}

function beforeOf(p: Page, ending: Ending | undefined): LifeRow['before'] {
  if (ending?.ends === undefined || ending.dependents.length === 0) return undefined;
  const { ends, dependents, more } = ending;
  const named = dependents.slice(0, MOST_NAMED).map(({ component }) => p.name(component));
  const all = dependents.length + more;
  const rest = all - named.length;
  const names = [named.join(', '), ...(rest > 0 ? [p.t(words.andMore(rest))] : [])].join(' ');
  return { day: ends, says: p.t(words.endsBefore(printDay(ends, p.lang), all, names)) };
}

/** The drawing for a page, a phone and paper: a row for each component or, of too many, for each layer. */
export function livesDrawing(p: Page, unit: string, layers: readonly LifeLayer[], title: string) {
  const { asOf, ended } = dayOf(p, unit);
  const today = { day: p.site.asOf(), says: p.t(words.asOf) };
  const marked = ended ? [{ day: asOf, says: p.t(words.lastDay) }, today] : [today];
  const common = { title, desc: p.t(words.help), marked, lang: p.lang };
  if (isGrouped(layers)) {
    const counted = { ...common, groups: layers.map((layer) => countOf(p, layer)) };
    return {
      broad: lifecycleGroups({ ...counted, width: BROAD }),
      narrow: lifecycleGroups({ ...counted, width: NARROW }),
    };
  }
  const groups = layers.map(({ name, lives }) => ({ name, rows: lives.map(({ row }) => row) }));
  const rows = { ...common, groups, unknown: p.t(words.unknown) };
  const paper: SlicedDrawing = lifecycleSlices({ ...rows, width: BROAD }, 'lives-drawn');
  return { broad: paper.svg, narrow: lifecycleTimeline({ ...rows, width: NARROW }), paper };
}

/** More components than rows can be told apart. */
export function isGrouped(layers: readonly LifeLayer[]): boolean {
  return layers.reduce((sum, { lives }) => sum + lives.length, 0) > MOST_LIVES;
}

function countOf(p: Page, { href, name, lives }: LifeLayer): LifeCount {
  const silent = lives.filter(({ row }) => row.spans.length === 0).length;
  const known = (days: readonly (number | undefined)[]) => days.filter((day) => day !== undefined);
  const spans = lives.flatMap(({ row }) => row.spans.filter(({ state }) => state !== 'retired'));
  return {
    name,
    href,
    says: p.t(words.counted(lives.length, silent)),
    events: [
      { says: p.t(words.begins), days: spans.map(({ from }) => from) },
      {
        says: p.t(words.ends),
        days: known(lives.map(({ entity }) => ownEnd(entity.data.lifecycle))),
      },
      {
        says: p.t(words.supportEnds),
        days: known(lives.flatMap(({ entity }) => vendorsOf(p, entity).map(({ ends }) => ends))),
      },
      { says: p.t(words.endsEarly), days: known(lives.map(({ row }) => row.before?.day)) },
    ],
  };
}

/** What is counted in the first sentence. */
export function tallyLives(layers: readonly LifeLayer[]) {
  const lives = layers.flatMap((layer) => layer.lives);
  const count = (is: (life: Life) => boolean) => lives.filter(is).length;
  return {
    all: lives.length,
    dated: count(({ row }) => row.spans.length > 0),
    ends: count(({ entity }) => ownEnd(entity.data.lifecycle) !== undefined),
    vendor: count(({ row }) => row.vendors.some(({ ends }) => ends !== undefined)),
    before: count(({ row }) => row.before !== undefined),
  };
}

/** Keys of what depends on a component when it ends, as far as they are listed. */
export function dependentsOf({ ending }: Life): readonly EntityKey[] {
  return ending?.ends === undefined ? [] : ending.dependents.map(({ component }) => component);
}
