import { describe, expect, test } from 'vitest';
import { pathLoss, radiusFor } from '../../../generator/analyses/siting/path-loss.ts';
import { radiiOf } from '../../../generator/analyses/siting/radii.ts';
import { entity } from '../support.ts';

/** METHODS C3: 5 GHz, phone at 1.5 m, antennas at 35, 25 and 10 m. */
describe('path loss by TR 38.901 (METHODS C3)', () => {
  test.each([
    ['RMa', 'LOS', 87.2965, 108.5577],
    ['RMa', 'NLOS', 95.7718, 133.5223],
    ['UMa', 'LOS', 86.2362, 109.7252],
    ['UMa', 'NLOS', 106.1356, 144.7641],
    ['UMi', 'LOS', 88.4122, 119.3114],
    ['UMi', 'NLOS', 107.9432, 143.1886],
  ] as const)('%s %s at 100 and 1,000 m', (scenario, sight, near, far) => {
    const link = { scenario, sight, frequency: 5 };
    expect(Math.abs(pathLoss(link, 100) - near)).toBeLessThan(0.01);
    expect(Math.abs(pathLoss(link, 1000) - far)).toBeLessThan(0.01);
  });

  test.each([
    ['UMa', 3.5, 502],
    ['RMa', 3.5, 975],
    ['UMa', 0.7, 1146],
    ['RMa', 0.7, 2244],
  ] as const)('130 dB without line of sight: %s at %d GHz', (scenario, frequency, metres) => {
    expect(Math.round(radiusFor({ scenario, sight: 'NLOS', frequency }, 130))).toBe(metres);
  });
});

describe('where a planning radius comes from', () => {
  const day = 20_000;
  const plan = (siting: object, period?: object) =>
    entity('plan', 'u', 'p', { siting, ...(period && { period }) });

  test('nobody says: assumed, with the model that stands in', () => {
    expect(radiiOf([], day)).toMatchObject([
      {
        areaType: 'urban',
        metres: 502,
        origin: 'assumed',
        model: { scenario: 'UMa', allowedLoss: 130 },
      },
      {
        areaType: 'other',
        metres: 974,
        origin: 'assumed',
        model: { scenario: 'RMa', allowedLoss: 130 },
      },
    ]);
  });

  test('the plan states one for towns and a model for the rest', () => {
    const model = { scenario: 'RMa', sight: 'NLOS', frequency: 0.7, allowedLoss: 130 };
    expect(
      radiiOf([plan({ radii: [{ areaType: 'urban', distance: 450 }, { model }] })], day),
    ).toEqual([
      { areaType: 'urban', metres: 450, origin: 'stated', plan: 'plan:u/p' },
      { areaType: 'other', metres: 2244, origin: 'modelled', model, plan: 'plan:u/p' },
    ]);
  });

  test('a plan whose period is over says nothing', () => {
    const over = plan({ radii: [{ distance: 450 }] }, { to: 2020 });
    expect(radiiOf([over], day).map(({ origin }) => origin)).toEqual(['assumed', 'assumed']);
  });
});
