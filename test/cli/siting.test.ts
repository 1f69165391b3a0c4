import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SitingComparison, SitingPlan } from '../../generator/core/siting-plan.ts';
import { runCli, scratch } from '../support/run-cli.ts';
import { SITING_FILES } from '../support/siting-workspace.ts';

const folder = scratch(SITING_FILES);
afterAll(folder.remove);
const siting = (...args: string[]) =>
  runCli(['siting', ...args, '--as-of', '2026-06-30', '--root', folder.root, '--fail-on', 'never']);
const BASE = ['--unit', 'tinh', '--radius', '1000'];

describe('khung siting', () => {
  test('solve: the mast that stands is shared, and the place with more people is built', () => {
    const { code, out, err } = siting('solve', ...BASE, '--masts', '1', '--format', 'json');
    expect(code, err).toBe(0);
    const { answer } = JSON.parse(out) as SitingPlan;
    if (answer.status === 'infeasible') throw new Error(out);
    expect(answer.status).toBe('optimal');
    expect(
      answer.chosen.map(({ site: key, kind, operators }) => [key, kind, operators.length]),
    ).toEqual([
      ['site:tinh/cot-0', 'standing', 1],
      ['site:tinh/cot-2', 'build', 2],
    ]);
    expect(answer.gains.map(({ before, after }) => [before.persons, after.persons])).toEqual([
      [1000, 4000],
      [0, 4000],
    ]);
  });

  test('solve within a budget, for one operator', () => {
    const args = [...BASE, '--budget', '800000000', '--operator', 'b', '--format', 'json'];
    const { answer } = JSON.parse(siting('solve', ...args).out) as SitingPlan;
    if (answer.status === 'infeasible') throw new Error('no answer');
    expect(answer.chosen.map(({ site: key }) => key)).toEqual([
      'site:tinh/cot-0',
      'site:tinh/cot-1',
    ]);
  });

  test('compare: what sharing avoids, in masts and in đồng', () => {
    const { out } = siting('compare', ...BASE, '--goal', 'every-area', '--format', 'json');
    const { alone, jointCount, avoided } = JSON.parse(out) as SitingComparison;
    expect(alone.map(({ count }) => count?.masts)).toEqual([2, 2]);
    expect(jointCount).toEqual({ masts: 2, upgrades: 0, builds: 2, buildCost: 1_600_000_000 });
    expect(avoided).toEqual({ masts: 2, builds: 2, buildCost: 1_600_000_000, proved: true });
    const text = siting('compare', ...BASE, '--goal', 'every-area', '--lang', 'en').out;
    expect(text).toContain('Sharing avoids 2 masts, 2 of them new and 1,600,000,000 đồng');
  });

  test('propose writes records that check clean, once, and never into the content', () => {
    const out = join(folder.root, 'de-xuat.yaml');
    const args = [...BASE, '--masts', '1', '--out'];
    expect(siting('propose', ...args, join(folder.root, 'plans/tinh/moi.yaml')).code).toBe(2);
    expect(existsSync(join(folder.root, 'plans/tinh/moi.yaml'))).toBe(false);
    expect(siting('propose', ...args, out).code).toBe(0);
    const written = readFileSync(out, 'utf8');
    expect(written).toContain('by: "khung siting"');
    expect(siting('propose', ...args, out).code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe(written);

    const records = written.slice(written.indexOf('\ncot-2:') + 1);
    const accepted = scratch({ ...SITING_FILES, 'plans/tinh/sites.yaml': records });
    const { code, out: said } = runCli(['check', '--root', accepted.root, '--as-of', '2026-06-30']);
    accepted.remove();
    expect(code, said).toBe(0);
  });

  test('too few masts for every area: said, with how many are needed', () => {
    const { code, out } = siting(
      'solve',
      ...BASE,
      '--goal',
      'every-area',
      '--masts',
      '1',
      '--lang',
      'en',
    );
    expect(code).toBe(3);
    expect(out).toContain('1 masts are too few; at least 2 are needed.');
  });

  test.each([
    [['fly', ...BASE]],
    [['solve', '--unit', 'tinhh']],
    [['solve', ...BASE, '--masts', '1,5']],
    [['solve', ...BASE, '--operator', 'c']],
    [['propose', ...BASE]],
  ])('wrong usage is explained: %j', (args) => {
    const { code, err } = siting(...args);
    expect(code).toBe(2);
    expect(err).not.toContain('    at ');
  });
});
