import { analysesDiagnostics, contradictions } from '../analyses/diagnostics.ts';
import type { Definition } from '../core/diagnostic.ts';
import { infoOf, RULE_GROUPS, type RuleInfo } from '../core/rule-info.ts';
import { UNDETERMINED, UNPARSED, UNREAD } from '../core/unread-codes.ts';
import { editionDiagnostics } from '../editions/diagnostics.ts';
import { linkDiagnostics } from '../link/diagnostics.ts';
import { loadDiagnostics } from '../load/diagnostics.ts';
import { migrationDiagnostics } from '../migrations/diagnostics.ts';
import { exampleTexts } from '../rules/examples.ts';
import { infoOfPacks, type Packs, packDiagnostics } from '../rules/packs/packs.ts';
import { RULES } from '../rules/registry.ts';
import { secretDiagnostics } from '../secrets/diagnostics.ts';
import { snapshotDiagnostics } from '../snapshot/diagnostics.ts';
import { validateDiagnostics } from '../validate/diagnostics.ts';
import { waiverDiagnostics } from '../waivers/diagnostics.ts';

/** Every code by the part of the work that finds it. */
const GROUPS: Readonly<Record<(typeof RULE_GROUPS)[number], readonly Definition<never>[]>> = {
  reading: [...loadDiagnostics, ...migrationDiagnostics],
  form: validateDiagnostics,
  references: linkDiagnostics,
  analyses: analysesDiagnostics,
  rules: RULES.map(({ definition }) => definition),
  packs: packDiagnostics,
  waivers: waiverDiagnostics,
  snapshots: snapshotDiagnostics,
  editions: [...editionDiagnostics, ...secretDiagnostics],
};

/** The closed catalogue: every code that a finding can have. */
export const CATALOGUE: readonly Definition<never>[] = Object.values(GROUPS).flat();

/** What every code means: the catalogue, and the rules of the packs in use. */
export function ruleInfos({ packs }: Pick<Packs, 'packs'>): readonly RuleInfo[] {
  const own = RULE_GROUPS.flatMap((group) =>
    GROUPS[group].map((each) => infoOf(each, group, exampleTexts(each.code))),
  );
  return [...own, ...infoOfPacks(packs)];
}

/** Codes that say that figures of the content do not agree (METHODS B). */
export const CONTRADICTIONS: ReadonlySet<string> = new Set(contradictions.map(({ code }) => code));

/** What was not read or not decided is not known, and no waiver makes it known. */
export const UNWAIVABLE: ReadonlySet<string> = new Set([...UNREAD, UNDETERMINED]);

/** What a review must know about codes to tell “not found” from “not looked at” (METHODS E). */
export const REVIEW_CODES = {
  missing: UNREAD,
  unread: new Set([...UNREAD, ...UNPARSED]) as ReadonlySet<string>,
  broken: new Set(validateDiagnostics.map(({ code }) => code)) as ReadonlySet<string>,
  undetermined: new Set([UNDETERMINED]) as ReadonlySet<string>,
};

/** Every code that a finding can have by the rules of this workspace. */
export function codesOf({ packs }: Packs): readonly string[] {
  const ofPacks = packs.flatMap(({ rules }) => rules.map(({ code }) => code));
  return [...CATALOGUE.map(({ code }) => code), ...ofPacks];
}
