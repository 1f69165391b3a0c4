import { describe, expect, test } from 'vitest';
import { rollUp } from '../../generator/analyses/roll-up.ts';
import { isBinding, judgeTask, verificationOf } from '../../generator/analyses/task-status.ts';
import type { Report } from '../../generator/analyses/work-states.ts';
import { at, day, report } from './support.ts';

function judged(reports: readonly Report[], asOf = '2019-10-01') {
  return judgeTask({ reports, deadline: day('2019-09-30') }, at(asOf));
}

describe('the official four-way split', () => {
  test('done in time, done late', () => {
    expect(judged([report('2019-09-30', 'done')]).state).toBe('done-on-time');
    const late = [report('2019-09-30', 'in-progress'), report('2019-10-01', 'done')];
    expect(judged(late)).toMatchObject({ state: 'done-late', flags: [] });
    expect(judged([report('2019-10-01', 'done')]).flags).toEqual(['timing-uncertain']);
  });
  test('open in time, open past the deadline; silence is open', () => {
    expect(judged([], '2019-09-30').state).toBe('open-in-time');
    expect(judged([]).state).toBe('open-overdue');
    expect(judged([report('2019-09-01', 'in-progress')]).state).toBe('open-overdue');
  });
  test('without a deadline', () => {
    const free = (reports: readonly Report[]) => judgeTask({ reports }, at('2019-10-01')).state;
    expect(free([])).toBe('open-undated');
    expect(free([report('2019-10-01', 'done')])).toBe('done-undated');
  });
  test('stopped', () => {
    expect(judged([report('2019-09-01', 'cancelled')]).state).toBe('cancelled');
  });
  test('proposals and drafts bind nobody, intentions only once in force', () => {
    const binding = (nature?: string, more: object = {}) => isBinding({ nature, ...more });
    expect(['draft', 'proposal', 'fact', 'plan'].map((nature) => binding(nature))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(binding('plan', { inForce: { from: '2026-07-29' } })).toBe(true);
    expect(binding('proposal', { inForce: { from: '2026-07-29' } })).toBe(false);
    expect(['order', 'commitment', undefined].map((nature) => binding(nature))).toEqual([
      true,
      true,
      true,
    ]);
  });
});

test('done work is verified by evidence and an agency, else awaits it', () => {
  const proof = (more: object) => verificationOf(judged([report('2019-09-01', 'done', more)]));
  expect(proof({})).toBe('awaiting');
  expect(proof({ evidence: 1 })).toBe('awaiting');
  expect(proof({ verified: true })).toBe('awaiting');
  expect(proof({ evidence: 1, verified: true })).toBe('verified');
  expect(verificationOf(judged([]))).toBeUndefined();
});

describe('assigned-task arithmetic of published reports (METHODS A4)', () => {
  const times = (
    state: 'done-on-time' | 'done-late' | 'open-in-time' | 'open-overdue',
    n: number,
  ) => Array.from({ length: n }, () => ({ state }));

  test('833 = 181 overdue + 67 in time + 585 done', () => {
    const { counts, total, worst } = rollUp([
      ...times('open-in-time', 67),
      ...times('done-on-time', 585),
      ...times('open-overdue', 181),
    ]);
    expect(total).toBe(833);
    expect(counts).toEqual({ 'open-overdue': 181, 'open-in-time': 67, 'done-on-time': 585 });
    expect(worst).toBe('open-overdue');
  });

  test('21,914 = 16,051 done (14,068 + 1,983) + 5,863 open (5,640 + 223)', () => {
    const { counts, total } = rollUp([
      ...times('done-on-time', 14_068),
      ...times('done-late', 1983),
      ...times('open-in-time', 5640),
      ...times('open-overdue', 223),
    ]);
    const of = (state: string) => counts[state] ?? 0;
    expect(total).toBe(21_914);
    expect(of('done-on-time') + of('done-late')).toBe(16_051);
    expect(of('open-in-time') + of('open-overdue')).toBe(5863);
  });

  test('nothing has no worst state', () => {
    expect(rollUp([])).toEqual({ counts: {}, total: 0 });
  });
});
