import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { caseRepo } from '../support/git-repo.ts';
import { expectGolden } from '../support/golden.ts';
import { readOurs } from '../support/our-files.ts';
import { reviewIn } from '../support/review-cli.ts';
import { runCli } from '../support/run-cli.ts';
import { SARIF_ESSENTIALS } from '../support/sarif-essentials.ts';

const repo = caseRepo('twenty-changes');
afterAll(repo.remove);

const review = (...args: string[]) => reviewIn(repo.root, ...args);

const ENDINGS = {
  text: 'txt',
  json: 'json',
  markdown: 'md',
  github: 'github',
  sarif: 'sarif',
  gitlab: 'gitlab.json',
  junit: 'xml',
} as const;

type Json = Record<string, never> & {
  readonly changes: readonly { readonly goalpost: string | null }[];
};

describe('twenty kinds of change between two commits', () => {
  test.each(Object.entries(ENDINGS))('as %s', async (format, ending) => {
    const { code, out, err } = await review('main..change', '--format', format);
    expect([code, err]).toEqual([0, '']);
    expectGolden(`review/twenty-changes/out/review.${ending}`, out);
  });

  test('by the command in a process of its own', async () => {
    const args = ['review', 'main..change', '--as-of', '2026-11-22', '--known-at', '2026-11-22'];
    expect(runCli(args, { cwd: repo.root })).toEqual(await review('main..change'));
  });

  test('in English', async () => {
    expectGolden(
      'review/twenty-changes/out/review.en.txt',
      (await review('main..change', '--lang', 'en')).out,
    );
  });

  test('the JSON is what its schema describes', async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    const schema = JSON.parse(readOurs('schemas/review-output.schema.json'));
    ajv.validate(schema, JSON.parse((await review('main..change', '--format', 'json')).out));
    expect(ajv.errors).toBe(null);
  });

  test('every goalpost is named', async () => {
    const { changes } = JSON.parse((await review('main..change', '--format', 'json')).out) as Json;
    const named = new Set(changes.flatMap(({ goalpost }) => goalpost ?? []));
    expect([...named].sort()).toEqual([
      'baseline-rewritten',
      'classification-lowered',
      'deadline-postponed',
      'evidence-removed',
      'observation-rewritten',
      'promise-removed',
      'rule-loosened',
      'state-rewritten',
      'target-lowered',
      'waiver-added',
      'waiver-extended',
    ]);
  });

  test('the SARIF keeps to the essentials of the OASIS schema', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    ajv.validate(
      SARIF_ESSENTIALS,
      JSON.parse((await review('main..change', '--format', 'sarif')).out),
    );
    expect(ajv.errors).toBe(null);
  });

  test('GitLab fingerprints are unique', async () => {
    const { out } = await review('main..change', '--format', 'gitlab');
    const prints = (JSON.parse(out) as { fingerprint: string }[]).map((each) => each.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints.length).toBeGreaterThan(20);
  });

  test('a goal moved without a decision fails where warnings do', async () => {
    expect((await review('main..change', '--fail-on', 'warning')).code).toBe(1);
    expect((await review('main..main', '--fail-on', 'warning')).code).toBe(0);
  });

  test('the working tree is the head where none is named', async () => {
    expect((await review('main..', '--format', 'gitlab')).out).toBe(
      (await review('main..change', '--format', 'gitlab')).out,
    );
  });

  test('three dots compare with where the branches parted', async () => {
    repo.git('checkout', '--quiet', 'main');
    repo.git('rm', '--quiet', '-r', 'plans');
    repo.commit('main goes on');
    repo.git('checkout', '--quiet', 'change');
    const { out } = await review('main...change', '--format', 'gitlab');
    expect(out).toBe((await review('main~1..change', '--format', 'gitlab')).out);
    expect(out).not.toBe((await review('main..change', '--format', 'gitlab')).out);
    repo.git('branch', '--force', 'main', 'main~1');
  });
});
