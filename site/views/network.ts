import type { Page } from '../context.ts';
import {
  type Day,
  type EntityKey,
  type Grouped,
  isAchieved,
  isLate,
  networkRows,
  networkSlices,
  parseDate,
  planNetwork,
  printDay,
  type Status,
} from '../data.ts';
import { asDate, asList, asNumber, field, resolve } from '../read.ts';
import { network as words } from '../words/network.ts';
import { targetOf, type Work, workOf } from './work.ts';

/** Something that must be done first, and the days between its end and the start of what waits. */
export type Wait = { readonly key: EntityKey; readonly lagDays: number };

/** A piece of work of the network. */
export type Knot = {
  readonly work: Work;
  readonly waits: readonly Wait[];
  /** Nothing it is connected with has less slack. */
  readonly critical: boolean;
};

/** What waits for other work among some statuses, and what it waits for, wherever that is. */
export function knotsOf(p: Page, statuses: readonly Status[]): readonly Knot[] {
  const waits = new Map(
    statuses.map((status) => [status.key, waitsOf(p, status)] as const).filter(([, w]) => w.length),
  );
  if (waits.size === 0) return [];
  const before = [...waits.values()].flat().map(({ key }) => key);
  const keys = [...new Set([...waits.keys(), ...before])];
  const works = keys.flatMap((key) =>
    p.site.statusesOf(key).flatMap((one) => workOf(p, one) ?? []),
  );
  const least = leastSlack(works, waits);
  return works.map((work) => {
    const { key, slackDays } = work.status;
    const critical = slackDays !== undefined && slackDays === least.get(key);
    return { work, waits: waits.get(key) ?? [], critical };
  });
}

function waitsOf(p: Page, status: Status): readonly Wait[] {
  const entity = p.site.entity(status.entity);
  const item = status.kind === 'target' && entity ? targetOf(entity, status.key) : entity?.data;
  return asList(field(item, 'predecessors')).flatMap((one) => {
    const ref = typeof one === 'string' ? one : field(one, 'ref');
    const key = resolve(p.site, status.unit, ref, 'task', 'milestone');
    return key ? [{ key, lagDays: asNumber(field(one, 'lagDays')) ?? 0 }] : [];
  });
}

/** For each piece of work the least slack of all that it is connected with. */
function leastSlack(
  works: readonly Work[],
  waits: ReadonlyMap<string, readonly Wait[]>,
): ReadonlyMap<string, number> {
  const group = new Map(works.map(({ status }) => [status.key, status.key]));
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = group.get(root); up !== undefined && up !== root; up = group.get(root)) root = up;
    // Found once, near for the next: a chain of thousands stays quick.
    if (group.has(key)) group.set(key, root);
    return root;
  };
  for (const [key, list] of waits) {
    for (const wait of list) if (group.has(wait.key)) group.set(rootOf(wait.key), rootOf(key));
  }
  const least = new Map<string, number>();
  for (const { status } of works) {
    if (status.slackDays === undefined) continue;
    const root = rootOf(status.key);
    least.set(root, Math.min(status.slackDays, least.get(root) ?? Number.POSITIVE_INFINITY));
  }
  return new Map(
    works.flatMap(({ status }) => {
      const slack = least.get(rootOf(status.key));
      return slack === undefined ? [] : [[status.key, slack]];
    }),
  );
}

/** What the network shows, as a sentence. */
export function networkFinding(p: Page, knots: readonly Knot[]): string {
  const waiting = knots.filter(
    ({ waits, work }) => waits.length > 0 && !isAchieved(work.status.state),
  );
  const late = new Set<string>(
    knots.filter(({ work }) => isLate(work.status.state)).map(({ work }) => work.status.key),
  );
  const blocked = waiting.filter(({ waits }) => waits.some(({ key }) => late.has(key)));
  const path = knots.filter(({ critical }) => critical);
  const slack = Math.min(...path.map(({ work }) => work.status.slackDays ?? 0));
  const critical = path.length ? p.t(words.critical(path.length, slack)) : '';
  return `${p.t(words.finding(waiting.length, blocked.length))}${critical}.`;
}

/** The days to spare in words, with who holds it up; or why there are none to tell. */
export function slackText(p: Page, { work: { status } }: Knot): string {
  if (isAchieved(status.state)) return p.t(words.done);
  if (status.slackDays === undefined)
    return p.t(isLate(status.state) ? words.overdue : words.noSlack);
  const holder = status.heldBy && p.site.statusesOf(status.heldBy)[0];
  const held = holder ? ` ${p.t(words.heldBy(p.name(holder.entity)))}` : '';
  return p.t(words.spare(status.slackDays)) + held;
}

/** The network for a page, a phone and paper, gathered by goal where there are too many rows. */
export function networkOf(p: Page, title: string, knots: readonly Knot[], asOf: Day) {
  const rows = networkRows(
    knots.map((knot) => rowOf(p, knot)),
    nameOfGroup(p),
  );
  const drawn = { title, desc: p.t(words.definition), rows, asOf, lang: p.lang };
  const paper = networkSlices({ ...drawn, width: 940 }, 'network-drawn');
  return { broad: paper.svg, narrow: planNetwork({ ...drawn, width: 352 }), paper };
}

/** The knots in the order in which they are drawn: what waits comes below what it waits for. */
export function inOrder(p: Page, knots: readonly Knot[]): readonly Knot[] {
  const rows = knots.map((knot) => rowOf(p, knot));
  const byKey = new Map(knots.map((knot) => [knot.work.status.key, knot]));
  return networkRows(rows, nameOfGroup(p), rows.length).flatMap(({ key }) => byKey.get(key) ?? []);
}

function nameOfGroup(p: Page) {
  return (group: string, members: readonly unknown[]) => p.t(words.group(group, members.length));
}

function rowOf(p: Page, knot: Knot): Grouped {
  const { work, waits, critical } = knot;
  const { status, entity } = work;
  const start = asDate(entity.data.start);
  return {
    key: status.key,
    name: work.name,
    says: saysOf(p, knot),
    href: work.href,
    state: status.state,
    start: start === undefined ? undefined : parseDate(start)?.first,
    deadline: status.state.endsWith('-undated') ? undefined : status.deadline,
    moved: work.moved === undefined ? undefined : status.currentDeadline,
    reached: isAchieved(status.state) ? status.reached : undefined,
    forecast: isLate(status.state) ? undefined : status.finish,
    slack: status.slackDays,
    critical,
    waits: waits.map(({ key }) => key),
    group: goalName(p, status),
  };
}

function saysOf(p: Page, { work, critical }: Knot): string {
  const { status, deadline, moved } = work;
  const due = deadline && p.t(words.due(deadline)) + (moved ? `, ${p.t(words.moved(moved))}` : '');
  const done = isAchieved(status.state) && status.reached !== undefined;
  return [
    due,
    done && p.t(words.reached(printDay(status.reached as Day, p.lang))),
    status.slackDays !== undefined && p.t(words.spare(status.slackDays)),
    critical && p.t(words.path),
  ]
    .filter(Boolean)
    .join(' · ');
}

function goalName(p: Page, { plan, goal }: Status): string {
  const goals = asList(plan && p.site.entity(plan)?.data.goals);
  const found = goals.find((one) => field(one, 'id') === goal);
  const name = field(found, 'name');
  return name === undefined ? (plan ? p.name(plan) : '–') : p.text(name as string);
}
