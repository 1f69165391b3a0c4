import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../generator/analyses/observations.ts';
import { type Aim, aimsAt, type Change } from '../../generator/analyses/revisions.ts';
import {
  judgeTarget,
  type Outcome,
  type TargetInput,
} from '../../generator/analyses/target-status.ts';
import { seen } from './support.ts';

/** Days 0 to 1000 carry everything; the course runs from 100 to 700. */
const START = 100;
const END = 700;
const days = fc.integer({ min: 0, max: 1000 });
const values = fc.integer({ min: -50, max: 150 });

const observations = fc
  .array(fc.record({ day: days, value: values, delay: fc.nat(60) }), { maxLength: 8 })
  .map((list) =>
    list
      .map(({ day, value, delay }, index) => seen(day, value, { index, recorded: day + delay }))
      .sort((a, b) => a.day - b.day || a.recorded - b.recorded || a.index - b.index),
  );

const declared = fc
  .uniqueArray(fc.integer({ min: START + 1, max: END - 1 }), { maxLength: 4 })
  .chain((at) =>
    fc.tuple(...at.map((day) => fc.integer({ min: 0, max: 100 }).map((value) => ({ day, value })))),
  );

const targets = fc.record({ observations, declared }).map(
  (given): TargetInput => ({
    ...given,
    comparator: 'at-least',
    value: 100,
    deadline: END,
    baseline: { day: START, value: 0 },
    staleAfterDays: 200,
    reported: true,
  }),
);

const moments = fc
  .record({ asOf: days, knownAt: fc.integer({ min: 0, max: 1100 }) })
  .map((at) => ({ ...at, graceDays: 90 }));

/** Best first; what cannot follow from a better figure alone has no place here. */
const ORDER: readonly Outcome[] = [
  'achieved-on-time',
  'achieved-late',
  'on-track',
  'at-risk',
  'off-track',
  'overdue-unverified',
  'missed',
];

function rank(target: TargetInput, at: Parameters<typeof judgeTarget>[1]): number {
  const { state, lastKnown } = judgeTarget(target, at);
  return ORDER.indexOf(lastKnown ?? state);
}

describe('what must always hold', () => {
  test('a better observation never worsens a status', () => {
    const better = fc.tuple(targets, moments, fc.nat(), fc.integer({ min: 1, max: 80 }));
    fc.assert(
      fc.property(better, ([target, at, which, more]) => {
        fc.pre(target.observations.length > 0);
        const place = which % target.observations.length;
        const improved = target.observations.map((each, i) =>
          i === place ? { ...each, value: each.value + more } : each,
        );
        const before = rank(target, at);
        fc.pre(before >= 0);
        expect(rank({ ...target, observations: improved }, at)).toBeLessThanOrEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing recorded after known-at, or dated after as-of, is seen', () => {
    fc.assert(
      fc.property(targets, moments, observations, (target, at, others) => {
        const hidden = others.filter(({ day, recorded }) => recorded > at.knownAt || day > at.asOf);
        const mixed = [...target.observations, ...hidden].sort(
          (a, b) => a.day - b.day || a.recorded - b.recorded,
        );
        expect(judgeTarget({ ...target, observations: mixed }, at)).toEqual(
          judgeTarget(target, at),
        );
      }),
    );
  });

  test('a revision never turns a past miss into a success', () => {
    const changes = fc.array(fc.record({ decidedOn: days, deadline: days, value: values }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(targets, changes, moments, (target, list, at) => {
        const late: Change[] = list
          .map((change) => ({ ...change, decidedOn: END + 1 + change.decidedOn }))
          .sort((a, b) => a.decidedOn - b.decidedOn);
        const { binding } = aimsAt(aimOf(target), late, { asOf: 5000, knownAt: 5000 });
        const revised = judgeTarget({ ...target, ...binding }, at);
        expect(revised).toEqual(judgeTarget(target, at));
      }),
    );
  });

  test('units of measure and direction may be flipped', () => {
    const scales = fc.constantFrom(-1, -1000, 0.5, 8, 1024);
    fc.assert(
      fc.property(targets, moments, scales, (target, at, scale) => {
        const flipped = judgeTarget(scaled(target, scale), at);
        const plain = judgeTarget(target, at);
        expect([flipped.state, flipped.flags]).toEqual([plain.state, plain.flags]);
      }),
      { numRuns: 500 },
    );
  });

  test('every status is one of the closed list, whatever the dates', () => {
    fc.assert(
      fc.property(targets, moments, days, days, (target, at, deadline, day) => {
        const odd = { ...target, deadline, baseline: { day, value: 0 } };
        const { state } = judgeTarget(odd, at);
        expect([...ORDER, 'not-due', 'no-data', 'insufficient-data', 'stale']).toContain(state);
      }),
    );
  });
});

function aimOf({ value, deadline }: TargetInput): Aim {
  return { value: value as number, deadline: deadline as number };
}

/** The same target in another unit; a negative scale turns up into down. */
function scaled(target: TargetInput, scale: number): TargetInput {
  const times = <T extends { readonly value: number }>(each: T): T => ({
    ...each,
    value: each.value * scale,
  });
  return {
    ...target,
    comparator: scale < 0 ? 'at-most' : 'at-least',
    value: (target.value as number) * scale,
    baseline: times(target.baseline as { day: number; value: number }),
    declared: (target.declared ?? []).map(times),
    observations: target.observations.map((each: Observation) => times(each)),
  };
}
