import type { Page } from '../context.ts';
import {
  type DateValue,
  type Entity,
  printDate,
  printDay,
  STATUS_WORDS,
  type Status,
  type Text,
  type TimelineItem,
  timeline,
} from '../data.ts';
import { asCode, asDate, asList, asText, field } from '../read.ts';
import { plan as words } from '../words/plan.ts';
import { dayOf } from './unit.ts';
import { isBound, workOf } from './work.ts';

/** Statuses of everything that points to a plan, of whatever unit. */
export function statusesOfPlan(p: Page, key: string): readonly Status[] {
  const entities = new Set(p.site.linksTo(key).map(({ from }) => from));
  return [...entities]
    .filter((from) => /^(indicator|milestone|task):/.test(from))
    .flatMap((from) => p.site.statusesOf(from))
    .filter(({ plan }) => plan === key);
}

export type GoalGroup = {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly deadline: unknown;
  readonly statuses: readonly Status[];
};

/** What belongs to each goal of a plan, in the order of the document, then what has a group only. */
export function goalsOf(
  p: Page,
  entity: Entity,
  statuses: readonly Status[],
): readonly GoalGroup[] {
  const goals = asList(entity.data.goals).map((goal, at) => {
    const id = asCode(field(goal, 'id')) || `goal-${at + 1}`;
    const description = asText(field(goal, 'description'));
    return {
      id,
      name: p.text(asText(field(goal, 'name')) ?? id),
      description: description === undefined ? undefined : p.text(description),
      deadline: field(goal, 'deadline'),
      statuses: inOrder(
        p,
        statuses.filter((status) => status.goal === id),
      ),
    };
  });
  const known = new Set(goals.map(({ id }) => id));
  const rest = statuses.filter(({ goal }) => goal === undefined || !known.has(goal));
  return [...goals, ...groupsOf(p, rest)];
}

function groupsOf(p: Page, statuses: readonly Status[]): readonly GoalGroup[] {
  const groups = Map.groupBy(statuses, (status) => {
    const group = asText(p.site.entity(status.entity)?.data.group);
    return group === undefined ? p.t(words.goalless) : p.text(group as Text);
  });
  return [...groups].map(([name, list], at) => ({
    id: `group-${at + 1}`,
    name,
    deadline: undefined,
    statuses: inOrder(p, list),
  }));
}

/** By the order the document gives, then by deadline. */
function inOrder(p: Page, statuses: readonly Status[]): readonly Status[] {
  const order = (status: Status) => {
    const written = p.site.entity(status.entity)?.data.order;
    return typeof written === 'number' ? written : Number.POSITIVE_INFINITY;
  };
  const due = (status: Status) => status.deadline ?? Number.POSITIVE_INFINITY;
  return statuses.toSorted((a, b) => sign(order(a), order(b)) || sign(due(a), due(b)));
}

const sign = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** "2018 – 2020, định hướng đến 2025". */
export function periodOf(p: Page, entity: Entity): string {
  const period = entity.data.period;
  const [from, to, beyond] = ['from', 'to', 'orientationTo'].map((name) => {
    const date = asDate(field(period, name));
    return date === undefined ? undefined : printDate(date as DateValue, p.lang);
  });
  const span = [from, to].filter(Boolean).join(' – ');
  return [span, beyond && p.t(words.orientation(beyond))].filter(Boolean).join(', ');
}

/** The deadlines of some statuses, drawn for a page and for a phone; undefined where none has one. */
export function timelineOf(
  p: Page,
  unit: string,
  title: string,
  statuses: readonly Status[],
): { readonly broad: string; readonly narrow: string } | undefined {
  const items = statuses.flatMap((status): TimelineItem[] => {
    const work = isBound(status) ? workOf(p, status) : undefined;
    if (!work) return [];
    const says = `${work.name}. ${p.t(STATUS_WORDS[status.state])}.`;
    return [{ day: status.deadline as number, state: status.state, says, href: work.href }];
  });
  if (items.length === 0) return undefined;
  const { asOf } = dayOf(p, unit);
  const desc = p.t(words.timelineDesc(printDay(asOf, p.lang)));
  const draw = (width: number) => timeline({ title, desc, items, asOf, lang: p.lang, width });
  return { broad: draw(940), narrow: draw(352) };
}
