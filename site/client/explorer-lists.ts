import { pathTo, type Reach, reach } from '../data.ts';
import { explorer as words } from '../words/explorer.ts';
import { make, makeTable } from './dom.ts';
import {
  allowed,
  aroundHref,
  type Context,
  edgeAt,
  nameAt,
  nodeAt,
  ownerAt,
  ownerName,
  saysAt,
  wordsOfEdge,
} from './explorer-context.ts';
import type { View } from './explorer-state.ts';

/** A link that puts another node into the middle. */
export function nodeLink(context: Context, view: View, at: number): HTMLElement {
  return make('a', { href: aroundHref(context, view, at) }, nameAt(context, at));
}

/** What stops with a node, or what it rests on: a sentence, and a table with the path to each. */
export function impactList(context: Context, view: View, start: number, way: 'stops' | 'rests') {
  const { lang, web } = context;
  const found = reach(web, start, { way, allows: allowed(context, view) });
  const name = nameAt(context, start);
  const title = way === 'stops' ? words.ifStops(name) : words.restsOn(name);
  const section = make('section', { class: 'part' }, make('h2', {}, title[lang]));
  const none = way === 'stops' ? words.impactNone : words.restsNone;
  if (found.found.length === 0) section.append(make('p', { class: 'empty' }, none[lang]));
  else
    section.append(
      make('p', {}, sumOf(context, found, way)),
      tableOf(context, view, found, title[lang]),
    );
  return section;
}

function sumOf(context: Context, { found }: Reach, way: 'stops' | 'rests'): string {
  const owners = new Set(found.map((at) => ownerAt(context, at)).filter(Boolean)).size;
  const services = found.filter((at) => nodeAt(context, at).type === 'service').length;
  const sum =
    way === 'stops'
      ? words.stopsSum(found.length, services, owners)
      : words.restsSum(found.length, owners);
  return sum[context.lang];
}

function tableOf(context: Context, view: View, found: Reach, caption: string): HTMLElement {
  const { lang, graph } = context;
  const heads = [
    { text: words.thing[lang] },
    { text: words.owner[lang] },
    { text: words.steps[lang], num: true as const },
    { text: words.way[lang] },
  ];
  const row = (at: number) => {
    const node = found.found[at] as number;
    const path = pathTo(graph, found, node);
    return [
      named(context, view, node),
      ownerText(context, node),
      String(path.length),
      pathText(context, found.start, path),
    ];
  };
  return makeTable(caption, heads, found.found.length, row, (n) => words.all(n)[lang]);
}

/** Name as a link and, smaller, what it is. */
export function named(context: Context, view: View, at: number): HTMLElement {
  const says = make('span', { class: 'search-place' }, saysAt(context, at));
  return make('span', {}, nodeLink(context, view, at), make('br'), says);
}

export function ownerText(context: Context, at: number): string {
  const owner = ownerAt(context, at);
  return owner ? ownerName(context, owner) : context.labels.ownerUnknown;
}

/** `A → B → C`; the arrow points as the relation does. */
function pathText(context: Context, start: number, path: readonly number[]): string {
  let at = start;
  let text = nameAt(context, start);
  for (const index of path) {
    const { from, to } = edgeAt(context, index);
    const forward = from === at;
    at = forward ? to : from;
    text += `${forward ? ' → ' : ' ← '}${nameAt(context, at)}`;
  }
  return text;
}

/** Relations as a table. */
export function relationTable(
  context: Context,
  view: View,
  edges: readonly number[],
  title: string,
) {
  const { lang } = context;
  const heads = [words.from, words.kind, words.to, words.channel, words.state];
  const row = (at: number) => {
    const edge = edgeAt(context, edges[at] as number);
    const { kind, channel, state } = wordsOfEdge(context, edge);
    return [
      nodeLink(context, view, edge.from),
      kind,
      nodeLink(context, view, edge.to),
      channel,
      state,
    ];
  };
  return makeTable(
    title,
    heads.map((head) => ({ text: head[lang] })),
    edges.length,
    row,
    (n) => words.all(n)[lang],
  );
}

/** Nodes as a table, where they are too many for a picture. */
export function nodeTable(context: Context, view: View, nodes: readonly number[], title: string) {
  const { lang, web } = context;
  const heads = [
    { text: words.thing[lang] },
    { text: words.owner[lang] },
    { text: words.to[lang], num: true as const },
    { text: words.from[lang], num: true as const },
  ];
  const row = (index: number) => {
    const at = nodes[index] as number;
    const count = (edges: readonly number[] | undefined) => String(edges?.length ?? 0);
    return [
      named(context, view, at),
      ownerText(context, at),
      count(web.leaving[at]),
      count(web.entering[at]),
    ];
  };
  return makeTable(title, heads, nodes.length, row, (n) => words.all(n)[lang]);
}
