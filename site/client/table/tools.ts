import type { Column, Row, View } from './read.ts';

export type Tools = {
  readonly words: HTMLInputElement;
  readonly facets: ReadonlyMap<string, HTMLSelectElement>;
  readonly boxes: readonly HTMLInputElement[];
  readonly save: HTMLButtonElement;
  readonly more: HTMLButtonElement;
  readonly everything: HTMLButtonElement;
  /** Sets the controls to a view. */
  readonly show: (view: View, on: readonly boolean[]) => void;
  /** Says how many rows are shown, of those found, of all. */
  readonly count: (shown: number, found: number, all: number) => void;
};

/** The controls above a table, and a button in each of its heads. Their words are the table's data. */
export function makeTools(
  table: HTMLTableElement,
  columns: readonly Column[],
  rows: readonly Row[],
): Tools {
  const { filter = '', choose = '', all = '', download = '', shown = '' } = table.dataset;
  const words = input('search');
  const facets = columns.flatMap((column, at) =>
    column.facet ? [[column.id, select(column, at, rows, all)] as const] : [],
  );
  const boxes = columns.slice(1).map(boxOf);
  const save = button(download);
  const more = button(table.dataset.more ?? '');
  const everything = button(table.dataset.everything ?? '');
  const status = element('p', 'status');
  status.setAttribute('role', 'status');
  const bar = element('div', 'tools');
  bar.append(
    labelled(filter, words),
    ...facets.map(([, one], at) =>
      labelled(columns.filter(({ facet }) => facet)[at]?.title ?? '', one),
    ),
    chooser(choose, boxes, columns),
    save,
    status,
  );
  table.before(bar);
  const foot = element('div', 'tools');
  foot.append(more, everything);
  table.after(foot);
  for (const { head, id } of columns) if (id) makeSortable(head, table.dataset.sort ?? '');
  return {
    words,
    facets: new Map(facets),
    boxes,
    save,
    more,
    everything,
    show: (view, on) => {
      words.value = view.words;
      for (const [id, one] of facets) one.value = view.facets.get(id) ?? '';
      for (const [at, box] of boxes.entries()) box.checked = on[at + 1] ?? false;
    },
    count: (n, found, total) => {
      const [few, many] = [n, total].map((one) =>
        one.toLocaleString(document.documentElement.lang),
      );
      status.textContent = shown.replace('%n', few ?? '').replace('%N', many ?? '');
      foot.hidden = n >= found;
    },
  };
}

function makeSortable(head: HTMLTableCellElement, hint: string): void {
  const sort = button(head.textContent?.trim() ?? '');
  sort.title = `${hint} ${sort.textContent}`;
  head.replaceChildren(sort);
}

function chooser(title: string, boxes: readonly HTMLInputElement[], columns: readonly Column[]) {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = title;
  details.append(summary, ...boxes.map((box, at) => labelled(columns[at + 1]?.title ?? '', box)));
  return details;
}

function boxOf({ id, usual }: Column): HTMLInputElement {
  const box = input('checkbox');
  box.value = id;
  box.dataset.usual = usual ? 'yes' : 'no';
  return box;
}

function select({ id }: Column, at: number, rows: readonly Row[], all: string) {
  const made = document.createElement('select');
  made.name = id;
  const values = [...new Set(rows.map(({ texts }) => texts[at] ?? ''))];
  values.sort(new Intl.Collator('vi', { numeric: true }).compare);
  made.append(new Option(all, ''), ...values.map((value) => new Option(value, value)));
  return made;
}

function input(type: string): HTMLInputElement {
  const made = document.createElement('input');
  made.type = type;
  return made;
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  return made;
}

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  const words = element('span', '');
  words.textContent = text;
  if (control.getAttribute('type') === 'checkbox') label.append(control, words);
  else label.append(words, control);
  return label;
}

function element(name: string, look: string): HTMLElement {
  const made = document.createElement(name);
  if (look) made.className = look;
  return made;
}
