import type { Day } from './day.ts';
import type { EntityKey } from './entity.ts';
import type { Bilingual } from './lang.ts';

/** One flow of data or of a service; what a record only depends on is no flow. */
export type Flow = {
  readonly exchange: EntityKey;
  /** Agency behind the provider; absent when no record names it. */
  readonly provider?: EntityKey;
  /** Agency behind the consumer; absent when no record names it. */
  readonly consumer?: EntityKey;
  /** The dataset that flows, where the exchange or its provider is one. */
  readonly data?: EntityKey;
  readonly state: string;
  /** As the exchange states it; empty when unknown or not stated. */
  readonly channel: string;
};

/** How a flow passes: through a platform, point to point, by hand, otherwise, or nobody said. */
export type Route = 'platform' | 'direct' | 'manual' | 'other' | 'unknown';

/** Live flows (operating, being connected or planned) by route; total is their sum. */
export type RouteCounts = { readonly total: number } & Readonly<Record<Route, number>>;

export type SharingIssueKind = 'asked-not-shared' | 'shared-unused' | 'collected-twice';

/** Something about sharing that asks for a decision (METHODS D), with why it is listed. */
export type SharingIssue = {
  readonly kind: SharingIssueKind;
  /** The records it is about, sorted: with the kind, its identity. */
  readonly subjects: readonly EntityKey[];
  readonly reason: Bilingual;
  /** Gaps, proposals and exchanges it rests on, sorted. */
  readonly evidence: readonly EntityKey[];
  /** Decisions that answer it and are in force at the unit's day, sorted; none: undecided. */
  readonly decisions: readonly EntityKey[];
};

/** What is computed about one dataset that a unit records as its own. */
export type DatasetFacts = {
  readonly key: EntityKey;
  /** Sharing class in force at the unit's day; absent when nobody stated it. */
  readonly sharingClass?: string;
  /** Last day its record speaks of. */
  readonly knownOn?: Day;
  /** True when that is longer ago than its review period (METHODS D, freshness). */
  readonly stale: boolean;
  /** Operating flows that carry it, of all units, sorted. */
  readonly usedThrough: readonly EntityKey[];
};

export type UnitSharing = {
  readonly unit: string;
  /** Sorted by exchange; retired ones are left out. */
  readonly flows: readonly Flow[];
  readonly routes: RouteCounts;
  /** Sorted by key. */
  readonly datasets: readonly DatasetFacts[];
  /** Sorted by kind, then subjects. One that touches several units stands in each. */
  readonly issues: readonly SharingIssue[];
};

const PLATFORMS: ReadonlySet<string> = new Set([
  'lgsp',
  'ndxp',
  'ndop',
  'national-document-axis',
  'agent-node',
]);

/** The route that a channel stands for (METHODS D: what bypasses the platform is point to point). */
export function routeOf(channel: string): Route {
  if (PLATFORMS.has(channel)) return 'platform';
  return channel === 'direct' || channel === 'manual' || channel === 'other' ? channel : 'unknown';
}

/** Whether a flow exists or is meant to: what is not connected counts as neither. */
export function isLive({ state }: Flow): boolean {
  return state !== 'not-connected' && state !== 'retired';
}

export function countRoutes(flows: readonly Flow[]): RouteCounts {
  const counts = { total: 0, platform: 0, direct: 0, manual: 0, other: 0, unknown: 0 };
  for (const flow of flows.filter(isLive)) {
    counts.total += 1;
    counts[routeOf(flow.channel)] += 1;
  }
  return counts;
}
