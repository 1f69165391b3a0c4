import { type DateValue, type Day, isoDay } from './day.ts';
import type { Entity, EntityKey } from './entity.ts';
import type { Status } from './facts.ts';
import { bilingualOf, dateOf, fieldOf, listOf, numberOf, textOf } from './fields.ts';
import { type Bilingual, both, type Lang, say, type Text } from './lang.ts';
import { printDeadline, printNumber, printPercent, printShare } from './print.ts';
import { isAchieved } from './status-words.ts';

/** Who answers for a work item, as a list says it. */
export type WorkOwner = {
  /** Name of the agency, or the words for an owner that is unknown or does not apply. */
  readonly name: Bilingual;
  readonly state: 'known' | 'unknown' | 'not-applicable';
  /** Who must say, where the record names somebody. */
  readonly contact?: Bilingual;
};

/** A target, milestone or task with what people call it: what reports and calendars print. */
export type WorkItem = {
  readonly status: Status;
  readonly name: Bilingual;
  readonly owner: WorkOwner;
  readonly plan?: Bilingual;
  readonly goal?: Bilingual;
  /** The original deadline as the source writes it: "tháng 9/2019", "trước 01/01/2020". */
  readonly due?: Bilingual;
  /** The last good day in force; absent without a deadline and for what binds nobody. */
  readonly dueOn?: Day;
  readonly file: string;
  readonly line: number;
};

export type Lookup = ReadonlyMap<EntityKey, Entity>;

export function lookupOf(entities: readonly Entity[]): Lookup {
  return new Map(entities.map((entity) => [entity.key, entity]));
}

/** The item of a status. A record that is gone or broken still gives one, under its key. */
export function workItem(status: Status, lookup: Lookup): WorkItem {
  const entity = lookup.get(status.entity);
  const fields = status.kind === 'target' ? targetOf(entity, status.key) : entity?.data;
  const owner = fieldOf(fields, 'owner') ?? entity?.data.owner;
  const plan = status.plan && nameOf(lookup, status.plan);
  const goal = goalOf(lookup, status);
  const due = dueOf(fieldOf(fields, 'deadline'), status);
  const dueOn = bindingDay(status);
  return {
    status,
    name: itemName(lookup, status, entity, fields),
    owner: ownerOf(lookup, status, owner),
    ...(plan && { plan }),
    ...(goal && { goal }),
    ...(due && { due }),
    ...(dueOn === undefined ? {} : { dueOn }),
    file: entity?.file ?? '',
    line: entity?.line ?? 1,
  };
}

/** What people call a record; its id where it has no readable name. */
export function nameOf(lookup: Lookup, key: EntityKey): Bilingual {
  const id = key.slice(key.indexOf('/') + 1);
  return bilingualOf(lookup.get(key)?.data.name) ?? { vi: id, en: id };
}

/** Whether somebody still has to do it, late or not. */
export function isOpen({ state }: Status): boolean {
  return !isAchieved(state) && state !== 'cancelled';
}

/**
 * The last good day in force. A draft or a proposal shows its date but is judged as having none, so
 * that it never counts as a deadline.
 */
export function bindingDay(status: Status): Day | undefined {
  if (status.state.endsWith('-undated')) return undefined;
  return status.currentDeadline ?? status.deadline;
}

function targetOf(entity: Entity | undefined, key: string): unknown {
  const id = key.slice(key.indexOf('#') + 1);
  return listOf(entity?.data.targets).find((target) => fieldOf(target, 'id') === id);
}

function goalOf(lookup: Lookup, { plan, goal }: Status): Bilingual | undefined {
  const goals = listOf(plan && lookup.get(plan)?.data.goals);
  return bilingualOf(
    fieldOf(
      goals.find((each) => fieldOf(each, 'id') === goal),
      'name',
    ),
  );
}

function dueOf(written: unknown, { deadline }: Status): Bilingual | undefined {
  const value: DateValue | undefined =
    dateOf(written) ?? (deadline === undefined ? undefined : isoDay(deadline));
  return value === undefined ? undefined : both((lang) => printDeadline(value, lang));
}

const UNKNOWN = { vi: 'Chưa xác định', en: 'Not known' };
const NOT_APPLICABLE = { vi: 'Không áp dụng', en: 'Not applicable' };

function ownerOf(lookup: Lookup, { owner }: Status, written: unknown): WorkOwner {
  if (owner) return { name: nameOf(lookup, owner), state: 'known' };
  if (textOf(fieldOf(written, 'notApplicable')) !== undefined) {
    return { name: NOT_APPLICABLE, state: 'not-applicable' };
  }
  const contact = bilingualOf(fieldOf(fieldOf(written, 'unknown'), 'contact'));
  return { name: UNKNOWN, state: 'unknown', ...(contact && { contact }) };
}

function itemName(
  lookup: Lookup,
  status: Status,
  entity: Entity | undefined,
  target: unknown,
): Bilingual {
  const name = nameOf(lookup, status.entity);
  if (status.kind !== 'target') return name;
  return both((lang) => {
    const wanted = wantedText(target, entity?.data.unitOfMeasure, lang);
    return wanted === '' ? name[lang] : `${name[lang]}: ${wanted}`;
  });
}

const COMPARATORS: Readonly<Record<string, Bilingual>> = {
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'more-than': { vi: 'trên', en: 'more than' },
  'at-most': { vi: 'không quá', en: 'at most' },
  'less-than': { vi: 'dưới', en: 'less than' },
};

/** What a target asks for: "ít nhất 30 %", "91/91 (100 %)"; empty where it states no value. */
function wantedText(target: unknown, unit: unknown, lang: Lang): string {
  const share = fieldOf(target, 'share');
  const [n, whole] = [numberOf(fieldOf(share, 'n')), numberOf(fieldOf(share, 'N'))];
  if (n !== undefined && whole !== undefined && whole > 0) return printShare(n, whole, lang);
  const value = numberOf(fieldOf(target, 'value'));
  if (value === undefined) return '';
  const all = unit === '%' && value >= 100;
  const comparator = all ? undefined : COMPARATORS[String(fieldOf(target, 'comparator'))];
  const text = amount(value, textOf(unit), lang);
  return comparator ? `${comparator[lang]} ${text}` : text;
}

function amount(value: number, unit: Text | undefined, lang: Lang): string {
  if (unit === '%') return printPercent(value, 100, lang);
  const number = printNumber(value, lang);
  return unit === undefined ? number : `${number} ${say(unit, lang)}`;
}
