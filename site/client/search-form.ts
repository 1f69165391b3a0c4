import { loadNames } from './load-names.ts';
import { addressOf, type Entry, search } from './names.ts';

/** The parts of a search form as components/Search.astro writes them. */
export type SearchForm = {
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  /** Without `all` there is no way to a page of all results. */
  readonly words: Readonly<Partial<Record<'none' | 'found' | 'all' | 'failed', string>>>;
  readonly address: (entry: Entry) => string;
  readonly say: (text: string) => void;
  /** Entries for what is typed; undefined when it was overtaken by more typing, or failed. */
  readonly find: () => Promise<readonly Entry[] | undefined>;
  readonly preload: () => void;
};

export function readForm(form: HTMLFormElement): SearchForm {
  const input = form.querySelector('input') as HTMLInputElement;
  const list = form.querySelector('ul') as HTMLUListElement;
  const status = form.querySelector('[role=status]') as HTMLElement;
  const { names = '', root = '', ...words } = form.dataset;
  const say = (text: string) => {
    status.textContent = text;
  };
  return {
    input,
    list,
    address: (entry) => addressOf(entry, root),
    say,
    words: words as SearchForm['words'],
    preload: () => void loadNames(names).catch(() => undefined),
    find: async () => {
      const query = input.value;
      try {
        const entries = await loadNames(names);
        return query === input.value ? search(entries, query) : undefined;
      } catch {
        say(words.failed ?? '');
        return undefined;
      }
    },
  };
}

/** Name and, smaller, what it is and where. */
export function describe(entry: Entry): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const name = document.createElement('span');
  name.className = 'search-name';
  name.textContent = entry.name;
  const place = document.createElement('span');
  place.className = 'search-place';
  place.textContent = [entry.kind, entry.unit, entry.says].filter(Boolean).join(' · ');
  fragment.append(name, ' ', place);
  return fragment;
}

export function fill(word: string | undefined, n: number): string {
  return (word ?? '').replace('{n}', String(n));
}
