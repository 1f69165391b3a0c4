import { type CapabilityMap, type CapabilityRow, componentsIn } from '../core/capability-map.ts';
import type { EntityKey } from '../core/entity.ts';
import type { Bequest, Inheritance } from '../core/inheritance.ts';
import { canonical } from '../core/item-name.ts';

/**
 * Whom a component serves is told where all grounds say so: with its users internal it would stand
 * in the column of its owner. Numbers are of what is left.
 */
export function agreeingMap(each: CapabilityMap, full: CapabilityMap | undefined): CapabilityMap {
  const nameOf = (row: CapabilityRow, agency: string | undefined, component: string) =>
    canonical([row.capability, agency, component]);
  const held = new Set(
    full?.rows.flatMap((row) =>
      row.cells.flatMap(({ agency, own }) => own.map((one) => nameOf(row, agency, one))),
    ),
  );
  const told = each.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      own: cell.own.filter((one) => held.has(nameOf(row, cell.agency, one))),
    })),
  }));
  const rows = told.map((row, at) => {
    const countOf = (agency: EntityKey | undefined) =>
      componentsIn(told, at, (other) => other === agency).length;
    const cells = row.cells.map((cell) => ({ ...cell, count: countOf(cell.agency) }));
    const shown = cells.filter(({ count }) => count > 0);
    return { ...row, cells: shown, count: componentsIn(told, at, () => true).length };
  });
  return { ...each, rows };
}

/** What a unit leaves to another, as far as the internal records do not tell it otherwise. */
export function agreeingInheritance(
  each: Inheritance,
  full: Inheritance | undefined,
): Inheritance | undefined {
  const from = each.from.flatMap((bequest) => {
    const whole = full?.from.find(({ unit }) => unit === bequest.unit);
    return whole ? [bequestOf(bequest, whole)] : [];
  });
  const pairs = new Set(full?.twice.map(canonical));
  const twice = each.twice.filter((pair) => pairs.has(canonical(pair)));
  return from.length > 0 ? { ...each, from, twice } : undefined;
}

function bequestOf(bequest: Bequest, whole: Bequest): Bequest {
  const { unit, through, last, event, knownTo, alsoTo, records, retired } = bequest;
  const known = new Set(Object.values(whole.records).flat());
  const kept = Object.entries(records).map(([kind, keys]) => [
    kind,
    keys.filter((key) => known.has(key)),
  ]);
  return {
    unit,
    ...(through !== undefined && through === whole.through && { through }),
    ...(last !== undefined && last === whole.last && { last }),
    ...(event !== undefined && last === whole.last && { event }),
    ...(knownTo !== undefined && knownTo === whole.knownTo && { knownTo }),
    alsoTo: alsoTo.filter((key) => whole.alsoTo.includes(key)),
    records: Object.fromEntries(kept) as Bequest['records'],
    retired: retired.filter((key) => whole.retired.includes(key)),
  };
}
