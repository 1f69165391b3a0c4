import { compare } from '../../core/compare.ts';
import { isoDay } from '../../core/day.ts';
import { type Entity, keyOf } from '../../core/entity.ts';
import type { Framework, Link, Model } from '../../core/model.ts';
import type { ReferencesOf } from '../../core/reference.ts';
import { exampleDay, judgePacks } from './judge-packs.ts';
import type { Example, Pack, PackRule, Packs } from './pack.ts';

/** An example that does not come out as its rule says. */
export type WrongExample = {
  readonly rule: string;
  readonly example: string;
  readonly found: readonly string[];
};

/** Unit of examples: a province that lives, in a world of nothing else. */
const UNIT = 'vi-du';

/** Id of the record that an example is about; others may refer to it by this. */
const SELF = 'vi-du-nay';

/** Runs a rule's examples as a workspace each: a good one breaks nothing, a bad one this rule. */
export function runExamples(
  { packs, environment }: Packs,
  referencesOf: ReferencesOf,
  frameworks: readonly Framework[],
): readonly WrongExample[] {
  const wrong: WrongExample[] = [];
  const run = (pack: Pack, rule: PackRule, example: Example, breaks: boolean, label: string) => {
    const asOf =
      exampleDay(example.asOf) ?? Math.max(pack.from, rule.warnFrom ?? 0, rule.denyFrom ?? 0);
    const found = judgePacks({
      packs: [{ ...pack, rules: [rule] }],
      environment,
      model: modelOf(rule, example, referencesOf),
      broken: new Set(),
      frameworks,
      spanOf: () => ({ file: '', start: 0, end: 0 }),
      asOf,
    });
    const own = keyOf(rule.target, UNIT, rule.target === 'unit' ? UNIT : SELF);
    const mine = found.filter(({ subject }) => subject.split('#')[0] === own);
    const codes = mine.map(({ code, message }) =>
      code === rule.code && !/…/.test(message.vi + message.en) ? code : message.en,
    );
    const right = breaks
      ? codes.length > 0 && codes.every((each) => each === rule.code)
      : codes.length === 0;
    if (!right) wrong.push({ rule: rule.code, example: `${label}, ${isoDay(asOf)}`, found: codes });
  };
  for (const pack of packs) {
    for (const rule of pack.rules) {
      for (const [i, each] of rule.examples.good.entries())
        run(pack, rule, each, false, `good ${i}`);
      for (const [i, each] of rule.examples.bad.entries()) run(pack, rule, each, true, `bad ${i}`);
    }
  }
  return wrong;
}

/** The records of an example as entities of one unit, linked. */
export function modelOf(rule: PackRule, example: Example, referencesOf: ReferencesOf): Model {
  const unit = { name: 'Tỉnh ví dụ', level: 'province', ...example.unit };
  const around = Object.entries(example.around).map(([path, data]) => {
    const [kind = '', ...rest] = path.split('/');
    const [id = '', home = UNIT] = rest.reverse();
    return entityOf(kind, home, id, data);
  });
  const own = rule.target === 'unit' ? { ...unit, ...example.record } : unit;
  const entities = [entityOf('unit', UNIT, UNIT, own), ...around];
  if (rule.target !== 'unit') entities.push(entityOf(rule.target, UNIT, SELF, example.record));
  entities.sort((a, b) => compare(a.key, b.key));
  return { entities, links: linksOf(entities, referencesOf), units: [UNIT] };
}

function entityOf(kind: string, unit: string, id: string, data: Entity['data']): Entity {
  return { key: keyOf(kind, unit, id), kind, unit, id, data, file: '', line: 1, lines: {} };
}

function linksOf(entities: readonly Entity[], referencesOf: ReferencesOf): Link[] {
  const keys = new Set(entities.map(({ key }) => key));
  return entities.flatMap((entity) =>
    referencesOf(entity.kind, entity.data).flatMap(({ pointer, kinds, value }) => {
      const [home, id] = value.includes('/') ? value.split('/') : [entity.unit, value];
      const to = kinds
        .map((kind) => keyOf(kind, home as string, id as string))
        .find((key) => keys.has(key));
      return to === undefined ? [] : [{ from: entity.key, to, field: String(pointer[0]) }];
    }),
  );
}
