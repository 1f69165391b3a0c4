import type { Page } from '../context.ts';
import {
  type DateValue,
  type Entity,
  type EntityKey,
  type Obligation,
  printDay,
  printDeadline,
} from '../data.ts';
import { asDate, resolveAll } from '../read.ts';
import { statusHtml } from '../status.ts';
import { obligations as words } from '../words/obligations.ts';

/** An obligation as a list says it. */
export type Asked = {
  readonly obligation: Obligation;
  readonly entity: Entity;
  readonly name: string;
  /** The deadline or, for periodic work, the next time it is due; absent where there is none. */
  readonly due: string | undefined;
  /** Days to it, only of what binds. */
  readonly left: string | undefined;
  readonly late: boolean;
  readonly basis: readonly EntityKey[];
};

/** What the nation asks of a unit: what binds, and apart from it what does not. */
export function askedOf(p: Page, unit: EntityKey) {
  const all = p.site.obligationsOf(unit).flatMap((one) => asked(p, one) ?? []);
  return {
    binding: all.filter(({ obligation }) => obligation.binding),
    loose: all.filter(({ obligation }) => !obligation.binding),
  };
}

function asked(p: Page, obligation: Obligation): Asked | undefined {
  const entity = p.site.entity(obligation.task);
  if (!entity) return undefined;
  const { deadline, daysLeft, binding, state } = obligation;
  const done = state?.startsWith('done') ?? false;
  const late = binding && !done && (daysLeft ?? 0) < 0;
  return {
    obligation,
    entity,
    name: p.name(entity.key),
    due: deadline === undefined ? undefined : dueText(p, entity, obligation),
    left: binding && !done && daysLeft !== undefined ? leftText(p, daysLeft) : undefined,
    late,
    basis: resolveAll(p.site, entity.unit, entity.data.legalBasis, 'document'),
  };
}

function dueText(p: Page, { data }: Entity, { deadline, everyMonths }: Obligation): string {
  const written = asDate(data.deadline);
  if (written === undefined || everyMonths !== undefined) return printDay(deadline ?? 0, p.lang);
  return printDeadline(written as DateValue, p.lang);
}

function leftText(p: Page, days: number): string {
  return p.t(days < 0 ? words.lateBy(-days) : words.inDays(days));
}

/** How far the unit is, as HTML: what it reported, or that it is silent. */
export function stateHtml(p: Page, { obligation: { state }, late }: Asked): string {
  if (state) return statusHtml(state, p.lang);
  const silent = p.t(words.silent);
  if (!late) return `<span class="unknown">${silent}</span>`;
  return `${statusHtml('overdue-unverified', p.lang)} <span class="soft">– ${silent}</span>`;
}

/** The binding obligation whose deadline comes next. */
export function nextOf(binding: readonly Asked[]): Asked | undefined {
  return binding
    .filter(({ obligation }) => (obligation.daysLeft ?? -1) >= 0)
    .toSorted((a, b) => (a.obligation.daysLeft ?? 0) - (b.obligation.daysLeft ?? 0))[0];
}
