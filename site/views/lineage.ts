import type { Page } from '../context.ts';
import { type Entity, type EntityKey, keyOf, type LineageUnit, lineage } from '../data.ts';
import { asCode, asDate, asList, asUnknown, field, resolve } from '../read.ts';
import type { Listing } from '../records/describe.ts';
import { dateOf, linkTo, nothing, type Shown } from '../records/show.ts';
import { titleOf } from '../records/title.ts';
import { labelOf } from '../words/labels.ts';
import { lineageWords as words } from '../words/lineage.ts';
import { unitTitle } from './unit.ts';
import { codeOf, heirsOf } from './unit-names.ts';

/** A drawing of which unit came from which, and the same as a table. */
export type LineageFigure = {
  readonly title: string;
  readonly broad: string;
  readonly narrow: string;
  readonly table: Listing;
};

/** One step: the units on both sides and the event that tells it. */
type Step = {
  readonly unit: EntityKey;
  readonly event: unknown;
  readonly home: string;
};

/** More boxes would make a drawing that nobody reads; the table has them all. */
const MOST_DRAWN = 12;
const SUCCESSION = ['merge', 'split', 'rename'];

/** Units before this one, and units after it: a figure each, where there are any. */
export function lineagesOf(p: Page, unit: Entity): readonly LineageFigure[] {
  const before = (p.site.inheritanceOf(unit.key)?.from ?? []).filter(({ through }) => !through);
  const after = heirsOf(p, unit);
  const name = nameIn(p, unit.key);
  const event = eventOf(unit);
  return [
    ...figureOf(
      p,
      unit,
      p.t(words.before(name)),
      true,
      before.map((one) => stepFrom(p, one.unit)),
    ),
    ...figureOf(
      p,
      unit,
      p.t(words.after(name)),
      false,
      after.map((key) => ({ unit: key, event, home: unit.unit })),
    ),
  ];
}

function stepFrom(p: Page, key: EntityKey): Step {
  const entity = p.site.entity(key);
  return { unit: key, event: entity && eventOf(entity), home: entity?.unit ?? '' };
}

function eventOf({ data }: Entity): unknown {
  return asList(data.events).find((one) => SUCCESSION.includes(asCode(field(one, 'kind'))));
}

function figureOf(
  p: Page,
  unit: Entity,
  title: string,
  merges: boolean,
  steps: readonly Step[],
): readonly LineageFigure[] {
  if (steps.length === 0) return [];
  const drawn = steps.slice(0, MOST_DRAWN);
  const many = drawn.map((step) => ({ ...boxOf(p, step.unit), how: howOf(p, step) }));
  const rest = steps.length - drawn.length;
  const more = { name: p.t(words.more(rest)), says: [p.t(words.moreHelp)], how: '' };
  const input = {
    title,
    desc: many.map(({ name, how }) => `${name}: ${how}`).join('; '),
    one: boxOf(p, unit.key, true),
    many: rest > 0 ? [...many, more] : many,
    merges,
  };
  const table = tableOf(p, merges, title, steps);
  const at = (width: number) => lineage({ ...input, width });
  return [{ title, broad: at(720), narrow: at(350), table }];
}

function boxOf(p: Page, key: EntityKey, own = false): LineageUnit {
  const entity = p.site.entity(key);
  const code = codeOf(entity);
  const time = entity ? timeOf(p, entity) : '';
  const says = [time, p.t(code ? words.code(code) : words.codeUnknown)].filter(Boolean);
  return { name: nameIn(p, key), says, ...(own ? {} : { href: p.link(key) }) };
}

/** A province's full title; other units by their name. */
function nameIn(p: Page, key: EntityKey): string {
  const entity = p.site.entity(key);
  return entity && entity.key === keyOf('unit', entity.unit, entity.unit)
    ? unitTitle(p, entity.unit)
    : p.name(key);
}

function timeOf(p: Page, { data }: Entity): string {
  const [from, to] = [asDate(data.validFrom), asDate(data.validTo)];
  return [
    ...(from === undefined ? [] : [p.t(words.since(dateOf(p, from).text))]),
    ...(to === undefined ? [] : [p.t(words.until(dateOf(p, to).text))]),
  ].join(' ');
}

/** "Merger, 01/07/2025, 202/2025/QH15". */
function howOf(p: Page, step: Step): string {
  const law = lawOf(p, step);
  return [kindOf(p, step), dayOf(p, step).text, ...(law ? [law.text] : [])].join(', ');
}

function kindOf(p: Page, { event }: Step): string {
  return event === undefined ? p.t(words.change) : p.t(labelOf('event', field(event, 'kind')));
}

function dayOf(p: Page, { event }: Step): Shown {
  const date = field(event, 'date');
  const reason = asUnknown(date)?.reason;
  if (asDate(date) !== undefined) return dateOf(p, date);
  return { text: p.t(words.dayUnknown), missing: true, why: reason && p.text(reason) };
}

function lawOf(p: Page, { event, home }: Step): Shown | undefined {
  const key = resolve(p.site, home, field(event, 'document'), 'document');
  if (!key) return undefined;
  const number = p.site.entity(key)?.data.number;
  return { ...linkTo(p, key), ...(typeof number === 'string' ? { text: number } : {}) };
}

function tableOf(p: Page, merges: boolean, title: string, steps: readonly Step[]): Listing {
  const head = merges ? words.unitThen : words.unitNow;
  return {
    title,
    columns: [head, words.existed, words.change, words.law, words.verification].map(p.t),
    rows: steps.map((step) => {
      const entity = p.site.entity(step.unit);
      const time = entity ? timeOf(p, entity) : '';
      const level = field(step.event, 'verification');
      return [
        [{ ...linkTo(p, step.unit), text: titleOf(p, step.unit) }],
        [time ? { text: time } : nothing(p)],
        [{ text: kindOf(p, step) }, dayOf(p, step)],
        [lawOf(p, step) ?? { text: p.t(words.noLaw), soft: true }],
        [level === undefined ? nothing(p) : { text: p.t(labelOf('verification', level)) }],
      ];
    }),
  };
}
