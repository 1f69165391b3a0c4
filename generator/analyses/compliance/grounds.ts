import type { ComplianceGround, RuleOutcome } from '../../core/compliance.ts';
import type { Requirement } from '../../core/requirements.ts';

/** What the rules of one requirement did in one folder, together. */
export type Looked = {
  readonly rules: number;
  readonly looked: number;
  readonly broken: number;
  readonly undetermined: number;
  readonly silentUntil?: number;
};

export function lookedOf(outcomes: readonly RuleOutcome[], folder: string): Looked {
  let [looked, broken, undetermined] = [0, 0, 0];
  const silent: number[] = [];
  for (const { units } of outcomes) {
    const tally = units.get(folder);
    if (!tally) continue;
    looked += tally.looked;
    broken += tally.broken;
    undetermined += tally.undetermined;
    if (tally.silentUntil !== undefined) silent.push(tally.silentUntil);
  }
  const rules = outcomes.length;
  const sums = { rules, looked, broken, undetermined };
  return silent.length > 0 ? { ...sums, silentUntil: Math.min(...silent) } : sums;
}

/**
 * What a tool can say of a requirement by itself. A broken rule speaks against it only where the
 * rule decides it alone and the document has been issued; what holds says that the structure is
 * valid, and a rule that could not be decided or was not asked says nothing.
 */
export function toolGround(
  { machine }: Requirement,
  draft: boolean,
  { rules, looked, broken, undetermined, silentUntil }: Looked,
): ComplianceGround {
  if (rules === 0) return machine === 'human' ? 'for-people' : 'no-rule';
  if (broken > 0) {
    if (machine !== 'auto') return 'candidates';
    return draft ? 'broken-in-draft' : 'broken';
  }
  if (undetermined > 0) return 'undetermined';
  if (silentUntil !== undefined) return 'not-yet-asked';
  return looked === 0 ? 'nothing-to-look-at' : 'structure-valid';
}
