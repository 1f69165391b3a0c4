import { around, clusterId, MOST_NEIGHBOURS, shortestPath } from '../data.ts';
import type { Drawn } from '../explorer/line-key.ts';
import { explorer as words } from '../words/explorer.ts';
import { make } from './dom.ts';
import { allowed, type Context, edgeAt, nameAt, nodeAt, pageOf } from './explorer-context.ts';
import { impactList, nodeTable, relationTable } from './explorer-lists.ts';
import { aroundPicture, groupPicture, pathPicture } from './explorer-picture.ts';
import { keyOfReference, type View } from './explorer-state.ts';

/** What is shown, and the sentence that says so. */
export type Shown = { readonly parts: readonly HTMLElement[]; readonly status: string };

/** The view of an address, made anew; undefined where it asks for nothing and the map stands. */
export function show(context: Context, view: View, width: number): Shown | undefined {
  const { places, lang } = context;
  if (!view.c) return view.group ? showGroup(context, view) : undefined;
  const start = places.get(keyOfReference(view.c));
  const end = view.to ? places.get(keyOfReference(view.to)) : undefined;
  if (start === undefined || (view.to && end === undefined)) {
    return { parts: [back(context)], status: words.unknown[lang] };
  }
  if (end !== undefined) return showPath(context, view, start, end);
  return showAround(context, view, start, width);
}

function showAround(context: Context, view: View, start: number, width: number): Shown {
  const { lang, web } = context;
  const allows = allowed(context, view);
  const columns = around(web, start, { before: view.in, after: view.out, allows });
  const edges = [...columns.keys()].flatMap((node) =>
    (web.leaving[node] ?? []).filter((at) => {
      const edge = edgeAt(context, at);
      return columns.has(edge.to) && allows(edge);
    }),
  );
  const others = [...columns.keys()].slice(1);
  const name = nameAt(context, start);
  const tooMany = others.length > MOST_NEIGHBOURS;
  const status = words.around(name, others.length, edges.length)[lang];
  const bound = words.tooMany(others.length, MOST_NEIGHBOURS)[lang];
  return {
    status: tooMany ? `${status} ${bound}` : status,
    parts: [
      heading(context, start),
      tooMany
        ? nodeTable(context, view, others, words.near[lang])
        : drawing(aroundPicture(context, view, columns, edges, width), words.drawingOf(name)[lang]),
      impactList(context, view, start, 'stops'),
      impactList(context, view, start, 'rests'),
      ...(edges.length ? [relationPart(context, view, edges)] : []),
    ],
  };
}

function relationPart(context: Context, view: View, edges: readonly number[]): HTMLElement {
  const title = words.near[context.lang];
  const table = relationTable(context, view, edges, title);
  return make('section', { class: 'part' }, make('h2', {}, title), table);
}

function showPath(context: Context, view: View, start: number, end: number): Shown {
  const { lang, web } = context;
  const [from, to] = [nameAt(context, start), nameAt(context, end)];
  const path = shortestPath(web, start, end, allowed(context, view));
  if (!path) return { parts: [heading(context, start)], status: words.pathNone(from, to)[lang] };
  let at = start;
  const rest = path.map((index) => {
    const edge = edgeAt(context, index);
    at = edge.from === at ? edge.to : edge.from;
    return at;
  });
  const drawn = pathPicture(context, view, [start, ...rest], path);
  const status = words.path(from, to, path.length)[lang];
  return {
    status,
    parts: [heading(context, start), drawing(drawn, status), relationPart(context, view, path)],
  };
}

function showGroup(context: Context, view: View): Shown {
  const { lang, graph, unit, labels } = context;
  const id = view.group === '-' ? '' : view.group;
  // `layer/*` is a whole layer, `layer` what stands in none of its parts.
  const layer = id.replace(/\/\*$/, '');
  const members = graph.nodes.flatMap((node, at) =>
    node.key.startsWith(`component:${unit}/`) &&
    (id.endsWith('/*') ? clusterId(node, 'layer') === layer : clusterId(node, 'part') === id)
      ? [at]
      : [],
  );
  const own = new Set(members);
  const allows = allowed(context, view);
  const edges = graph.edges.flatMap((edge, at) =>
    own.has(edge.from) && own.has(edge.to) && allows(edge) ? [at] : [],
  );
  const name = graph.names.get(id) ?? graph.names.get(layer) ?? (id || labels.unlayered);
  const drawn = members.length <= MOST_NEIGHBOURS && edges.length > 0;
  const title = make('h2', { tabindex: '-1' }, name);
  return {
    status: words.members(name, members.length)[lang],
    parts: [
      make('div', { class: 'explore-head' }, title, back(context)),
      ...(drawn ? [drawing(groupPicture(context, view, members, edges), name)] : []),
      nodeTable(context, view, members, name),
    ],
  };
}

/** Name of what stands in the middle, the way to its own page and back to the whole. */
function heading(context: Context, start: number): HTMLElement {
  const page = make(
    'a',
    { href: pageOf(context, nodeAt(context, start)) },
    words.record[context.lang],
  );
  const title = make('h2', { tabindex: '-1' }, nameAt(context, start));
  return make('div', { class: 'explore-head' }, title, page, back(context));
}

function back({ lang }: Context): HTMLElement {
  return make('a', { href: '#' }, words.whole[lang]);
}

/** The key stands still above; what is wider than the page scrolls in a frame of its own. */
function drawing({ svg, key }: Drawn, label: string): HTMLElement {
  const section = make('section', {
    class: 'scroll web-scroll',
    tabindex: '0',
    'aria-label': label,
  });
  section.innerHTML = svg;
  const beside = make('div');
  beside.innerHTML = key;
  return make('div', {}, beside, section);
}
