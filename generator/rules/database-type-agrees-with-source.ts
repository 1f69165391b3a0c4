import { define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { called, finding, type Rule } from './rule.ts';
import { isMap } from './walk.ts';

const definition = define<{ name: Bilingual; stated: string; actual: string }>({
  code: 'database-type-agrees-with-source',
  severity: 'warning',
  sample: {
    name: { vi: 'CSDL doanh nghiệp (csdl-dn)', en: 'Enterprise database (csdl-dn)' },
    stated: 'national',
    actual: 'province',
  },
  message: ({ name, stated, actual }) => ({
    vi: `Nguồn gọi “${name.vi}” là cơ sở dữ liệu ${WORDS[stated]?.vi}; theo phân loại đây là cơ sở dữ liệu ${WORDS[actual]?.vi}.`,
    en: `The source calls “${name.en}” a ${WORDS[stated]?.en} database; by its type it is a ${WORDS[actual]?.en} database.`,
  }),
  help: () => ({
    vi: 'Hãy hỏi lại cơ quan báo cáo; giữ statedType như nguồn in, không tự sửa.',
    en: 'Ask the agency that reported it; keep statedType as printed.',
  }),
});

const WORDS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  national: { vi: 'quốc gia', en: 'national' },
  sector: { vi: 'chuyên ngành', en: 'sector' },
  province: { vi: 'của tỉnh', en: 'provincial' },
  agency: { vi: 'của cơ quan', en: 'agency' },
  shared: { vi: 'dùng chung', en: 'shared' },
};

export const rule: Rule = {
  definition,
  check: (context) =>
    context.ofKind('component').flatMap((entity) => {
      const { statedType: stated, databaseType: actual } = isMap(entity.data.dataset)
        ? entity.data.dataset
        : {};
      if (typeof stated !== 'string' || typeof actual !== 'string' || stated === actual) return [];
      const params = { name: called(entity), stated, actual };
      return [finding(context, definition, params, entity, ['dataset', 'statedType'])];
    }),
};
