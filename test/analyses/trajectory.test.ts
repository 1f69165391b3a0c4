import { describe, expect, test } from 'vitest';
import { daysDue, partDue, trajectoryOf } from '../../generator/analyses/trajectory.ts';

const baseline = { day: 0, value: 0 };
const target = { day: 100, value: 10 };
const rest = trajectoryOf({
  baseline,
  target,
  declared: [
    { day: 20, value: 4 },
    { day: 60, value: 4 },
  ],
});

describe('the planned trajectory Q', () => {
  test('is a straight line without declared points', () => {
    const line = trajectoryOf({ baseline, target });
    expect(partDue(line, 25)).toBe(0.25);
    expect(daysDue(line, 0.25, 0)).toBe(25);
  });
  test('leads through the declared points', () => {
    expect(partDue(rest, 10)).toBeCloseTo(0.2, 12);
    expect(partDue(rest, 40)).toBeCloseTo(0.4, 12);
    expect(partDue(rest, 80)).toBeCloseTo(0.7, 12);
  });
  test('does not depend on the order in which they are written', () => {
    const declared = [
      { day: 60, value: 4 },
      { day: 20, value: 4 },
    ];
    expect(trajectoryOf({ baseline, target, declared })).toEqual(rest);
  });
  test('leaves out what is not between baseline and deadline', () => {
    const declared = [
      { day: 0, value: 9 },
      { day: 100, value: 1 },
      { day: 300, value: 1 },
    ];
    expect(trajectoryOf({ baseline, target, declared })).toHaveLength(2);
  });
  test('asks for no less after a value that falls back', () => {
    const declared = [
      { day: 20, value: 5 },
      { day: 40, value: 2 },
    ];
    expect(partDue(trajectoryOf({ baseline, target, declared }), 40)).toBe(0.5);
  });
});

describe('its inverse', () => {
  test('extends the first rising segment below the start', () => {
    expect(daysDue(rest, -0.2, 50)).toBeCloseTo(-10, 12);
  });
  test('extends the last rising segment beyond the end', () => {
    expect(daysDue(rest, 1.15, 50)).toBeCloseTo(110, 12);
  });
  test('on a level takes the day nearest to the actual one', () => {
    expect(daysDue(rest, 0.4, 10)).toBe(20);
    expect(daysDue(rest, 0.4, 33)).toBe(33);
    expect(daysDue(rest, 0.4, 90)).toBe(60);
  });
  test('is negative below the start even when the plan begins level', () => {
    const late = trajectoryOf({ baseline, target, declared: [{ day: 50, value: 0 }] });
    expect(daysDue(late, -0.1, 20)).toBeCloseTo(-5, 12);
    expect(daysDue(late, 0, 20)).toBe(20);
  });
});
