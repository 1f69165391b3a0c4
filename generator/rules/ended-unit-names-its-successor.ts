import { define } from '../core/diagnostic.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ id: string }>({
  code: 'ended-unit-names-its-successor',
  severity: 'warning',
  sample: { id: 'u' },
  message: ({ id }) => ({
    vi: `Tỉnh “${id}” đã thôi tồn tại nhưng không nêu đơn vị kế thừa.`,
    en: `Province “${id}” has ended but names no successor.`,
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
      .map((entity) => finding(context, definition, { id: entity.id }, entity, ['validTo'])),
};
