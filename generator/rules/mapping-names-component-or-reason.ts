import { define } from '../core/diagnostic.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ relation: string; lacks: string }>({
  code: 'mapping-names-component-or-reason',
  severity: 'error',
  sample: { relation: 'not-applicable', lacks: 'reason' },
  message: ({ relation, lacks }) => ({
    vi: `Ánh xạ có relation: ${relation} nhưng không có ${lacks}.`,
    en: `The mapping has relation: ${relation} but no ${lacks}.`,
  }),
  help: () => ({
    vi: 'Ô được đáp ứng thì ghi component; ô không áp dụng thì ghi reason.',
    en: 'Name the component for a block that is filled, the reason for one that does not apply.',
  }),
});

export const rule: Rule = {
  definition,
  check: (context) =>
    context.ofKind('mapping').flatMap((entity) => {
      const relation = String(entity.data.relation);
      const lacks = relation === 'not-applicable' ? 'reason' : 'component';
      if (entity.data[lacks] !== undefined) return [];
      return [finding(context, definition, { relation, lacks }, entity, ['relation'])];
    }),
};
