import type { Citation } from './citation.ts';
import type { Definition, Severity } from './diagnostic.ts';
import type { Bilingual } from './lang.ts';

/** Where a code comes from, in the order in which content passes through. */
export const RULE_GROUPS = [
  'reading',
  'form',
  'references',
  'analyses',
  'rules',
  'packs',
  'waivers',
  'snapshots',
  'editions',
] as const;

/** One of the groups above, or the id of a rule pack. */
export type RuleGroup = (typeof RULE_GROUPS)[number] | `pack:${string}`;

/** What a code means, as its page says it. */
export type RuleInfo = {
  readonly code: string;
  readonly group: RuleGroup;
  /** Name of the pack that it belongs to. */
  readonly pack?: Bilingual;
  readonly severity: Severity;
  readonly title?: Bilingual;
  /** A message with sample values; of a pack the pattern, `${…}` standing for values. */
  readonly message: Bilingual;
  readonly help?: Bilingual;
  readonly citation?: Citation;
  /** YAML that keeps it and YAML that breaks it; each one is run as a test. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
};

/** A declared code as its page shows it, its sentences with its sample parameters. */
export function infoOf(
  definition: Definition<never>,
  group: RuleGroup,
  examples: RuleInfo['examples'] = { good: [], bad: [] },
): RuleInfo {
  const { code, severity, citation, sample } = definition;
  const message = definition.message(sample as never);
  const help = definition.help(sample as never);
  return {
    code,
    group,
    severity,
    message,
    help,
    ...(typeof citation === 'object' && { citation }),
    examples,
  };
}
