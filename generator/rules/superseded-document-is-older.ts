import { define } from '../core/diagnostic.ts';
import { dateOf } from './dates.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ id: string; older: string; on: string; olderOn: string }>({
  code: 'superseded-document-is-older',
  severity: 'warning',
  sample: { id: 'b', older: 'a', on: '2019', olderOn: '2020' },
  message: ({ id, older, on, olderOn }) => ({
    vi: `“${id}” (${on}) thay thế “${older}”, văn bản lại ban hành sau (${olderOn}).`,
    en: `“${id}” (${on}) supersedes “${older}”, which was issued later (${olderOn}).`,
  }),
  help: () => ({
    vi: 'Hãy kiểm tra ngày ban hành, hoặc chiều của supersedes.',
    en: 'Check the dates of issue, or the direction of supersedes.',
  }),
  args: ({ older }) => [older],
});

export const rule: Rule = {
  definition,
  check: (context) =>
    context.ofKind('document').flatMap((entity) => {
      const on = dateOf(entity.data.issued);
      if (!on) return [];
      return context.named(entity.key, 'supersedes').flatMap((key) => {
        const older = context.find(key);
        const olderOn = dateOf(older?.data.issued);
        if (!older || !olderOn || olderOn.first <= on.last) return [];
        const params = {
          id: entity.id,
          older: older.id,
          on: on.text,
          olderOn: olderOn.text,
        };
        return [finding(context, definition, params, entity, ['supersedes'])];
      });
    }),
};
