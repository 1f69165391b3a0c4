import { define } from '../core/diagnostic.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ id: string; data: string; type: string }>({
  code: 'exchange-data-is-a-dataset',
  severity: 'warning',
  sample: { id: 'x', data: 'a', type: 'system' },
  message: ({ id, data, type }) => ({
    vi: `Quan hệ “${id}” ghi dữ liệu là “${data}”, nhưng đó là thành phần loại ${type}.`,
    en: `Exchange “${id}” says that its data is “${data}”, which is of type ${type}.`,
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
      const type = key && context.find(key)?.data.type;
      if (typeof type !== 'string' || type === 'dataset') return [];
      const params = { id: entity.id, data: String(entity.data.data), type };
      return [finding(context, definition, params, entity, ['data'])];
    }),
};
