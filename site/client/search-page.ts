import { describe, fill, readForm, type SearchForm } from './search-form.ts';

/** More would only slow the page down; a longer query finds the rest. */
const MOST = 500;

/** The search page: all results as a list of links, and the query in the address. */
export function startPage(form: HTMLFormElement): void {
  const parts = readForm(form);
  parts.input.value = new URLSearchParams(location.search).get('q') ?? '';
  parts.preload();
  parts.input.addEventListener('input', () => void update(parts));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void update(parts);
  });
  if (parts.input.value) void update(parts);
}

async function update(parts: SearchForm): Promise<void> {
  const { input, list, address, words, say } = parts;
  const found = await parts.find();
  if (!found) return;
  const items = found.slice(0, MOST).map((entry) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = address(entry);
    link.append(describe(entry));
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
  const empty = input.value.trim() === '';
  say(empty ? '' : found.length ? fill(words.found, found.length) : (words.none ?? ''));
  history.replaceState(null, '', empty ? location.pathname : `?${query(input.value)}`);
}

function query(q: string): URLSearchParams {
  return new URLSearchParams({ q });
}
