import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import { isoDay } from '../../generator/core/day.ts';
import type { Entity } from '../../generator/core/entity.ts';
import type { Facts } from '../../generator/core/facts.ts';
import { day, entity, modelOf, options } from './support.ts';

/* What must hold of all facts of a unit together, whatever was reported, decided and when. */

const exact = fc
  .integer({ min: day('2018-01-01'), max: day('2021-12-31') })
  .map((on) => isoDay(on));
const observed = fc.array(fc.record({ date: exact, value: fc.nat(120) }), { maxLength: 4 });
const reported = fc.array(
  fc.record({ state: fc.constantFrom('in-progress', 'done', 'cancelled'), asOf: exact }),
  { maxLength: 3 },
);
const changes = fc.array(fc.record({ deadline: exact, decidedBy: fc.constant('x') }), {
  maxLength: 2,
});

type Past = {
  readonly observations: readonly object[];
  readonly states: readonly object[];
  readonly revisions: readonly object[];
};
const pasts: fc.Arbitrary<Past> = fc.record({
  observations: observed,
  states: reported,
  revisions: changes.map((list) => list.map((each) => ({ ...each, decidedOn: '2018-06-30' }))),
});

const DEADLINE = '2019-12-31';

/** One target, one result and one task with the same history. */
function recordsOf({ observations, states, revisions }: Past): readonly Entity[] {
  const owner = 'so';
  return [
    entity('indicator', 'u', 'i', {
      unitOfMeasure: 'hồ sơ',
      direction: 'up',
      measure: 'level',
      observations,
      targets: [{ id: 't', owner, value: 100, deadline: DEADLINE, revisions }],
    }),
    entity('milestone', 'u', 'm', { owner, deadline: DEADLINE, states, revisions }),
    entity('task', 'u', 't', { owner, nature: 'order', deadline: DEADLINE, states, revisions }),
    entity('agency', 'u', 'so', {}),
  ];
}

function factsOf(past: Past, asOf: string, knownAt: string): Facts {
  const model = modelOf(...recordsOf(past));
  return analyse(model, options(asOf, { knownAt: day(knownAt) })).allFacts();
}

/** The later of the two days, and one after it. */
function dayAfter(knownAt: string, ...others: readonly string[]): string {
  return isoDay(Math.max(...[knownAt, ...others].map(day)) + 1);
}

describe('known-at', () => {
  test('nothing recorded or decided later is seen in any fact', () => {
    fc.assert(
      fc.property(pasts, pasts, exact, exact, (past, later, asOf, knownAt) => {
        const recorded = dayAfter(knownAt, '2022-01-01');
        const all: Past = {
          observations: [
            ...past.observations,
            ...later.observations.map((each) => ({ ...each, recorded })),
          ],
          states: [...past.states, ...later.states.map((each) => ({ ...each, recorded }))],
          revisions: [
            ...past.revisions,
            ...later.revisions.map((each) => ({ ...each, decidedOn: recorded })),
          ],
        };
        expect(factsOf(all, asOf, knownAt)).toEqual(factsOf(past, asOf, knownAt));
      }),
      { numRuns: 300 },
    );
  });

  test('a decision after the deadline changes neither the status nor any month of its history', () => {
    fc.assert(
      fc.property(pasts, changes, exact, (past, late, asOf) => {
        const first = { ...past, revisions: [] };
        const revisions = late.map((each) => ({ ...each, decidedOn: dayAfter(DEADLINE) }));
        const states = ({ statuses }: Facts) => statuses.map(({ state }) => state);
        const [plain, moved] = [first, { ...first, revisions }].map((each) =>
          factsOf(each, asOf, '2022-12-31'),
        ) as [Facts, Facts];
        expect(states(moved)).toEqual(states(plain));
        expect(moved.history).toEqual(plain.history);
        expect(moved.scorecards).toEqual(plain.scorecards);
      }),
      { numRuns: 300 },
    );
  });

  test('with the same knowledge, time alone turns nothing but the open into overdue', () => {
    fc.assert(
      fc.property(pasts, exact, exact, ({ revisions }, one, other) => {
        const [early, late] = [one, other].sort() as [string, string];
        fc.pre(early > '2018-06-30');
        const known = { observations: [], states: [], revisions };
        const [before, now] = [early, late].map((asOf) => factsOf(known, asOf, '2022-12-31'));
        const due = (before?.calendar?.items ?? []).filter(({ turns }) => turns <= day(late));
        const overdue = (now?.calendar?.items ?? []).filter(({ band }) => band === 'overdue');
        expect(overdue.map(({ key }) => key).toSorted()).toEqual(
          due.map(({ key }) => key).toSorted(),
        );
      }),
    );
  });
});
