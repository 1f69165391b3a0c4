import type { Entity, EntityKey } from '../core/entity.ts';
import { recordOf } from '../core/id-path.ts';
import { isMap } from '../core/is-map.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** Codes by which the pipeline says what it could not look at; given, as review knows no room. */
export type FindingCodes = {
  /** A file, or part of one, was not read: its records may be missing or empty. */
  readonly unread: ReadonlySet<string>;
  /** A record breaks its schema: it is neither analysed nor judged. */
  readonly broken: ReadonlySet<string>;
  /** The finding itself says that a rule could not be evaluated. */
  readonly undetermined: ReadonlySet<string>;
};

/** What cannot be seen in a snapshot: files not read as a whole, records not judged. */
export type Blind = {
  readonly files: ReadonlySet<string>;
  readonly records: ReadonlySet<EntityKey>;
};

export function blindIn({ findings }: Snapshot, { unread, broken }: FindingCodes): Blind {
  const files = new Set<string>();
  const records = new Set<EntityKey>();
  for (const { rule, severity, file, path } of findings) {
    if (unread.has(rule)) files.add(file);
    else if (broken.has(rule) && severity === 'error') records.add(recordOf(path));
  }
  return { files, records };
}

/**
 * Whether a record's value could not be read: of such a record loading keeps the id, which stands
 * in for its name.
 */
export function isLost({ file, id, data }: Entity, { files }: Blind): boolean {
  if (!isMap(data)) return true;
  if (!files.has(file)) return false;
  const names = Object.keys(data);
  return names.length === 0 || (names.length === 1 && data.name === id);
}
