import type { Page } from '../context.ts';
import {
  type DateValue,
  type Day,
  type Entity,
  type EntityKey,
  isLate,
  printDay,
  printDeadline,
  STATES,
  type Status,
} from '../data.ts';
import { asDate, asList, asText, asUnknown, field, resolveAll } from '../read.ts';
import { work as words } from '../words/work.ts';
import { targetText } from './figures.ts';

/** A target, milestone or task with what a list says of it. */
export type Work = {
  readonly status: Status;
  readonly entity: Entity;
  readonly name: string;
  readonly href: string;
  /** The owner field as the record has it. */
  readonly owner: unknown;
  /** The deadline as printed, the original one; absent where there is none. */
  readonly deadline: string | undefined;
  /** The deadline in force, where it was moved. */
  readonly moved: string | undefined;
  /** Why, in one line. */
  readonly why: string;
  readonly evidence: readonly { readonly name: string; readonly href: string }[];
};

const EVIDENCE = ['component', 'document', 'exchange', 'indicator', 'agency'];

/** What there is to say of a status; nothing where its record is gone, which would be a bug. */
export function workOf(p: Page, status: Status): Work | undefined {
  const entity = p.site.entity(status.entity);
  if (!entity) return undefined;
  const item = status.kind === 'target' ? targetOf(entity, status.key) : entity.data;
  const report = reportOf(entity, status);
  const evidence = resolveAll(p.site, entity.unit, field(report, 'evidence'), ...EVIDENCE);
  const revised =
    status.currentDeadline !== undefined && status.currentDeadline !== status.deadline;
  return {
    status,
    entity,
    name: nameOf(p, entity, item, status),
    href: p.link(entity.key) + (status.kind === 'target' ? '#targets' : ''),
    owner: field(item, 'owner') ?? entity.data.owner,
    deadline: deadlineOf(p, item, status),
    moved: revised ? printDay(status.currentDeadline as number, p.lang) : undefined,
    why: whyOf(p, status, report),
    evidence: evidence.map((key) => ({ name: p.name(key), href: p.link(key) })),
  };
}

/** The entry of an indicator's `targets` that a status key names. */
export function targetOf(entity: Entity, key: string): unknown {
  const id = key.slice(key.indexOf('#') + 1);
  return asList(entity.data.targets).find((target) => field(target, 'id') === id);
}

function nameOf(p: Page, entity: Entity, target: unknown, status: Status): string {
  const name = p.name(entity.key);
  if (status.kind !== 'target') return name;
  const value = targetText(p, entity, target);
  return value ? `${name}: ${value}` : name;
}

function deadlineOf(p: Page, item: unknown, status: Status): string | undefined {
  const written = asDate(field(item, 'deadline'));
  if (written !== undefined) return printDeadline(written as DateValue, p.lang);
  return status.deadline === undefined ? undefined : printDay(status.deadline, p.lang);
}

/** The last report that counts for the status. */
function reportOf(entity: Entity, status: Status): unknown {
  const at = status.restsOn?.at(-1);
  return at === undefined ? undefined : asList(entity.data.states)[at];
}

/** What was reported last, in its own words; where nothing was, that; otherwise the computed reason. */
function whyOf(p: Page, status: Status, report: unknown): string {
  const note = asText(field(report, 'note'));
  if (note !== undefined) return p.text(note);
  if (isLate(status.state) && !status.restsOn?.length && !status.last)
    return p.t(words.nothingKnown);
  return p.t(status.reason);
}

/** Late items that a unit's first screen lists; more have a page of their own. */
export const LATE_SHOWN = 8;

/** Statuses that are late, the longest first; of equally late ones those known to have failed. */
export function lateOf(statuses: readonly Status[]): readonly Status[] {
  return statuses
    .filter(({ state }) => isLate(state))
    .toSorted((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0) || rank(a) - rank(b));
}

function rank({ state }: Status): number {
  return STATES.indexOf(state);
}

/** True when a deadline counts: a draft's or a proposal's deadline binds nobody. */
export function isBound({ deadline, state }: Status): boolean {
  return deadline !== undefined && !state.endsWith('-undated');
}

/** What had fallen due before `day`. */
export function dueBefore(statuses: readonly Status[], day: Day): readonly Status[] {
  return statuses.filter((status) => isBound(status) && (status.deadline as Day) < day);
}

/** Late work whose owner nobody has stated; "does not apply" is a statement. */
export function ownerless(p: Page, statuses: readonly Status[]): number {
  return statuses.filter((status) => !status.owner && lacks(workOf(p, status)?.owner)).length;
}

export type Due = { readonly day: number; readonly statuses: readonly Status[] };

/** Statuses with a deadline, grouped by it, the earliest first. */
export function byDeadline(statuses: readonly Status[]): readonly Due[] {
  const days = new Map<number, Status[]>();
  for (const status of statuses) {
    const { deadline } = status;
    if (deadline === undefined || !isBound(status)) continue;
    const due = days.get(deadline);
    if (due) due.push(status);
    else days.set(deadline, [status]);
  }
  return [...days].map(([day, due]) => ({ day, statuses: due })).sort((a, b) => a.day - b.day);
}

/** True when a record says that nobody knows, or says nothing. */
export function lacks(value: unknown): boolean {
  return value === undefined || asUnknown(value) !== undefined;
}

/** Owners of some work with how much of it is theirs and how much is late; the unknown last. */
export function byOwner(statuses: readonly Status[]): readonly {
  readonly owner: EntityKey | undefined;
  readonly total: number;
  readonly late: number;
}[] {
  const groups = Map.groupBy(statuses, ({ owner }) => owner);
  return [...groups]
    .map(([owner, list]) => ({
      owner,
      total: list.length,
      late: list.filter(({ state }) => isLate(state)).length,
    }))
    .sort((a, b) => Number(!a.owner) - Number(!b.owner) || b.late - a.late || b.total - a.total);
}
