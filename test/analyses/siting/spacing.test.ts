import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metresBetween } from '../../../generator/analyses/siting/distance.ts';
import { closePairs, type SpacedMast } from '../../../generator/analyses/siting/duplicates.ts';
import { type Mast, ruleFor, rulesOn } from '../../../generator/analyses/siting/spacing.ts';
import { day, entity } from '../support.ts';

const TODAY = day('2024-06-30');

function rule(id: string, data: object) {
  return entity('spacing-rule', 'u', id, { name: id, asks: 'share', ...data });
}

/** As METHODS C1 has them: Hải Dương by area; Quảng Nam by area, class and height. */
const HAI_DUONG = [
  rule('do-thi', { areaType: 'urban', distance: 100 }),
  rule('khac', { areaType: 'other', distance: 400 }),
];
const QUANG_NAM = [
  rule('thap-do-thi', {
    areaType: 'urban',
    mastClasses: ['A2a'],
    height: { upTo: 15 },
    distance: 150,
  }),
  rule('thap-khac', {
    areaType: 'other',
    mastClasses: ['A2a'],
    height: { upTo: 15 },
    distance: 200,
  }),
  rule('cao-do-thi', {
    areaType: 'urban',
    mastClasses: ['A2a'],
    height: { over: 15 },
    distance: 200,
  }),
  rule('cao-khac', {
    areaType: 'other',
    mastClasses: ['A2a'],
    height: { over: 15 },
    distance: 350,
  }),
];

function chosen(records: typeof HAI_DUONG, mast: Partial<Mast>): number | string {
  const full = { areaType: undefined, mastClass: undefined, height: undefined, ...mast };
  const found = ruleFor(rulesOn(records, TODAY), full);
  return typeof found === 'string' ? found : found.distance;
}

describe('which rule holds for a mast', () => {
  test('by the type of its area', () => {
    expect(chosen(HAI_DUONG, { areaType: 'urban' })).toBe(100);
    expect(chosen(HAI_DUONG, { areaType: 'other' })).toBe(400);
  });

  test('by class and height too, the height of the limit belonging to the lower range', () => {
    const mast = { areaType: 'other', mastClass: 'A2a' } as const;
    expect(chosen(QUANG_NAM, { ...mast, height: 15 })).toBe(200);
    expect(chosen(QUANG_NAM, { ...mast, height: 15.1 })).toBe(350);
  });

  test('nothing is guessed: no area type, no height, no rule', () => {
    expect(chosen(HAI_DUONG, {})).toBe('no-area-type');
    expect(chosen(QUANG_NAM, { areaType: 'urban', mastClass: 'A2a' })).toBe('ambiguous');
    expect(chosen(QUANG_NAM, { areaType: 'urban', mastClass: 'A2b', height: 20 })).toBe('no-rule');
    expect(chosen([], { areaType: 'urban' })).toBe('no-rule');
  });

  test('the closer rule wins, equal ones that differ do not', () => {
    const general = rule('chung', { distance: 300 });
    expect(chosen([...HAI_DUONG, general], { areaType: 'urban' })).toBe(100);
    expect(chosen([general], {})).toBe(300);
    expect(chosen([general, rule('chung-khac', { distance: 500 })], {})).toBe('ambiguous');
  });

  test('only rules in force on the day', () => {
    const old = rule('cu', { distance: 50, validTo: '2018-12-31' });
    const coming = rule('moi', { distance: 500, validFrom: '2025-01-01' });
    expect(chosen([old, coming], {})).toBe('no-rule');
  });
});

const [RULE] = rulesOn([rule('chung', { distance: 100 })], TODAY);

function mast(id: string, lat: number, more: Partial<SpacedMast> = {}): SpacedMast {
  return { key: `site:u/${id}`, lat, lon: 106, stands: true, since: 0, rule: RULE, ...more };
}

describe('pairs inside the legal distance', () => {
  test('60 m apart: the proposed mast is asked, whatever the order', () => {
    const masts = [mast('a', 20), mast('b', 20 + 60 / 111_195, { stands: false })];
    const pair = {
      asked: 'site:u/b',
      other: 'site:u/a',
      distance: 60,
      rule: 'spacing-rule:u/chung',
      asks: 'share',
      limit: 100,
      standing: false,
    };
    expect(closePairs(masts)).toEqual([pair]);
    expect(closePairs(masts.toReversed())).toEqual([pair]);
  });

  test('of two that stand the later one; at the limit itself nothing is asked', () => {
    const pairs = closePairs([mast('a', 20, { since: 9 }), mast('b', 20.0005), mast('c', 20.01)]);
    expect(pairs).toMatchObject([{ asked: 'site:u/a', other: 'site:u/b', standing: true }]);
    const limit = {
      ...(RULE as NonNullable<typeof RULE>),
      distance: metresBetween(mast('a', 20), mast('b', 20.0005)),
    };
    expect(
      closePairs([mast('a', 20, { rule: limit }), mast('b', 20.0005, { rule: limit })]),
    ).toEqual([]);
  });

  test('without any rule nothing is said', () => {
    expect(
      closePairs([mast('a', 20, { rule: undefined }), mast('b', 20, { rule: undefined })]),
    ).toEqual([]);
  });

  test('equal those of brute force', () => {
    const distance = fc.constantFrom(undefined, 100, 400, 500);
    const spot = fc.record({
      lat: fc.double({ min: 20, max: 20.02, noNaN: true }),
      lon: fc.double({ min: 106, max: 106.02, noNaN: true }),
      stands: fc.boolean(),
      since: fc.integer({ min: 0, max: 3 }),
      distance,
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 50 }), (spots) => {
        const masts = spots.map(({ distance: own, ...spot }, i) => {
          const given =
            own === undefined
              ? undefined
              : { ...(RULE as NonNullable<typeof RULE>), distance: own };
          return { key: `site:u/${String(i).padStart(2, '0')}`, ...spot, rule: given };
        });
        const brute = masts.flatMap((a, i) =>
          masts.slice(i + 1).flatMap((b) => {
            const metres = metresBetween(a, b);
            const close = [a, b].some((each) => each.rule && metres < each.rule.distance);
            return close ? [[a.key, b.key].join()] : [];
          }),
        );
        const found = closePairs(masts).map(({ asked, other }) => [asked, other].sort().join());
        expect(found.sort()).toEqual(brute.sort());
      }),
    );
  });
});
