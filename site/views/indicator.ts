import type { Page } from '../context.ts';
import {
  type ChartTarget,
  type Entity,
  indicatorChart,
  keyOf,
  parseDate,
  printDay,
  type Status,
} from '../data.ts';
import { asDate, asList, asNumber, asText, field, resolveAll } from '../read.ts';
import { indicator as words } from '../words/indicator.ts';
import {
  boundsOf,
  type Observation,
  observationsOf,
  targetDay,
  targetText,
  targetValue,
} from './figures.ts';
import { dayOf } from './unit.ts';

/** A target as pages show it. */
export type Target = {
  readonly index: number;
  readonly raw: unknown;
  readonly text: string;
  readonly status: Status | undefined;
};

export function targetsOf(p: Page, entity: Entity): readonly Target[] {
  const statuses = p.site.statusesOf(entity.key);
  return asList(entity.data.targets).map((raw, index) => ({
    index,
    raw,
    text: targetText(p, entity, raw),
    status: statuses.find(({ key }) => key === `${entity.key}#${String(field(raw, 'id'))}`),
  }));
}

/** What the figures show: "Tăng từ 17 (10/07/2019) lên 755 dịch vụ (30/06/2020)", or the one there is. */
export function findingOf(p: Page, seen: readonly Observation[]): string {
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return '';
  if (first === last) return p.t(words.finding(last.text, last.when));
  const change = (last.value ?? 0) - (first.value ?? 0);
  const way = change > 0 ? words.rose : change < 0 ? words.fell : words.stayed;
  return p.t(way(first.text, first.when, last.text, last.when));
}

/**
 * The chart of an indicator for a page and for a phone; undefined where there is no course to
 * draw: fewer than two figures and no target with a deadline beside one figure.
 */
export function chartOf(p: Page, entity: Entity): { broad: string; narrow: string } | undefined {
  const seen = observationsOf(p, entity).filter(({ value }) => value !== undefined);
  const targets = targetsOf(p, entity).flatMap((target) => chartTarget(p, target) ?? []);
  const dated = targets.some(({ day }) => day !== undefined);
  if (seen.length === 0 || (seen.length < 2 && !dated)) return undefined;
  const points = seen.map((one) => ({
    day: one.day,
    value: one.value as number,
    text: one.text,
    says: saysOf(p, entity, one),
    href: `#o${one.index}`,
  }));
  const unit = asText(entity.data.unitOfMeasure);
  const chart = {
    title: `${p.name(entity.key)}: ${findingOf(p, seen)}`,
    desc: p.t(words.axis(p.t(words.zero))),
    points,
    targets,
    asOf: dayOf(p, entity.unit).asOf,
    bounds: boundsOf(entity),
    unit: unit === undefined ? '' : p.text(unit),
    lang: p.lang,
  };
  const draw = (width: number) => indicatorChart({ ...chart, width });
  return { broad: draw(820), narrow: draw(352) };
}

function saysOf(p: Page, entity: Entity, one: Observation): string {
  const refs = field(one.raw, 'sources') ?? entity.data.sources;
  const sources = resolveAll(p.site, entity.unit, refs, 'source').map(p.name);
  return [`${one.when}: ${one.text}`, ...sources].join('. ');
}

function chartTarget(p: Page, target: Target): ChartTarget | undefined {
  const value = targetValue(target.raw);
  if (value === undefined) return undefined;
  const day = targetDay(target.raw);
  const due = day === undefined ? '' : `, ${printDay(day, p.lang)}`;
  return {
    day,
    value,
    text: target.text,
    says: `${p.t(words.target)} ${target.text}${due}`,
    state: target.status?.state ?? 'no-data',
    href: '#targets',
    way: wayOf(target.raw),
  };
}

/** Baseline and declared intermediate values, by day. */
function wayOf(raw: unknown): ChartTarget['way'] {
  return [field(raw, 'baseline'), ...asList(field(raw, 'trajectory'))].flatMap((step) => {
    const date = asDate(field(step, 'date'));
    const value = asNumber(field(step, 'value'));
    const day = date === undefined ? undefined : parseDate(date)?.last;
    return day === undefined || value === undefined ? [] : [{ day, value }];
  });
}

/** The latest figure of every unit that measures the same, the highest share or value first. */
export function sameElsewhere(p: Page, entity: Entity) {
  const { key } = entity.data;
  if (typeof key !== 'string') return [];
  const all = p.site.sameDefinition(key);
  if (all.length < 2) return [];
  return all.flatMap((one) => {
    const last = observationsOf(p, one).at(-1);
    const unit = keyOf('unit', one.unit, one.unit);
    return last ? [{ entity: one, unit, last, own: one.key === entity.key }] : [];
  });
}
