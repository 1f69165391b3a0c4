import type { Entry } from './names.ts';
import { describe, fill, type SearchForm } from './search-form.ts';

const MOST = 8;

/**
 * The box in the page head: a combobox with a list (WAI-ARIA pattern). Arrows choose, Enter opens,
 * Escape closes and then clears; Enter without a choice goes to the search page, as without script.
 * The list lies in `box`, which holds the focus.
 */
export function startBox(box: HTMLElement, parts: SearchForm): void {
  const { input, list } = parts;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  list.setAttribute('role', 'listbox');
  input.addEventListener('focus', parts.preload, { once: true });
  input.addEventListener('input', () => void update(parts));
  input.addEventListener('keydown', (event) => onKey(event, parts));
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) close(parts);
  });
  // Choosing by pointer must not move the focus first, or the list would close under it.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) open(option, parts);
  });
}

async function update(parts: SearchForm): Promise<void> {
  const { input, list, words, say } = parts;
  if (!input.value.trim()) return close(parts);
  const found = await parts.find();
  if (!found) return;
  list.replaceChildren(...found.slice(0, MOST).map((entry, at) => option(parts, entry, at)));
  if (found.length > MOST && words.all) list.append(more(parts, found.length));
  choose(parts, undefined);
  list.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(found.length > 0));
  say(found.length ? fill(words.found, found.length) : (words.none ?? ''));
}

function option({ list, address }: SearchForm, entry: Entry, at: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `${list.id}-${at}`;
  item.setAttribute('role', 'option');
  item.dataset.href = address(entry);
  item.append(describe(entry));
  return item;
}

function more({ input, list, words }: SearchForm, n: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `${list.id}-all`;
  item.className = 'search-all';
  item.setAttribute('role', 'option');
  const query = new URLSearchParams({ q: input.value });
  item.dataset.href = `${input.form?.getAttribute('action')}?${query}`;
  item.textContent = fill(words.all, n);
  return item;
}

function onKey(event: KeyboardEvent, parts: SearchForm): void {
  const { input, list } = parts;
  const options = list.hidden ? [] : [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = options.findIndex((item) => item.ariaSelected === 'true');
  if (event.key === 'ArrowDown') choose(parts, options[(chosen + 1) % options.length]);
  else if (event.key === 'ArrowUp') choose(parts, options.at(chosen < 1 ? -1 : chosen - 1));
  else if (event.key === 'Enter' && options[chosen]) open(options[chosen], parts);
  else if (event.key === 'Escape' && !list.hidden) close(parts);
  else if (event.key === 'Escape') input.value = '';
  else return;
  event.preventDefault();
}

function choose({ input, list }: SearchForm, chosen: HTMLElement | undefined): void {
  for (const item of list.querySelectorAll('[role=option]')) {
    item.setAttribute('aria-selected', String(item === chosen));
  }
  if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
  else input.removeAttribute('aria-activedescendant');
  chosen?.scrollIntoView({ block: 'nearest' });
}

function close(parts: SearchForm): void {
  parts.list.hidden = true;
  parts.input.setAttribute('aria-expanded', 'false');
  parts.say('');
  choose(parts, undefined);
}

function open(item: HTMLElement, parts: SearchForm): void {
  close(parts);
  if (item.dataset.href) location.href = item.dataset.href;
}
