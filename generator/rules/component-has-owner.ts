import { define } from '../core/diagnostic.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ id: string }>({
  code: 'component-has-owner',
  severity: 'note',
  sample: { id: 'a' },
  message: ({ id }) => ({
    vi: `Thành phần “${id}” không nêu cơ quan chủ quản.`,
    en: `Component “${id}” names no owning agency.`,
  }),
  help: () => ({
    vi: 'Hãy ghi owner; nếu chưa ai nêu thì ghi owner: {unknown: {reason: …, contact: …}}.',
    en: 'Add owner; when nobody has stated it, write owner: {unknown: {reason: …, contact: …}}.',
  }),
});

/** A record that only refers to somebody else's component has its owner there. */
export const rule: Rule = {
  definition,
  check: (context) =>
    context
      .ofKind('component')
      .filter(({ data }) => data.owner === undefined && data.references === undefined)
      .map((entity) => finding(context, definition, { id: entity.id }, entity)),
};
