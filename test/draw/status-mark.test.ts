import { expect, test } from 'vitest';
import { STATES, STATUS_WORDS } from '../../generator/core/status-words.ts';
import { markAt, statusMark, toneColour } from '../../generator/draw/status-mark.ts';

const shape = (svg: string) => svg.replace(/class="[^"]*"/, '');

test('every status has a shape of its own, so that colour is not needed', () => {
  expect(new Set(STATES.map((state) => shape(statusMark(state)))).size).toBe(STATES.length);
});

test('red stands for late and for nothing else', () => {
  const red = STATES.filter((state) => toneColour(state).includes('--late'));
  expect(red).toEqual(['missed', 'overdue-unverified', 'open-overdue']);
});

test('a mark takes its colour from its tone and says nothing by itself', () => {
  expect(statusMark('missed')).toBe(
    '<svg class="mk late" viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true"><path d="M8 1 15.2 14H.8Z"/></svg>',
  );
});

test('a mark in a drawing is centred on its point', () => {
  expect(markAt('not-due', 100, 50, 16)).toMatch(/^<g transform="translate\(92 42\) scale\(1\)"/);
});

test('words exist in both languages', () => {
  for (const { vi, en } of Object.values(STATUS_WORDS)) {
    expect(vi).not.toBe('');
    expect(en).not.toBe('');
  }
});
