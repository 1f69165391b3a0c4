import type { Citation } from './citation.ts';
import type { Evidence } from './evidence.ts';
import type { Remedy } from './fix.ts';
import type { Bilingual } from './lang.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'note';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Another place that a diagnostic speaks of, such as the first definition of a duplicate. */
export type Related = { readonly at: Span; readonly message: Bilingual };

/**
 * One problem in the input. Bad input never throws: every pass returns its diagnostics.
 * `subject` and `args` make the fingerprint (METHODS E), so that it survives moved lines.
 */
export type Diagnostic = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly help?: Bilingual;
  readonly at: Span;
  /** Id path: `kind:unit/id` and, after `#`, the JSON pointer within the entity; or the file. */
  readonly subject: string;
  /** What tells two findings of one code on one subject apart; never positions or prose. */
  readonly args: readonly string[];
  readonly related: readonly Related[];
  /** How to mend it, where the pass that found it knows. */
  readonly remedy?: Remedy | undefined;
  /** The values that it rests on. */
  readonly evidence?: readonly Evidence[];
  readonly citation?: Citation;
  /** What a review says instead where the change itself adds the record. */
  readonly added?: Bilingual;
};

/** What a code means: its severity and its sentences, with typed parameters. */
export type Definition<P> = {
  readonly code: string;
  readonly severity: Severity;
  /** Parameters to show the sentences with: in the documentation, and in a test of both languages. */
  readonly sample: unknown;
  readonly message: (p: P) => Bilingual;
  readonly help: (p: P) => Bilingual;
  /** Discriminating arguments for the fingerprint; none by default. */
  readonly args?: (p: P) => readonly string[];
  /** The numbers that the message rests on. */
  readonly evidence?: (p: P) => readonly Evidence[];
  /** On what ground it stands, where there is one: always the same, or told by the content. */
  readonly citation?: Citation | ((p: P) => Citation);
  /** What a review says instead where the change itself adds the record. */
  readonly added?: (p: P) => Bilingual;
};

/** Declares a code; the registry of all codes is the catalogue in `pipeline.ts`. */
export function define<P>(definition: Definition<P> & { readonly sample: P }): Definition<P> {
  return definition;
}

/** A diagnostic of a declared code at a place. */
export function diagnose<P>(
  definition: Definition<P>,
  params: P,
  at: Span,
  subject: string,
  related: readonly Related[] = [],
  remedy?: Remedy,
): Diagnostic {
  const evidence = definition.evidence?.(params) ?? [];
  const { citation, added } = definition;
  const ground = typeof citation === 'function' ? citation(params) : citation;
  return {
    code: definition.code,
    severity: definition.severity,
    message: definition.message(params),
    help: definition.help(params),
    at,
    subject,
    args: definition.args?.(params) ?? [],
    related,
    ...(remedy && { remedy }),
    ...(evidence.length > 0 && { evidence }),
    ...(ground && { citation: ground }),
    ...(added && { added: added(params) }),
  };
}
