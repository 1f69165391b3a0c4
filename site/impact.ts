import { compare, type EntityKey, type GraphNode, reach, type Web } from './data.ts';

/** Where `impactOf` stops counting: as many means "that many or more". */
export const MOST_IMPACT = 60;

/** What stops with a component, and what it rests on (METHODS D). */
export type Impact = {
  readonly stops: number;
  /** Services among them. */
  readonly services: number;
  /** Owners of what stops, and agencies that lose it, sorted. */
  readonly agencies: readonly EntityKey[];
  readonly rests: number;
};

/** A summary for a page of its own, nearest first as far as it counts; nothing for what is no node. */
export function impactOf(web: Web, start: number | undefined): Impact {
  const found = (way: 'stops' | 'rests') =>
    start === undefined ? [] : reach(web, start, { way, most: MOST_IMPACT }).found;
  const stops = found('stops').map((at) => web.nodes[at] as GraphNode);
  const owners = stops.map(({ key, type, owner }) => (type === 'agency' ? key : owner));
  return {
    stops: stops.length,
    services: stops.filter(({ type }) => type === 'service').length,
    agencies: [...new Set(owners.flatMap((owner) => owner ?? []))].sort(compare),
    rests: found('rests').length,
  };
}
