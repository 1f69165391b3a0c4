import { describe, expect, test } from 'vitest';
import {
  jointSharing,
  MOST_PLACES,
} from '../../../generator/analyses/joint-siting/joint-sharing.ts';
import type { PlacedSite, UnitSiting } from '../../../generator/core/siting.ts';
import { peopleIn } from '../../../generator/core/siting-words.ts';
import { loadSolver } from '../../../generator/host/load-solver.ts';

const OPERATORS = ['operator:u/a', 'operator:u/b'];
const NOBODY = { grade: 'none', operators: [], nearest: [] } as const;

/** An area every 0.1°, and a place proposed beside each, with these slots. */
function siting(slots: readonly number[], more: Partial<UnitSiting> = {}): UnitSiting {
  const at = (i: number) => ({ lat: 20, lon: 106 + i / 10 });
  const sites = slots.map(
    (n, i): PlacedSite => ({
      key: `site:u/${i}`,
      ...at(i),
      state: 'proposed',
      onAir: false,
      operators: ['operator:u/a'],
      on5g: [],
      slots: n,
    }),
  );
  const reach = slots.map((_, i) => ({
    area: `area:u/${i}` as const,
    point: at(i),
    pointFrom: 'centre' as const,
    radius: 500,
    persons: 1000,
    now: NOBODY,
    planned: NOBODY,
  }));
  const none = { none: 0, some: 0, all: 0 };
  const totals = { ...none, areas: none, uncounted: 0 };
  return {
    unit: 'u',
    day: 20_000,
    radii: [],
    operators: OPERATORS,
    sites,
    unplaced: [],
    pairs: [],
    unruled: [],
    reach,
    totals: { now: totals, planned: totals },
    counts: [],
    targets: [],
    ...more,
  };
}

const solver = await loadSolver();
const failing = () => ({ status: 'failed', why: 'memory' }) as const;

describe('what joint building avoids', () => {
  test('without limits every area is asked for, and shared masts count once', () => {
    const found = jointSharing({ siting: siting([2, 2, 2]), costs: [['site:u/0', 5]] }, solver);
    if (found.state !== 'compared') throw new Error(found.state);
    expect(found.comparison.question).toEqual({ unit: 'u', goal: 'every-area' });
    expect(found.comparison.avoided).toEqual({ masts: 3, builds: 3, proved: true });
  });

  test('money only where the cost of every mast that counts is stated', () => {
    const costs = [0, 1, 2].map((i) => [`site:u/${i}`, 7] as const);
    const found = jointSharing({ siting: siting([2, 2, 2]), costs }, solver);
    expect(found).toMatchObject({ comparison: { avoided: { buildCost: 21 } } });
  });

  test('what slots leave out counts on neither side', () => {
    const found = jointSharing({ siting: siting([2, 1, 2]), costs: [] }, solver);
    if (found.state !== 'compared') throw new Error(found.state);
    expect(found.comparison.leftOut).toHaveLength(1);
    expect(found.comparison.leftOut[0]?.[0]).toBe('area:u/1');
    expect(found.comparison.avoided).toMatchObject({ masts: 2, builds: 2 });
  });

  test('areas whose population nobody states are not said to be empty', () => {
    const { reach } = siting([2, 2]);
    const { persons: _, ...unstated } = reach[0] as (typeof reach)[number];
    const found = jointSharing(
      { siting: siting([2, 2], { reach: [unstated, ...reach.slice(1)] }), costs: [] },
      solver,
    );
    if (found.state !== 'compared' || found.comparison.joint.status === 'infeasible')
      throw new Error(found.state);
    const said = found.comparison.joint.chosen.map((chosen) => peopleIn(chosen).vi);
    expect(said).toEqual(['chưa ai nêu dân số', '1.000 người']);
  });

  test('within the limits of the plan', () => {
    const limits = { plan: 'plan:u/p', masts: 1 } as const;
    const found = jointSharing({ siting: siting([2, 2, 2], { limits }), costs: [] }, solver);
    expect(found).toMatchObject({
      comparison: { question: { goal: 'population', masts: 1 }, avoided: { masts: 1 } },
    });
  });

  test('a solver that fails is told beside what the heuristics found', () => {
    expect(jointSharing({ siting: siting([2, 2]), costs: [] }, failing)).toMatchObject({
      state: 'compared',
      failure: 'memory',
      comparison: { avoided: { masts: 2, proved: false } },
    });
  });

  test('nothing to solve, and too much', () => {
    const inputs = (given: UnitSiting) => ({ siting: given, costs: [] });
    expect(jointSharing(inputs(siting([2], { reach: [] })), failing).state).toBe('nothing');
    expect(jointSharing(inputs(siting([2], { operators: [] })), failing).state).toBe('nothing');
    const many = siting([1]).sites[0] as PlacedSite;
    const sites = Array.from({ length: MOST_PLACES / 2 + 1 }, () => many);
    expect(jointSharing(inputs(siting([2], { sites })), failing)).toEqual({
      state: 'too-large',
      places: MOST_PLACES + 2,
      most: MOST_PLACES,
    });
  });
});
