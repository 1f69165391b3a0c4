import { define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { called, finding, type Rule } from './rule.ts';

const definition = define<{ name: Bilingual; data: Bilingual; type: string }>({
  code: 'exchange-data-is-a-dataset',
  severity: 'warning',
  sample: {
    name: { vi: 'Chia sẻ hộ tịch (x)', en: 'Sharing of civil status (x)' },
    data: { vi: 'Phần mềm hộ tịch (a)', en: 'Civil status software (a)' },
    type: 'system',
  },
  message: ({ name, data, type }) => ({
    vi: `Quan hệ “${name.vi}” ghi dữ liệu là “${data.vi}”, nhưng đó là thành phần loại ${type}.`,
    en: `Exchange “${name.en}” says that its data is “${data.en}”, which is of type ${type}.`,
  }),
  help: () => ({
    vi: 'Hãy ghi ở data một thành phần có type: dataset; mô tả bằng lời thì dùng content.',
    en: 'Name a component of type: dataset in data; use content for a description in words.',
  }),
});

export const rule: Rule = {
  definition,
  check: (context) =>
    context.ofKind('exchange').flatMap((entity) => {
      const key = context.named(entity.key, 'data')[0];
      const found = key === undefined ? undefined : context.find(key);
      const type = found?.data.type;
      if (!found || typeof type !== 'string' || type === 'dataset') return [];
      const params = { name: called(entity), data: called(found, entity.unit), type };
      return [finding(context, definition, params, entity, ['data'])];
    }),
};
