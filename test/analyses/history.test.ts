import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../generator/analyses/analyse.ts';
import { isoDay } from '../../generator/core/day.ts';
import type { Entity } from '../../generator/core/entity.ts';
import type { StatusHistory } from '../../generator/core/facts.ts';
import { monthEnds, stateOn } from '../../generator/core/month-ends.ts';
import { day, entity, modelOf, options } from './support.ts';

function historyOf(asOf: string, ...entities: readonly Entity[]): readonly StatusHistory[] {
  return analyse(modelOf(...entities), options(asOf)).allFacts().history ?? [];
}

function spells(list: StatusHistory['knownNow'] | undefined): string[] {
  return (list ?? []).map(({ from, state }) => `${isoDay(from)} ${state}`);
}

const LATE_NEWS = entity('indicator', 'u', 'i', {
  direction: 'up',
  measure: 'level',
  unitOfMeasure: 'hộp thư',
  observations: [
    { date: '2019-01-31', value: 10, recorded: '2019-03-15' },
    { date: '2019-02-28', value: 100, recorded: '2019-03-15' },
  ],
  targets: [
    {
      id: 't',
      value: 100,
      deadline: '2019-12-31',
      baseline: { date: '2018-12-31', value: 0 },
    },
  ],
});

describe('history of a status', () => {
  test('what was known then differs from what is known now', () => {
    const [found] = historyOf('2019-05-10', LATE_NEWS);
    expect(found?.key).toBe('indicator:u/i#t');
    expect(spells(found?.knownNow)).toEqual([
      '2018-12-31 no-data',
      '2019-01-31 on-track',
      '2019-02-28 achieved-on-time',
    ]);
    expect(spells(found?.knownThen)).toEqual(['2018-12-31 no-data', '2019-03-31 achieved-on-time']);
  });

  test('it begins with the plan, and stops at the last day of a unit that ended', () => {
    const [found] = historyOf(
      '2021-01-01',
      entity('unit', 'u', 'u', { level: 'province', validTo: '2020-06-30' }),
      entity('plan', 'u', 'p', { period: { from: 2018, to: 2020 } }),
      entity('milestone', 'u', 'm', { plan: 'p', deadline: '2019-12-31' }),
    );
    expect([found?.from, found?.to].map((at) => isoDay(at ?? 0))).toEqual([
      '2018-01-31',
      '2020-06-30',
    ]);
    expect(spells(found?.knownNow)).toEqual([
      '2018-01-31 no-data',
      '2020-01-31 overdue-unverified',
    ]);
  });

  test('events, drafts and work without a deadline have none', () => {
    const found = historyOf(
      '2021-01-01',
      entity('milestone', 'u', 'e', { type: 'event', deadline: '2019-12-31' }),
      entity('task', 'u', 'd', { nature: 'draft', deadline: '2019-12-31' }),
      entity('task', 'u', 'n', { nature: 'order', deadline: { notApplicable: 'x' } }),
      entity('task', 'u', 'o', { nature: 'order', deadline: '2019-12-31' }),
    );
    expect(found.map(({ key }) => key)).toEqual(['task:u/o']);
  });

  test('the last cell is the status, with what holds it up', () => {
    const model = modelOf(
      entity('task', 'u', 'a', { deadline: '2022-12-31', durationDays: 400 }),
      entity('milestone', 'u', 'b', { deadline: '2021-06-30', predecessors: ['a'] }),
    );
    const { statuses, history } = analyse(model, options('2021-01-10')).allFacts();
    const status = statuses.find(({ kind }) => kind === 'milestone');
    const cells = history?.find(({ key }) => key === 'milestone:u/b');
    expect(status?.state).toBe('at-risk');
    expect(cells?.knownNow.at(-1)?.state).toBe('at-risk');
    expect(cells?.knownThen.at(-1)?.state).toBe('at-risk');
  });
});

describe('what a predecessor holds up', () => {
  const DAYS_LATE = {
    deadline: '2021-06-30',
    baseline: { date: '2020-01-01', value: 0 },
    value: 100,
  };
  const held = (states: readonly object[] = []) => [
    entity('task', 'u', 'a', {
      start: '2020-01-01',
      deadline: '2021-12-31',
      durationDays: 200,
      states,
    }),
    entity('indicator', 'u', 'i', {
      direction: 'up',
      measure: 'level',
      observations: [{ date: '2020-12-31', value: 90 }],
      targets: [{ id: 't', ...DAYS_LATE, predecessors: ['a'] }],
    }),
  ];
  const of = (...entities: readonly Entity[]) =>
    historyOf('2021-06-10', ...entities).find(({ key }) => key === 'indicator:u/i#t');

  test('shows in the month from which it can no longer be in time, not only today', () => {
    // 200 days from the end of January come to August, from the end of November to 19 June.
    expect(spells(of(...held())?.knownNow)).toEqual(['2020-01-31 no-data', '2020-12-31 at-risk']);
    const done = [{ state: 'done', asOf: '2021-02-10', recorded: '2021-04-15' }];
    const news = of(...held(done));
    expect(spells(news?.knownNow)).toEqual([
      '2020-01-31 no-data',
      '2020-12-31 at-risk',
      '2021-02-28 on-track',
    ]);
    expect(spells(news?.knownThen)).toEqual([
      '2020-01-31 no-data',
      '2020-12-31 at-risk',
      '2021-04-30 on-track',
    ]);
  });

  const tasks = fc.array(
    fc.record({
      start: fc.option(fc.constantFrom('2019-03-01', '2020-01-01', '2020-11-01'), {
        nil: undefined,
      }),
      deadline: fc.constantFrom('2019-12-31', '2020-06-30', '2020-12-31', '2021-12-31'),
      durationDays: fc.nat(500),
      states: fc.array(
        fc.record({
          state: fc.constantFrom('in-progress', 'done', 'cancelled'),
          asOf: fc.constantFrom('2019-06-30', '2020-03-15', '2020-09-30'),
          recorded: fc.constantFrom('2020-10-01', '2020-10-15', '2021-02-01'),
        }),
        { maxLength: 2 },
      ),
      waits: fc.nat(6),
    }),
    { minLength: 2, maxLength: 6 },
  );

  test('every month is what the status of that day says, in any network', () => {
    fc.assert(
      fc.property(tasks, fc.constantFrom('2021-03-10', '2020-12-31'), (list, asOf) => {
        const entities = list.map(({ waits, start, ...data }, at) =>
          entity(at % 2 ? 'milestone' : 'task', 'u', `w${at}`, {
            ...data,
            ...(start && { start }),
            ...(waits < at && { predecessors: [`w${waits}`] }),
          }),
        );
        const model = modelOf(...entities);
        const now = day(asOf);
        for (const line of historyOf(asOf, ...entities)) {
          for (const at of monthEnds(line.from, line.to)) {
            const judged = (knownAt: number) =>
              analyse(model, options(isoDay(at), { knownAt })).facts.statuses.find(
                ({ key }) => key === line.key,
              )?.state;
            expect([line.key, at, stateOn(line.knownNow, at)]).toEqual([line.key, at, judged(now)]);
            expect([line.key, at, stateOn(line.knownThen, at)]).toEqual([line.key, at, judged(at)]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Days over four years, written as days, months or years. */
const dates = fc.integer({ min: day('2018-01-01'), max: day('2021-12-31') }).chain((on) => {
  const text = isoDay(on);
  return fc.constantFrom(text, text, text, text.slice(0, 7), Number(text.slice(0, 4)));
});
const exact = fc
  .integer({ min: day('2018-01-01'), max: day('2021-12-31') })
  .map((on) => isoDay(on));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const revisions = fc.array(
  fc.record({ decidedOn: exact, deadline: some(dates), value: some(fc.nat(100)) }),
  { maxLength: 2 },
);
const indicators = fc
  .record({
    direction: fc.constantFrom('up', 'down', 'keep'),
    measure: fc.constantFrom('level', 'cumulative', 'flow'),
    reportingPeriod: some(fc.constantFrom('month', 'quarter', 'year')),
    observations: fc.array(fc.record({ date: dates, value: fc.nat(120), recorded: some(exact) }), {
      maxLength: 5,
    }),
    targets: fc.tuple(
      fc.record({
        id: fc.constant('t'),
        value: fc.nat(100),
        deadline: some(dates),
        baseline: some(fc.record({ date: exact, value: fc.nat(50) })),
        revisions,
      }),
    ),
  })
  .map((data) => entity('indicator', 'u', 'i', { unitOfMeasure: '%', ...data }));
const work = fc
  .record({
    deadline: dates,
    start: some(exact),
    revisions,
    states: fc.array(
      fc.record({
        state: fc.constantFrom('in-progress', 'done', 'cancelled'),
        asOf: dates,
        recorded: some(exact),
      }),
      { maxLength: 3 },
    ),
  })
  .chain((data) =>
    fc.constantFrom(entity('milestone', 'u', 'w', data), entity('task', 'u', 'w', data)),
  );

describe('what must always hold of a history', () => {
  test('every cell is the status of its day: as known then, and as known now', () => {
    fc.assert(
      fc.property(fc.oneof(indicators, work), exact, (record, asOf) => {
        const model = modelOf(record);
        const now = day(asOf);
        const [found] = analyse(model, options(asOf)).allFacts().history ?? [];
        if (!found) return;
        for (const at of monthEnds(found.from, found.to)) {
          const judged = (knownAt: number) =>
            analyse(model, options(isoDay(at), { knownAt })).facts.statuses[0]?.state;
          expect([isoDay(at), stateOn(found.knownNow, at)]).toEqual([isoDay(at), judged(now)]);
          expect([isoDay(at), stateOn(found.knownThen, at)]).toEqual([isoDay(at), judged(at)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what was known then does not change with what is learned later', () => {
    fc.assert(
      fc.property(indicators, exact, exact, (record, one, other) => {
        const [early, late] = [one, other].sort() as [string, string];
        const of = (asOf: string) =>
          analyse(modelOf(record), options(asOf)).allFacts().history?.[0] as StatusHistory;
        const [before, after] = [of(early), of(late)];
        for (const at of monthEnds(before.from, before.to).slice(0, -1)) {
          if (at < after.from) continue;
          expect(stateOn(after.knownThen, at)).toBe(stateOn(before.knownThen, at));
        }
      }),
    );
  });
});
