import { define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { dateOf } from './dates.ts';
import { called, finding, type Rule } from './rule.ts';

type Params = {
  readonly older: string;
  readonly name: Bilingual;
  readonly olderName: Bilingual;
  readonly on: string;
  readonly olderOn: string;
};

const definition = define<Params>({
  code: 'superseded-document-is-older',
  severity: 'warning',
  sample: {
    older: 'a',
    name: { vi: 'Quyết định 12/QĐ-UBND (b)', en: 'Decision 12/QĐ-UBND (b)' },
    olderName: { vi: 'Quyết định 9/QĐ-UBND (a)', en: 'Decision 9/QĐ-UBND (a)' },
    on: '2019',
    olderOn: '2020',
  },
  message: ({ name, olderName, on, olderOn }) => ({
    vi: `“${name.vi}” (${on}) thay thế “${olderName.vi}”, văn bản lại ban hành sau (${olderOn}).`,
    en: `“${name.en}” (${on}) supersedes “${olderName.en}”, which was issued later (${olderOn}).`,
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
          older: older.id,
          name: called(entity),
          olderName: called(older, entity.unit),
          on: on.text,
          olderOn: olderOn.text,
        };
        return [finding(context, definition, params, entity, ['supersedes'])];
      });
    }),
};
