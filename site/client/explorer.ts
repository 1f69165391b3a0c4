import { explorer as words } from '../words/explorer.ts';
import { type Context, contextOf } from './explorer-context.ts';
import { fillForm, startForm } from './explorer-form.ts';
import { walkByKeys } from './explorer-keys.ts';
import { hashOf, readView, referenceOf } from './explorer-state.ts';
import { show } from './explorer-view.ts';
import { loadGraph } from './load-graph.ts';

/** The parts of the page as explorer.astro writes them. */
type Parts = {
  readonly page: HTMLElement;
  readonly form: HTMLElement;
  readonly status: HTMLElement;
  readonly view: HTMLElement;
  readonly whole: HTMLElement;
};

const find = <T extends HTMLElement>(selector: string) =>
  document.querySelector(selector) as unknown as T;

const parts: Parts = {
  page: find('#explorer'),
  form: find('#explore'),
  status: find('.explore-status'),
  view: find('#explore-view'),
  whole: find('#explore-whole'),
};
const say = (text: string) => {
  parts.status.textContent = text;
};

/** What the frame of a drawing takes of the width (styles/explorer.css). */
const DRAWING_INSET = 10;

function render(context: Context): void {
  const { form, view, whole } = parts;
  const asked = readView(location.hash);
  const inside = view.contains(document.activeElement) || whole.contains(document.activeElement);
  const shown = show(context, asked, parts.page.clientWidth - DRAWING_INSET);
  fillForm(form, context, asked);
  view.replaceChildren(...(shown?.parts ?? []));
  view.hidden = !shown;
  whole.hidden = Boolean(shown);
  say(shown?.status ?? '');
  showMiddle(view);
  if (shown && inside) keepFocus(view);
}

/** A drawing wider than its frame is scrolled to what it is about. */
function showMiddle(view: HTMLElement): void {
  const frame = view.querySelector('.web-scroll');
  const chosen = frame?.querySelector('svg [aria-current]');
  if (!frame || !chosen) return;
  const [outer, inner] = [frame.getBoundingClientRect(), chosen.getBoundingClientRect()];
  frame.scrollLeft += inner.x + inner.width / 2 - (outer.x + outer.width / 2);
}

/** Whoever came by keyboard goes on from what now stands in the middle. */
function keepFocus(view: HTMLElement): void {
  const next =
    view.querySelector<HTMLElement | SVGAElement>('svg [aria-current]') ??
    view.querySelector<HTMLElement>('h2');
  next?.focus({ preventScroll: true });
  view.scrollIntoView({ block: 'nearest' });
}

/** With a script, boxes of the map and groups of the table open here. */
function linkWhole({ whole }: Parts): void {
  for (const link of whole.querySelectorAll('[data-node], [data-group]')) {
    const key = link.getAttribute('data-node') ?? `group:${link.getAttribute('data-group')}`;
    const group = key.startsWith('group:') ? key.slice('group:'.length) || '-' : '';
    link.setAttribute('href', hashOf(group ? { group } : { c: referenceOf(key) }));
  }
}

async function start(): Promise<void> {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  try {
    // A link from another page says in the query what to show: its fragment would have to exist.
    if (!location.hash && location.search) location.replace(`#${location.search.slice(1)}`);
    const context = contextOf(parts.page, await loadGraph(parts.page.dataset.graph ?? ''));
    startForm(parts.form, context, say);
    linkWhole(parts);
    walkByKeys(parts.page, context);
    parts.form.inert = false;
    window.addEventListener('hashchange', () => render(context));
    render(context);
  } catch {
    parts.form.hidden = true;
    say(words.failed[lang]);
  }
}

void start();
