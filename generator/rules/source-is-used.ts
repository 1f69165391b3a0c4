import { define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { called, finding, type Rule } from './rule.ts';

const definition = define<{ name: Bilingual }>({
  code: 'source-is-used',
  severity: 'note',
  sample: { name: { vi: 'Báo cáo năm 2019 (bc-2019)', en: 'Report of 2019 (bc-2019)' } },
  message: ({ name }) => ({
    vi: `Không bản ghi nào dẫn nguồn “${name.vi}”.`,
    en: `No record cites the source “${name.en}”.`,
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
      .map((entity) => finding(context, definition, { name: called(entity) }, entity));
  },
};
