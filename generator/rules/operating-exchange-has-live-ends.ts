import { define } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import type { Bilingual } from '../core/lang.ts';
import { dateOf } from './dates.ts';
import { called, finding, type Rule } from './rule.ts';
import { isMap } from './walk.ts';

const definition = define<{ end: string; name: Bilingual; ended: Bilingual }>({
  code: 'operating-exchange-has-live-ends',
  severity: 'warning',
  sample: {
    end: 'a',
    name: { vi: 'Chia sẻ hộ tịch (x)', en: 'Sharing of civil status (x)' },
    ended: { vi: 'Phần mềm hộ tịch (a)', en: 'Civil status software (a)' },
  },
  message: ({ name, ended }) => ({
    vi: `Quan hệ “${name.vi}” đang vận hành nhưng “${ended.vi}” đã ngừng.`,
    en: `Exchange “${name.en}” is operating, but “${ended.en}” is retired.`,
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
        const params = {
          end: component.id,
          name: called(entity),
          ended: called(component, entity.unit),
        };
        return [finding(context, definition, params, entity, [field])];
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
