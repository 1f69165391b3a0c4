import type { Snapshot } from '../core/snapshot.ts';
import { canonicalPieces } from './canonical.ts';
import type { Hash } from './fingerprint.ts';

export type SnapshotParts = Omit<Snapshot, 'format' | 'digest'>;

/** The snapshot of what a run produced; every part is sorted already. */
export function takeSnapshot(parts: SnapshotParts, hash: Hash): Snapshot {
  const {
    revision,
    asOf,
    knownAt,
    settings,
    frameworks,
    glossary,
    model,
    facts,
    findings,
    rules,
    edition,
  } = parts;
  const body = {
    format: 1 as const,
    revision,
    asOf,
    knownAt,
    settings,
    frameworks,
    glossary,
    model,
    facts,
    findings,
    ...(rules && { rules }),
    ...(edition && { edition }),
  };
  return { ...body, digest: digestOf(body, hash) };
}

/** Levels down to single records: snapshot, model, entities. */
const RECORDS = 3;

/** sha256 over the canonical JSON of everything but the digest itself. */
export function digestOf(body: Omit<Snapshot, 'digest'>, hash: Hash): string {
  return hash(canonicalPieces(body, RECORDS));
}
