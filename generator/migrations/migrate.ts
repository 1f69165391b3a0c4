import { type Host, isFailure } from '../core/host.ts';
import { applyEdits } from './edits.ts';
import type { Migration, OldFile } from './migration.ts';

/** Parses the text of a file; undefined when it is not sound YAML, which the checks say. */
export type Parse = (path: string, text: string) => Omit<OldFile, 'path' | 'text'> | undefined;

const SETTINGS = 'khung.yaml';
const FORMAT = /(^|[{,]\s*)(["']?format["']?\s*:\s*)(\d+)/m;

/** The format that khung.yaml states; 1 where it states none. */
export function formatIn(settings: string): number {
  return Number(FORMAT.exec(settings)?.[3] ?? 1);
}

/** khung.yaml with another format, on the line where it was stated or on a first line of its own. */
export function withFormat(settings: string, format: number): string {
  if (FORMAT.test(settings)) {
    return settings.replace(FORMAT, (_, before: string, key: string) => before + key + format);
  }
  return `format: ${format}\n${settings}`;
}

/** The text of a file after all migrations from a format on. What cannot be parsed is left as it is. */
export function migrateText(
  path: string,
  text: string,
  from: number,
  migrations: readonly Migration[],
  parse: Parse,
): string {
  return migrations.slice(from - 1).reduce((now, { edits }) => {
    const parsed = parse(path, now);
    return parsed ? applyEdits(now, edits({ ...parsed, path, text: now })) : now;
  }, text);
}

/** Files whose form a format decides. */
export function isMigrated(path: string): boolean {
  return path === SETTINGS || /^(?:architecture|plans)\/.*\.yaml$/s.test(path);
}

/** What came of the very bytes, so that equal files of several versions stay the very same bytes. */
const done = new WeakMap<Uint8Array, Map<string, Uint8Array>>();

/** A host that hands out the files of a workspace of an older format as the newest would have them. */
export function migratedHost(host: Host, migrations: readonly Migration[], parse: Parse): Host {
  const settings = migrations.length > 0 ? textAt(host, SETTINGS) : undefined;
  const from = settings === undefined ? 1 : formatIn(settings);
  if (from > migrations.length) return host;
  return {
    ...host,
    read: (path, limit) => {
      const bytes = host.read(path, limit);
      if (isFailure(bytes) || !isMigrated(path)) return bytes;
      const key = `${from} ${migrations.length} ${path}`;
      const known = done.get(bytes) ?? new Map<string, Uint8Array>();
      const made = known.get(key) ?? migrateBytes(path, bytes, from, migrations, parse);
      done.set(bytes, known.set(key, made));
      return made;
    },
  };
}

function migrateBytes(
  path: string,
  bytes: Uint8Array,
  from: number,
  migrations: readonly Migration[],
  parse: Parse,
): Uint8Array {
  const text = textOf(bytes);
  const after = text === undefined ? text : migrateText(path, text, from, migrations, parse);
  return after === undefined || after === text ? bytes : new TextEncoder().encode(after);
}

/** A file that migrations change, as it is and as it will be. */
export type Migrated = {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
};

/**
 * What a workspace of an older format becomes, file by file; khung.yaml, which states the format, comes
 * last, so that a migration that was cut short is run again.
 */
export function migrateWorkspace(
  host: Host,
  paths: readonly string[],
  migrations: readonly Migration[],
  parse: Parse,
): readonly Migrated[] {
  const settings = textAt(host, SETTINGS) ?? '';
  const from = formatIn(settings);
  if (from > migrations.length) return [];
  const content = paths.filter((path) => path !== SETTINGS && isMigrated(path));
  const files = content.flatMap((path) => {
    const before = host.read(path);
    if (isFailure(before)) return [];
    const after = migrateBytes(path, before, from, migrations, parse);
    return after === before ? [] : [{ path, before, after }];
  });
  const before = host.read(SETTINGS);
  if (isFailure(before)) return files;
  const text = migrateText(SETTINGS, settings, from, migrations, parse);
  const after = new TextEncoder().encode(withFormat(text, migrations.length + 1));
  return [...files, { path: SETTINGS, before, after }];
}

function textAt(host: Host, path: string): string | undefined {
  const bytes = host.read(path);
  return isFailure(bytes) ? undefined : textOf(bytes);
}

/** With its byte order mark, if any, so that a file stays as it was; undefined when it is not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
