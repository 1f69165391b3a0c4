import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../generator/core/evidence.ts';
import type { ReviewedFinding } from '../../generator/core/review.ts';
import { detailsOf, type Problem } from '../../generator/reports/review/problems.ts';

const finding = {
  help: { vi: 'Hãy ghi owner.', en: 'Add owner.' },
  evidence: [
    { what: { vi: 'số in', en: 'printed' }, value: { vi: '1.097', en: '1,097' }, number: 1097 },
  ] satisfies Evidence[],
  citation: {
    name: { vi: 'Quyết định 1425/QĐ-TTg', en: 'Decision 1425/QĐ-TTg' },
    document: '1425/QĐ-TTg',
    article: 'Điều 3',
    draft: false,
  },
} as unknown as ReviewedFinding;

const problem = (of: Problem['of']) => ({ of }) as Problem;

describe('what formats without room of their own say of a finding', () => {
  it('is its values, how to mend it and its ground, in the language asked for', () => {
    expect(detailsOf(problem({ finding }), 'vi')).toEqual([
      'Giá trị: số in = 1.097',
      'Hãy ghi owner.',
      'Căn cứ: Quyết định 1425/QĐ-TTg, Điều 3',
    ]);
    expect(detailsOf(problem({ finding }), 'en')[1]).toBe('Add owner.');
  });

  it('is nothing where it rests on nothing', () => {
    const bare = { ...finding, help: undefined, evidence: undefined, citation: undefined };
    expect(detailsOf(problem({ finding: bare as unknown as ReviewedFinding }), 'vi')).toEqual([]);
  });
});
