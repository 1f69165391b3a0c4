import { define } from '../core/diagnostic.ts';
import { dateOf } from './dates.ts';
import { finding, type Rule } from './rule.ts';
import { eachMap } from './walk.ts';

const definition = define<{ from: string; to: string; field: string }>({
  code: 'period-runs-forward',
  severity: 'error',
  sample: { from: '2020', to: '2019-12-31', field: 'validTo' },
  message: ({ from, to }) => ({
    vi: `Khoảng thời gian bắt đầu ${from} nhưng kết thúc ${to}, trước khi bắt đầu.`,
    en: `The period starts ${from} but ends ${to}, before its start.`,
  }),
  help: () => ({
    vi: 'Hãy kiểm tra lại hai ngày; có thể bị ghi đảo.',
    en: 'Check the two dates; they may be swapped.',
  }),
  args: ({ field }) => [field],
});

const PAIRS = [
  ['from', 'to'],
  ['from', 'orientationTo'],
  ['validFrom', 'validTo'],
  ['start', 'deadline'],
] as const;

export const rule: Rule = {
  definition,
  check: (context) =>
    context.sound.flatMap((entity) => {
      const found: ReturnType<typeof finding>[] = [];
      eachMap(entity.data, (map, way) => {
        for (const [first, last] of PAIRS) {
          if (map[first] === undefined || map[last] === undefined) continue;
          const from = dateOf(map[first]);
          const to = dateOf(map[last]);
          if (!from || !to || to.last >= from.first) continue;
          const params = { from: from.text, to: to.text, field: last };
          found.push(finding(context, definition, params, entity, [...way, last]));
        }
      });
      return found;
    }),
};
