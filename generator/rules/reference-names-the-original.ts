import { define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { called, finding, type Rule } from './rule.ts';

const definition = define<{
  name: Bilingual;
  middle: Bilingual;
  first: Bilingual;
  original: string;
}>({
  code: 'reference-names-the-original',
  severity: 'warning',
  sample: {
    name: { vi: 'Trục tích hợp (lgsp)', en: 'Integration platform (lgsp)' },
    middle: { vi: 'Trục của tỉnh (truc)', en: 'Platform of the province (truc)' },
    first: { vi: 'Trục quốc gia (ndxp)', en: 'National platform (ndxp)' },
    original: 'quoc-gia/ndxp',
  },
  message: ({ name, middle, first }) => ({
    vi: `“${name.vi}” dùng lại “${middle.vi}”, nhưng bản ghi đó chỉ trỏ tiếp đến “${first.vi}”.`,
    en: `“${name.en}” reuses “${middle.en}”, which itself only refers to “${first.en}”.`,
  }),
  help: ({ original }) => ({
    vi: `Hãy ghi references: ${original}.`,
    en: `Write references: ${original}.`,
  }),
});

type Names = [Bilingual, Bilingual, Bilingual];

export const rule: Rule = {
  definition,
  check: (context) =>
    context.ofKind('component').flatMap((entity) => {
      const middle = context.find(context.named(entity.key, 'references')[0] ?? '');
      const next = middle && context.find(context.named(middle.key, 'references')[0] ?? '');
      if (!next || next === entity) return [];
      const original = `${next.unit}/${next.id}`;
      const [name, via, first] = [entity, middle, next].map((each) =>
        called(each, entity.unit),
      ) as Names;
      const params = { name, middle: via, first, original };
      return [finding(context, definition, params, entity, ['references'])];
    }),
};
