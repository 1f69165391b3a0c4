import type { Day } from '../core/day.ts';
import type { Entity } from '../core/entity.ts';
import type { Status } from '../core/facts.ts';
import {
  datedOf,
  type Fields,
  fieldsOf,
  itemsOf,
  numberOf,
  stringOf,
  textOf,
} from '../core/fields.ts';
import { say } from '../core/lang.ts';
import { atOf, type Context, findKey } from './context.ts';
import {
  type Activity,
  criticalPath,
  type Schedule,
  type Scheduled,
  type Wait,
} from './critical-path.ts';
import { both, days, pick, sentences } from './wording.ts';

/** States that a late predecessor lifts to `at-risk` (METHODS A3.10). */
const LIFTED: ReadonlySet<string> = new Set(['on-track', 'no-data', 'insufficient-data']);
const OPEN: ReadonlySet<string> = new Set([...LIFTED, 'at-risk', 'off-track', 'open-in-time']);

/** Work in a network: what it waits for, and what its record says of its time. */
export type Node = {
  readonly key: string;
  readonly predecessors: readonly Wait[];
  readonly start?: Day | undefined;
  /** Days it takes from start to end. */
  readonly whole: number;
};

/** How a piece of work stands on a day, as far as it moves what waits for it. */
export type Standing = {
  readonly state: Status['state'];
  /** Forecast finish. */
  readonly finish?: Day | undefined;
  readonly reached?: Day | undefined;
  /** Whether anything was reported of it. */
  readonly begun: boolean;
  /** The deadline that binds. */
  readonly limit?: Day | undefined;
};

/** What a node waits for, and the nodes that are waited for; none where nothing waits. */
export function nodesOf(
  context: Context,
  statuses: readonly Pick<Status, 'key' | 'unit' | 'entity' | 'kind'>[],
): readonly Node[] {
  const waits = waitsOf(context, statuses);
  if (waits.size === 0) return [];
  const involved = new Set([...waits].flatMap(([key, list]) => [key, ...list.map((w) => w.key)]));
  return statuses
    .filter(({ key }) => involved.has(key))
    .map(({ key, entity }) => {
      const fields = fieldsFor(context, key, entity);
      return {
        key,
        predecessors: waits.get(key) ?? [],
        start: datedOf(fields.start)?.first,
        whole: numberOf(fields.durationDays) ?? 0,
      };
    });
}

/** The node as it stands on a day: work that is not over never starts before it. */
export function activityOf(
  { key, predecessors, start, whole }: Node,
  { state, finish, reached, begun, limit }: Standing,
  asOf: Day,
): Activity {
  const running = begun && start !== undefined && start < asOf;
  const over = reached ?? (state === 'cancelled' ? asOf : undefined);
  return {
    key,
    predecessors,
    duration: running ? Math.max(0, start + whole - asOf) : whole,
    earliest: Math.max(asOf, start ?? asOf),
    ...(over === undefined ? {} : { finished: over }),
    ...(finish === undefined ? {} : { forecast: finish }),
    ...(limit === undefined ? {} : { deadline: limit }),
  };
}

/** By how many days what it waits for makes it late at the earliest; 0 when it does not (A3.10). */
export function shortBy({ limit }: Standing, plan: Scheduled | undefined): number {
  if (!plan || plan.heldBy === undefined || limit === undefined) return 0;
  return Math.max(0, plan.earlyFinish - limit);
}

/** The state of work that a predecessor makes late. */
export function lifted(state: Status['state']): Status['state'] {
  return LIFTED.has(state) ? 'at-risk' : state;
}

/** Statuses with their slack, and with what holds them up. Work that waits for nothing stays as it is. */
export function withSlack(context: Context, statuses: readonly Status[]): readonly Status[] {
  const nodes = nodesOf(context, statuses);
  if (nodes.length === 0) return statuses;
  const known = new Map(statuses.map((status) => [status.key, status]));
  const activities = nodes.map((node) => {
    const status = known.get(node.key) as Status;
    return activityOf(node, standingOf(status), atOf(context, status.unit).asOf);
  });
  const schedule = criticalPath(activities, Number.POSITIVE_INFINITY);
  return statuses.map((status) => held(context, status, schedule, known));
}

/** What each status waits for, where it waits for anything. */
function waitsOf(
  context: Context,
  statuses: readonly Pick<Status, 'key' | 'unit' | 'entity' | 'kind'>[],
): ReadonlyMap<string, Wait[]> {
  const waits = new Map<string, Wait[]>();
  for (const { key, unit, entity, kind } of statuses) {
    if (kind === 'target' && !anyWaits(context, entity)) continue;
    const { predecessors } = fieldsFor(context, key, entity);
    if (!Array.isArray(predecessors)) continue;
    waits.set(
      key,
      predecessors.flatMap((item) => waitOf(context, unit, item) ?? []),
    );
  }
  return waits;
}

function anyWaits(context: Context, entity: string): boolean {
  const targets = context.entities.get(entity)?.data.targets;
  return (
    Array.isArray(targets) && targets.some((item) => fieldsOf(item).predecessors !== undefined)
  );
}

function waitOf(context: Context, unit: string, item: unknown): Wait | undefined {
  const ref = stringOf(item) ?? fieldsOf(item).ref;
  const key = findKey(context, unit, ref, 'task', 'milestone');
  return key === undefined ? undefined : { key, lag: numberOf(fieldsOf(item).lagDays) ?? 0 };
}

/** The record of a status: for a target its item in the indicator's list. */
function fieldsFor(context: Context, key: string, entityKey: string): Fields {
  const { data } = context.entities.get(entityKey) as Entity;
  if (key === entityKey) return data;
  const id = key.slice(entityKey.length + 1);
  const found = itemsOf(data.targets).find(([at, item]) => (item.id ?? String(at)) === id);
  return found?.[1] ?? {};
}

function standingOf(status: Status): Standing {
  const { state, finish, reached, restsOn = [] } = status;
  return { state, finish, reached, begun: restsOn.length > 0, limit: limitOf(status) };
}

/** The deadline that binds; that of a draft or a proposal does not. */
function limitOf(status: Status) {
  if (/-undated$/.test(status.state)) return undefined;
  return status.current ? status.deadline : (status.currentDeadline ?? status.deadline);
}

function held(
  context: Context,
  status: Status,
  { scheduled }: Schedule,
  known: ReadonlyMap<string, Status>,
): Status {
  const plan = scheduled.get(status.key);
  if (!plan || !OPEN.has(status.state)) return status;
  const slackDays = Number.isFinite(plan.slack) ? { slackDays: plan.slack } : {};
  const short = shortBy(standingOf(status), plan);
  const holder = plan.heldBy === undefined ? undefined : known.get(plan.heldBy);
  if (!holder || short === 0) return { ...status, ...slackDays };
  return {
    ...status,
    ...slackDays,
    heldBy: holder.key,
    state: lifted(status.state),
    reason: both((lang) => sentences(status.reason[lang], blame(context, holder, short, lang))),
  };
}

function blame(context: Context, holder: Status, short: number, lang: 'vi' | 'en'): string {
  const name = textOf(context.entities.get(holder.entity)?.data.name) ?? holder.entity;
  const late = days(Math.ceil(short), lang);
  return pick(
    lang,
    `Phải chờ “${say(name, lang)}” nên sớm nhất cũng quá hạn ${late}.`,
    `It waits for “${say(name, lang)}” and so at the earliest comes ${late} late.`,
  );
}
