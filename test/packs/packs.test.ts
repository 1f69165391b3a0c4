import { describe, expect, test } from 'vitest';
import { runExamples } from '../../generator/rules/packs/packs.ts';
import { frameworks, ourPacks, placed, referencesOf } from './support.ts';

const ours = ourPacks();

describe('the packs that ship', () => {
  test('load without a fault', () => {
    expect(placed(ours)).toEqual([]);
    expect(ours.packs.map(({ id }) => id)).toContain('khung-1425');
  });

  test('come out in their examples as their rules say', () => {
    expect(runExamples(ours, referencesOf, frameworks)).toEqual([]);
  });
});
