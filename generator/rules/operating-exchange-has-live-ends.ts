import { define } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import { dateOf } from './dates.ts';
import { finding, type Rule } from './rule.ts';
import { isMap } from './walk.ts';

const definition = define<{ id: string; end: string }>({
  code: 'operating-exchange-has-live-ends',
  severity: 'warning',
  sample: { id: 'x', end: 'a' },
  message: ({ id, end }) => ({
    vi: `Quan hệ “${id}” đang vận hành nhưng “${end}” đã ngừng.`,
    en: `Exchange “${id}” is operating, but “${end}” is retired.`,
  }),
  help: () => ({
    vi: 'Hãy kiểm tra trạng thái của quan hệ hoặc của thành phần đã ngừng.',
    en: 'Check the state of the exchange or of the retired component.',
  }),
  args: ({ end }) => [end],
});

export const rule: Rule = {
  definition,
  check: (context) =>
    context.ofKind('exchange').flatMap((entity) => {
      if (entity.data.state !== 'operating') return [];
      const ends = ['from', 'to', 'through'] as const;
      return ends.flatMap((field) => {
        const key = context.named(entity.key, field)[0];
        const component = key ? context.find(key) : undefined;
        if (!component || lastState(component) !== 'retired') return [];
        return [
          finding(context, definition, { id: entity.id, end: component.id }, entity, [field]),
        ];
      });
    }),
};

/** The state that was stated last; the later of two on one day is the later in the list. */
function lastState({ data }: Entity): unknown {
  const all = [data.lifecycle ?? []].flat().filter(isMap);
  let last: Readonly<Record<string, unknown>> | undefined;
  for (const state of all) {
    if (!last || (dateOf(state.asOf)?.last ?? 0) >= (dateOf(last.asOf)?.last ?? 0)) last = state;
  }
  return last?.state;
}
