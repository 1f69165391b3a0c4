import { fold } from '../fold.ts';

export type Column = {
  readonly id: string;
  readonly title: string;
  /** Shown unless the reader chooses otherwise. */
  readonly usual: boolean;
  /** Few values, to choose one of. */
  readonly facet: boolean;
  readonly head: HTMLTableCellElement;
};

export type Row = {
  readonly element: HTMLTableRowElement;
  readonly cells: readonly HTMLTableCellElement[];
  /** Text of each cell, as people read it. */
  readonly texts: readonly string[];
  /** All of it without marks, for the filter. */
  readonly folded: string;
};

export type View = {
  readonly words: string;
  /** Column, with `-` before it when it falls. */
  readonly sort: string;
  /** Ids of the columns shown; empty for the usual ones. */
  readonly columns: readonly string[];
  /** Chosen value by column. */
  readonly facets: ReadonlyMap<string, string>;
};

export function readColumns(table: HTMLTableElement): readonly Column[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => ({
    id: head.dataset.col ?? '',
    title: head.textContent?.trim() ?? '',
    usual: head.dataset.extra === undefined,
    facet: head.dataset.facet !== undefined,
    head,
  }));
}

export function readRows(table: HTMLTableElement): readonly Row[] {
  return [...(table.tBodies[0]?.rows ?? [])].map((element) => {
    const cells = [...element.cells];
    const texts = cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
    return { element, cells, texts, folded: fold(texts.join(' ')) };
  });
}

/** What a cell sorts by: its own value where it has one, otherwise its text. */
export function sortValue({ cells, texts }: Row, at: number): string {
  return cells[at]?.dataset.v ?? texts[at] ?? '';
}

/** The view that an address names after `#`; an ordinary anchor names none. */
export function readView(hash: string): View {
  const given = new URLSearchParams(hash.includes('=') ? hash.slice(1) : '');
  const facets = [...given].filter(([name]) => name.startsWith('is-'));
  return {
    words: given.get('q') ?? '',
    sort: given.get('sort') ?? '',
    columns: (given.get('cols') ?? '').split(',').filter(Boolean),
    facets: new Map(facets.map(([name, value]) => [name.slice(3), value])),
  };
}

export function printView({ words, sort, columns, facets }: View): string {
  const all = new URLSearchParams();
  if (words) all.set('q', words);
  if (sort) all.set('sort', sort);
  if (columns.length) all.set('cols', columns.join(','));
  for (const [id, value] of facets) if (value) all.set(`is-${id}`, value);
  return all.toString();
}
