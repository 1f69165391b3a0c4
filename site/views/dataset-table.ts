import type { Page } from '../context.ts';
import { type Bilingual, type Entity, printDay, printNumber } from '../data.ts';
import { attribute, escapeHtml } from '../html.ts';
import {
  asCode,
  asList,
  asNotApplicable,
  asText,
  asUnknown,
  field,
  resolve,
  resolveAll,
} from '../read.ts';
import { common } from '../words/common.ts';
import { datasetTable as words } from '../words/dataset-table.ts';
import { labelOf, type labels } from '../words/labels.ts';
import { record } from '../words/record.ts';

/** A cell of the catalogue: its text, where it leads, and what it sorts by. */
type Cell = {
  readonly text: string;
  readonly href?: string;
  readonly sort?: string;
  readonly soft?: boolean;
};

/** A column of the catalogue; without script all are shown. */
export type DatasetColumn = {
  readonly id: string;
  readonly title: Bilingual;
  /** Hidden until a reader chooses it. */
  readonly extra?: true;
  /** Few values, to choose one of. */
  readonly facet?: true;
  readonly numeric?: true;
  readonly cell: (p: Page, entity: Entity) => Cell;
};

const missing = (p: Page, value?: unknown): Cell => {
  if (asUnknown(value)) return { text: p.t(common.unknown), soft: true };
  if (asNotApplicable(value) !== undefined) return { text: p.t(common.notApplicable), soft: true };
  return { text: p.t(common.notRecorded), soft: true };
};

const inner = ({ data }: Entity, name: string) => field(data.dataset, name);

const coded = (p: Page, table: keyof typeof labels, value: unknown): Cell =>
  asCode(value) ? { text: p.t(labelOf(table, value)) } : missing(p, value);

function ownerOf(p: Page, { unit, data }: Entity): Cell {
  const key = [data.dataOwner, data.owner]
    .map((value) => resolve(p.site, unit, value, 'agency'))
    .find((found) => found !== undefined);
  return key ? { text: p.name(key), href: p.link(key) } : missing(p, data.dataOwner ?? data.owner);
}

function updateOf(p: Page, entity: Entity): Cell {
  const often = inner(entity, 'accrualPeriodicity');
  if (asCode(often)) return { text: p.t(labelOf('periodicity', often)) };
  const text = asText(inner(entity, 'update'));
  return text === undefined ? missing(p, inner(entity, 'update') ?? often) : { text: p.text(text) };
}

function knownOf(p: Page, { key }: Entity): Cell {
  const facts = p.site.datasetFactsOf(key);
  if (facts?.knownOn === undefined) return missing(p);
  const day = printDay(facts.knownOn, p.lang);
  const text = facts.stale ? `${day}, ${p.t(words.stale)}` : day;
  return { text, sort: String(facts.knownOn) };
}

function personalOf(p: Page, entity: Entity): Cell {
  const value = inner(entity, 'personalData');
  return typeof value === 'boolean'
    ? { text: p.t(value ? record.yes : record.no) }
    : missing(p, value);
}

const number = (p: Page, n: number): Cell => ({ text: printNumber(n, p.lang), sort: String(n) });

/** All columns, in the order in which a reader asks. */
export const DATASET_COLUMNS: readonly DatasetColumn[] = [
  {
    id: 'name',
    title: words.name,
    cell: (p, { key }) => ({ text: p.name(key), href: p.link(key) }),
  },
  {
    id: 'unit',
    title: words.unit,
    facet: true,
    cell: (p, { unit }) => ({ text: p.name(`unit:${unit}/${unit}`), href: p.href(`/${unit}/`) }),
  },
  { id: 'owner', title: words.owner, cell: ownerOf },
  {
    id: 'class',
    title: words.sharing,
    facet: true,
    cell: (p, { key, data }) => {
      const now = p.site.datasetFactsOf(key)?.sharingClass;
      return coded(p, 'sharingClass', now ?? field(data.dataset, 'sharingClass'));
    },
  },
  { id: 'personal', title: words.personal, facet: true, cell: personalOf },
  { id: 'update', title: words.update, cell: updateOf },
  { id: 'known', title: words.known, cell: knownOf },
  {
    id: 'used',
    title: words.used,
    numeric: true,
    cell: (p, { key }) => number(p, p.site.datasetFactsOf(key)?.usedThrough.length ?? 0),
  },
  {
    id: 'items',
    title: words.items,
    extra: true,
    numeric: true,
    cell: (p, entity) => number(p, asList(inner(entity, 'items')).length),
  },
  {
    id: 'type',
    title: words.type,
    extra: true,
    cell: (p, entity) => coded(p, 'databaseType', inner(entity, 'databaseType')),
  },
  {
    id: 'basis',
    title: words.basis,
    extra: true,
    cell: (p, { unit, data }) => {
      const names = resolveAll(p.site, unit, data.legalBasis, 'document').map(p.name);
      return names.length ? { text: names.join('; ') } : missing(p);
    },
  },
];

/** The rows as one string: a table of 1,000 rows has 10,000 cells (see records/row-html.ts). */
export function datasetRows(
  p: Page,
  columns: readonly DatasetColumn[],
  datasets: readonly Entity[],
): string {
  let html = '';
  for (const entity of datasets) {
    html += '<tr>';
    columns.forEach((column, at) => {
      html += cellHtml(p, column, column.cell(p, entity), at === 0);
    });
    html += '</tr>';
  }
  return html;
}

function cellHtml(p: Page, { title, numeric }: DatasetColumn, cell: Cell, first: boolean): string {
  const tag = first ? 'th' : 'td';
  const attributes =
    attribute('scope', first ? 'row' : undefined) +
    attribute('class', numeric ? 'num' : undefined) +
    attribute('data-l', first ? undefined : p.t(title)) +
    attribute('data-v', cell.sort);
  const words = escapeHtml(cell.text);
  if (cell.href)
    return `<${tag}${attributes}><a${attribute('href', cell.href)}>${words}</a></${tag}>`;
  return `<${tag}${attributes}>${cell.soft ? `<span class="soft">${words}</span>` : words}</${tag}>`;
}
