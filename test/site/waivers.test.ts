import { expect, it } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import type { Page } from '../../site/context.ts';
import type { Entity } from '../../site/data.ts';
import { standingOf } from '../../site/views/waivers.ts';

const FORM = { rule: 'unknown-field' };
const p = {
  site: {
    asOf: () => dayOf(2026, 11, 22),
    findingsOf: (key: string) => (key === 'waiver:u/odd' ? [FORM] : [{ rule: 'waiver-is-used' }]),
    rule: (code: string) => ({ group: code === FORM.rule ? 'form' : 'waivers' }),
  },
} as unknown as Page;

const waiver = (id: string, over: object): Entity => ({
  key: `waiver:u/${id}`,
  kind: 'waiver',
  unit: 'u',
  id,
  data: { rule: 'r', subject: 'unit:u/u', reason: 'R', approver: 'A', document: 'd', ...over },
  file: 'architecture/u/waivers.yaml',
  line: 1,
  lines: {},
});

it('waivers stand as the check counts them: the last day included, what ends first comes first', () => {
  const all = [
    waiver('long', { expires: '2027-06-30' }),
    waiver('today', { expires: '2026-11-22' }),
    waiver('over', { expires: '2026-11-21' }),
    waiver('month', { expires: '2026-12-20' }),
    waiver('undated', {}),
    // Whole but for a field that no waiver has.
    waiver('odd', { expires: '2027-08-01' }),
    waiver('bare', { expires: '2027-07-01', document: undefined }),
  ];
  expect(
    standingOf(p, all).map(({ entity, state, daysLeft }) => [entity.id, state, daysLeft]),
  ).toEqual([
    ['undated', 'undated', undefined],
    ['over', 'expired', -1],
    ['today', 'very-soon', 0],
    ['month', 'soon', 28],
    ['long', 'active', 220],
    ['bare', 'broken', 221],
    ['odd', 'broken', 252],
  ]);
});
