import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { Entity, EntityKey } from '../core/entity.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { SpanOf } from '../core/span-of.ts';
import { SECRETS } from './diagnostics.ts';
import { PATTERNS, type Pattern, PREFILTER } from './patterns.ts';

/** Looks the records of a file up. */
export function recordsIn(
  entities: readonly Pick<Entity, 'key' | 'file'>[],
  spanOf: SpanOf,
): RecordsOf {
  return (path) =>
    entities
      .filter(({ file }) => file === path)
      .map(({ key }) => ({ key, start: spanOf(key, []).start }))
      .sort((a, b) => a.start - b.start);
}

/** The records of a file in the order in which they stand there, each with where it begins. */
export type RecordsOf = (
  path: string,
) => readonly { readonly key: EntityKey; readonly start: number }[];

/** Files without a secret: both sides of a review mostly hold the very same ones. */
const clean = new WeakSet<SourceFile>();

type Hit = { readonly pattern: Pattern; readonly start: number; readonly secret: string };

/**
 * Keys, passwords, private addresses and personal numbers in the text of files, comments included. What
 * is found is never said again, only what it is and where. One finding for a sort of secret in a
 * record, or in a file beside the records, so that a long list makes no long report.
 */
export function scanSecrets(files: readonly SourceFile[], recordsOf: RecordsOf): Diagnostic[] {
  return files.flatMap((file) => {
    if (clean.has(file)) return [];
    const hits = PREFILTER.test(file.text) ? hitsIn(file.text) : [];
    if (hits.length === 0) {
      clean.add(file);
      return [];
    }
    const records = recordsOf(file.path);
    const subject = ({ start }: Hit) =>
      records.findLast((record) => record.start <= start)?.key ?? file.path;
    const groups = Map.groupBy(hits, (hit) => `${hit.pattern.what.en}\n${subject(hit)}`);
    return [...groups.values()].map((group) => findingOf(file, group, subject(group[0] as Hit)));
  });
}

function findingOf({ path }: SourceFile, hits: readonly Hit[], subject: string): Diagnostic {
  const { pattern, start, secret } = hits[0] as Hit;
  const masked = `${secret.slice(0, pattern.open)}•••`;
  const params = { what: pattern.what, masked, more: hits.length - 1 };
  const at = { file: path, start, end: start + secret.length };
  return diagnose(SECRETS[pattern.code], params, at, subject);
}

/** In the order of the text; of two that overlap the first in the list of patterns counts. */
function hitsIn(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern.find)) {
      const secret = match.groups?.secret ?? match[0];
      const start = match.index + match[0].lastIndexOf(secret);
      const end = start + secret.length;
      if (!isMeant(pattern, secret, text, start, end)) continue;
      if (hits.some((hit) => hit.start < end && start < hit.start + hit.secret.length)) continue;
      hits.push({ pattern, start, secret });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

function isMeant(
  { holds }: Pattern,
  secret: string,
  text: string,
  start: number,
  end: number,
): boolean {
  if (!holds) return true;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return holds(secret, text.slice(line, start), text.slice(end, next < 0 ? undefined : next));
}
