import { describe, expect, test } from 'vitest';
import { EXAMPLES, type RuleExample } from '../../generator/rules/examples.ts';
import { RULES } from '../../generator/rules/registry.ts';
import { foundIn } from '../support/check-files.ts';

const PLANS = new Set(['plans', 'tasks', 'milestones', 'indicators', 'proposals', 'rankings']);

function foundBy(rule: string, files: RuleExample['breaks']): string[] {
  const paths = Object.entries(files).map(([plural, text]) => {
    const tree = PLANS.has(plural) ? 'plans' : 'architecture';
    return [`${tree}/u/${plural}.yaml`, `${text}\n`] as const;
  });
  const found = foundIn(Object.fromEntries(paths));
  expect(found.filter((each) => /^(schema|yaml|unknown|file|bad)/.test(each))).toEqual([]);
  return found
    .filter((each) => each.startsWith(`${rule} `))
    .map((each) => each.split(' ')[1] as string);
}

test('every rule has a case', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map(({ definition }) => definition.code));
});

describe.each(Object.entries(EXAMPLES))('%s', (rule, { breaks, at, keeps }) => {
  test('is reported where it is broken', () => {
    expect(foundBy(rule, breaks).sort()).toEqual(at);
  });

  test('is silent where it is kept', () => {
    expect(foundBy(rule, keeps)).toEqual([]);
  });
});

test('the sound workspace is sound', () => {
  expect(foundIn({})).toEqual([]);
});
