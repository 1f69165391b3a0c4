import { define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import { called, finding, type Rule } from './rule.ts';

const definition = define<{ name: Bilingual }>({
  code: 'component-has-owner',
  severity: 'note',
  sample: { name: { vi: 'Cổng dịch vụ công (cong-dvc)', en: 'Public service portal (cong-dvc)' } },
  message: ({ name }) => ({
    vi: `Thành phần “${name.vi}” không nêu cơ quan chủ quản.`,
    en: `Component “${name.en}” names no owning agency.`,
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
      .map((entity) => finding(context, definition, { name: called(entity) }, entity)),
};
