import type { Page } from '../context.ts';
import {
  basisOf,
  byArticle,
  type ComplianceRow,
  type ComplianceValue,
  type EntityKey,
  type Framework,
  type FrameworkCompliance,
  parseDate,
  partsOf,
  type Requirement,
  type Requirements,
  requirementsOf,
  type UnitCompliance,
} from '../data.ts';
import { asDate, asList, asText, field } from '../read.ts';

/** Requirements of a framework for one unit, as a page shows them. */
export type Held = {
  readonly framework: Framework;
  readonly requirements: Requirements;
  readonly unit: UnitCompliance;
  readonly rules: FrameworkCompliance['rules'];
  /** Set where one reason holds for every requirement. */
  readonly blanket?: string;
};

/** What the frameworks that have requirements ask of a unit. */
export function heldOf(p: Page, key: EntityKey): readonly Held[] {
  const frameworks = p.site.frameworks();
  return p.site.complianceOf(key).flatMap(({ framework: id, rules, unit }) => {
    const framework = frameworks.find((one) => one.id === id);
    const requirements = framework && requirementsOf(framework);
    if (!requirements) return [];
    const held = { framework, requirements, unit, rules };
    const blanket = blanketOf(p, held);
    return [blanket === undefined ? held : { ...held, blanket }];
  });
}

/** The reason that all rows share, because of when the unit lives or what is known of it. */
function blanketOf(p: Page, held: Held): string | undefined {
  const [first, ...rest] = held.unit.rows;
  const shared = /^(unit-|not-in-force|other-framework|not-described)/;
  if (!first || !shared.test(first.ground)) return undefined;
  if (rest.some(({ ground }) => ground !== first.ground)) return undefined;
  return basisText(p, held, first);
}

/** Why a requirement has its value, in the assessor's words or in the tool's. */
export function basisText(p: Page, { framework, unit }: Held, row: ComplianceRow): string {
  const from = asDate(framework.validFrom);
  const inForce = from === undefined ? undefined : parseDate(from)?.first;
  const said = basisOf(row, { unitDay: unit.asOf, ...(inForce !== undefined && { inForce }) });
  if (said) return p.t(said);
  const basis = row.assessment && asText(p.site.entity(row.assessment)?.data.basis);
  return basis === undefined || basis === '' ? '' : p.text(basis);
}

/** Rows of a document by article, each with its requirement. */
export function articlesOf({ requirements, unit }: Held, document: string) {
  const rows = new Map(unit.rows.map((row) => [row.requirement, row]));
  return byArticle(requirements, document).map(([article, items]) => ({
    article,
    rows: items.flatMap((item) => {
      const row = rows.get(item.id);
      return row ? [{ item, row }] : [];
    }),
  }));
}

export type Listed = { readonly item: Requirement; readonly row: ComplianceRow };

/** How many of some rows have each value, without the values that do not occur. */
export function tallyOf(rows: readonly Listed[]): readonly (readonly [ComplianceValue, number])[] {
  const counts = Map.groupBy(rows, ({ row }) => row.value);
  return [...counts].map(([value, list]) => [value, list.length] as const);
}

/** Page of a unit's compliance: below its folder where the folder is another unit's. */
export function compliancePath(key: EntityKey): string {
  const { unit, id } = partsOf(key);
  return unit === id ? `/${unit}/compliance/` : `/${unit}/compliance/${id}/`;
}

/** Units that a unit became part of. */
export function heirsOf(p: Page, key: EntityKey): readonly EntityKey[] {
  return asList(p.site.entity(key)?.data.successors).flatMap((ref) => {
    const [home = '', id = home] = String(ref).split('/');
    const heir = `unit:${home}/${id}`;
    return p.site.entity(heir) ? [heir] : [];
  });
}

export function fieldText(p: Page, value: unknown, name: string): string | undefined {
  const text = asText(field(value, name));
  return text === undefined ? undefined : p.text(text);
}
