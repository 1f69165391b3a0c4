import type { Diagnostic } from '../core/diagnostic.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { Framework, Link, Model } from '../core/model.ts';
import type { SpanOf } from '../core/span-of.ts';
import { RULES } from './registry.ts';
import type { RuleContext, TextPlace } from './rule.ts';
import { eachText } from './walk.ts';

export type JudgeInput = {
  readonly model: Model;
  readonly broken: ReadonlySet<EntityKey>;
  readonly frameworks: readonly Framework[];
  readonly spanOf: SpanOf;
};

/** What every registered rule finds. */
export function judge(input: JudgeInput): readonly Diagnostic[] {
  const context = contextOf(input);
  return RULES.flatMap((rule) => rule.check(context));
}

/** The tables that rules share, each made once. */
export function contextOf({ model, broken, frameworks, spanOf }: JudgeInput): RuleContext {
  const byKey = new Map(model.entities.map((entity) => [entity.key, entity]));
  const sound = model.entities.filter(({ key }) => !broken.has(key));
  const kinds = Map.groupBy(sound, ({ kind }) => kind);
  const none: readonly Entity[] = [];
  return {
    model,
    frameworks,
    spanOf,
    sound,
    ofKind: (kind) => kinds.get(kind) ?? none,
    find: (key) => byKey.get(key),
    named: namesIn(model),
    beyondAscii: textsOf(sound),
  };
}

/** Looks links up by record and field; they are sorted by record, so each has one stretch of them. */
function namesIn({ links }: Model): RuleContext['named'] {
  const starts = new Map<EntityKey, number>();
  for (let i = links.length - 1; i >= 0; i--) starts.set((links[i] as Link).from, i);
  return (from, field) => {
    const targets: EntityKey[] = [];
    for (let i = starts.get(from) ?? links.length; links[i]?.from === from; i++) {
      const link = links[i] as Link;
      if (link.field === field) targets.push(link.to);
    }
    return targets;
  };
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Most values are ids and dates in ASCII; rules about writing need not look at them. */
function textsOf(sound: readonly Entity[]): RuleContext['beyondAscii'] {
  let texts: TextPlace[] | undefined;
  return () => {
    if (texts) return texts;
    const found: TextPlace[] = [];
    for (const entity of sound) {
      eachText(entity.data, (text, way) => {
        if (BEYOND_ASCII.test(text)) found.push({ entity, text, pointer: [...way] });
      });
    }
    texts = found;
    return found;
  };
}
