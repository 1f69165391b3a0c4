import { describe, expect, it } from 'vitest';
import { dayOf } from '../../generator/core/day.ts';
import type { Status } from '../../generator/core/facts.ts';
import { countStates, statusHtml } from '../../site/status.ts';
import { byDeadline, byOwner, dueBefore, lateOf } from '../../site/views/work.ts';
import { work } from '../../site/words/work.ts';

const M1 = dayOf(2018, 12, 1);

const status = (over: Partial<Status>): Status => ({
  key: 'milestone:binh-phuoc/khung-kien-truc',
  entity: 'milestone:binh-phuoc/khung-kien-truc',
  unit: 'binh-phuoc',
  kind: 'milestone',
  state: 'overdue-unverified',
  flags: [],
  reason: { vi: '', en: '' },
  deadline: M1,
  ...over,
});

const resolution = [
  ...Array.from({ length: 3 }, () => status({ state: 'achieved-on-time' })),
  ...Array.from({ length: 5 }, () => status({ daysLate: 226 })),
];

describe('a sentence made from statuses', () => {
  it('counts what was reached first, then what was not', () => {
    const { vi, en } = work.due(resolution, '01/12/2018');
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(plain(vi)).toBe(
      '8 mục tiêu đến hạn 01/12/2018: 3 đạt đúng hạn, 5 quá hạn chưa kiểm chứng.',
    );
    expect(plain(en)).toBe('8 goals due 01/12/2018: 3 achieved on time, 5 overdue unverified.');
  });

  it('says of what it speaks: goals, tasks or both', () => {
    const task = status({ kind: 'task', state: 'open-in-time' });
    expect(work.total([task]).vi).toBe('1 nhiệm vụ');
    expect(work.total([task]).en).toBe('1 task');
    expect(work.total([task, status({})]).vi).toBe('2 mục tiêu, nhiệm vụ');
  });

  it('says that no late item has an owner, or how many have none', () => {
    expect(work.ownerless(5, 5).vi).toBe('Cả 5 việc trễ hạn đều chưa xác định cơ quan chủ trì.');
    expect(work.ownerless(2, 5).vi).toBe('2/5 việc trễ hạn chưa xác định cơ quan chủ trì.');
  });
});

describe('late work', () => {
  it('is what is missed or overdue, the longest first, known failures before unknown', () => {
    const list = [
      status({ key: 'a', daysLate: 10 }),
      status({ key: 'b', daysLate: 30 }),
      status({ key: 'c', daysLate: 30, state: 'missed' }),
      status({ key: 'd', state: 'off-track' }),
      status({ key: 'e', state: 'achieved-late' }),
    ];
    expect(lateOf(list).map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });

  it('is grouped by deadline, without what binds nobody', () => {
    const draft = status({ kind: 'task', state: 'open-undated', deadline: M1 });
    const later = status({ deadline: M1 + 300 });
    const { deadline: _, ...undated } = status({ state: 'open-undated' });
    const groups = byDeadline([later, ...resolution, draft, undated]);
    expect(groups.map(({ day, statuses }) => [day, statuses.length])).toEqual([
      [M1, 8],
      [M1 + 300, 1],
    ]);
    expect(dueBefore([draft, later, ...resolution], M1 + 1)).toHaveLength(8);
  });

  it('is counted by owner, the unknown last', () => {
    const owned = status({ owner: 'agency:binh-phuoc/tinh-uy', state: 'achieved-on-time' });
    expect(byOwner([status({}), status({}), owned])).toEqual([
      { owner: 'agency:binh-phuoc/tinh-uy', total: 1, late: 0 },
      { owner: undefined, total: 2, late: 2 },
    ]);
  });
});

describe('a status in a list', () => {
  it('is a mark and its word, and says whether done work is proved', () => {
    expect(statusHtml('done-on-time', 'vi', 'awaiting')).toContain(
      '<span>Hoàn thành đúng hạn – chờ kiểm chứng</span>',
    );
    expect(statusHtml('missed', 'en')).toMatch(
      /^<span class="st late"><svg .*<span>Missed<\/span>/,
    );
  });

  it('is counted worst first', () => {
    expect(countStates(resolution)).toEqual([
      ['overdue-unverified', 5],
      ['achieved-on-time', 3],
    ]);
  });
});
