import { called } from '../../core/called.ts';
import { type Day, isoDay, parseDate } from '../../core/day.ts';
import { type Diagnostic, diagnose, type Severity } from '../../core/diagnostic.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { datedOf, fieldsOf, listOf } from '../../core/fields.ts';
import { say, type Text } from '../../core/lang.ts';
import { type Pointer, pointerText } from '../../core/locate.ts';
import type { Framework, Model } from '../../core/model.ts';
import type { SpanOf } from '../../core/span-of.ts';
import { ruleUndetermined } from './diagnostics.ts';
import type { Environment } from './environment.ts';
import type { Outcomes } from './outcomes.ts';
import { nameOfKind, type Pack, type PackRule } from './pack.ts';
import type { Program, Scope, Template } from './program.ts';
import { celValue, type Value, worldOf } from './world.ts';

export type PackInput = {
  readonly packs: readonly Pack[];
  readonly environment: Environment;
  readonly model: Model;
  readonly broken: ReadonlySet<EntityKey>;
  readonly frameworks: readonly Framework[];
  readonly spanOf: SpanOf;
  readonly asOf: Day;
  /** Is told what each rule looked at, for what rests on passing checks too. */
  readonly outcomes?: Outcomes;
};

/** What the packs find. A rule that cannot be evaluated is undetermined and never counts as passed. */
export function judgePacks(input: PackInput): readonly Diagnostic[] {
  const { packs, environment, model, broken, asOf, frameworks } = input;
  const sound = broken.size ? model.entities.filter(({ key }) => !broken.has(key)) : model.entities;
  environment.enter(worldOf(sound, model.links, isoDay(asOf)));
  const units = new Map<string, Entity>();
  for (const each of sound)
    if (each.kind === 'unit' && each.id === each.unit) units.set(each.unit, each);
  const reference = new Map(frameworks.map((each) => [each.id, celValue(each)]));
  const diagnostics: Diagnostic[] = [];
  const isoDayOf = rememberingLast(isoDay);
  for (const pack of packs) {
    const rules = Map.groupBy(pack.rules, ({ target }) => target);
    const framework = reference.get(pack.framework ?? '') ?? celValue({});
    for (const entity of sound) {
      const own = rules.get(entity.kind);
      const unit = own && units.get(entity.unit);
      if (!unit || (entity.kind === 'unit' && entity !== unit)) continue;
      const day = dayOfJudgement(pack, unit, entity, asOf);
      if (day === undefined) continue;
      const scope = scopeOf(input, entity, unit, framework, isoDayOf(day));
      for (const rule of own) judgeOne(input, rule, entity, scope, day, diagnostics);
    }
  }
  return diagnostics;
}

/**
 * The day whose law a record is judged by: the day of the report while its unit lives, else the day
 * that the record speaks of, at latest the unit's last. Undefined when the pack does not speak to it.
 */
export function dayOfJudgement(
  { levels, framework, from, to }: Pack,
  unit: Entity,
  entity: Entity,
  asOf: Day,
): Day | undefined {
  const { level, framework: followed, validTo } = unit.data;
  // A pack for a level is law; a made-up unit is under none.
  if (levels.length > 0 && (!levels.includes(String(level)) || unit.data.demonstration === true))
    return undefined;
  if (framework !== undefined && followed !== undefined && followed !== framework) return undefined;
  const end = datedOf(validTo)?.last;
  const day = end === undefined || end >= asOf ? asOf : Math.min(end, spokenOf(entity) ?? end);
  return day >= from && day <= to ? day : undefined;
}

/** The last day that a record says it reflects. */
function spokenOf({ data }: Entity): Day | undefined {
  const states = [data.lifecycle, ...listOf(data.lifecycle), ...listOf(data.states)];
  const dates = [data.asOf, ...states.map((each) => fieldsOf(each).asOf)];
  const days = dates.flatMap((date) => datedOf(date)?.last ?? []);
  return days.length > 0 ? Math.max(...days) : undefined;
}

/** Nearly all records are judged by the same day, so writing it anew for each would be a waste. */
function rememberingLast(write: (day: Day) => string): (day: Day) => string {
  let last: { readonly day: Day; readonly text: string } | undefined;
  return (day) => {
    if (last?.day !== day) last = { day, text: write(day) };
    return last.text;
  };
}

function scopeOf(
  { environment }: PackInput,
  entity: Entity,
  unit: Entity,
  framework: Value,
  asOf: string,
): Scope {
  const name = entity.data.name as Text | undefined;
  return {
    [nameOfKind(entity.kind)]: environment.valueOf(entity),
    unit: environment.valueOf(unit),
    framework,
    asOf,
    id: entity.id,
    name: name === undefined ? entity.id : say(name, 'vi'),
  };
}

function judgeOne(
  input: PackInput,
  rule: PackRule,
  entity: Entity,
  scope: Scope,
  day: Day,
  diagnostics: Diagnostic[],
): void {
  const severity = severityOn(rule, day);
  if (severity === undefined) {
    input.outcomes?.silent(rule, entity.unit);
    return;
  }
  if (!rule.forEach) {
    const found = evaluate(rule, scope);
    input.outcomes?.looked(rule, entity.unit, found);
    if (found !== undefined)
      diagnostics.push(report(input, rule, entity, scope, severity, found, rule.at));
    return;
  }
  const items = listOf(
    rule.forEach.reduce((at, step) => fieldsOf(at)[step], entity.data as unknown),
  );
  items.forEach((item, i) => {
    const inside = { ...scope, item: celValue(item) };
    const found = evaluate(rule, inside);
    input.outcomes?.looked(rule, entity.unit, found);
    if (found === undefined) return;
    const at = rule.at[0] === 'item' ? [...(rule.forEach ?? []), i, ...rule.at.slice(1)] : rule.at;
    const pointer = rule.at.length > 0 ? at : [...(rule.forEach ?? []), i];
    diagnostics.push(report(input, rule, entity, inside, severity, found, pointer));
  });
}

/** Silent before `warnFrom`, at most a warning before `denyFrom`. */
export function severityOn(rule: PackRule, day: Day): Severity | undefined {
  const { severity, warnFrom, denyFrom } = rule;
  if (warnFrom !== undefined && day < warnFrom && (denyFrom === undefined || day < denyFrom)) {
    return undefined;
  }
  const held = severity === 'error' && denyFrom !== undefined && day < denyFrom;
  return held ? 'warning' : severity;
}

/** Why a record breaks a rule: `broken`, or what kept the rule from being decided. */
type Found = 'broken' | { readonly undetermined: string };

export function evaluate({ when, assert }: PackRule, scope: Scope): Found | undefined {
  const applies = when ? truth(when, scope) : true;
  if (applies === false) return undefined;
  if (applies !== true) return applies;
  const holds = truth(assert, scope);
  return holds === true ? undefined : holds === false ? 'broken' : holds;
}

function truth(program: Program, scope: Scope): boolean | { readonly undetermined: string } {
  const answer = program(scope);
  if ('failed' in answer) return { undetermined: answer.failed };
  if (typeof answer.value === 'boolean') return answer.value;
  return { undetermined: 'not a truth value' };
}

function report(
  { spanOf }: PackInput,
  rule: PackRule,
  entity: Entity,
  scope: Scope,
  severity: Severity,
  found: Found,
  pointer: Pointer,
): Diagnostic {
  const at = spanOf(entity.key, pointer);
  const subject = pointer.length ? `${entity.key}#${pointerText(pointer)}` : entity.key;
  if (found !== 'broken') {
    const params = { rule: rule.code, name: called(entity), reason: found.undetermined };
    return diagnose(ruleUndetermined, params, at, subject);
  }
  const message = { vi: fill(rule.message.vi, scope), en: fill(rule.message.en, scope) };
  return {
    code: rule.code,
    severity,
    message,
    ...(rule.help && { help: rule.help }),
    at,
    subject,
    args: [],
    related: [{ at: rule.definedAt, message: RULE_HERE }],
    evidence: rule.reasons(scope),
    citation: rule.citation,
  };
}

const RULE_HERE = { vi: 'Quy tắc ở đây.', en: 'The rule is here.' };

/** A value that cannot be told stands as "…": the finding itself is not in doubt. */
function fill(template: Template, scope: Scope): string {
  return template
    .map((part) => {
      if (typeof part === 'string') return part;
      const answer = part(scope);
      return 'failed' in answer ? '…' : String(answer.value);
    })
    .join('');
}

/** The day of an ISO date in an example; undefined when there is none. */
export function exampleDay(date: string | undefined): Day | undefined {
  return date === undefined ? undefined : parseDate(date)?.first;
}
