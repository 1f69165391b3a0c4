import { define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { called, finding, type Rule } from './rule.ts';

const definition = define<{ name: Bilingual }>({
  code: 'ended-unit-names-its-successor',
  severity: 'warning',
  sample: { name: { vi: 'Bình Phước (binh-phuoc)', en: 'Bình Phước (binh-phuoc)' } },
  message: ({ name }) => ({
    vi: `Tỉnh “${name.vi}” đã thôi tồn tại nhưng không nêu đơn vị kế thừa.`,
    en: `Province “${name.en}” has ended but names no successor.`,
  }),
  help: () => ({
    vi: 'Hãy ghi successors với đơn vị tiếp nhận, để người đọc tìm được nơi chịu trách nhiệm nay.',
    en: 'Add successors, so that readers find who is responsible now.',
  }),
});

/** Districts ended with their whole level in 2025 and have no successor: only provinces are asked. */
export const rule: Rule = {
  definition,
  check: (context) =>
    context
      .ofKind('unit')
      .filter(({ data }) => data.level === 'province' && data.validTo && !data.successors)
      .map((entity) => finding(context, definition, { name: called(entity) }, entity, ['validTo'])),
};
