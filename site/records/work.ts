import type { Page } from '../context.ts';
import { type Entity, type EntityKey, printDay, type Status } from '../data.ts';
import { kinds } from '../kinds.ts';
import { asList, field } from '../read.ts';
import { common } from '../words/common.ts';
import { type LabelTable, labelOf } from '../words/labels.ts';
import { workList as words } from '../words/work-list.ts';
import { compact, type Listing } from './describe.ts';
import { fieldsOfKind } from './shapes.ts';
import { linkTo, missing, nothing, type Shown, show } from './show.ts';

/** Which word says how far a record of work without a computed status has come. */
const OWN_STATES: Readonly<Record<string, readonly [string, LabelTable]>> = {
  agreement: ['state', 'agreementState'],
  gap: ['state', 'gapState'],
  decision: ['choice', 'choice'],
};

/**
 * Work of any kind as a table: what, which kind, how it stands, by when, and whose unless all of it
 * is `owned` by the one whose page it is.
 */
export function workTable(
  p: Page,
  title: string,
  keys: readonly EntityKey[],
  owned = false,
): Listing {
  const entities = keys.flatMap((key) => p.site.entity(key) ?? []);
  const alike = entities.every(({ kind }) => kind === entities[0]?.kind);
  return compact({
    title,
    columns: [common.name, words.kind, common.status, common.deadline, common.owner].map(p.t),
    rows: entities.map((entity) => [
      [linkTo(p, entity.key)],
      alike ? [nothing(p)] : [{ text: p.t(kinds.get(entity.kind)?.title ?? words.kind) }],
      standing(p, entity, p.site.statusesOf(entity.key)),
      deadlines(p, entity),
      owned ? [nothing(p)] : ownerOf(p, entity),
    ]),
  });
}

/** How a record stands: computed statuses first, then the state it states itself. */
export function standing(p: Page, entity: Entity, statuses: readonly Status[]): readonly Shown[] {
  if (statuses.length) return statuses.map((state) => ({ text: '', state }));
  const { kind, data } = entity;
  if (kind === 'proposal') return [outcomeOf(p, data.outcome)];
  const [name, table] = OWN_STATES[kind] ?? [];
  const code = name && data[name];
  if (table && code !== undefined) return [{ text: p.t(labelOf(table, code)) }];
  return kind === 'indicator' ? [{ text: p.t(words.noTarget), missing: true }] : [nothing(p)];
}

/** What became of a proposal. */
export function outcomeOf(p: Page, outcome: unknown): Shown {
  if (outcome === undefined) return nothing(p);
  return missing(p, outcome) ?? { text: p.t(labelOf('outcome', field(outcome, 'state'))) };
}

/** Deadlines of a record or of an indicator's targets; unknown ones without their reasons. */
export function deadlines(p: Page, { key, kind, unit, data }: Entity): readonly Shown[] {
  const values =
    kind === 'indicator'
      ? asList(data.targets).map((one) => field(one, 'deadline'))
      : [data.deadline];
  const shown = values.flatMap((value) => show(p, unit, { is: 'deadline' }, value));
  const moved = p.site
    .statusesOf(key)
    .flatMap(({ currentDeadline: day }) => (day === undefined ? [] : [printDay(day, p.lang)]))
    .map((day) => ({ text: p.t(words.movedTo(day)) }));
  const unique = [...new Map([...shown, ...moved].map((one) => [one.text, brief(one)])).values()];
  return unique.length ? unique : [{ text: p.t(words.noDeadline), missing: true, bare: true }];
}

export function ownerOf(p: Page, { kind, unit, data }: Entity): readonly Shown[] {
  const shape = fieldsOfKind(kind).get('owner')?.shape;
  const shown = shape ? show(p, unit, shape, data.owner) : [];
  return shown.length ? shown.map(brief) : [nothing(p)];
}

/** Without its reason, which the record's own page gives: in a list it would repeat itself. */
export function brief({ text, href, lang, missing: none }: Shown): Shown {
  return { text, lang, ...(href ? { href } : {}), ...(none ? { missing: none } : {}) };
}
