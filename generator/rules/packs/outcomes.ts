import { by } from '../../core/compare.ts';
import type { RuleOutcome, RuleTally } from '../../core/compliance.ts';
import type { Day } from '../../core/day.ts';
import type { PackRule } from './pack.ts';

/** Keeps, by rule and folder, how many records a rule looked at and what it found in them. */
export class Outcomes {
  readonly #tallies = new Map<PackRule, Map<string, RuleTally>>();

  /** A record that a rule was asked about: undefined when it holds or does not speak to it. */
  looked(rule: PackRule, unit: string, found: unknown): void {
    const tally = this.#of(rule, unit);
    tally.looked++;
    if (found === 'broken') tally.broken++;
    else if (found !== undefined) tally.undetermined++;
  }

  /** A record that a rule passes over until its first day. */
  silent(rule: PackRule, unit: string): void {
    const days = [rule.warnFrom, rule.denyFrom].filter((day): day is Day => day !== undefined);
    this.#of(rule, unit).silentUntil = Math.min(...days);
  }

  /** What became of each of `rules` that expresses a requirement, by code. */
  of(rules: readonly PackRule[]): readonly RuleOutcome[] {
    return rules
      .filter(({ checks }) => checks.length > 0)
      .map((rule) => {
        const units = this.#tallies.get(rule) ?? new Map<string, RuleTally>();
        return { rule: rule.code, checks: rule.checks, units };
      })
      .sort(by(({ rule }) => rule));
  }

  #of(rule: PackRule, unit: string): RuleTally {
    const units = this.#tallies.get(rule) ?? new Map<string, RuleTally>();
    this.#tallies.set(rule, units);
    const tally = units.get(unit) ?? { looked: 0, broken: 0, undetermined: 0 };
    units.set(unit, tally);
    return tally;
  }
}
