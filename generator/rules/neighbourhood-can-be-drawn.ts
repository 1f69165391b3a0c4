import { define } from '../core/diagnostic.ts';
import { MOST_NEIGHBOURS } from '../core/graph.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ count: number }>({
  code: 'neighbourhood-can-be-drawn',
  severity: 'note',
  sample: { count: 57 },
  message: ({ count }) => ({
    vi: `Có quan hệ với ${count} bên, nhiều hơn ${MOST_NEIGHBOURS} mà một hình chứa được; sơ đồ phụ thuộc hiện danh sách thay cho hình.`,
    en: `Related with ${count} others, more than the ${MOST_NEIGHBOURS} that a picture holds; the dependency explorer shows a list instead.`,
  }),
  help: () => ({
    vi: 'Không phải lỗi. Nếu bản ghi này gộp nhiều hệ thống, hãy tách ra và ghi partOf; nếu không, hãy xem danh sách hoặc lọc bớt.',
    en: 'Not an error. If the record stands for several systems, split it and name partOf; otherwise read the list, or filter it.',
  }),
});

export const rule: Rule = {
  definition,
  check: (context) => {
    const neighbours = new Map<string, Set<string>>();
    const join = (a: string, b: string) => {
      const known = neighbours.get(a);
      if (known) known.add(b);
      else neighbours.set(a, new Set([b]));
    };
    for (const { key } of context.ofKind('exchange')) {
      const from = context.named(key, 'from')[0];
      const to = context.named(key, 'to')[0];
      if (from === undefined || to === undefined || from === to) continue;
      join(from, to);
      join(to, from);
    }
    return context.ofKind('component').flatMap((entity) => {
      const count = neighbours.get(entity.key)?.size ?? 0;
      return count > MOST_NEIGHBOURS ? [finding(context, definition, { count }, entity)] : [];
    });
  },
};
