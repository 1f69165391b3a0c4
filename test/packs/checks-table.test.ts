import { describe, expect, test } from 'vitest';
import { say } from '../../generator/core/lang.ts';
import { requirementsOf } from '../../generator/core/requirements.ts';
import { readOurs } from '../support/our-files.ts';
import { frameworks, ourPacks } from './support.ts';

/** Every requirement, with who can decide it, and its text in Vietnamese. */
const items = frameworks.flatMap((each) => requirementsOf(each)?.items ?? []);
const all = items.map(({ id, machine }) => [id, machine] as const);
const texts = new Map(items.map(({ id, text }) => [id, say(text, 'vi')]));

const rules = ourPacks().packs.flatMap((pack) => pack.rules);
const decided = Map.groupBy(
  rules.flatMap(({ code, checks }) => checks.map((check) => ({ check, code }))),
  ({ check }) => check,
);

const rows = readOurs('docs/checks-1425.md')
  .split('\n')
  .filter((line) => /^\| [A-Z0-9]+-/.test(line))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

describe('docs/checks-1425.md', () => {
  test('speaks of each of the 184 requirements once', () => {
    expect(all.length).toBe(184);
    expect(rows.map(([id]) => id).sort()).toEqual(all.map(([id]) => id).sort());
    expect(rows.map(([id, machine]) => `${id} ${machine}`).sort()).toEqual(
      all.map((each) => each.join(' ')).sort(),
    );
  });

  test.each(rows)('%s (%s)', (id, _machine, requirement, last = '') => {
    expect(requirement).toBe(texts.get(id as string));
    const codes = (decided.get(id as string) ?? []).map(({ code }) => `\`${code}\``);
    if (codes.length > 0) expect(last).toBe(codes.join(', '));
    else expect(last).toMatch(/^[^`]{5,} \/ [^`]{5,}$/);
  });

  test('rules decide at least sixty of the automatic ones, and name no other', () => {
    const machine = new Map(all);
    const automatic = [...decided.keys()].filter((id) => machine.get(id) === 'auto');
    expect(automatic.length).toBeGreaterThanOrEqual(60);
    expect([...decided.keys()].filter((id) => !machine.has(id))).toEqual([]);
  });
});
