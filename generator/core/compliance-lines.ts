import type { ComplianceRow, UnitCompliance } from './compliance.ts';
import { basisOf } from './compliance-words.ts';
import type { Day } from './day.ts';
import { type Entity, type EntityKey, keyOf, partsOf } from './entity.ts';
import { bilingualOf, datedOf, lastDayOf, stringOf } from './fields.ts';
import type { Bilingual } from './lang.ts';
import { type Requirement, requirementsOf } from './requirements.ts';
import type { Finding, Snapshot } from './snapshot.ts';
import { type Lookup, lookupOf, nameOf } from './work-item.ts';

/** A requirement of a unit with all that a reader of a report needs. */
export type ComplianceLine = {
  readonly row: ComplianceRow;
  readonly requirement: Requirement;
  readonly document: Bilingual;
  readonly draft: boolean;
  /** The assessor's words, or the tool's. */
  readonly basis: Bilingual;
  readonly remedy?: Bilingual;
  readonly assessedBy?: Bilingual;
  readonly assessedOn?: Day;
  /** Findings of the rules that express it, in the unit's folder. */
  readonly findings: readonly Finding[];
};

export type ComplianceUnit = {
  readonly unit: EntityKey;
  readonly name: Bilingual;
  readonly framework: { readonly id: string; readonly name: Bilingual; readonly version: string };
  readonly asOf: Day;
  readonly counts: UnitCompliance['counts'];
  readonly lines: readonly ComplianceLine[];
};

/** Every unit and requirement of the snapshot; of one folder or one unit's key where it is given. */
export function complianceUnits(snapshot: Snapshot, only?: string): readonly ComplianceUnit[] {
  const lookup = lookupOf(snapshot.model.entities);
  const findings = Map.groupBy(snapshot.findings, ({ rule }) => rule);
  return (snapshot.facts.compliance ?? []).flatMap(({ framework: id, rules, units }) => {
    const framework = snapshot.frameworks.find((one) => one.id === id);
    const requirements = framework && requirementsOf(framework);
    if (!requirements) return [];
    const items = new Map(requirements.items.map((item) => [item.id, item]));
    const inForce = datedOf(framework.validFrom)?.first;
    const named = { vi: id, en: id };
    return units
      .filter((each) => isOf(each.unit, only))
      .map((each) => {
        const days = { unitDay: each.asOf, ...(inForce !== undefined && { inForce }) };
        const { unit: folder } = partsOf(each.unit);
        return {
          unit: each.unit,
          name: nameOf(lookup, each.unit),
          framework: {
            id,
            name: bilingualOf(framework.name) ?? named,
            version: String(framework.version),
          },
          asOf: each.asOf,
          counts: each.counts,
          lines: each.rows.flatMap((row) => {
            const requirement = items.get(row.requirement);
            if (!requirement) return [];
            const document = requirements.documents[requirement.document];
            const codes = row.broken ? (rules[row.requirement] ?? []) : [];
            const found = codes.flatMap((code) => findings.get(code) ?? []);
            return [
              {
                row,
                requirement,
                document: bilingualOf(document?.name) ?? named,
                draft: document?.draft === true,
                findings: found.filter(({ path }) => folderOf(path) === folder),
                ...wordsOf(lookup, row, basisOf(row, days)),
              },
            ];
          }),
        };
      });
  });
}

function isOf(key: EntityKey, only: string | undefined): boolean {
  return only === undefined || key === only || partsOf(key).unit === only;
}

const FOLDER = /^[a-z0-9-]+:([^/#]+)\//;

function folderOf(path: string): string | undefined {
  return FOLDER.exec(path)?.[1];
}

/** What the assessment says; the tool's own words where there is none. */
function wordsOf(lookup: Lookup, { assessment }: ComplianceRow, said: Bilingual | undefined) {
  const entity = assessment === undefined ? undefined : lookup.get(assessment);
  const basis = said ?? bilingualOf(entity?.data.basis) ?? { vi: '', en: '' };
  if (!entity) return { basis };
  const remedy = bilingualOf(entity.data.remedy);
  const assessedOn = lastDayOf(entity.data.assessedOn);
  return {
    basis,
    assessedBy: assessorOf(lookup, entity),
    ...(remedy && { remedy }),
    ...(assessedOn !== undefined && { assessedOn }),
  };
}

function assessorOf(lookup: Lookup, { unit, data }: Entity): Bilingual {
  const ref = stringOf(data.assessedBy) ?? '';
  const [home = unit, id = home] = ref.includes('/') ? ref.split('/') : [unit, ref];
  const agency = nameOf(lookup, keyOf('agency', home, id));
  const person = stringOf(data.assessor);
  if (person === undefined) return agency;
  return { vi: `${person}, ${agency.vi}`, en: `${person}, ${agency.en}` };
}
