import { define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { called, finding, type Rule } from './rule.ts';

const definition = define<{ name: Bilingual; end: Bilingual }>({
  code: 'exchange-connects-two-things',
  severity: 'error',
  sample: {
    name: { vi: 'Gửi báo cáo (x)', en: 'Sending reports (x)' },
    end: { vi: 'Sở Tài chính (stc)', en: 'Department of Finance (stc)' },
  },
  message: ({ name, end }) => ({
    vi: `Quan hệ “${name.vi}” đi từ “${end.vi}” đến chính nó.`,
    en: `Exchange “${name.en}” runs from “${end.en}” to itself.`,
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
      const end = from === undefined ? undefined : context.find(from);
      if (!end || from !== to) return [];
      const params = { name: called(entity), end: called(end, entity.unit) };
      return [finding(context, definition, params, entity, ['to'])];
    }),
};
