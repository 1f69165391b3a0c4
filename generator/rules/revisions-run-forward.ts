import { define } from '../core/diagnostic.ts';
import { dateOf } from './dates.ts';
import { finding, type Rule } from './rule.ts';
import { eachMap, isMap } from './walk.ts';

const definition = define<{ before: string; after: string }>({
  code: 'revisions-run-forward',
  severity: 'warning',
  sample: { before: '2026-06', after: '2026-01' },
  message: ({ before, after }) => ({
    vi: `Lần điều chỉnh ngày ${after} đứng sau lần ngày ${before}.`,
    en: `The revision decided on ${after} stands after the one of ${before}.`,
  }),
  help: () => ({
    vi: 'Các lần điều chỉnh chỉ được thêm vào cuối, theo thứ tự thời gian.',
    en: 'Revisions are only ever added at the end, in the order of time.',
  }),
  args: ({ before, after }) => [before, after],
});

export const rule: Rule = {
  definition,
  check: (context) =>
    ['indicator', 'milestone', 'task'].flatMap(context.ofKind).flatMap((entity) => {
      const found: ReturnType<typeof finding>[] = [];
      eachMap(entity.data, (map, way) => {
        if (!Array.isArray(map.revisions)) return;
        const days = map.revisions.map((item) => dateOf(isMap(item) ? item.decidedOn : undefined));
        for (let i = 1; i < days.length; i++) {
          const before = days[i - 1];
          const after = days[i];
          if (!before || !after || after.last >= before.first) continue;
          const params = { before: before.text, after: after.text };
          const place = [...way, 'revisions', i, 'decidedOn'];
          found.push(finding(context, definition, params, entity, place));
        }
      });
      return found;
    }),
};
