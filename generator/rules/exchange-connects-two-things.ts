import { define } from '../core/diagnostic.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ id: string; end: string }>({
  code: 'exchange-connects-two-things',
  severity: 'error',
  sample: { id: 'x', end: 'so' },
  message: ({ id, end }) => ({
    vi: `Quan hệ “${id}” đi từ “${end}” đến chính nó.`,
    en: `Exchange “${id}” runs from “${end}” to itself.`,
  }),
  help: () => ({
    vi: 'Hãy ghi bên cung cấp ở from và bên nhận ở to.',
    en: 'Give the provider in from and the receiver in to.',
  }),
});

export const rule: Rule = {
  definition,
  check: (context) =>
    context.ofKind('exchange').flatMap((entity) => {
      const from = context.named(entity.key, 'from')[0];
      const to = context.named(entity.key, 'to')[0];
      if (from === undefined || from !== to) return [];
      const params = { id: entity.id, end: String(entity.data.to) };
      return [finding(context, definition, params, entity, ['to'])];
    }),
};
