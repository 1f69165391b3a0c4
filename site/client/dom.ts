type Child = Node | string | undefined | false;

/** An element with attributes and children; text stays text. */
export function make<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A column of a table: its head, and whether it holds numbers. */
export type Head = { readonly text: string; readonly num?: true };

/**
 * A table that shows its first rows and, at a press, all of them; a row's first cell is its head.
 * Rows are made when they are shown.
 */
export function makeTable(
  caption: string,
  heads: readonly Head[],
  count: number,
  row: (at: number) => readonly (Node | string)[],
  all: (count: number) => string,
): HTMLElement {
  const body = make('tbody');
  const show = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) body.append(rowOf(heads, row(at)));
  };
  show(0, Math.min(count, FIRST_ROWS));
  const head = heads.map(({ text, num }) =>
    make('th', { scope: 'col', ...(num ? { class: 'num' } : {}) }, text),
  );
  const table = make(
    'table',
    { class: 'cards' },
    make('caption', { class: 'hidden' }, caption),
    make('thead', {}, make('tr', {}, ...head)),
    body,
  );
  if (count <= FIRST_ROWS) return table;
  const more = make('button', { type: 'button' }, all(count));
  more.addEventListener('click', () => {
    const next = body.children.length;
    show(next, count);
    more.remove();
    (body.children[next]?.querySelector('a') as HTMLElement | null)?.focus();
  });
  return make('div', {}, table, more);
}

const FIRST_ROWS = 20;

function rowOf(heads: readonly Head[], cells: readonly (Node | string)[]): HTMLElement {
  return make(
    'tr',
    {},
    ...cells.map((cell, at) => {
      const { text = '', num } = heads[at] ?? {};
      if (at === 0) return make('th', { scope: 'row' }, cell);
      return make('td', { 'data-l': text, ...(num ? { class: 'num' } : {}) }, cell);
    }),
  );
}
