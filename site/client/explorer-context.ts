import {
  type GraphEdge,
  type GraphNode,
  type Lang,
  partsOf,
  STANDING,
  type Web,
  webOf,
} from '../data.ts';
import { hashOf, referenceOf, type View } from './explorer-state.ts';
import type { NamedGraph } from './graph-code.ts';

/** What codes are called, as the page hands it over. */
export type Labels = Readonly<
  Record<
    'componentType' | 'lifecycle' | 'channel' | 'exchangeState' | 'relation',
    Readonly<Record<string, string>>
  >
> &
  Readonly<Record<'none' | 'notApplicable' | 'agency' | 'unlayered' | 'ownerUnknown', string>>;

/** What every part of the explorer works with. */
export type Context = {
  readonly lang: Lang;
  readonly unit: string;
  readonly root: string;
  readonly labels: Labels;
  readonly graph: NamedGraph;
  readonly web: Web;
  readonly places: ReadonlyMap<string, number>;
};

export function contextOf(page: HTMLElement, graph: NamedGraph): Context {
  const { unit = '', root = '', words = '{}' } = page.dataset;
  return {
    lang: document.documentElement.lang === 'en' ? 'en' : 'vi',
    unit,
    root,
    labels: JSON.parse(words),
    graph,
    web: webOf(graph),
    places: new Map(graph.nodes.map(({ key }, at) => [key, at])),
  };
}

export const nodeAt = ({ graph }: Context, at: number): GraphNode => graph.nodes[at] as GraphNode;
export const edgeAt = ({ graph }: Context, at: number): GraphEdge => graph.edges[at] as GraphEdge;
export const nameAt = (context: Context, at: number): string => `${nodeAt(context, at).name}`;

/** Who answers for a node: its owner, or the agency itself; empty when not known. */
export function ownerAt(context: Context, at: number): string {
  const { key, type, owner = '' } = nodeAt(context, at);
  return type === 'agency' ? key : owner;
}

export function ownerName(context: Context, key: string): string {
  const place = context.places.get(key);
  return context.graph.names.get(key) ?? (place === undefined ? key : nameAt(context, place));
}

/** Type, state and, for what belongs elsewhere, the unit. */
export function saysAt(context: Context, at: number): string {
  const { labels, graph, unit } = context;
  const { key, type, state = '' } = nodeAt(context, at);
  const home = partsOf(key).unit;
  return [
    type === 'agency' ? labels.agency : (labels.componentType[type] ?? type),
    labels.lifecycle[state] ?? state,
    home === unit ? '' : (graph.units.get(home) ?? home),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Kind, channel and state of a relation in words. */
export function wordsOfEdge({ labels }: Context, { kind, channel, state }: GraphEdge) {
  const none = STANDING.includes(kind) ? labels.notApplicable : labels.none;
  return {
    kind: labels.relation[kind] ?? kind,
    channel: channel ? (labels.channel[channel] ?? channel) : none,
    state: state ? (labels.exchangeState[state] ?? state) : none,
  };
}

/** The address of the same view around another node. */
export function aroundHref(context: Context, view: View, at: number): string {
  return hashOf({ ...view, c: referenceOf(nodeAt(context, at).key), to: '', group: '' });
}

/** Address of a node's own page. */
export function pageOf({ root }: Context, { key, type }: GraphNode): string {
  const { unit, id } = partsOf(key);
  return `${root}${unit}/${type === 'agency' ? 'agencies' : 'components'}/${id}.html`;
}

/** In a filter, stands for what is not recorded. */
export const UNRECORDED = '-';

/** Whether a relation passes the filters of a view. */
export function allowed(context: Context, view: View): (edge: GraphEdge) => boolean {
  const fits = (wanted: string, value: string) =>
    !wanted || (wanted === UNRECORDED ? !value : wanted === value);
  return (edge) =>
    fits(view.kind, edge.kind) &&
    fits(view.channel, edge.channel) &&
    fits(view.state, edge.state) &&
    (!view.owner ||
      ownerAt(context, edge.from) === view.owner ||
      ownerAt(context, edge.to) === view.owner);
}
