import { compare } from '../core/compare.ts';
import type { Entity } from '../core/entity.ts';
import { countRoutes, type SharingIssue, type UnitSharing } from '../core/sharing.ts';
import { type Context, ofKind } from './context.ts';
import { askedNotShared } from './sharing/asked.ts';
import { carriersOf, datasetFacts, ownDatasets } from './sharing/datasets.ts';
import { flowOf, operatingOf } from './sharing/flows.ts';
import { collectedTwice } from './sharing/twice.ts';
import { sharedUnused } from './sharing/unused.ts';

/**
 * Who shares what with whom and by which channel, unit by unit, and what that leaves to decide:
 * asked for but not shared, shared but used by nobody, collected twice (METHODS D).
 */
export function dataSharing(context: Context): readonly UnitSharing[] {
  const flows = ofKind(context, 'exchange').flatMap((one) => flowOf(context, one) ?? []);
  const carriers = carriersOf(operatingOf(flows));
  const byUnit = Map.groupBy(flows, ({ exchange }) => unitOf(exchange));
  const datasets = Map.groupBy(ownDatasets(context), ({ unit }) => unit);
  const asked = askedNotShared(context, flows);
  const twice = collectedTwice(context);
  return context.model.units.flatMap((unit) => {
    const own = datasets.get(unit) ?? [];
    const mine = byUnit.get(unit) ?? [];
    const facts = own.map((entity) => datasetFacts(context, entity, carriers));
    const about = (issue: SharingIssue) => issue.subjects.some((key) => unitOf(key) === unit);
    const issues = [
      ...asked.filter(about),
      ...sharedUnused(context, own, facts),
      ...twice.filter(about),
    ].sort(byIdentity);
    if (own.length + mine.length + issues.length === 0) return [];
    return [{ unit, flows: mine, routes: countRoutes(mine), datasets: facts, issues }];
  });
}

function unitOf(key: Entity['key']): string {
  return key.slice(key.indexOf(':') + 1, key.indexOf('/'));
}

function byIdentity(a: SharingIssue, b: SharingIssue): number {
  return compare(a.kind, b.kind) || compare(a.subjects.join(' '), b.subjects.join(' '));
}
