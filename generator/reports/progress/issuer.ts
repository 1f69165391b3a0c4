import { type EntityKey, keyOf } from '../../core/entity.ts';
import { bilingualOf } from '../../core/fields.ts';
import type { Bilingual } from '../../core/lang.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { type Lookup, lookupOf, nameOf } from '../../core/work-item.ts';

/** Who issues the report, as far as known; what is absent stays blank on paper. */
export type Issuer = {
  readonly name?: Bilingual;
  readonly superior?: Bilingual;
  /** Where it is issued: the unit's name, while the unit exists. */
  readonly place?: Bilingual;
};

/**
 * The issuer that was named, with the agency above it. Nobody is named by default: an agency that
 * the content knows has not thereby issued anything.
 */
export function issuerOf(snapshot: Snapshot, unit?: string, agency?: EntityKey): Issuer {
  const lookup = lookupOf(snapshot.model.entities);
  const ended = snapshot.facts.units.find((facts) => facts.unit === unit)?.ended;
  const place = unit === undefined || ended ? undefined : placeOf(lookup, unit);
  return { ...namesOf(lookup, agency), ...(place && { place }) };
}

/** The place line has the name of a province without the word for it. */
function placeOf(lookup: Lookup, unit: string): Bilingual | undefined {
  const name = bilingualOf(lookup.get(keyOf('unit', unit, unit))?.data.name);
  return name && { vi: name.vi.replace(/^Tỉnh /u, ''), en: name.en.replace(/ Province$/, '') };
}

function namesOf(lookup: Lookup, agency: EntityKey | undefined): Issuer {
  const entity = agency === undefined ? undefined : lookup.get(agency);
  if (!entity) return {};
  const superior = agencyKey(entity.unit, entity.data.parent);
  return {
    name: nameOf(lookup, entity.key),
    ...(superior && lookup.has(superior) && { superior: nameOf(lookup, superior) }),
  };
}

/** Key of the agency that `ref` (`so-tttt`, `binh-duong/so-tttt`) names from within a unit. */
export function agencyKey(unit: string | undefined, ref: unknown): EntityKey | undefined {
  if (typeof ref !== 'string') return undefined;
  const [home, id] = ref.includes('/') ? ref.split('/') : [unit, ref];
  return home === undefined ? undefined : keyOf('agency', home, id as string);
}
