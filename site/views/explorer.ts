import { type Page, pathOf } from '../context.ts';
import {
  type Bilingual,
  type Bundle,
  type Clusters,
  clustersOf,
  columnPicture,
  drawWeb,
  elkLayout,
  type Graph,
  type GraphEdge,
  type GraphNode,
  keyOf,
  MOST_ARROWS,
  MOST_BOXES,
  partsOf,
  STANDING,
  type WebLine,
  type WebNode,
  webBoxes,
} from '../data.ts';
import { type Drawn, lineKeyHtml } from '../explorer/line-key.ts';
import { arrowsOf } from '../explorer/relations.ts';
import { MOST_IMPACT } from '../impact.ts';
import { itemOf } from '../records/framework-items.ts';
import { common } from '../words/common.ts';
import { component as componentWords } from '../words/component.ts';
import { clusterKey, explorer, explorer as words } from '../words/explorer.ts';
import { labelOf, labels } from '../words/labels.ts';

/** Rows of a table on this page; the explorer itself shows the rest. */
const MOST_ROWS = 200;
/** Columns of the map of clusters, so that it fits a page. */
const COLUMNS = 3;
/** Rows of what would stop the most. */
const MOST_HEAVY = 8;

/** What the page of a unit's explorer shows without any script. */
export type ExplorerView = ReturnType<typeof explorerOf>;

/** The unit's graph, whether it is drawn as boxes or gathered into clusters, and its tables. */
export function explorerOf(p: Page, unit: string) {
  const graph = p.site.graphOf(unit);
  const joined = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const own = graph.nodes.flatMap((node, at) => (isOwn(node, unit) ? [at] : []));
  const order = [...joined].sort((a, b) => a - b);
  const places = new Map(order.map((node, at) => [node, at]));
  const arrows = arrowsOf(graph.edges, (node) => places.get(node));
  const drawable = order.length <= MOST_BOXES && arrows.length <= MOST_ARROWS;
  return {
    graph,
    arrows,
    order,
    own,
    joined: own.filter((at) => joined.has(at)).length,
    lone: own.filter((at) => !joined.has(at)).map((at) => graph.nodes[at] as GraphNode),
    form: drawable ? ('boxes' as const) : ('clusters' as const),
  };
}

function isOwn({ key, type }: GraphNode, unit: string): boolean {
  return type !== 'agency' && partsOf(key).unit === unit;
}

/** The map; undefined where even its clusters have too many arrows. */
export async function mapOf(p: Page, unit: string, view: ExplorerView): Promise<Drawn | undefined> {
  return view.form === 'boxes' ? boxMap(p, unit, view) : clusterMap(p, unit, view.graph);
}

async function boxMap(p: Page, unit: string, { graph, order, arrows }: ExplorerView) {
  const nodes = order.map((at) => webNode(p, unit, graph.nodes[at] as GraphNode));
  const picture = { title: p.t(words.map), desc: p.t(words.mapHelp), nodes, arrows };
  const svg = drawWeb(picture, await elkLayout(webBoxes(picture), arrows));
  return { svg, key: lineKeyHtml(arrows, p.lang) };
}

function webNode(p: Page, unit: string, node: GraphNode): WebNode {
  const { key, type, state } = node;
  const home = partsOf(key).unit;
  const says = [
    type === 'agency' ? p.t(agencyWord) : p.t(labelOf('componentType', type)),
    state ? p.t(labelOf('lifecycle', state)) : '',
    home === unit ? '' : p.name(keyOf('unit', home, home)),
  ];
  return {
    id: key,
    name: p.text(node.name),
    says: says.filter(Boolean).join(' · '),
    href: p.link(key),
  };
}

const agencyWord = { vi: 'Cơ quan', en: 'Agency' };

/** By part of the framework or, where that is too much for a picture, by layer: `layer/*`. */
function gathered(graph: Graph): Clusters {
  const parts = clustersOf(graph, 'part');
  if (parts.bundles.length <= MOST_ARROWS) return parts;
  const { clusters, bundles } = clustersOf(graph, 'layer');
  return { clusters: clusters.map((one) => ({ ...one, id: one.id && `${one.id}/*` })), bundles };
}

/** Clusters of a graph, with what the table of them says. */
export function clusterRows(p: Page, unit: string, graph: Graph) {
  const { clusters, bundles } = gathered(graph);
  const sum = (some: readonly Bundle[], of: 'count' | 'direct') =>
    some.reduce((total, bundle) => total + bundle[of], 0);
  return clusters.map(({ id, members, inside }, at) => {
    const out = bundles.filter(({ from }) => from === at);
    const taken = bundles.filter(({ to }) => to === at);
    return {
      id,
      name: clusterName(p, unit, id),
      size: members.length,
      inside,
      gives: sum(out, 'count'),
      takes: sum(taken, 'count'),
      direct: sum(out, 'direct') + sum(taken, 'direct'),
    };
  });
}

function clusterName(p: Page, unit: string, id: string): string {
  const [layer, part] = id.split('/');
  if (!layer) return p.t(componentWords.unlayered);
  if (part && part !== '*') return itemOf(p, unit, 'part', part).text;
  return itemOf(p, unit, 'layer', layer).text;
}

/** One line between two clusters, with a tip wherever something flows. */
function linesOf(bundles: readonly Bundle[]): readonly WebLine[] {
  const pairs = Map.groupBy(
    bundles,
    ({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`,
  );
  return [...pairs.values()].map((pair) => {
    const { from, to } = pair[0] as Bundle;
    const direct = pair.reduce((sum, bundle) => sum + bundle.direct, 0);
    const count = pair.reduce((sum, bundle) => sum + bundle.count, 0);
    return { from, to, sort: direct * 2 > count ? 'direct' : 'plain', both: pair.length > 1 };
  });
}

function clusterMap(p: Page, unit: string, graph: Graph): Drawn | undefined {
  const { bundles } = gathered(graph);
  if (bundles.length > MOST_ARROWS) return undefined;
  const arrows = linesOf(bundles);
  const rows = clusterRows(p, unit, graph);
  const inColumn = Math.ceil(rows.length / COLUMNS);
  const nodes = rows.map(({ id, name, size, inside }, at) => ({
    id: `group:${id}`,
    name,
    says: `${p.t(words.components(size))} · ${p.t(words.within(inside))}`,
    href: p.href(`/${unit}/components/`),
    column: Math.floor(at / inColumn),
  }));
  const [title, desc] = [p.t(words.clusters), p.t(words.mapHelp)];
  return {
    svg: columnPicture({ title, desc, nodes, arrows, boxWidth: 230 }),
    key: lineKeyHtml(arrows, p.lang, clusterKey),
  };
}

/** What would stop the most, for a graph that is drawn as boxes; larger ones are asked one by one. */
export function heavyRows(p: Page, { graph, own, form }: ExplorerView) {
  if (form !== 'boxes') return [];
  return own
    .map((at) => {
      const { key } = graph.nodes[at] as GraphNode;
      return { key, ...p.site.impactOf(key) };
    })
    .filter(({ stops }) => stops > 0)
    .sort((a, b) => b.stops - a.stops || b.agencies.length - a.agencies.length)
    .slice(0, MOST_HEAVY)
    .map((row) => ({ ...row, more: row.stops >= MOST_IMPACT }));
}

/** Relations as the table shows them, and how many it leaves out. */
export function relationRows(p: Page, { nodes, edges }: Graph) {
  const named = (at: number) => {
    const { key, name } = nodes[at] as GraphNode;
    return { name: p.text(name), href: p.href(pathOf(key)) };
  };
  const rows = edges.slice(0, MOST_ROWS).map((edge) => ({
    from: named(edge.from),
    to: named(edge.to),
    ...relationWords(p, edge),
  }));
  return { rows, rest: Math.max(0, edges.length - MOST_ROWS) };
}

function relationWords(p: Page, { kind, channel, state }: GraphEdge) {
  const words = wordsByTable(p);
  const none = p.t(STANDING.includes(kind) ? common.notApplicable : common.notRecorded);
  return {
    kind: words.relation[kind] ?? kind,
    channel: channel ? (words.channel[channel] ?? channel) : none,
    state: state ? (words.exchangeState[state] ?? state) : none,
  };
}

/** What codes are called, by table, as the page speaks. */
function wordsByTable({ t }: Page) {
  const spoken = (table: Readonly<Record<string, Bilingual>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(table).map(([code, word]) => [code, t(word)]));
  const { unknown, notApplicable } = common;
  return {
    componentType: spoken(labels.componentType),
    lifecycle: spoken(labels.lifecycle),
    exchangeState: spoken(labels.exchangeState),
    channel: spoken({ ...labels.channel, unknown, 'not-applicable': notApplicable }),
    relation: spoken({ ...labels.exchangeKind, ...labels.relation }),
  };
}

/** The same for the script, with what else it says. */
export function wordsOf(p: Page): string {
  return JSON.stringify({
    ...wordsByTable(p),
    none: p.t(common.notRecorded),
    ownerUnknown: p.t(explorer.ownerUnknown),
    notApplicable: p.t(common.notApplicable),
    agency: p.t(agencyWord),
    unlayered: p.t(componentWords.unlayered),
  });
}
