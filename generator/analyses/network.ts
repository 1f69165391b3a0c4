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
import { type Activity, criticalPath, type Schedule, type Wait } from './critical-path.ts';
import { both, days, pick, sentences } from './wording.ts';

/** States that a late predecessor lifts to `at-risk` (METHODS A3.10). */
const LIFTED: ReadonlySet<string> = new Set(['on-track', 'no-data', 'insufficient-data']);
const OPEN: ReadonlySet<string> = new Set([...LIFTED, 'at-risk', 'off-track', 'open-in-time']);

/** Statuses with their slack, and with what holds them up. Work that waits for nothing stays as it is. */
export function withSlack(context: Context, statuses: readonly Status[]): readonly Status[] {
  const waits = waitsOf(context, statuses);
  if (waits.size === 0) return statuses;
  const involved = new Set([...waits].flatMap(([key, list]) => [key, ...list.map((w) => w.key)]));
  const known = new Map(statuses.map((status) => [status.key, status]));
  const activities = statuses
    .filter(({ key }) => involved.has(key))
    .map((status) => activityOf(context, status, waits.get(status.key) ?? []));
  const schedule = criticalPath(activities, Number.POSITIVE_INFINITY);
  return statuses.map((status) => held(context, status, schedule, known));
}

/** What each status waits for, where it waits for anything. */
function waitsOf(context: Context, statuses: readonly Status[]): ReadonlyMap<string, Wait[]> {
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

function activityOf(context: Context, status: Status, predecessors: readonly Wait[]): Activity {
  const fields = fieldsFor(context, status.key, status.entity);
  const { asOf } = atOf(context, status.unit);
  const start = datedOf(fields.start)?.first;
  const whole = numberOf(fields.durationDays) ?? 0;
  const begun = start !== undefined && start < asOf && (status.restsOn?.length ?? 0) > 0;
  const deadline = limitOf(status);
  const over = status.reached ?? (status.state === 'cancelled' ? asOf : undefined);
  return {
    key: status.key,
    predecessors,
    duration: begun ? Math.max(0, start + whole - asOf) : whole,
    earliest: Math.max(asOf, start ?? asOf),
    ...(over === undefined ? {} : { finished: over }),
    ...(status.finish === undefined ? {} : { forecast: status.finish }),
    ...(deadline === undefined ? {} : { deadline }),
  };
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
  const limit = limitOf(status);
  const short = limit === undefined ? 0 : plan.earlyFinish - limit;
  const holder = plan.heldBy === undefined ? undefined : known.get(plan.heldBy);
  if (!holder || short <= 0) return { ...status, ...slackDays };
  return {
    ...status,
    ...slackDays,
    heldBy: holder.key,
    state: LIFTED.has(status.state) ? 'at-risk' : status.state,
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
