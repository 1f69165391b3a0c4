import { EVIDENCE_KINDS, type StaleGround } from '../../core/compliance.ts';
import type { Day } from '../../core/day.ts';
import { type Entity, type EntityKey, keyOf } from '../../core/entity.ts';
import { lastDayOf, stringOf, stringsOf } from '../../core/fields.ts';
import type { Framework } from '../../core/model.ts';
import { type Context, findKey, ofKind } from '../context.ts';
import { knownOn } from '../freshness.ts';

/** Assessments by unit, framework and requirement; see `governing`. */
export type Assessments = ReadonlyMap<string, readonly Entity[]>;

export function assessmentsOf(context: Context): Assessments {
  return Map.groupBy(ofKind(context, 'assessment'), ({ unit, data }) => {
    const ref = stringOf(data.unit);
    const own = keyOf('unit', unit, unit);
    const assessed = ref === undefined ? own : (unitKey(context, unit, ref) ?? '');
    return slot(assessed, stringOf(data.framework) ?? '', stringOf(data.requirement) ?? '');
  });
}

/** As elsewhere, the name of a folder alone means its own unit. */
function unitKey(context: Context, unit: string, ref: string): EntityKey | undefined {
  const folder = keyOf('unit', ref, ref);
  return findKey(context, unit, ref, 'unit') ?? (context.entities.has(folder) ? folder : undefined);
}

export function slot(unit: EntityKey, framework: string, requirement: string): string {
  return `${unit} ${framework} ${requirement}`;
}

/**
 * The assessment that governs on a day: the latest given by then, of those that had been recorded by
 * known-at; of two given on one day the one that comes last by id.
 */
export function governing(
  assessments: readonly Entity[] | undefined,
  asOf: Day,
  knownAt: Day,
): Entity | undefined {
  let found: { readonly entity: Entity; readonly day: Day } | undefined;
  for (const entity of assessments ?? []) {
    const day = lastDayOf(entity.data.assessedOn);
    if (day === undefined || day > asOf) continue;
    if ((lastDayOf(entity.data.recorded) ?? day) > knownAt) continue;
    if (!found || day >= found.day) found = { entity, day };
  }
  return found?.entity;
}

/** Why an assessment no longer speaks of things as they are on a day; empty when it does. */
export function staleGrounds(
  context: Context,
  { data, unit }: Entity,
  framework: Framework,
  asOf: Day,
): readonly StaleGround[] {
  const grounds: StaleGround[] = [];
  const reviewBy = lastDayOf(data.reviewBy);
  const given = lastDayOf(data.assessedOn) as Day;
  const evidence = stringsOf(data.evidence).flatMap(
    (ref) => findKey(context, unit, ref, ...EVIDENCE_KINDS) ?? [],
  );
  if (reviewBy !== undefined && reviewBy < asOf) grounds.push('review-due');
  if (data.frameworkVersion !== framework.version) grounds.push('framework-changed');
  if (evidence.some((key) => changedSince(context, key, given, asOf))) {
    grounds.push('evidence-changed');
  }
  return grounds;
}

/** A record that speaks of a later day, or a document that was superseded or ended since. */
function changedSince(context: Context, key: EntityKey, given: Day, asOf: Day): boolean {
  const entity = context.entities.get(key) as Entity;
  const within = (day: Day | undefined) => day !== undefined && day > given && day <= asOf;
  if (entity.kind === 'source') return false;
  if (entity.kind !== 'document') return within(knownOn(context, entity));
  if (within(lastDayOf(entity.data.validTo))) return true;
  const repealedBy = findKey(context, entity.unit, entity.data.repealedBy, 'document');
  return ofKind(context, 'document').some(
    (other) =>
      within(lastDayOf(other.data.issued)) &&
      (other.key === repealedBy || replaces(context, other, key)),
  );
}

function replaces(context: Context, { unit, data }: Entity, key: EntityKey): boolean {
  return stringsOf(data.supersedes).some((ref) => findKey(context, unit, ref, 'document') === key);
}
