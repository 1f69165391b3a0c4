import type { TargetState, TaskState } from './facts.ts';
import type { Bilingual } from './lang.ts';

export type State = TargetState | TaskState;

/** What a status says at a glance; red stands for `late` and for nothing else. */
export type Tone = 'good' | 'warn' | 'late' | 'calm';

const word = (vi: string, en: string, tone: Tone) => ({ vi, en, tone });

/** The word and the tone of each state, in the order in which people read a roll-up: worst first. */
export const STATUS_WORDS: Readonly<Record<State, Bilingual & { readonly tone: Tone }>> = {
  missed: word('Không đạt', 'Missed', 'late'),
  'overdue-unverified': word('Quá hạn, chưa kiểm chứng', 'Overdue, unverified', 'late'),
  'open-overdue': word('Chưa hoàn thành, quá hạn', 'Open, overdue', 'late'),
  'off-track': word('Chậm tiến độ', 'Off track', 'warn'),
  'at-risk': word('Có nguy cơ chậm', 'At risk', 'warn'),
  stale: word('Số liệu cũ', 'Stale', 'calm'),
  'no-data': word('Chưa có số liệu', 'No data', 'calm'),
  'insufficient-data': word('Chưa đủ số liệu', 'Not enough data', 'calm'),
  'open-undated': word('Chưa hoàn thành, không có hạn', 'Open, no deadline', 'calm'),
  'open-in-time': word('Chưa hoàn thành, trong hạn', 'Open, in time', 'calm'),
  'not-due': word('Chưa đến kỳ', 'Not due', 'calm'),
  'on-track': word('Đúng tiến độ', 'On track', 'good'),
  'achieved-late': word('Đạt, quá hạn', 'Achieved late', 'good'),
  'done-late': word('Hoàn thành quá hạn', 'Done late', 'good'),
  'done-undated': word('Hoàn thành, không có hạn', 'Done, no deadline', 'good'),
  'achieved-on-time': word('Đạt đúng hạn', 'Achieved on time', 'good'),
  'done-on-time': word('Hoàn thành đúng hạn', 'Done on time', 'good'),
  cancelled: word('Đã dừng', 'Cancelled', 'calm'),
};

/** All states, worst first. */
export const STATES = Object.keys(STATUS_WORDS) as readonly State[];

export function isLate(state: State): boolean {
  return STATUS_WORDS[state].tone === 'late';
}

export function isAchieved(state: State): boolean {
  return /^(achieved|done)-/.test(state);
}
