import type { LatLon, ReachGrade } from '../core/siting.ts';
import { drawLegend, drawNotes, drawScale, FILLS, type MapWords, patterns } from './map-legend.ts';
import { fitPlaces, type Geometry, type Places, placesAround } from './map-places.ts';
import {
  closeRings,
  type MastStage,
  SHARED_SHAPE,
  type Spot,
  spotPath,
  spotPaths,
} from './map-points.ts';
import { el, frame, HALO, INK, label, PAPER, SOFT, safe, WARN } from './svg.ts';
import { textWidth } from './text.ts';

/** An area of a map, shaded by the operators within the planning radius of its point. */
export type MapArea = {
  readonly name: string;
  readonly geometry: Geometry;
  readonly grade?: ReachGrade | undefined;
  readonly href?: string | undefined;
  /** What is said of it on pointing at it, and to those who do not see the map. */
  readonly says: string;
};

export type MapSite = LatLon & {
  /** Place of its operator among `shapes`; `SHARED_SHAPE` for several. */
  readonly shape: number;
  readonly stage: MastStage;
  /** Closer to another than a rule allows. */
  readonly close: boolean;
  readonly href?: string | undefined;
  readonly says?: string;
};

/** A map of what a unit supplied: never an outline from anywhere else. */
export type SiteMap = {
  /** Told apart from other maps of the page: patterns need ids. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly areas: readonly MapArea[];
  readonly sites: readonly MapSite[];
  /** Names of operators, by the number of their shape. */
  readonly shapes: readonly string[];
  readonly words: MapWords;
  /** Day, radius and its origin: what the map says of itself. */
  readonly notes: readonly string[];
  /** Printed in the map of data that are made up. */
  readonly madeUp?: string | undefined;
  /** Only a piece: so many metres about a point. */
  readonly around?: { readonly centre: LatLon; readonly metres: number } | undefined;
  /** A circle about the middle of a piece, in metres: the distance that the law asks for. */
  readonly circle?: number | undefined;
  /** Numbers by cell instead of marks: for a small screen. */
  readonly gather?: boolean | undefined;
  readonly width: number;
};

/** More marks than these are drawn as one path a class, without a link each: the lists have those. */
export const MOST_LINKED = 500;
const CELL = 44;

/** The map as SVG; undefined where nothing has a place. */
export function siteMap(map: SiteMap): string | undefined {
  const { areas, sites, width, around } = map;
  const geometries = areas.map(({ geometry }) => geometry);
  const places = around
    ? placesAround(around.centre, around.metres, width)
    : fitPlaces(geometries, sites, width);
  if (!places) return undefined;
  const top = map.madeUp ? 24 : 0;
  const spots = spotsOf(map, places);
  const shown = areas.filter(({ geometry }) => places.outline(geometry));
  const body = el(
    'g',
    { transform: `translate(0 ${top})` },
    ...shown.map((area) => areaPath(map, area, places)),
    circleOf(map, places),
    // The title of a piece or of a single area names it.
    ...(around || areas.length === 1 ? [] : shown.map((area) => areaName(area, places))),
    map.gather ? gathered(spots) : marks(spots),
    around ? reticle(places.at(around.centre)) : '',
  );
  const under = top + places.height + 28;
  const legend = drawLegend(legendOf({ ...map, areas: shown }, spots), width, under + 14);
  const notes = drawNotes(map.notes, width, legend.bottom + 4);
  const { id, title, desc } = map;
  return frame(
    { width, height: notes.bottom, title, desc, role: 'group', kind: 'map' },
    patterns(id),
    map.madeUp ? label(map.madeUp, 0, 15, { 'font-size': 14, 'font-weight': 600, fill: WARN }) : '',
    body,
    drawScale(places.scale, width, under, map.words.north),
    legend.svg,
    notes.svg,
  );
}

function areaPath(map: SiteMap, { geometry, grade, href, says }: MapArea, places: Places): string {
  const d = places.outline(geometry);
  if (!d) return '';
  const fill = FILLS[grade ?? 'unknown'](map.id);
  const look = { d, fill, stroke: SOFT, 'stroke-width': 0.75, 'stroke-linejoin': 'round' };
  const title = el('title', {}, safe(says));
  return href ? el('a', { href }, title, el('path', look)) : el('path', look, title);
}

/** The name of an area where it fits in; elsewhere it is said on pointing, and in the list. */
function areaName({ name, geometry }: MapArea, places: Places): string {
  const { x, y, width, height } = places.box(geometry);
  if (height < 40 || textWidth(name, 13) > width * 0.8) return '';
  const look = { ...HALO, 'font-size': 13, 'text-anchor': 'middle', 'pointer-events': 'none' };
  return label(name, x + width / 2, y + height / 2 + 4, look);
}

function spotsOf({ sites, around, width }: SiteMap, places: Places): readonly (Spot & MapSite)[] {
  const all = sites.map((site) => {
    const [x, y] = places.at(site);
    return { ...site, x, y };
  });
  const inside = (n: number, end: number) => n >= 0 && n <= end;
  return around ? all.filter(({ x, y }) => inside(x, width) && inside(y, places.height)) : all;
}

function marks(spots: readonly (Spot & MapSite)[]): string {
  const rings = closeRings(spots);
  if (spots.length > MOST_LINKED)
    return el('g', { class: 'masts', 'pointer-events': 'none' }, rings, spotPaths(spots));
  return el('g', { class: 'masts' }, rings, ...spots.map(linked));
}

function linked(spot: Spot & MapSite): string {
  const path = spotPath([spot]);
  const title = spot.says ? el('title', {}, safe(spot.says)) : '';
  return spot.href ? el('a', { href: spot.href }, title, path) : el('g', {}, title, path);
}

/** Marks counted by cells of a grid: area by number, and the number itself. */
function gathered(spots: readonly Spot[]): string {
  const cells = Map.groupBy(spots, ({ x, y }) => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`);
  const most = Math.max(1, ...[...cells.values()].map(({ length }) => length));
  const drawn = [...cells.values()].map((of) => {
    const [x, y] = [mean(of.map((spot) => spot.x)), mean(of.map((spot) => spot.y))];
    const r = Math.max(3, (CELL / 2) * Math.sqrt(of.length / most));
    const says = String(of.length);
    const circle = el('circle', { cx: x, cy: y, r, fill: PAPER, stroke: INK, opacity: 0.9 });
    const look = { 'font-size': 11, 'text-anchor': 'middle' };
    return circle + (textWidth(says, 11) < 2 * r ? label(says, x, y + 4, look) : '');
  });
  return el('g', { 'pointer-events': 'none' }, ...drawn);
}

const mean = (all: readonly number[]) => all.reduce((sum, n) => sum + n, 0) / all.length;

function circleOf({ around, circle }: SiteMap, { at, scale }: Places): string {
  if (!around || !circle) return '';
  const [cx, cy] = at(around.centre);
  const look = { fill: 'none', stroke: WARN, 'stroke-dasharray': '4 3' };
  return el('circle', { cx, cy, r: circle * scale, ...look });
}

/** Four strokes that point at the middle of a piece: the mast that the page is about. */
function reticle([x, y]: readonly [number, number]): string {
  const d = 'M0-9v-11M0 9v11M-9 0h-11M9 0h11';
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  return el('path', { d, transform: at, fill: 'none', stroke: INK, 'stroke-width': 2.5 });
}

function legendOf(map: SiteMap, spots: readonly Spot[]) {
  const { id, words, shapes, areas, gather = false } = map;
  return {
    id,
    words,
    shapes: spots.length > 0 ? shapes : [],
    shared: spots.some(({ shape }) => shape === SHARED_SHAPE),
    stages: new Set(spots.map(({ stage }) => stage)),
    grades: new Set(areas.map(({ grade }) => grade ?? ('unknown' as const))),
    close: spots.some(({ close }) => close),
    gathered: gather,
  };
}
