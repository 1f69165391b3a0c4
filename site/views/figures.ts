import type { Page } from '../context.ts';
import {
  type DateValue,
  type Day,
  type Entity,
  lastGoodDay,
  parseDate,
  printDate,
  printNumber,
  printPercent,
  printShare,
  type Text,
} from '../data.ts';
import { asDate, asList, asNumber, asShare, asText, field } from '../read.ts';
import { labelOf } from '../words/labels.ts';

/** An observation as pages show it. */
export type Observation = {
  readonly index: number;
  readonly raw: unknown;
  /** Last day it speaks of. */
  readonly day: Day;
  /** Value in the indicator's unit; a share counts as a percentage. */
  readonly value: number | undefined;
  /** "62/91 (68,1 %)", "hơn 6.000 hộp thư". */
  readonly text: string;
  /** "tháng 7/2019", "tháng 11/2019 – tháng 6/2020". */
  readonly when: string;
};

/** Observations that have a readable date, by day; others stay in the table of the record only. */
export function observationsOf(p: Page, entity: Entity): readonly Observation[] {
  return asList(entity.data.observations)
    .flatMap((raw, index) => {
      const day = dayOf(raw);
      if (day === undefined) return [];
      const text = observedText(p, entity, raw);
      return [{ index, raw, day, value: observedValue(raw), text, when: whenOf(p, raw) }];
    })
    .sort((a, b) => a.day - b.day);
}

function dayOf(raw: unknown): Day | undefined {
  const date = asDate(field(raw, 'date') ?? field(field(raw, 'period'), 'to'));
  return date === undefined ? undefined : parseDate(date)?.last;
}

export function whenOf(p: Page, raw: unknown): string {
  const date = asDate(field(raw, 'date'));
  if (date !== undefined) return printDate(date, p.lang);
  const period = field(raw, 'period');
  return [asDate(field(period, 'from')), asDate(field(period, 'to'))]
    .flatMap((end) => (end === undefined ? [] : printDate(end, p.lang)))
    .join(' – ');
}

function observedValue(raw: unknown): number | undefined {
  const value = asNumber(field(raw, 'value'));
  if (value !== undefined) return value;
  const share = asShare(field(raw, 'share'));
  return share && (share.n / share.N) * 100;
}

/** A figure as the source gives it; undefined where the record has none that can be read. */
function observedText(p: Page, entity: Entity, raw: unknown): string {
  const share = asShare(field(raw, 'share'));
  const value = asNumber(field(raw, 'value'));
  const code = field(raw, 'qualifier');
  const about = typeof code === 'string' ? `${p.t(labelOf('qualifier', code))} ` : '';
  if (share && value !== undefined) return bothFigures(p, entity, share, value);
  if (share) return about + printShare(share.n, share.N, p.lang);
  return value === undefined ? '' : about + amount(p, value, entity.data.unitOfMeasure);
}

/** A printed share beside the one its counts give, where the two differ. */
function bothFigures(
  p: Page,
  entity: Entity,
  { n, N }: { readonly n: number; readonly N: number },
  value: number,
): string {
  const printed = amount(p, value, entity.data.unitOfMeasure);
  const agrees = Math.abs((n / N) * 100 - value) <= 0.0500001;
  const counts = `${printNumber(n, p.lang)}/${printNumber(N, p.lang)}`;
  return agrees
    ? `${counts} (${printed})`
    : `${printed} (${counts} = ${printPercent(n, N, p.lang)})`;
}

/** "58 %", "1.234 hộp thư". */
export function amount(p: Page, value: number, unit: unknown): string {
  const number = printNumber(value, p.lang);
  if (unit === '%') return p.lang === 'vi' ? `${number} %` : `${number}%`;
  const name = asText(unit);
  return name === undefined ? number : `${number} ${p.text(name as Text)}`;
}

/** What a target asks for: "trên 80 %", "91/91 (100 %)". */
export function targetText(p: Page, entity: Entity, target: unknown): string {
  const share = asShare(field(target, 'share'));
  if (share) return printShare(share.n, share.N, p.lang);
  const value = asNumber(field(target, 'value'));
  if (value === undefined) return '';
  const code = field(target, 'comparator');
  const more =
    typeof code === 'string' && code !== 'equal' ? `${p.t(labelOf('comparator', code))} ` : '';
  return more + amount(p, value, entity.data.unitOfMeasure);
}

export function targetValue(target: unknown): number | undefined {
  const value = asNumber(field(target, 'value'));
  const share = asShare(field(target, 'share'));
  return value ?? (share && (share.n / share.N) * 100);
}

export function targetDay(target: unknown): Day | undefined {
  const date = asDate(field(target, 'deadline'));
  return date === undefined ? undefined : lastGoodDay(date as DateValue);
}

/** 0 and 100 for percentages; undefined where the scale follows the data. */
export function boundsOf(entity: Entity): readonly [number, number] | undefined {
  return entity.data.unitOfMeasure === '%' ? [0, 100] : undefined;
}
