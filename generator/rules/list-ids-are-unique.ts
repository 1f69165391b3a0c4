import { define } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import { finding, type Rule, type RuleContext } from './rule.ts';
import { isMap } from './walk.ts';

const definition = define<{ list: string; id: string }>({
  code: 'list-ids-are-unique',
  severity: 'error',
  sample: { list: 'goals', id: 'm' },
  message: ({ list, id }) => ({
    vi: `Mã “${id}” xuất hiện nhiều lần trong ${list}.`,
    en: `The id “${id}” occurs more than once in ${list}.`,
  }),
  help: () => ({
    vi: 'Hãy đặt cho mỗi mục một mã riêng; tham chiếu dựa vào mã này.',
    en: 'Give every item an id of its own; references rely on it.',
  }),
  args: ({ list, id }) => [list, id],
});

/** Goals of a plan, targets of an indicator, events of a unit: whatever list has items with ids. */
export const rule: Rule = {
  definition,
  check: (context) =>
    context.sound.flatMap((entity) =>
      Object.keys(entity.data).flatMap((list) => {
        const items = entity.data[list];
        return Array.isArray(items) && isMap(items[0])
          ? repeated(context, entity, list, items)
          : [];
      }),
    ),
};

function repeated(context: RuleContext, entity: Entity, list: string, items: readonly unknown[]) {
  const seen = new Map<string, number>();
  return items.flatMap((item, i) => {
    const id = isMap(item) ? item.id : undefined;
    if (typeof id !== 'string') return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, i);
      return [];
    }
    const at = context.spanOf(entity.key, [list, first, 'id']);
    const message = { vi: 'lần đầu ở đây', en: 'first given here' };
    return [finding(context, definition, { list, id }, entity, [list, i, 'id'], [{ at, message }])];
  });
}
