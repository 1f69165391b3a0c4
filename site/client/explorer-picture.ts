import {
  columnPicture,
  columnsAlong,
  type Neighbour,
  neighbourhood,
  type WebLine,
} from '../data.ts';
import { type Drawn, lineKeyHtml } from '../explorer/line-key.ts';
import { arrowsOf, lineSortOf } from '../explorer/relations.ts';
import { explorer as words } from '../words/explorer.ts';
import { relations } from '../words/relations.ts';
import {
  aroundHref,
  type Context,
  edgeAt,
  nameAt,
  nodeAt,
  saysAt,
  wordsOfEdge,
} from './explorer-context.ts';
import type { View } from './explorer-state.ts';

/** Below this width one step is drawn as a phone's list of boxes. */
const NARROW = 620;

/** Nodes in their columns around the chosen one. */
export function aroundPicture(
  context: Context,
  view: View,
  columns: ReadonlyMap<number, number>,
  edges: readonly number[],
  width: number,
): Drawn {
  const [start] = columns.keys();
  if (width < NARROW && view.in <= 1 && view.out <= 1) {
    return { svg: stackedPicture(context, view, start as number, edges, width), key: '' };
  }
  return picture(context, view, [...columns], edges, start);
}

/** A path from left to right. */
export function pathPicture(
  context: Context,
  view: View,
  nodes: readonly number[],
  edges: readonly number[],
) {
  return picture(
    context,
    view,
    nodes.map((node, column) => [node, column]),
    edges,
    nodes[0],
  );
}

/** The members of a group among themselves. */
export function groupPicture(
  context: Context,
  view: View,
  nodes: readonly number[],
  edges: readonly number[],
) {
  const places = new Map(nodes.map((node, at) => [node, at]));
  const columns = columnsAlong(nodes.length, arrowsAmong(context, places, edges));
  return picture(
    context,
    view,
    nodes.map((node, at) => [node, columns[at] as number]),
    edges,
  );
}

function arrowsAmong(
  context: Context,
  places: ReadonlyMap<number, number>,
  edges: readonly number[],
) {
  return arrowsOf(
    edges.map((at) => edgeAt(context, at)),
    (node) => places.get(node),
  );
}

function picture(
  context: Context,
  view: View,
  columns: readonly (readonly [node: number, column: number])[],
  edges: readonly number[],
  chosen?: number,
): Drawn {
  const { lang } = context;
  const places = new Map(columns.map(([node], at) => [node, at]));
  const arrows: readonly WebLine[] = arrowsAmong(context, places, edges);
  const nodes = columns.map(([node, column]) => ({
    id: nodeAt(context, node).key,
    name: nameAt(context, node),
    says: saysAt(context, node),
    href: aroundHref(context, view, node),
    column,
    chosen: node === chosen,
  }));
  const title =
    chosen === undefined ? words.map[lang] : words.drawingOf(nameAt(context, chosen))[lang];
  const svg = columnPicture({ title, desc: words.mapHelp[lang], nodes, arrows });
  return { svg, key: lineKeyHtml(arrows, lang) };
}

function stackedPicture(
  context: Context,
  view: View,
  start: number,
  edges: readonly number[],
  width: number,
): string {
  const { lang } = context;
  const side = (end: 'from' | 'to') =>
    edges.flatMap((at): Neighbour[] => {
      const edge = edgeAt(context, at);
      const other = end === 'to' ? edge.from : edge.to;
      if (edge[end] !== start) return [];
      const { kind, channel, state } = wordsOfEdge(context, edge);
      const sort = lineSortOf(edge);
      return [
        {
          name: nameAt(context, other),
          href: aroundHref(context, view, other),
          says: [kind, edge.channel && channel, edge.state && state].filter(Boolean).join(' · '),
          sort,
        },
      ];
    });
  return neighbourhood({
    title: words.drawingOf(nameAt(context, start))[lang],
    desc: words.mapHelp[lang],
    name: nameAt(context, start),
    heads: { left: relations.uses[lang], right: relations.usedBy[lang] },
    left: side('to'),
    right: side('from'),
    lang,
    width,
  });
}
