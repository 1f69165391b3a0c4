import { define } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import { type Bilingual, both } from '../core/lang.ts';
import type { Pointer } from '../core/locate.ts';
import { called, finding, type Rule, type RuleContext } from './rule.ts';

const definition = define<{ id: string; name: Bilingual }>({
  code: 'promise-has-owner',
  severity: 'note',
  sample: {
    id: 'i/a',
    name: { vi: 'Hồ sơ trực tuyến (i): a', en: 'Online applications (i): a' },
  },
  message: ({ name }) => ({
    vi: `“${name.vi}” không nêu cơ quan chịu trách nhiệm.`,
    en: `“${name.en}” names no responsible agency.`,
  }),
  help: () => ({
    vi: 'Hãy ghi owner ở đây hoặc ở kế hoạch; chưa ai nêu thì ghi owner: {unknown: {reason: …}}.',
    en: 'Add owner here or to the plan; when nobody has stated it, owner: {unknown: {reason: …}}.',
  }),
  args: ({ id }) => [id],
});

type Promised = { readonly owner?: unknown; readonly plan?: unknown; readonly id?: string };

/** Targets, tasks and milestones; an owner of their indicator or plan answers for them. */
export const rule: Rule = {
  definition,
  check: (context) => [
    ...['milestone', 'task'].flatMap((kind) =>
      context
        .ofKind(kind)
        .flatMap((entity) => missing(context, entity, entity.data as Promised, [])),
    ),
    ...context.ofKind('indicator').flatMap((entity) => targetsOf(context, entity)),
  ],
};

function targetsOf(context: RuleContext, entity: Entity) {
  if (entity.data.owner !== undefined) return [];
  const targets = (entity.data.targets ?? []) as readonly Promised[];
  return targets.flatMap((target, i) => missing(context, entity, target, ['targets', i]));
}

function missing(context: RuleContext, entity: Entity, promise: Promised, pointer: Pointer) {
  if (promise.owner !== undefined || entity.data.type === 'event') return [];
  const field = pointer.length ? 'targets' : 'plan';
  const plans = context.named(entity.key, field).map((key) => context.find(key));
  if (plans.some((plan) => plan?.kind === 'plan' && plan.data.owner !== undefined)) return [];
  const id = pointer.length ? `${entity.id}/${promise.id}` : entity.id;
  const whole = called(entity);
  const name = pointer.length ? both((lang) => `${whole[lang]}: ${promise.id}`) : whole;
  return [finding(context, definition, { id, name }, entity, pointer)];
}
