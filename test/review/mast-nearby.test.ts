import { afterAll, describe, expect, test } from 'vitest';
import { caseRepo } from '../support/git-repo.ts';
import { expectGolden } from '../support/golden.ts';
import { reviewIn } from '../support/review-cli.ts';

const repo = caseRepo('mast-nearby');
afterAll(repo.remove);

const review = (...args: string[]) => reviewIn(repo.root, 'main..change', ...args);

const SAID = {
  vi: 'Pull request này thêm cột “Cột trường học” cách cột hiện có “Cột chợ Phường 1” 60 m; Quyết định 26/2018 yêu cầu dùng chung cột khi gần hơn 100 m.',
  en: 'This pull request adds a mast, “School mast”, 60 m from the existing mast “Market mast”; Decision 26/2018 asks for sharing the mast where they are closer than 100 m.',
};

describe('a change that adds a mast 60 m from one that stands', () => {
  test.each([
    ['vi', 'text', 'review.txt'],
    ['en', 'text', 'review.en.txt'],
    ['vi', 'markdown', 'review.md'],
    ['en', 'markdown', 'review.en.md'],
  ] as const)('says so in %s as %s, once, with its ground', async (lang, format, file) => {
    const { code, out, err } = await review('--format', format, '--lang', lang);
    expect([code, err]).toEqual([0, '']);
    expectGolden(`review/mast-nearby/out/${file}`, out);
    expect(out.split('mast-within-legal-distance').length).toBe(2);
    if (format === 'text') expect(out).toContain(SAID[lang]);
  });

  test('fails where warnings do', async () => {
    expect((await review('--fail-on', 'warning')).code).toBe(1);
  });

  test('for machines: both sites, the numbers and the document', async () => {
    const { findings } = JSON.parse((await review('--format', 'json')).out) as {
      findings: Record<string, never>[];
    };
    const [found] = findings.filter(({ rule }) => rule === 'mast-within-legal-distance');
    expect(found).toMatchObject({
      state: 'new',
      cause: 'content',
      path: 'site:tinh-mau/cot-truong#/location',
      message: SAID,
      evidence: [{ number: 60 }, { number: 100 }],
      citation: { document: '26/2018' },
      related: [{ file: 'plans/tinh-mau/sites.yaml', line: 8 }],
    });
    expect(found).not.toHaveProperty('added');
  });

  test('once it is in, a later review speaks of a proposed mast, not of a pull request', async () => {
    const { out } = await reviewIn(repo.root, 'change..change', '--format', 'json');
    expect(out).not.toContain('Pull request');
    expect(out).toContain('Cột đề xuất “Cột trường học” cách cột hiện có');
  });
});
