import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Activity, criticalPath } from '../../generator/analyses/critical-path.ts';
import { topologicalOrder } from '../../generator/analyses/topological-order.ts';

/** Arcs of the published network (METHODS A4); an arc waits for all arcs into its start. */
const ARCS: Readonly<Record<string, number>> = {
  '1-2': 4,
  '2-3': 8,
  '2-4': 7,
  '2-5': 6,
  '3-4': 0,
  '3-5': 9,
  '4-6': 15,
  '5-6': 12,
  '6-7': 20,
};

function network(deadline?: number): Activity[] {
  return Object.entries(ARCS).map(([key, duration]) => ({
    key,
    duration,
    predecessors: Object.keys(ARCS)
      .filter((arc) => arc.split('-')[1] === key.split('-')[0])
      .map((arc) => ({ key: arc, lag: 0 })),
    ...(deadline !== undefined && key === '6-7' ? { deadline } : {}),
  }));
}

describe('the published network (METHODS A4)', () => {
  const { scheduled } = criticalPath(network());
  const of = (key: string) => scheduled.get(key);

  test('earliest times of events 2 to 7', () => {
    expect(['1-2', '2-3', '3-5', '5-6', '6-7'].map((arc) => of(arc)?.earlyFinish)).toEqual([
      4, 12, 21, 33, 53,
    ]);
    expect(of('4-6')?.earlyStart).toBe(12);
  });
  test('latest times', () => {
    expect(of('1-2')?.lateFinish).toBe(4);
    expect(of('2-3')?.lateFinish).toBe(12);
    expect(of('2-4')?.lateFinish).toBe(18);
    expect(of('2-5')?.lateFinish).toBe(21);
    expect(of('5-6')?.lateFinish).toBe(33);
    expect(of('6-7')?.lateFinish).toBe(53);
  });
  test('critical 1-2-3-5-6-7, and the float of the rest', () => {
    const critical = Object.keys(ARCS).filter((arc) => of(arc)?.critical);
    expect(critical).toEqual(['1-2', '2-3', '3-5', '5-6', '6-7']);
    const float = ['2-4', '2-5', '3-4', '4-6'].map((arc) => of(arc)?.slack);
    expect(float).toEqual([7, 11, 6, 6]);
  });
  test('with deadline 50 the critical float is −3', () => {
    const late = criticalPath(network(50)).scheduled;
    expect(late.get('1-2')).toMatchObject({ slack: -3, critical: true });
    expect(late.get('6-7')).toMatchObject({ slack: -3, critical: true });
    expect(late.get('2-4')?.slack).toBe(4);
  });
  test('each names the predecessor that decides its start', () => {
    expect(of('5-6')?.heldBy).toBe('3-5');
    expect(of('1-2')?.heldBy).toBeUndefined();
  });
});

describe('what is known of finishes', () => {
  const wait = (key: string, lag = 0) => [{ key, lag }];
  test('a finished predecessor counts on its day, a lag is waited', () => {
    const { scheduled } = criticalPath([
      { key: 'a', duration: 30, predecessors: [], finished: 10 },
      { key: 'b', duration: 5, predecessors: wait('a', 7), earliest: 0 },
    ]);
    expect(scheduled.get('b')).toMatchObject({ earlyStart: 17, earlyFinish: 22, heldBy: 'a' });
  });
  test('unfinished work never starts before as-of', () => {
    const { scheduled } = criticalPath([
      { key: 'a', duration: 5, predecessors: [], earliest: 100 },
    ]);
    expect(scheduled.get('a')?.earlyStart).toBe(100);
  });
  test('a forecast moves what waits for it', () => {
    const { scheduled } = criticalPath(
      [
        { key: 'a', duration: 0, predecessors: [], earliest: 100, forecast: 250 },
        { key: 'b', duration: 10, predecessors: wait('a'), earliest: 100, deadline: 200 },
      ],
      Number.POSITIVE_INFINITY,
    );
    expect(scheduled.get('b')).toMatchObject({ slack: -60, heldBy: 'a' });
  });
  test('unknown predecessors are no hindrance', () => {
    const { scheduled } = criticalPath([{ key: 'a', duration: 5, predecessors: wait('gone') }]);
    expect(scheduled.get('a')?.earlyFinish).toBe(5);
  });
});

/** Activities that wait only for earlier ones. */
const acyclic = fc
  .array(
    fc.record({
      duration: fc.integer({ min: 0, max: 30 }),
      waits: fc.array(fc.record({ back: fc.integer({ min: 1, max: 8 }), lag: fc.nat(5) }), {
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((rows): Activity[] =>
    rows.map(({ duration, waits }, at) => ({
      key: `t${at}`,
      duration,
      predecessors: waits
        .filter(({ back }) => at - back >= 0)
        .map(({ back, lag }) => ({ key: `t${at - back}`, lag })),
    })),
  );

function inAnyOrder(activities: Activity[]) {
  return fc.shuffledSubarray(activities, { minLength: activities.length });
}

/** Longest way to the end of an activity, by trying every way. */
function longest(activities: readonly Activity[], key: string): number {
  const own = activities.find((activity) => activity.key === key) as Activity;
  const before = own.predecessors.map((wait) => longest(activities, wait.key) + wait.lag);
  return Math.max(0, ...before) + own.duration;
}

describe('properties', () => {
  test('earliest finishes equal the longest path by brute force, in any order of the list', () => {
    fc.assert(
      fc.property(acyclic.chain(inAnyOrder), (activities) => {
        const { scheduled, cycles } = criticalPath(activities);
        expect(cycles).toEqual([]);
        for (const { key } of activities) {
          expect(scheduled.get(key)?.earlyFinish).toBe(longest(activities, key));
        }
      }),
    );
  });

  test('some activity is critical, and none has less slack than nothing without deadlines', () => {
    fc.assert(
      fc.property(acyclic, (activities) => {
        const plans = [...criticalPath(activities).scheduled.values()];
        expect(plans.some(({ critical }) => critical)).toBe(true);
        expect(Math.min(...plans.map(({ slack }) => slack))).toBe(0);
      }),
    );
  });

  test('a cycle is always found, and is one', () => {
    const closed = fc.tuple(acyclic, fc.nat(), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(closed, ([activities, start, length]) => {
        const ring = Array.from({ length }, (_, at) => ({
          key: `ring${at}`,
          duration: 1,
          predecessors: [
            { key: `ring${(at + 1) % length}`, lag: 0 },
            { key: `t${start % activities.length}`, lag: 0 },
          ],
        }));
        const { cycles, sorted } = topologicalOrder([...activities, ...ring]);
        expect(cycles).toHaveLength(1);
        expect(cycles[0]?.toSorted()).toEqual(ring.map(({ key }) => key).toSorted());
        expect(sorted).toHaveLength(activities.length);
      }),
    );
  });

  test('what waits for a cycle has no schedule, the rest keeps its own', () => {
    const { scheduled, cycles } = criticalPath([
      { key: 'a', duration: 1, predecessors: [{ key: 'b', lag: 0 }] },
      { key: 'b', duration: 1, predecessors: [{ key: 'a', lag: 0 }] },
      { key: 'c', duration: 1, predecessors: [{ key: 'b', lag: 0 }] },
      { key: 'd', duration: 1, predecessors: [{ key: 'd', lag: 0 }] },
      { key: 'e', duration: 2, predecessors: [] },
    ]);
    expect(cycles).toEqual([['a', 'b'], ['d']]);
    expect([...scheduled.keys()]).toEqual(['e']);
  });
});
