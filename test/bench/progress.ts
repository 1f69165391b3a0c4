import { contextOf } from '../../generator/analyses/context.ts';
import { type Activity, criticalPath } from '../../generator/analyses/critical-path.ts';
import { linesOf } from '../../generator/analyses/history.ts';
import type { Observation } from '../../generator/analyses/observations.ts';
import { judgeTarget, type TargetInput } from '../../generator/analyses/target-status.ts';
import { type Day, dayOf, isoDay } from '../../generator/core/day.ts';
import { keyOf } from '../../generator/core/entity.ts';
import { itemsOf } from '../../generator/core/fields.ts';
import type { Model } from '../../generator/core/model.ts';
import type { Bench, Row } from './table.ts';

const ROUNDS = 7;
const AS_OF = dayOf(2026, 11, 22);

/** The status method on many targets, the critical path on many tasks, ten years of monthly history. */
export const progress: Bench = {
  name: 'progress',
  run: async () => {
    const targets = Array.from({ length: 100_000 }, (_, i) => madeUpTarget(i));
    const model = madeUpModel(1000);
    const work = madeUpNetwork(10_000, 20_000);
    const at = { asOf: AS_OF, knownAt: AS_OF, graceDays: 90 };
    const tied = madeUpWork(1000, 3);
    const history = (of: Model) => () =>
      linesOf(contextOf(of, { ...at, reviewMonths: 12, spanOf }), []);
    return [
      row(
        'status of 100,000 targets × 10 observations',
        1000,
        median(() => targets.map(({ input }) => judgeTarget(input, at))),
      ),
      row(
        'critical path of 10,000 tasks with 20,000 dependencies',
        20,
        median(() => criticalPath(work)),
      ),
      row(
        'monthly status of 1,000 targets × 10 observations over ten years, known then and now',
        1000,
        median(history(model)),
      ),
      row(
        `monthly status of 1,000 tasks with ${dependenciesOf(tied)} dependencies over ten years, known then and now`,
        1000,
        median(history(tied)),
      ),
    ];
  },
};

function row(what: string, bar: number, ms: number): Row {
  return {
    what,
    bar: `< ${bar} ms`,
    measured: `median ${ms.toFixed(1)} ms`,
    met: ms < bar,
    command: 'npm run bench progress',
  };
}

function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function madeUpTarget(i: number): { input: TargetInput; deadline: Day } {
  const start = dayOf(2016, 1 + (i % 12), 1);
  const observations = Array.from({ length: 10 }, (_, k) =>
    madeUpObservation(start + 300 * (k + 1), k, i),
  );
  const deadline = dayOf(2027, 12, 31);
  const baseline = { day: start, value: 10 };
  return {
    input: { observations, comparator: 'at-least', value: 90, deadline, baseline },
    deadline,
  };
}

function madeUpObservation(day: Day, index: number, seed: number): Observation {
  const value = 10 + ((index * 7 + seed) % 75);
  return { index, day, recorded: day + 20, value, when: isoDay(day), first: day, last: day };
}

/** Indicators as the files state them, each with one target and observations over ten years. */
function madeUpModel(indicators: number): Model {
  const entities = Array.from({ length: indicators }, (_, i) => {
    const { input, deadline } = madeUpTarget(i);
    const observations = input.observations.map(({ day, recorded, value }) => ({
      date: isoDay(day),
      recorded: isoDay(recorded),
      value,
    }));
    const baseline = { date: isoDay(input.baseline?.day ?? 0), value: 10 };
    const targets = [{ id: 't', value: 90, deadline: isoDay(deadline), baseline }];
    const data = { direction: 'up', measure: 'level', unitOfMeasure: '%', observations, targets };
    const key = keyOf('indicator', 'u', `i${i}`);
    return { key, kind: 'indicator', unit: 'u', id: `i${i}`, data, file: '', line: 1, lines: {} };
  });
  return { entities, links: [], units: ['u'] };
}

/** Tasks that each wait for up to so many earlier ones, begun, and for the greater part done. */
function madeUpWork(tasks: number, each: number): Model {
  const entities = Array.from({ length: tasks }, (_, i) => {
    const refs = earlier(i, each);
    const predecessors = refs.map((n) => ({ ref: `v${n}` }));
    const start = dayOf(2017 + (i % 9), 1 + (i % 12), 1);
    const states = [
      { state: 'in-progress', asOf: isoDay(start + 30), recorded: isoDay(start + 50) },
      ...(i % 3 === 0 ? [] : [{ state: 'done', asOf: isoDay(start + 300 + (i % 200)) }]),
    ];
    const data = {
      start: isoDay(start),
      deadline: isoDay(start + 365),
      states,
      ...(i > 0 && { predecessors }),
    };
    return {
      key: keyOf('task', 'u', `v${i}`),
      kind: 'task',
      unit: 'u',
      id: `v${i}`,
      data,
      file: '',
      line: 1,
      lines: {},
    };
  });
  return { entities, links: [], units: ['u'] };
}

function dependenciesOf({ entities }: Model): string {
  const sum = entities.reduce((all, { data }) => all + itemsOf(data.predecessors).length, 0);
  return sum.toLocaleString('en');
}

const spanOf = () => ({ file: '', start: 0, end: 0 });

/** What a task waits for: so many different ones of the last hundred before it. */
function earlier(i: number, each: number): readonly number[] {
  const back = Array.from(
    { length: Math.min(each, i) },
    (_, k) => 1 + ((i * 7 + k * 31) % Math.min(i, 97)),
  );
  return [...new Set(back)].map((steps) => i - steps);
}

/** A layered network, so that it has no cycle: every task waits for two of earlier ones. */
function madeUpNetwork(tasks: number, dependencies: number): Activity[] {
  const each = dependencies / tasks;
  return Array.from({ length: tasks }, (_, i) => ({
    key: `t${i}`,
    duration: 1 + (i % 30),
    predecessors: earlier(i, each).map((n) => ({ key: `t${n}`, lag: 0 })),
  }));
}
