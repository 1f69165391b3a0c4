import { fold } from '../fold.ts';
import { saveCsv } from './csv.ts';
import {
  type Column,
  printView,
  type Row,
  readColumns,
  readRows,
  readView,
  sortValue,
  type View,
} from './read.ts';
import { makeTools, type Tools } from './tools.ts';

/** Rows shown at once; a longer table opens by as many again, or whole. */
const PAGE = 1000;

type State = {
  readonly table: HTMLTableElement;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly tools: Tools;
  view: View;
  most: number;
};

/** A table that can be filtered, sorted and narrowed; the view stands in the address. */
export function startTable(table: HTMLTableElement): void {
  const [columns, rows] = [readColumns(table), readRows(table)];
  const tools = makeTools(table, columns, rows);
  const state: State = { table, columns, rows, tools, view: readView(location.hash), most: PAGE };
  listen(state);
  show(state);
}

function listen(state: State): void {
  const { tools, columns, table } = state;
  const change = (part: Partial<View>) => {
    state.view = { ...state.view, ...part };
    state.most = PAGE;
    const said = printView(state.view);
    history.replaceState(null, '', said ? `#${said}` : `#${table.id}`);
    show(state);
  };
  tools.words.addEventListener('input', () => change({ words: tools.words.value }));
  for (const [id, select] of tools.facets) {
    select.addEventListener('change', () =>
      change({ facets: new Map([...state.view.facets, [id, select.value]]) }),
    );
  }
  for (const box of tools.boxes) {
    box.addEventListener('change', () => change({ columns: chosen(state) }));
  }
  for (const { id, head } of columns) {
    head
      .querySelector('button')
      ?.addEventListener('click', () => change({ sort: state.view.sort === id ? `-${id}` : id }));
  }
  tools.save.addEventListener('click', () => saveCsv(columns, wanted(state), table.id));
  tools.more.addEventListener('click', () => open(state, state.most + PAGE));
  tools.everything.addEventListener('click', () => open(state, Number.POSITIVE_INFINITY));
  // What the browser searches or prints must be there: rows beyond the page open before it does.
  addEventListener('beforeprint', () => open(state, Number.POSITIVE_INFINITY));
  addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key.toLowerCase() === 'f' && (ctrlKey || metaKey)) open(state, Number.POSITIVE_INFINITY);
  });
  addEventListener('hashchange', () => {
    state.view = readView(location.hash);
    show(state);
  });
}

function chosen({ tools }: State): readonly string[] {
  const on = tools.boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const usual = tools.boxes.every(({ checked, dataset }) => checked === (dataset.usual === 'yes'));
  return usual ? [] : on;
}

function open(state: State, most: number): void {
  if (most <= state.most) return;
  state.most = most;
  show(state);
}

function show(state: State): void {
  const { tools, columns, rows, view, table } = state;
  const found = wanted(state);
  const inOrder = document.createDocumentFragment();
  for (const { element } of found) inOrder.append(element);
  for (const row of rows) row.element.hidden = true;
  for (const { element } of found.slice(0, state.most)) element.hidden = false;
  table.tBodies[0]?.prepend(inOrder);
  columns.forEach((column, at) => {
    const on = isOn(column, at, view);
    column.head.hidden = !on;
    for (const { cells } of rows) (cells[at] as HTMLElement).hidden = !on;
    const sorted = view.sort.replace(/^-/, '') === column.id && column.id !== '';
    if (!sorted) column.head.removeAttribute('aria-sort');
    else
      column.head.setAttribute('aria-sort', view.sort.startsWith('-') ? 'descending' : 'ascending');
  });
  tools.show(
    view,
    columns.map((column, at) => isOn(column, at, view)),
  );
  tools.count(Math.min(found.length, state.most), found.length, rows.length);
}

/** The first column names the row and always stays. */
function isOn({ id, usual }: Column, at: number, { columns }: View): boolean {
  return at === 0 || (columns.length ? columns.includes(id) : usual);
}

/** Rows that fit the view, in its order. */
function wanted({ rows, columns, view }: State): readonly Row[] {
  const words = fold(view.words).split(/\s+/).filter(Boolean);
  const facets = [...view.facets].flatMap(([id, value]) => {
    const at = columns.findIndex((column) => column.id === id);
    return value && at >= 0 ? [[at, value] as const] : [];
  });
  const found = rows.filter(
    ({ folded, texts }) =>
      words.every((word) => folded.includes(word)) &&
      facets.every(([at, value]) => texts[at] === value),
  );
  const falls = view.sort.startsWith('-');
  const at = columns.findIndex(({ id }) => id === view.sort.replace(/^-/, ''));
  if (at < 0) return found;
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const sign = falls ? -1 : 1;
  return found.toSorted((a, b) => sign * compare(sortValue(a, at), sortValue(b, at)));
}
