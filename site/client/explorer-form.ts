import { compare, type GraphEdge, partsOf } from '../data.ts';
import { explorer as words } from '../words/explorer.ts';
import { make } from './dom.ts';
import { type Context, nodeAt, ownerAt, ownerName, UNRECORDED } from './explorer-context.ts';
import { hashOf, keyOfReference, readView, referenceOf, type View } from './explorer-state.ts';
import { fold } from './fold.ts';
import { type Entry, search } from './names.ts';
import { startBox } from './search-box.ts';

const FILTERS = ['kind', 'channel', 'state', 'owner'] as const;
const FIELDS = ['in', 'out', ...FILTERS] as const;

/** The form over the picture: what to see around what, and which relations. */
export function startForm(form: HTMLElement, context: Context, say: (text: string) => void): void {
  const entries = entriesOf(context);
  for (const field of ['c', 'to'] as const) startPick(form, context, field, entries, say);
  fillSelects(form, context);
  form.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLSelectElement;
    if (!FIELDS.some((field) => field === name)) return;
    const steps = name === 'in' || name === 'out';
    location.hash = hashOf({ ...readView(location.hash), [name]: steps ? Number(value) : value });
  });
}

/** Shows in the form what the address says. */
export function fillForm(form: HTMLElement, context: Context, view: View): void {
  for (const field of FIELDS) {
    const select = selectOf(form, field);
    select.value = String(view[field]);
  }
  for (const field of ['c', 'to'] as const) {
    const at = view[field] ? context.places.get(keyOfReference(view[field])) : undefined;
    const input = inputOf(form, field);
    if (input !== document.activeElement || at !== undefined) {
      input.value = at === undefined ? '' : `${nodeAt(context, at).name}`;
    }
  }
  inputOf(form, 'to').disabled = !view.c;
  fillFilter(form, context, view);
}

/** What leaves relations out is said and stands open: nobody should miss them unawares. */
function fillFilter(form: HTMLElement, { lang }: Context, view: View): void {
  const on = FILTERS.filter((field) => view[field]).length;
  const details = form.querySelector('details') as HTMLDetailsElement;
  const summary = details.querySelector('summary') as HTMLElement;
  summary.textContent = (on > 0 ? words.filterOn(on) : words.filter)[lang];
  if (on > 0) details.open = true;
}

function selectOf(form: HTMLElement, name: string): HTMLSelectElement {
  return form.querySelector(`select[name=${name}]`) as HTMLSelectElement;
}

function inputOf(form: HTMLElement, field: 'c' | 'to'): HTMLInputElement {
  return form.querySelector(`#explore-${field}`) as HTMLInputElement;
}

/** A name can be chosen as in the search box of the page's head. */
function startPick(
  form: HTMLElement,
  { lang }: Context,
  field: 'c' | 'to',
  entries: readonly Entry[],
  say: (text: string) => void,
): void {
  const input = inputOf(form, field);
  const list = form.querySelector(`#explore-${field}-list`) as HTMLUListElement;
  startBox(input.parentElement as HTMLElement, {
    input,
    list,
    say,
    words: { none: words.notFound[lang], found: words.found[lang] },
    preload: () => undefined,
    find: async () => search(entries, input.value),
    address: ({ steps: [reference = ''] }) => {
      const view = readView(location.hash);
      return hashOf(
        field === 'c' ? { ...view, c: reference, to: '', group: '' } : { ...view, to: reference },
      );
    },
  });
}

/** Everything that can be chosen; what belongs to this unit comes first among equals. */
function entriesOf({ graph, labels, unit }: Context): readonly Entry[] {
  const entries = graph.nodes.map(({ key, name, type }) => {
    const { unit: home, id } = partsOf(key);
    const own = ` ${fold(`${name}`)}`;
    const entry: Entry = {
      name: `${name}`,
      unit: graph.units.get(home) ?? home,
      kind: type === 'agency' ? labels.agency : (labels.componentType[type] ?? type),
      steps: [referenceOf(key)],
      folded: `${own} ${fold(id)}`,
      nameLength: own.length,
      says: '',
    };
    return { entry, away: Number(home !== unit) };
  });
  return entries.sort((a, b) => a.away - b.away).map(({ entry }) => entry);
}

/** Filters offer what occurs, and no more. */
function fillSelects(form: HTMLElement, context: Context): void {
  const { labels, graph, unit } = context;
  const offer = (
    field: string,
    table: Readonly<Record<string, string>>,
    of: (edge: GraphEdge) => string,
  ) => {
    const found = new Set(graph.edges.map(of));
    const known = Object.keys(table).filter((code) => found.delete(code));
    const select = selectOf(form, field);
    for (const code of [...known, ...[...found].sort(compare)]) {
      select.append(
        make('option', { value: code || UNRECORDED }, table[code] ?? (code || labels.none)),
      );
    }
  };
  offer('kind', labels.relation, ({ kind }) => kind);
  offer('channel', labels.channel, ({ channel }) => channel);
  offer('state', labels.exchangeState, ({ state }) => state);
  const owners = new Set(
    graph.nodes.flatMap(({ key }, at) =>
      key.startsWith(`component:${unit}/`) ? ownerAt(context, at) || [] : [],
    ),
  );
  const select = selectOf(form, 'owner');
  const named = [...owners].map((key) => ({ key, name: ownerName(context, key) }));
  const { compare: collate } = new Intl.Collator('vi', { numeric: true });
  for (const { key, name } of named.sort((a, b) => collate(a.name, b.name))) {
    select.append(make('option', { value: key }, name));
  }
}
