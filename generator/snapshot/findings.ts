import { compare } from '../core/compare.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import type { Finding } from '../core/snapshot.ts';
import type { Place, Span } from '../core/span.ts';
import { fingerprintOf, type Hash } from './fingerprint.ts';
import { fixOf } from './fix.ts';

export type FindingInput = {
  readonly diagnostics: readonly Diagnostic[];
  readonly place: (span: Span) => Place;
  /** Data of an entity as written, by key; undefined for a subject that is a file. */
  readonly dataOf: (key: string) => unknown;
  /** The text of a file that was read. */
  readonly textOf: (file: string) => string | undefined;
  readonly hash: Hash;
};

/** Diagnostics with line, column and fingerprint, sorted by place: what people and machines read. */
export function findingsOf(input: FindingInput): readonly Finding[] {
  const placed = input.diagnostics.map((diagnostic) => {
    return { diagnostic, place: input.place(diagnostic.at) };
  });
  placed.sort((a, b) => byPlace(a.place, b.place) || byIdentity(a.diagnostic, b.diagnostic));
  const twins = new Map<string, number>();
  return placed.map(({ diagnostic, place }) => {
    const fingerprint = uniqueFingerprint(diagnostic, input, twins);
    return findingOf(diagnostic, place, fingerprint, input);
  });
}

function byPlace(a: Place, b: Place): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function byIdentity(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.code, b.code) ||
    compare(a.subject, b.subject) ||
    compare(a.args.join('\n'), b.args.join('\n'))
  );
}

function uniqueFingerprint(
  diagnostic: Diagnostic,
  { dataOf, hash }: FindingInput,
  twins: Map<string, number>,
): string {
  const data = dataOf(diagnostic.subject.split('#')[0] as string);
  const first = fingerprintOf(diagnostic, data, 0, hash);
  const twin = twins.get(first) ?? 0;
  twins.set(first, twin + 1);
  return twin === 0 ? first : fingerprintOf(diagnostic, data, twin, hash);
}

function findingOf(
  diagnostic: Diagnostic,
  place: Place,
  fingerprint: string,
  input: FindingInput,
): Finding {
  const { code, severity, message, help, subject, related, evidence, citation, added } = diagnostic;
  const fix = fixOf(diagnostic.remedy, input);
  return {
    rule: code,
    severity,
    message: shorten(message),
    ...(help ? { help: shorten(help) } : {}),
    ...place,
    path: subject,
    fingerprint,
    related: related.map(({ at, message: said }) => ({
      ...input.place(at),
      message: shorten(said),
    })),
    ...(fix && { fix }),
    ...(evidence?.length && { evidence }),
    ...(citation && { citation }),
    ...(added && { added: shorten(added) }),
  };
}

const LONGEST = 600;

/** A name of a million letters must not make a report of a million letters. */
function shorten(message: Bilingual): Bilingual {
  const { vi, en } = message;
  if (vi.length <= LONGEST && en.length <= LONGEST) return message;
  return { vi: cut(vi), en: cut(en) };
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const half = LONGEST / 2;
  return `${text.slice(0, half).toWellFormed()} … ${text.slice(-half).toWellFormed()}`;
}
