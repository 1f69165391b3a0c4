import { saidIn } from '../core/absent.ts';
import type { EditionName } from '../core/edition.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { FrameworkCoverage, FrameworkPlace, FrameworkUse, Status } from '../core/facts.ts';
import { bilingualOf, type Fields, itemsOf, stringOf } from '../core/fields.ts';
import type { Bilingual, Lang } from '../core/lang.ts';
import { isChanging, isThere, isToCome } from '../core/lifecycle.ts';
import type { Framework } from '../core/model.ts';
import { printNumber } from '../core/print.ts';
import { isLate } from '../core/status-words.ts';
import type { FrameworkFigure } from './framework-figure.ts';
import type { FigureBlock, FigureItem, FigureLayer, FigurePart } from './framework-layout.ts';
import { legendOf } from './framework-legend.ts';
import { commonTraits, nameWithTraits } from './framework-traits.ts';
import type { View } from './framework-words.ts';
import * as W from './framework-words.ts';

export { VIEW_SAYS, VIEW_WORDS, VIEWS, type View } from './framework-words.ts';

/** What a figure of a unit is made from. */
export type FrameworkLook = {
  readonly framework: Framework;
  readonly coverage: FrameworkCoverage;
  readonly view: View;
  readonly lang: Lang;
  /** Of the snapshot that is drawn; undefined where nothing is internal. */
  readonly edition?: EditionName | undefined;
  readonly title: string;
  readonly desc: string;
  readonly width: number;
  readonly entity: (key: EntityKey) => Entity | undefined;
  readonly statuses: (key: EntityKey) => readonly Status[];
  /** Addresses of a record's page and of a place's list; none on paper. */
  readonly link: (key: EntityKey) => string | undefined;
  readonly listOf: (level: string, id: string) => string | undefined;
};

/** More names than this in a block, and it tells only how many of which state. */
const MOST_NAMES = 12;
/** In a unit of hundreds, fewer, so that the figure stays one look. */
const MOST_IN_LARGE = 5;
const LARGE = 150;
const CHANGES = new Set(['standardise', 'upgrade', 'merge', 'replace', 'add']);

/** Whether a use belongs into a figure of that state (template 02: one state in a figure). */
export function belongs({ state, option }: FrameworkUse, view: View): boolean {
  if (view === 'current') return isThere(state);
  if (view === 'target')
    return state !== 'retired' && state !== 'replacing' && option !== 'replace';
  return isToCome(state) || isChanging(state) || state === 'trial' || CHANGES.has(option ?? '');
}

type Maker = FrameworkLook & {
  readonly places: ReadonlyMap<string, FrameworkPlace>;
  readonly most: number;
  readonly traits: string;
  readonly say: (text: Bilingual) => string;
};

/** A unit's figure in one state, ready to be drawn. */
export function frameworkView(look: FrameworkLook): FrameworkFigure {
  const { coverage, framework, lang, title, desc, width } = look;
  const places = new Map(coverage.places.map((place) => [`${place.level} ${place.id}`, place]));
  const shown = coverage.places.flatMap(({ uses }) =>
    uses.filter((use) => belongs(use, look.view)),
  );
  const most = shown.length > LARGE ? MOST_IN_LARGE : MOST_NAMES;
  const traits = commonTraits(look, shown);
  const maker: Maker = {
    ...look,
    places,
    most,
    traits,
    say: (text) => saidIn(text, look.edition)[lang],
  };
  const layers = itemsOf(framework.layers).map(([, layer]) => layerOf(maker, layer));
  const stacked = framework.layersFrom === 'bottom' ? layers.toReversed() : layers;
  return {
    title,
    desc,
    width,
    layers: stacked,
    side: itemsOf(framework.crossCutting).map(([, one]) => ({ name: nameOf(maker, one) })),
    legend: legendOf(stacked, traits, lang),
  };
}

function nameOf({ lang }: Maker, { name, id }: Fields): string {
  return bilingualOf(name)?.[lang] ?? stringOf(id) ?? '';
}

function layerOf(maker: Maker, layer: Fields): FigureLayer {
  const id = stringOf(layer.id) ?? '';
  const blocks = itemsOf(maker.framework.blocks)
    .map(([, block]) => block)
    .filter((block) => block.layer === id);
  const parts = itemsOf(layer.parts).map(([, part]) => part);
  const ids = new Set(parts.map((part) => part.id));
  const own = blocks.filter((block) => !ids.has(block.part));
  const direct = partOf(maker, undefined, id, 'layer', own);
  const placed = parts.map((part) =>
    partOf(
      maker,
      nameOf(maker, part),
      stringOf(part.id) ?? '',
      'part',
      blocks.filter((block) => block.part === part.id),
    ),
  );
  const isEmpty = direct.blocks.length === 0 && direct.spare === undefined;
  return {
    code: stringOf(layer.code),
    name: nameOf(maker, layer),
    href: maker.listOf('layer', id),
    says: layerSays(maker, layer),
    parts: isEmpty ? placed : [...placed, direct],
  };
}

/** How much stands in a layer, and how much is missing. */
function layerSays({ coverage, framework, view, say }: Maker, layer: Fields): string {
  const ids = new Set([layer.id, ...itemsOf(layer.parts).map(([, part]) => part.id)]);
  for (const [, block] of itemsOf(framework.blocks))
    if (block.layer === layer.id) ids.add(block.id);
  const within = coverage.places.filter(({ id }) => ids.has(id));
  const uses = new Set(
    within.flatMap(({ uses: all }) => all.filter((use) => belongs(use, view)).map(({ of }) => of)),
  );
  const missing = within.filter(({ standing }) => standing === 'gap').length;
  const many = layer.holds === 'capability' ? W.capabilities : W.components;
  const none = view === 'transition' ? W.SAID.noChange : W.SAID.nothing;
  const said = [say(uses.size ? many(uses.size) : none)];
  return [...said, ...(missing ? [say(W.gaps(missing))] : [])].join(' · ');
}

function partOf(
  maker: Maker,
  name: string | undefined,
  id: string,
  level: 'part' | 'layer',
  blocks: readonly Fields[],
): FigurePart {
  const drawn = blocks.flatMap((block) => blockOf(maker, block) ?? []);
  const loose = maker.places.get(`${level} ${id}`);
  const label = blocks.length ? maker.say(W.SAID.unassigned) : undefined;
  const rest = loose ? looseBlocks(maker, loose, label) : [];
  const spare = spareOf(maker, blocks, loose);
  return {
    ...(name !== undefined && { name }),
    href: maker.listOf(level, id),
    blocks: [...drawn, ...rest],
    ...(spare && { spare }),
  };
}

/** Blocks that the figure counts instead of drawing them. */
function spareOf({ places, view, say }: Maker, blocks: readonly Fields[], loose?: FrameworkPlace) {
  const all = blocks.flatMap(({ id }) => places.get(`block ${id}`) ?? []);
  const n = (standing: string) => all.filter((place) => place.standing === standing).length;
  const uses = [...all, ...(loose ? [loose] : [])].flatMap((place) => place.uses);
  const same = view === 'transition' ? uses.filter((use) => !belongs(use, view)).length : 0;
  const [waiting, free] = [n('unmatched'), n('open')];
  return [
    ...(same ? [say(W.same(same))] : []),
    ...(waiting ? [say(W.unmatched(waiting))] : []),
    ...(free ? [say(W.left(free))] : []),
  ].join('; ');
}

function blockOf(maker: Maker, block: Fields): FigureBlock | undefined {
  const id = stringOf(block.id) ?? '';
  const place = maker.places.get(`block ${id}`);
  if (!place) return undefined;
  const { standing } = place;
  const head = { name: nameOf(maker, block), href: maker.listOf('block', id) };
  if (standing === 'gap') return { ...head, mark: { sort: 'gap' }, items: [] };
  if (standing === 'excused') {
    return { ...head, mark: { sort: 'excused' }, items: [], says: reasonOf(maker, place) };
  }
  return filled(maker, place, head);
}

/** Where a framework has no blocks, each component is a box of its own. */
function looseBlocks(
  maker: Maker,
  place: FrameworkPlace,
  name: string | undefined,
): readonly FigureBlock[] {
  const href = maker.listOf(place.level, place.id);
  const block = filled(maker, place, { ...(name === undefined ? {} : { name }), href });
  if (!block) return [];
  if (name !== undefined || block.items.length < 2) return [block];
  return block.items.map((item) => ({ ...block, items: [item] }));
}

/** A block with what stands in it in this state; nothing when nothing does. */
function filled(
  maker: Maker,
  place: FrameworkPlace,
  head: Pick<FigureBlock, 'name' | 'href'>,
): FigureBlock | undefined {
  const { view, say } = maker;
  const uses = place.uses.filter((use) => belongs(use, view));
  const work = view === 'transition' || (view === 'target' && !uses.length) ? place.tasks : [];
  if (uses.length + work.length > maker.most) {
    return { ...head, ...counted(maker, uses, work, head.href) };
  }
  const items = [
    ...uses.map((use) => useItem(maker, use)),
    ...work.map((key) => taskItem(maker, key)),
  ];
  if (items.length > 0) return { ...head, items };
  if (place.standing !== 'planned') return undefined;
  return { ...head, mark: { sort: 'own', state: 'planned' }, items: [], says: say(toCome(place)) };
}

/** In the figure of what is there: what is to come, in words. */
function toCome({ uses, tasks }: FrameworkPlace): Bilingual {
  const coming = uses.filter(({ state }) => isToCome(state)).length;
  const said = [
    ...(coming ? [W.components(coming)] : []),
    ...(tasks.length ? [W.tasks(tasks.length)] : []),
  ];
  return {
    vi: `Chưa có; đã ghi nhận ${said.map(({ vi }) => vi).join(', ')}`,
    en: `Not there yet; on record: ${said.map(({ en }) => en).join(', ')}`,
  };
}

/** Too many to name: how many of each state, in the order of life; every line opens the list. */
function counted(
  maker: Maker,
  uses: readonly FrameworkUse[],
  work: readonly EntityKey[],
  href: string | undefined,
): { readonly items: readonly FigureItem[] } {
  const systems = uses.filter(({ of }) => of.startsWith('component:'));
  const others = uses.length - systems.length;
  const lines = (['own', 'shared'] as const).flatMap((sort) =>
    W.STATES.flatMap((state): FigureItem[] => {
      const n = systems.filter((use) => use.role === sort && use.state === state).length;
      const count = printNumber(n, maker.lang);
      const name = `${count} ${W.stateWord(state)[maker.lang]}`;
      return n ? [{ name, href, mark: { sort, state }, count }] : [];
    }),
  );
  const late = work.filter((key) => maker.statuses(key).some(({ state }) => isLate(state))).length;
  const more = (n: number, name: Bilingual, sort: 'late' | 'task' | 'plain'): FigureItem[] =>
    n ? [{ name: maker.say(name), href, mark: { sort }, count: printNumber(n, maker.lang) }] : [];
  return {
    items: [
      ...lines,
      ...more(others, W.capabilities(others), 'plain'),
      ...more(late, W.lateTasks(late), 'late'),
      ...more(work.length - late, W.tasks(work.length - late), 'task'),
    ],
  };
}

function useItem(maker: Maker, use: FrameworkUse): FigureItem {
  const entity = maker.entity(use.of);
  const name = bilingualOf(entity?.data.name)?.[maker.lang] ?? use.of;
  const plain = entity?.kind !== 'component';
  return {
    name: plain ? name : nameWithTraits(maker, name, use, maker.traits),
    href: maker.link(use.of),
    mark: plain ? { sort: 'plain' } : { sort: use.role, state: use.state },
  };
}

function taskItem(maker: Maker, key: EntityKey): FigureItem {
  const name = bilingualOf(maker.entity(key)?.data.name)?.[maker.lang] ?? key;
  const late = maker.statuses(key).some(({ state }) => isLate(state));
  return { name, href: maker.link(key), mark: { sort: late ? 'late' : 'task' } };
}

function reasonOf({ entity, lang }: Maker, { excused }: FrameworkPlace): string | undefined {
  const [first] = excused;
  return first && bilingualOf(entity(first)?.data.reason)?.[lang];
}
