import {
  type CelFunc,
  type CelMap,
  CelScalar,
  celFunc,
  celList,
  celMethod,
  isCelList,
  isCelMap,
  listType,
  mapType,
} from '@bufbuild/cel';
import { type DateValue, isoDay, lastGoodDay, parseDate } from '../../core/day.ts';
import type { Entity } from '../../core/entity.ts';
import type { Budget } from './budget.ts';
import type { World } from './world.ts';

const { BOOL, STRING, DYN } = CelScalar;
const MAP = mapType(DYN, DYN);
const LIST = listType(DYN);

/** Function that every loop calls once a round; its name cannot be written in an expression. */
export const ROUND = '@round';

/** The functions that packs have beside those of CEL; see schemas/packs/README.md. */
export function helpers(world: () => World, budget: Budget): CelFunc[] {
  const listed = (entities: readonly Entity[]) => {
    budget.spend(entities.length);
    return celList(entities.map(world().valueOf));
  };
  const on = (value: unknown): Entity => {
    const entity = isCelMap(value) ? world().entityOf(value) : undefined;
    if (!entity) throw new Error('not a record');
    return entity;
  };
  return [
    celFunc(ROUND, [], BOOL, () => budget.spend(1)),
    ...ofFields(),
    celMethod('lower', STRING, [], STRING, function () {
      return this.toLowerCase();
    }),
    celMethod('id', MAP, [], STRING, function () {
      return on(this).id;
    }),
    celMethod('unitId', MAP, [], STRING, function () {
      return on(this).unit;
    }),
    celMethod('kindName', MAP, [], STRING, function () {
      return on(this).kind;
    }),
    celMethod('state', MAP, [], STRING, function () {
      return stateOf(this, world().asOf);
    }),
    celMethod('links', MAP, [STRING], LIST, function (field) {
      return listed(world().links(on(this).key, field));
    }),
    celMethod('usedBy', MAP, [STRING, STRING], LIST, function (kind, field) {
      return listed(world().usedBy(on(this).key, kind, field));
    }),
    celMethod('records', MAP, [STRING], LIST, function (kind) {
      return listed(world().inUnit(on(this).unit, kind));
    }),
    celMethod('same', MAP, [STRING], LIST, function (field) {
      return listed(world().same(on(this), [field]));
    }),
    celMethod('same', MAP, [STRING, STRING], LIST, function (one, other) {
      return listed(world().same(on(this), [one, other]));
    }),
    celMethod('same', MAP, [STRING, STRING, STRING, STRING], LIST, function (...fields) {
      return listed(world().same(on(this), fields));
    }),
  ];
}

/** What can be asked of a field that may be absent, unknown or not applicable. */
function ofFields(): CelFunc[] {
  return [
    celMethod('stated', MAP, [STRING], BOOL, function (field) {
      const value = (this as CelMap).get(field);
      return value !== undefined && !says(value, 'unknown') && !says(value, 'notApplicable');
    }),
    celMethod('unknown', MAP, [STRING], BOOL, function (field) {
      return says((this as CelMap).get(field), 'unknown');
    }),
    celMethod('notApplicable', MAP, [STRING], BOOL, function (field) {
      return says((this as CelMap).get(field), 'notApplicable');
    }),
    celMethod('text', MAP, [STRING], STRING, function (field) {
      return textOf((this as CelMap).get(field));
    }),
    celMethod('unknownContact', MAP, [STRING], STRING, function (field) {
      return textOf(companion((this as CelMap).get(field), 'contact'));
    }),
    celMethod('unknownDue', MAP, [STRING], STRING, function (field) {
      return lastDay(companion((this as CelMap).get(field), 'due'));
    }),
    celMethod('firstDay', MAP, [STRING], STRING, function (field) {
      const day = parseDate(dateOf((this as CelMap).get(field)))?.first;
      return day === undefined ? '' : isoDay(day);
    }),
    celMethod('lastDay', MAP, [STRING], STRING, function (field) {
      return lastDay((this as CelMap).get(field));
    }),
    celFunc('daysBetween', [STRING, STRING], CelScalar.INT, (from, to) => {
      const [first, last] = [parseDate(from)?.first, parseDate(to)?.first];
      if (first === undefined || last === undefined) throw new Error('not a day');
      return BigInt(last - first);
    }),
  ];
}

function says(value: unknown, mark: string): boolean {
  return isCelMap(value) && value.has(mark);
}

/** What stands beside a reason for not knowing. */
function companion(value: unknown, name: string): unknown {
  const unknown = isCelMap(value) ? value.get('unknown') : undefined;
  return isCelMap(unknown) ? unknown.get(name) : undefined;
}

function lastDay(value: unknown): string {
  const day = lastGoodDay(dateOf(value));
  return day === undefined ? '' : isoDay(day);
}

/** The Vietnamese text; texts of a list joined; nothing for what is no text. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'number') return String(value);
  if (isCelList(value)) return [...value].map(textOf).join('; ');
  return isCelMap(value) ? textOf(value.get('vi')) : '';
}

/** The date as core/day.ts reads it; an empty text, which it cannot read, for what is no date. */
function dateOf(value: unknown): DateValue {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return Number(value);
  if (!isCelMap(value)) return '';
  const date = value.get('date');
  const text = typeof date === 'bigint' ? Number(date) : typeof date === 'string' ? date : '';
  return value.get('inclusive') === false ? { date: text, inclusive: false } : text;
}

/** Lifecycle at a day: the last state that was reported by then; empty when none was. */
function stateOf(record: unknown, asOf: string): string {
  const lifecycle = isCelMap(record) ? record.get('lifecycle') : undefined;
  const all = isCelList(lifecycle) ? [...lifecycle] : [lifecycle];
  let best = { day: '', state: '' };
  for (const each of all) {
    if (!isCelMap(each)) continue;
    const first = parseDate(dateOf(each.get('asOf')))?.first;
    const day = first === undefined ? '' : isoDay(first);
    if (day <= asOf && day >= best.day) best = { day, state: String(each.get('state')) };
  }
  return best.state;
}
