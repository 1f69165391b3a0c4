import type { ComplianceValue, StaleGround } from '../../core/compliance.ts';
import { COMPLIANCE_WORDS, STALE_WORDS } from '../../core/compliance-words.ts';
import { define } from '../../core/diagnostic.ts';
import { count } from '../../core/print.ts';
import { both, pick } from '../wording.ts';

type Given = { readonly requirement: string; readonly value: ComplianceValue };

export const contradictsCheck = define<Given & { readonly broken: number }>({
  code: 'assessment-contradicts-check',
  severity: 'warning',
  sample: { requirement: 'khung-1425/d3-k1', value: 'met', broken: 2 },
  message: ({ requirement, value, broken }) =>
    both((lang) =>
      pick(
        lang,
        `Yêu cầu ${requirement} được đánh giá “${COMPLIANCE_WORDS[value].vi}”, nhưng quy tắc kiểm tra yêu cầu này còn ${count(broken, 'vi', 'phát hiện', '')}.`,
        `Requirement ${requirement} was assessed “${COMPLIANCE_WORDS[value].en}”, but the rules that check it have ${count(broken, 'en', '', 'finding')}.`,
      ),
    ),
  help: () => ({
    vi: 'Người đánh giá xem lại các phát hiện: sửa dữ liệu, hoặc đánh giá lại và nêu rõ căn cứ.',
    en: 'Let the assessor look at the findings: correct the data, or assess again and say on what ground.',
  }),
  args: ({ requirement }) => [requirement],
});

export const restsOnDraft = define<Given>({
  code: 'assessment-rests-on-draft',
  severity: 'warning',
  sample: { requirement: 'khung-1425/d3-k1', value: 'met' },
  message: ({ requirement, value }) =>
    both((lang) =>
      pick(
        lang,
        `Yêu cầu ${requirement} mới nêu trong một dự thảo, nên chưa thể kết luận “${COMPLIANCE_WORDS[value].vi}”.`,
        `Requirement ${requirement} stands in a draft only, so that “${COMPLIANCE_WORDS[value].en}” cannot be concluded yet.`,
      ),
    ),
  help: () => ({
    vi: 'Ghi “not-enough-basis” cho đến khi văn bản được ban hành, rồi đánh giá theo bản ban hành.',
    en: 'Write “not-enough-basis” until the document is issued, then assess by what was issued.',
  }),
  args: ({ requirement }) => [requirement],
});

export const assessmentStale = define<{
  readonly requirement: string;
  readonly grounds: readonly StaleGround[];
}>({
  code: 'assessment-is-stale',
  severity: 'warning',
  sample: { requirement: 'khung-1425/d3-k1', grounds: ['review-due'] },
  message: ({ requirement, grounds }) =>
    both((lang) => {
      const why = grounds.map((ground) => STALE_WORDS[ground][lang]).join('; ');
      return pick(
        lang,
        `Đánh giá yêu cầu ${requirement} không còn mới: ${why}.`,
        `The assessment of requirement ${requirement} is no longer current: ${why}.`,
      );
    }),
  help: () => ({
    vi: 'Đánh giá lại và ghi thành bản ghi mới; giữ bản cũ làm lịch sử.',
    en: 'Assess again and record it as a new record; keep the old one as history.',
  }),
  args: ({ requirement, grounds }) => [requirement, ...grounds],
});
