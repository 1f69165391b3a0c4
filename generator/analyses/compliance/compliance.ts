import { by } from '../../core/compare.ts';
import {
  COMPLIANCE_VALUES,
  type ComplianceGround,
  type ComplianceRow,
  type ComplianceValue,
  type FrameworkCompliance,
  type RuleOutcome,
  type UnitCompliance,
} from '../../core/compliance.ts';
import type { Day } from '../../core/day.ts';
import { type Entity, keyOf } from '../../core/entity.ts';
import { datedOf, lastDayOf } from '../../core/fields.ts';
import type { Framework } from '../../core/model.ts';
import { type Requirement, type Requirements, requirementsOf } from '../../core/requirements.ts';
import { type Context, ofKind } from '../context.ts';
import { type Assessments, assessmentsOf, governing, slot, staleGrounds } from './assessments.ts';
import { type Looked, lookedOf, toolGround } from './grounds.ts';

export type ComplianceInput = {
  readonly context: Context;
  readonly frameworks: readonly Framework[];
  /** What the rules that express requirements did. */
  readonly outcomes: readonly RuleOutcome[];
};

type Asked = ComplianceInput & {
  readonly framework: Framework;
  readonly requirements: Requirements;
  readonly assessments: Assessments;
  /** Rules by the requirement that they express. */
  readonly rules: ReadonlyMap<string, readonly RuleOutcome[]>;
};

/**
 * Every requirement of every framework for every unit it addresses (METHODS E). A person gives the
 * value; where nobody has, the tool says what it knows and never that a requirement is met.
 */
export function complianceOf(input: ComplianceInput): readonly FrameworkCompliance[] {
  const assessments = assessmentsOf(input.context);
  return input.frameworks.flatMap((framework) => {
    const requirements = requirementsOf(framework);
    if (!requirements) return [];
    const rules = rulesOf(input.outcomes);
    const asked = { ...input, framework, requirements, assessments, rules };
    const units = ofKind(input.context, 'unit').filter(({ data }) =>
      requirements.levels.includes(String(data.level)),
    );
    return [
      {
        framework: framework.id,
        rules: codesOf(requirements, rules),
        units: units.map((unit) => unitCompliance(asked, unit)).sort(by(({ unit }) => unit)),
      },
    ];
  });
}

function rulesOf(outcomes: readonly RuleOutcome[]): Asked['rules'] {
  const pairs = outcomes.flatMap((outcome) => outcome.checks.map((check) => ({ check, outcome })));
  const groups = Map.groupBy(pairs, ({ check }) => check);
  return new Map([...groups].map(([id, found]) => [id, found.map(({ outcome }) => outcome)]));
}

function codesOf({ items }: Requirements, rules: Asked['rules']) {
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const own = rules.get(id);
      return own ? [[id, own.map(({ rule }) => rule)]] : [];
    }),
  );
}

function unitCompliance(asked: Asked, unit: Entity): UnitCompliance {
  const last = lastDayOf(unit.data.validTo);
  const asOf = Math.min(asked.context.asOf, last ?? asked.context.asOf);
  const ground = unitGround(asked, unit, asOf);
  const rows = asked.requirements.items.map((item) => rowOf(asked, unit, item, asOf, ground));
  return { unit: unit.key, asOf, counts: countsOf(rows), rows };
}

function countsOf(rows: readonly ComplianceRow[]): Record<ComplianceValue, number> {
  const counts = Object.fromEntries(COMPLIANCE_VALUES.map((value) => [value, 0]));
  for (const { value } of rows) counts[value] = (counts[value] as number) + 1;
  return counts as Record<ComplianceValue, number>;
}

/** What holds for all requirements of a unit, because of when it lives or what is known of it. */
function unitGround(
  { context, framework }: Asked,
  unit: Entity,
  asOf: Day,
): ComplianceGround | undefined {
  const { validFrom, validTo, framework: followed } = unit.data;
  const [from, to] = [datedOf(framework.validFrom)?.first, lastDayOf(framework.validTo)];
  const begins = datedOf(validFrom)?.first;
  const ended = (lastDayOf(validTo) ?? asOf) < context.asOf;
  if (begins !== undefined && begins > asOf) return 'unit-not-yet';
  if (from !== undefined && asOf < from) return ended ? 'unit-ended' : 'not-in-force';
  if (to !== undefined && asOf > to) return 'not-in-force';
  if (followed !== undefined && followed !== framework.id) return 'other-framework';
  return unit.key === keyOf('unit', unit.unit, unit.unit) ? undefined : 'not-described';
}

function rowOf(
  asked: Asked,
  unit: Entity,
  requirement: Requirement,
  asOf: Day,
  blanket: ComplianceGround | undefined,
): ComplianceRow {
  const { context, framework, assessments, rules, requirements } = asked;
  const looked = blanket ? NOTHING : lookedOf(rules.get(requirement.id) ?? [], unit.unit);
  const draft = requirements.documents[requirement.document]?.draft === true;
  const ground = blanket ?? toolGround(requirement, draft, looked);
  const seen = seenOf(ground, looked);
  const given = assessments.get(slot(unit.key, framework.id, requirement.id));
  const assessment = governing(given, asOf, context.knownAt);
  if (!assessment) {
    return { requirement: requirement.id, value: allowedValue(ground), ground, ...seen };
  }
  const value = assessment.data.value as ComplianceValue;
  const stale = staleGrounds(context, assessment, framework, asOf);
  const contradicted = requirement.machine === 'auto' && looked.broken > 0 && isDenied(value);
  return {
    requirement: requirement.id,
    value,
    ground: 'assessed',
    assessment: assessment.key,
    ...(stale.length > 0 && { stale }),
    ...(contradicted && { contradicted }),
    ...seen,
  };
}

const NOTHING: Looked = { rules: 0, looked: 0, broken: 0, undetermined: 0 };

/** Values that say that nothing is broken. */
function isDenied(value: ComplianceValue): boolean {
  return value === 'met' || value === 'not-applicable';
}

function seenOf(ground: ComplianceGround, { looked, broken, silentUntil }: Looked) {
  return {
    ...(looked > 0 && { looked }),
    ...(broken > 0 && { broken }),
    ...(ground === 'not-yet-asked' && silentUntil !== undefined && { from: silentUntil }),
  };
}

const NOT_APPLICABLE: ReadonlySet<ComplianceGround> = new Set([
  'unit-ended',
  'unit-not-yet',
  'not-in-force',
]);

/** The value that a ground allows without a person; never `met`. */
export function allowedValue(ground: ComplianceGround): ComplianceValue {
  if (NOT_APPLICABLE.has(ground)) return 'not-applicable';
  return ground === 'broken' ? 'not-met' : 'not-enough-basis';
}
