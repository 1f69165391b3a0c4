import type { Page } from '../context.ts';
import type { Bilingual, Entity } from '../data.ts';
import { asList, asText, resolve } from '../read.ts';
import { type Field, type Fields, fieldsOfKind } from './shapes.ts';
import { type Shown, show, textOf } from './show.ts';

/** One line of a record; `field` is what the schema calls it. */
export type Fact = {
  readonly field: string;
  readonly label: string;
  readonly values: readonly Shown[];
};

/** Rows of a record's list of objects, such as its reported states; no column is wholly empty. */
export type Listing = {
  readonly title: string;
  /** Class that gives the columns of several tables on one page the same widths. */
  readonly widths?: string;
  readonly columns: readonly string[];
  /** Places of the columns that hold numbers. */
  readonly numeric?: readonly number[];
  /** By row and column: the values of one cell. */
  readonly rows: readonly (readonly (readonly Shown[])[])[];
};

/** A record in words: facts of one line, and what needs a heading of its own. */
export type Description = {
  readonly facts: readonly Fact[];
  readonly groups: readonly { readonly title: string; readonly facts: readonly Fact[] }[];
  readonly listings: readonly Listing[];
};

/** What every page shows in a place of its own. */
const ELSEWHERE = new Set(
  'asOf classification confirmedBy confirmedOn description name notes order pictures renamedFrom sources'.split(
    ' ',
  ),
);

/** All fields of a record that hold something, in the order of its schema, except `omit`. */
export function describe(p: Page, entity: Entity, omit: readonly string[] = []): Description {
  const facts: Fact[] = [];
  const groups: { title: string; facts: readonly Fact[] }[] = [];
  const listings: Listing[] = [];
  for (const [name, field] of fieldsOfKind(entity.kind)) {
    const value = entity.data[name];
    if (value === undefined || ELSEWHERE.has(name) || omit.includes(name)) continue;
    const rows = rowsOf(field, value);
    const inner = field.shape.is === 'either' ? field.shape.of.find(isRecord) : field.shape;
    if (rows) listings.push(listingOf(p, entity.unit, rows.fields, p.t(field.label), rows.items));
    else if (inner?.is === 'record' && isPlainRecord(value)) {
      groups.push({ title: p.t(field.label), facts: factsOf(p, entity, inner.fields, value) });
    } else facts.push(...factOf(p, entity, name, field, value));
  }
  return { facts, groups, listings };
}

const isRecord = (shape: Field['shape']) => shape.is === 'record';

function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !('unknown' in value) && !('notApplicable' in value);
}

/** The facts that `data` gives for `fields`. */
export function factsOf(
  p: Page,
  entity: Entity,
  fields: Fields,
  data: Readonly<Record<string, unknown>>,
): readonly Fact[] {
  return [...fields].flatMap(([name, field]) => factOf(p, entity, name, field, data[name]));
}

/** Ids that serve only to bind records together are not for readers; that of a goal has a name. */
function factOf(p: Page, entity: Entity, name: string, field: Field, value: unknown): Fact[] {
  const { shape } = field;
  if (shape.is === 'id' && name !== 'goal') return [];
  const values = name === 'goal' ? goalOf(p, entity, value) : show(p, entity.unit, shape, value);
  return values.length ? [{ field: name, label: p.t(field.label), values }] : [];
}

/** A goal is named within its plan, so its name is found there. */
function goalOf(p: Page, { unit, data }: Entity, id: unknown): readonly Shown[] {
  if (id === undefined) return [];
  const plan = resolve(p.site, unit, data.plan, 'plan');
  const goals = asList(plan && p.site.entity(plan)?.data.goals) as {
    id?: unknown;
    name?: unknown;
  }[];
  const name = asText(goals.find((goal) => goal?.id === id)?.name);
  return [name === undefined ? { text: String(id) } : textOf(p, name)];
}

/** A list of objects, also where the schema lets a single one stand for it. */
function rowsOf({ shape }: Field, value: unknown) {
  if (shape.is !== 'list' || shape.of.is !== 'record') return undefined;
  const items = Array.isArray(value) ? value : [value];
  return { fields: shape.of.fields, items: items.filter(isPlainRecord) };
}

/** A table of a list of objects. */
export function listingOf(
  p: Page,
  unit: string,
  fields: Fields,
  title: string,
  items: readonly Readonly<Record<string, unknown>>[],
): Listing {
  const used = [...fields].filter(([name]) => items.some((item) => item[name] !== undefined));
  const columns = used.filter(([name, { shape }]) => name !== 'precision' && shape.is !== 'id');
  return {
    title,
    columns: columns.map(([, { label }]: [string, { label: Bilingual }]) => p.t(label)),
    rows: items.map((item) =>
      columns.map(([name, { shape }]) => show(p, unit, shape, whole(item, name))),
    ),
  };
}

/** The listing without columns of which nothing is recorded in any row. */
export function compact(listing: Listing): Listing {
  const { columns, rows } = listing;
  const told = columns.map((_, at) => rows.some((cells) => cells[at]?.some((one) => !one.bare)));
  const keep = <T>(cells: readonly T[]) => cells.filter((_, at) => told[at]);
  return { ...listing, columns: keep(columns), rows: rows.map(keep) };
}

/** Lifecycle entries carry the precision of their date beside it. */
function whole(item: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = item[name];
  if (name !== 'asOf' || item.precision !== 'inferred' || typeof value === 'object') return value;
  return { date: value, precision: 'inferred' };
}
