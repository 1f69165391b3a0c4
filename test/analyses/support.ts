import type { AnalyseOptions } from '../../generator/analyses/analyse.ts';
import type { At } from '../../generator/analyses/context.ts';
import type { Observation } from '../../generator/analyses/observations.ts';
import type { TargetInput } from '../../generator/analyses/target-status.ts';
import type { Point } from '../../generator/analyses/trajectory.ts';
import type { Report, WorkState } from '../../generator/analyses/work-states.ts';
import { type Day, parseDate } from '../../generator/core/day.ts';
import { type Entity, keyOf } from '../../generator/core/entity.ts';
import type { Model } from '../../generator/core/model.ts';

/** Last day of a date as the files write it. */
export function day(text: string | number): Day {
  const dated = parseDate(text);
  if (!dated) throw new Error(`not a date: ${text}`);
  return dated.last;
}

export function point(date: string, value: number): Point {
  return { day: day(date), value };
}

/** An observation known on its own day, unless it says otherwise. */
export function seen(
  date: string | Day,
  value: number,
  more: Partial<Observation> = {},
): Observation {
  const on = typeof date === 'number' ? date : day(date);
  const first = typeof date === 'number' ? date : (parseDate(date)?.first ?? on);
  return { index: 0, day: on, recorded: on, value, when: '2018-01-01', first, last: on, ...more };
}

/** METHODS A4: a straight line from 20 on 2018-01-01 to 100 on 2020-01-01, 730 days. */
export function target(observations: readonly Observation[], more: Partial<TargetInput> = {}) {
  const straight: TargetInput = {
    observations,
    comparator: 'at-least',
    value: 100,
    deadline: day('2020-01-01'),
    baseline: point('2018-01-01', 20),
  };
  return { ...straight, ...more };
}

export function at(asOf: string, more: Partial<At> = {}): At {
  return { asOf: day(asOf), knownAt: day(asOf), graceDays: 90, ...more };
}

export function report(date: string, state: WorkState, more: Partial<Report> = {}): Report {
  const on = day(date);
  const given = { index: 0, day: on, recorded: on, state, when: date };
  return { ...given, evidence: 0, verified: false, ...more };
}

/** A record as the model holds it. */
export function entity(kind: string, unit: string, id: string, data: object): Entity {
  const key = keyOf(kind, unit, id);
  const file = `plans/${unit}/${kind}s.yaml`;
  return { key, kind, unit, id, data: data as Entity['data'], file, line: 1, lines: {} };
}

/** A model sorted as the linker leaves it. */
export function modelOf(...entities: readonly Entity[]): Model {
  const sorted = entities.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return { entities: sorted, links: [], units: [...new Set(sorted.map((e) => e.unit))].sort() };
}

/** Options whose spans tell entity and pointer as the name of the file. */
export function options(asOf: string, more: Partial<AnalyseOptions> = {}): AnalyseOptions {
  return {
    asOf: day(asOf),
    knownAt: day(asOf),
    reviewMonths: 12,
    graceDays: 90,
    spanOf: (key, pointer) => ({ file: [key, ...pointer].join('/'), start: 0, end: 0 }),
    ...more,
  };
}
