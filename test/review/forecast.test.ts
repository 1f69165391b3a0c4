import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nextStart } from '../../generator/review/forecast.ts';
import { gitRepo } from '../support/git-repo.ts';
import { reviewIn } from '../support/review-cli.ts';
import { runCli } from '../support/run-cli.ts';

const repo = gitRepo();
afterAll(repo.remove);

const RULE = `
    title: { vi: Có mô tả, en: Has a description }
    message: { vi: 'Thiếu mô tả', en: 'No description' }
    severity: error
    citation: { document: D, article: Điều 1 }
    target: component
    assert: has(component.description)
    examples:
      good: [{ record: { description: X } }]
      bad: [{ record: { name: X } }]
`;
const FILES = {
  'khung.yaml': 'name: Kho thử\npacks: [thu]\n',
  'schemas/packs/thu.yaml': `id: thu
name: { vi: Thử, en: Trial }
inForce: { from: 2020-01-01 }
documents:
  D: { name: { vi: Văn bản D, en: Document D }, document: u/d }
rules:
  chan-sau:
    enforcement: { warnFrom: 2026-01-01, denyFrom: 2027-01-29 }${RULE}
  hoi-sau:
    enforcement: { warnFrom: 2027-01-29 }${RULE}`,
  'architecture/u/units.yaml': 'u: {name: Tỉnh U, level: province, sources: [s]}\n',
  'architecture/u/sources.yaml': 's: {name: Nguồn, type: report, read: full}\n',
  'architecture/u/documents.yaml': 'd: {name: Văn bản D, type: decision, sources: [s]}\n',
  'architecture/u/components.yaml':
    'a: {name: A, type: system, layer: shared-applications, part: digital-government, sources: [s]}\n',
  'architecture/u/waivers.yaml':
    'w: {rule: component-has-owner, subject: "component:u/a", reason: R, approver: A, document: d, expires: 2026-12-31}\n',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(repo.root, path)), { recursive: true });
  writeFileSync(join(repo.root, path), text);
}
repo.commit('base');

const coming = async (...args: string[]) => {
  const { out, err } = await reviewIn(repo.root, 'main..main', '--format', 'json', ...args);
  expect(err).toBe('');
  return (
    JSON.parse(out) as { forecasts: { day: string; findings: Record<string, string>[] }[] }
  ).forecasts.map(({ day, findings }) => [
    day,
    ...findings.map(({ cause, severity, rule }) => `${cause} ${severity} ${rule}`),
  ]);
};

describe('a forecast', () => {
  test('is none unless asked for', async () => {
    expect(await coming()).toEqual([]);
  });

  test('lists what a rule that begins to count and a waiver that ends will bring, the worst first', async () => {
    expect(await coming('--forecast', '2027-01-29')).toEqual([
      [
        '2027-01-29',
        'enforcement error chan-sau',
        'enforcement error hoi-sau',
        'expired-waiver note component-has-owner',
      ],
    ]);
  });

  test('may be asked for several days; each speaks of what comes by that day', async () => {
    expect(await coming('--forecast', '2027-01-28', '--forecast', '2026-12-31')).toEqual([
      ['2026-12-31', 'calendar warning waiver-ends-very-soon'],
      ['2027-01-28', 'expired-waiver note component-has-owner'],
    ]);
  });

  test('of “next” is for the nearest day on which a rule begins to count', async () => {
    expect((await coming('--forecast', 'next')).map(([day]) => day)).toEqual(['2027-01-29']);
    expect(nextStart([], 0)).toBe(undefined);
  });

  test.each(['text', 'markdown', 'github', 'sarif', 'gitlab', 'junit'])(
    'is said in %s',
    async (format) => {
      const args = ['main..main', '--format', format, '--forecast', '2027-01-29'];
      const { out, code } = await reviewIn(repo.root, ...args);
      expect(code).toBe(0);
      expect(out).toContain('2 phát hiện trở thành chặn vào 29/01/2027');
    },
  );

  test('of a day that is not ahead is wrong usage', async () => {
    const { code } = await reviewIn(repo.root, 'main..main', '--forecast', '2026-11-22');
    expect(code).toBe(2);
  });

  test('of a check speaks of the tree as it is', () => {
    const days = ['--as-of', '2026-11-22', '--known-at', '2026-11-22', '--lang', 'en'];
    // A check takes the packs of the tool; this one asks none.
    writeFileSync(join(repo.root, 'khung.yaml'), 'name: Kho thử\npacks: []\n');
    const { out, code } = runCli(
      ['check', '--forecast', '2027-01-01', '--fail-on', 'note', ...days],
      {
        cwd: repo.root,
      },
    );
    writeFileSync(join(repo.root, 'khung.yaml'), FILES['khung.yaml']);
    expect(code).toBe(0);
    expect(out).toMatch(/1 finding turns blocking on 1 January 2027 if nothing is changed/);
    expect(out).toContain('by expired waiver');
  });
});

test('a change is judged by the base’s rules where that is asked for, and its looser ones are still named', async () => {
  repo.git('checkout', '--quiet', '-B', 'loose', 'main');
  const pack = FILES['schemas/packs/thu.yaml'].replaceAll(
    'denyFrom: 2027-01-29',
    'denyFrom: 2030-01-01',
  );
  writeFileSync(join(repo.root, 'schemas/packs/thu.yaml'), pack);
  repo.commit('looser');
  const on = ['main..loose', '--as-of', '2027-02-01', '--format', 'json'];
  const found = async (...args: string[]) => {
    const { out } = await reviewIn(repo.root, ...on, ...args);
    const { findings, changes } = JSON.parse(out);
    return [
      findings.find(
        ({ rule, state }: Record<string, string>) => rule === 'chan-sau' && state !== 'fixed',
      )?.severity,
      changes.map(({ goalpost }: Record<string, string>) => goalpost),
    ];
  };
  expect(await found()).toEqual(['warning', ['rule-loosened']]);
  expect(await found('--rules', 'base')).toEqual(['error', ['rule-loosened']]);
});
