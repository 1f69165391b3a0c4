import { type Page, pathOf } from '../context.ts';
import {
  type Bilingual,
  type Change,
  compare,
  type DateValue,
  type Goalpost,
  parseDate,
  partsOf,
  printDate,
  printDay,
  type ReviewSide,
} from '../data.ts';
import { kinds } from '../kinds.ts';
import { asList, asText, field as property } from '../read.ts';
import { fieldsOfKind, type Shape } from '../records/shapes.ts';
import { changes as words } from '../words/changes.ts';

/** Changes by which the same sort of goalpost moved. */
export type Moved = { readonly goalpost: Goalpost; readonly list: readonly Change[] };

/** Moved goalposts by sort: those without a decision first, then the more numerous. */
export function movedGoalposts(changes: readonly Change[]): readonly Moved[] {
  const posts = changes.filter(({ goalpost }) => goalpost !== undefined);
  return [...Map.groupBy(posts, ({ goalpost }) => goalpost as Goalpost)]
    .map(([goalpost, list]) => ({ goalpost, list }))
    .sort((a, b) => undecided(b.list) - undecided(a.list) || b.list.length - a.list.length);
}

/** How many of some moved goalposts no decision stands behind. */
export function undecided(changes: readonly Change[]): number {
  return changes.filter(({ decision }) => decision === undefined).length;
}

/** Whether somebody decided it, in the words that stand after the count. */
export function decisionWords(changes: readonly Change[]): Bilingual {
  const without = undecided(changes);
  if (without === 0) return words.decided;
  return without === changes.length ? words.undecided : words.someUndecided(without);
}

/** Changes of a unit, or of the settings and rules, with how many there are of each kind. */
export type UnitChanges = {
  readonly unit: string | undefined;
  readonly list: readonly Change[];
  readonly kinds: readonly (readonly [title: Bilingual, n: number])[];
};

/** By unit, the one with most changes first. */
export function changesByUnit(changes: readonly Change[]): readonly UnitChanges[] {
  return [...Map.groupBy(changes, unitOf)]
    .map(([unit, list]) => ({ unit, list, kinds: kindCounts(list) }))
    .sort((a, b) => b.list.length - a.list.length || compare(a.unit ?? '', b.unit ?? ''));
}

function unitOf({ entity, kind }: Change): string | undefined {
  return kinds.has(kind) ? partsOf(entity).unit : undefined;
}

function kindCounts(changes: readonly Change[]): UnitChanges['kinds'] {
  const named = changes.filter(({ kind }) => kinds.has(kind));
  return [...Map.groupBy(named, ({ kind }) => kind)]
    .map(([kind, list]) => [kinds.get(kind)?.title ?? { vi: kind, en: kind }, list.length] as const)
    .sort(([, a], [, b]) => b - a);
}

/** From what to what, in a sentence. */
export function sidesOf(p: Page, base: ReviewSide, head: ReviewSide): string {
  const names = [nameOf(p, base), nameOf(p, head)] as const;
  const [before, now] = [printDay(base.asOf, p.lang), printDay(head.asOf, p.lang)];
  if (names[0] === names[1]) return p.t(words.sinceDay(before, now));
  return p.t(words.sides(...names, before, now));
}

function nameOf(p: Page, { name, revision }: ReviewSide): string {
  if (revision === 'uncommitted') return name === '' ? p.t(words.uncommitted) : name;
  const commit = /^[0-9a-f]{40,}$/.test(revision) ? revision.slice(0, 7) : revision;
  return name === '' || name === commit ? commit : `${name} (${commit})`;
}

/** What happened, in a sentence that leaves the values to the columns beside it. */
export function whatOf(p: Page, change: Change): string {
  const { op, path, before, after, message } = change;
  if (op !== 'changed' || path === '') return p.t(message);
  const where = placeIn(p, change);
  if (before === undefined) return p.t(words.addedAt(where));
  return p.t(after === undefined ? words.removedAt(where) : words.changedAt(where));
}

/** `/targets/t/deadline` as a reader calls it: "Mục tiêu Tỷ lệ hồ sơ trực tuyến › Hạn". */
function placeIn(p: Page, { entity, kind, path }: Change): string {
  let shape: Shape | undefined = { is: 'record', fields: fieldsOfKind(kind) };
  let value: unknown = kinds.has(kind) ? p.site.entity(entity)?.data : undefined;
  const said: string[] = [];
  for (const step of path.slice(1).split('/')) {
    if (shape?.is === 'list') {
      const item = itemOf(value, step);
      said.push(`${said.pop() ?? ''} ${itemText(p, value, item, step)}`.trim());
      [shape, value] = [shape.of, item];
      continue;
    }
    const field: { label: Bilingual; shape: Shape } | undefined =
      shape?.is === 'record' ? shape.fields.get(step) : undefined;
    said.push(field ? p.t(field.label) : step);
    [shape, value] = [field?.shape, property(value, step)];
  }
  return said.join(' › ');
}

function itemOf(list: unknown, step: string): unknown {
  return asList(list).find((item) => property(item, 'id') === step);
}

/** The name of an item; the only one of its list needs none, and another is called by its id or date. */
function itemText(p: Page, list: unknown, item: unknown, step: string): string {
  const name = asText(property(item, 'name'));
  if (name !== undefined) return `“${p.text(name)}”`;
  return item !== undefined && asList(list).length === 1 ? '' : valueText(p, step);
}

/** The value before or after: of several parts in words, else as the file has it. */
export function sideText(p: Page, change: Change, side: 'before' | 'after'): string | undefined {
  const said = change.said?.[side];
  if (said) return p.t(said);
  const value = change[side];
  return value === undefined ? undefined : valueText(p, value);
}

/** A value as the file has it; a date as people write it. */
function valueText({ lang }: Page, value: string): string {
  const dated = /^\d{4}-/.test(value) ? parseDate(value) : undefined;
  return dated ? printDate(value as DateValue, lang) : value;
}

/** Link to the record of a change, where it still has a page. */
export function linkOf(p: Page, { entity, kind }: Change): string | undefined {
  if (!kinds.has(kind)) return undefined;
  return p.site.hasPage(pathOf(entity)) ? p.link(entity) : undefined;
}
