import { define } from '../core/diagnostic.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ id: string }>({
  code: 'source-is-used',
  severity: 'note',
  sample: { id: 'r' },
  message: ({ id }) => ({
    vi: `Không bản ghi nào dẫn nguồn “${id}”.`,
    en: `No record cites the source “${id}”.`,
  }),
  help: () => ({
    vi: 'Hãy dẫn nguồn này ở các bản ghi lấy thông tin từ đó, hoặc xóa nguồn.',
    en: 'Cite it in the records that take information from it, or delete it.',
  }),
});

export const rule: Rule = {
  definition,
  check: (context) => {
    const cited = new Set(context.model.links.map(({ to }) => to));
    return context
      .ofKind('source')
      .filter(({ key }) => !cited.has(key))
      .map((entity) => finding(context, definition, { id: entity.id }, entity));
  },
};
