import { define } from '../core/diagnostic.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ id: string; middle: string; original: string }>({
  code: 'reference-names-the-original',
  severity: 'warning',
  sample: { id: 'c', middle: 'u/b', original: 'u/a' },
  message: ({ id, middle, original }) => ({
    vi: `“${id}” dùng lại “${middle}”, nhưng bản ghi đó chỉ trỏ tiếp đến “${original}”.`,
    en: `“${id}” reuses “${middle}”, which itself only refers to “${original}”.`,
  }),
  help: ({ original }) => ({
    vi: `Hãy ghi references: ${original}.`,
    en: `Write references: ${original}.`,
  }),
});

export const rule: Rule = {
  definition,
  check: (context) =>
    context.ofKind('component').flatMap((entity) => {
      const middle = context.find(context.named(entity.key, 'references')[0] ?? '');
      const next = middle && context.find(context.named(middle.key, 'references')[0] ?? '');
      if (!next || next === entity) return [];
      const original = `${next.unit}/${next.id}`;
      const params = { id: entity.id, middle: `${middle.unit}/${middle.id}`, original };
      return [finding(context, definition, params, entity, ['references'])];
    }),
};
