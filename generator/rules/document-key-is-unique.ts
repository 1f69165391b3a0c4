import { define } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import type { Bilingual } from '../core/lang.ts';
import { dateOf } from './dates.ts';
import { called, finding, type Rule, type RuleContext } from './rule.ts';

/** Numbers recur from year to year and from issuer to issuer: only the three together are a key. */
const definition = define<{ number: string; other: string; name: Bilingual }>({
  code: 'document-key-is-unique',
  severity: 'error',
  sample: {
    number: '12/qđ-ubnd',
    other: 'u/a',
    name: { vi: 'Quyết định phê duyệt đề án (a)', en: 'Decision approving the scheme (a)' },
  },
  message: ({ number, name }) => ({
    vi: `Văn bản số “${number}” trùng số, cơ quan ban hành và ngày với “${name.vi}”.`,
    en: `Document “${number}” has the same number, issuer and date as “${name.en}”.`,
  }),
  help: () => ({
    vi: 'Hãy giữ một bản ghi và trỏ mọi tham chiếu về đó, hoặc sửa số hay ngày bị ghi sai.',
    en: 'Keep one record and point every reference at it, or correct the wrong number or date.',
  }),
  args: ({ other }) => [other],
});

export const rule: Rule = {
  definition,
  check: (context) => {
    const first = new Map<string, Entity>();
    return context.ofKind('document').flatMap((entity) => {
      const key = keyOf(context, entity);
      if (key === undefined) return [];
      const known = first.get(key);
      if (!known) {
        first.set(key, entity);
        return [];
      }
      const other = `${known.unit}/${known.id}`;
      const params = {
        number: String(entity.data.number),
        other,
        name: called(known, entity.unit),
      };
      const at = context.spanOf(known.key, []);
      const message = { vi: 'bản ghi đầu tiên ở đây', en: 'the first record is here' };
      return [finding(context, definition, params, entity, ['number'], [{ at, message }])];
    });
  },
};

/** Number, issuer and date; undefined while one of them is not known. */
function keyOf(context: RuleContext, { key, data }: Entity): string | undefined {
  const issuer = context.named(key, 'issuer')[0];
  const issued = dateOf(data.issued);
  if (typeof data.number !== 'string' || !issuer || !issued) return undefined;
  return `${data.number.normalize('NFC').toUpperCase().replace(/\s/g, '')} ${issuer} ${issued.text}`;
}
