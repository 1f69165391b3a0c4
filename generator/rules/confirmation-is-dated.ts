import { define } from '../core/diagnostic.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ has: string; lacks: string }>({
  code: 'confirmation-is-dated',
  severity: 'warning',
  sample: { has: 'confirmedBy', lacks: 'confirmedOn' },
  message: ({ has, lacks }) => ({
    vi: `Có ${has} nhưng không có ${lacks}.`,
    en: `There is ${has} but no ${lacks}.`,
  }),
  help: () => ({
    vi: 'Một lần xác nhận cần cả cơ quan (confirmedBy) và ngày (confirmedOn).',
    en: 'A confirmation needs both the agency (confirmedBy) and the day (confirmedOn).',
  }),
});

export const rule: Rule = {
  definition,
  check: (context) =>
    context.sound.flatMap((entity) => {
      const by = entity.data.confirmedBy !== undefined;
      const on = entity.data.confirmedOn !== undefined;
      if (by === on) return [];
      const [has, lacks] = by ? ['confirmedBy', 'confirmedOn'] : ['confirmedOn', 'confirmedBy'];
      return [finding(context, definition, { has, lacks } as never, entity, [has as string])];
    }),
};
