import type { Page } from '../context.ts';
import {
  type CapabilityMap,
  type CapabilityRow,
  type ClassCount,
  capabilityMatrix,
  componentsIn,
  type EntityKey,
  type Glyph,
  lifecycleOn,
  liveSince,
  MOST_SIDES,
  partsOf,
} from '../data.ts';
import { asCode } from '../read.ts';
import { sortedBy } from '../records/sorted.ts';
import { AGE_WORDS, capabilityMap as words } from '../words/capability-map.ts';
import { common } from '../words/common.ts';
import { labelOf, labels } from '../words/labels.ts';
import { foldSides } from './sharing-sides.ts';
import { dayOf } from './unit.ts';

export const MAP_VIEWS = ['lifecycle', 'option', 'age'] as const;
export type MapView = (typeof MAP_VIEWS)[number];
type Agency = EntityKey | undefined;

/** One row of the table: a capability, an agency and what serves it there. */
export type MapCell = {
  readonly row: number;
  readonly capability: EntityKey;
  readonly agency: Agency;
  readonly components: readonly EntityKey[];
  readonly id: string;
};

/** The class of a component in a view; empty where nobody says. */
export function classOf(p: Page, key: EntityKey, view: MapView): string {
  const data = p.site.entity(key)?.data ?? {};
  const { asOf } = dayOf(p, partsOf(key).unit);
  if (view === 'lifecycle') return lifecycleOn(data.lifecycle, asOf) ?? '';
  if (view === 'option') return asCode(data.option);
  const since = liveSince(data.lifecycle, asOf);
  if (since === undefined) return '';
  const years = (asOf - since) / 365.25;
  return years >= 10 ? '10' : years >= 5 ? '5' : years >= 2 ? '2' : '0';
}

const SORTS = { lifecycle: 'state', option: 'option', age: 'age' } as const;

export function glyphOf(view: MapView, value: string): Glyph {
  return `${SORTS[view]} ${value}`;
}

/** Classes of a view in their order, the unknown one last, with their words. */
export function classesOf(p: Page, view: MapView): readonly (readonly [string, string])[] {
  const known =
    view === 'age'
      ? Object.entries(AGE_WORDS)
          .sort(([a], [b]) => Number(a) - Number(b))
          .map(([value, word]) => [value, p.t(word)] as const)
      : Object.keys(labels[view]).map((one) => [one, p.t(labelOf(view, one))] as const);
  return [...known, ['', p.t(common.unknown)]];
}

export function countClasses(
  p: Page,
  components: readonly EntityKey[],
  view: MapView,
): readonly ClassCount[] {
  const counts = Map.groupBy(components, (key) => classOf(p, key, view));
  return classesOf(p, view).flatMap(([value]) => {
    const count = counts.get(value)?.length ?? 0;
    return count > 0 ? [{ glyph: glyphOf(view, value), count }] : [];
  });
}

export function agencyName(p: Page, agency: Agency): string {
  if (agency === undefined) return p.t(words.nobody);
  return agency.startsWith('unit:') ? p.t(words.whole(p.name(agency))) : p.name(agency);
}

type Branch = { readonly row: CapabilityRow; readonly below: Branch[] };

/** The map as people look through it: siblings by name, each with what lies beneath it. */
export function inReadingOrder(p: Page, map: CapabilityMap): CapabilityMap {
  const roots: Branch[] = [];
  const path: Branch[] = [];
  for (const row of map.rows) {
    const branch = { row, below: [] };
    path.length = row.depth;
    (path.at(-1)?.below ?? roots).push(branch);
    path.push(branch);
  }
  const rowsOf = (branches: readonly Branch[]): CapabilityRow[] =>
    sortedBy(branches, ({ row }) => p.name(row.capability)).flatMap(({ row, below }) => [
      row,
      ...rowsOf(below),
    ]);
  return { ...map, rows: rowsOf(roots) };
}

/** Every cell that has components, in the order of the rows. */
export function cellsOf({ rows }: CapabilityMap): readonly MapCell[] {
  return rows.flatMap(({ capability, cells }, row) =>
    cells.map(({ agency }, at) => ({
      row,
      capability,
      agency,
      components: componentsIn(rows, row, (one) => one === agency),
      id: `o-${row + 1}-${at + 1}`,
    })),
  );
}

/** The drawing; rows are folded to the deepest level that fits, agencies to those above them. */
export function mapDrawing(p: Page, map: CapabilityMap, view: MapView, title: string) {
  const { shown, places, byCount } = foldRows(map);
  const cells = cellsOf(map).filter(({ row }) => places.has(row));
  const counts = new Map<Agency, number>();
  for (const { agency } of cells) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  const sides = foldSides(p, counts, MOST_SIDES, (agency) => agencyName(p, agency));
  const grouped = Map.groupBy(cells, ({ row, agency }) => `${row} ${sides.placeOf(agency)}`);
  const said = new Map<Glyph, string>(
    classesOf(p, view).map(([value, word]) => [glyphOf(view, value), word]),
  );
  const drawing = capabilityMatrix({
    title,
    desc: p.t(words.help),
    rows: shown.map(({ capability, depth }) => ({ name: p.name(capability), depth })),
    columns: sides.names,
    cells: [...grouped.values()].map((of) => {
      const [{ row, agency: served, capability, id }] = of as [MapCell];
      const column = sides.placeOf(served);
      const components = [...new Set(of.flatMap((cell) => cell.components))];
      const classes = countClasses(p, components, view);
      const counted = classes.map(({ glyph, count }) => [said.get(glyph) ?? '', count] as const);
      const agency = sides.names[column] ?? '';
      const says = words.cell(p.name(capability), agency, components.length, counted);
      return {
        row: places.get(row) ?? 0,
        column,
        classes,
        href: `#${id}`,
        says: p.t(says),
      };
    }),
    corner: p.t(words.corner),
    lang: p.lang,
  });
  return {
    drawing,
    fold: foldOf(map, shown.length, byCount),
    agencies: sides.folded ? sides.names.length : undefined,
  };
}

/** Rows of the levels that fit; of too many roots, those that most components serve. */
function foldRows({ rows }: CapabilityMap) {
  const deepest = Math.max(0, ...rows.map(({ depth }) => depth));
  const upTo = (depth: number) => rows.filter((row) => row.depth <= depth);
  let depth = deepest;
  while (depth > 0 && upTo(depth).length > MOST_SIDES) depth -= 1;
  const fitting = upTo(depth);
  const kept = new Set(fitting.toSorted((a, b) => b.count - a.count).slice(0, MOST_SIDES));
  const shown = fitting.filter((row) => kept.has(row));
  const places = new Map(shown.map((row, at) => [rows.indexOf(row), at]));
  return { shown, places, byCount: shown.length < fitting.length };
}

/** What the drawing leaves to the table, in words. */
function foldOf({ rows }: CapabilityMap, shown: number, byCount: boolean) {
  if (shown === rows.length) return undefined;
  return byCount ? words.foldedTop(shown, rows.length) : words.folded(shown, rows.length);
}
