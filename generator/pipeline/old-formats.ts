import { compare } from '../core/compare.ts';
import type { Host } from '../core/host.ts';
import { loadSettings } from '../load/load.ts';
import { parseFile, spanAt } from '../load/parse.ts';
import { formatTooNew } from '../migrations/diagnostics.ts';
import { migrateWorkspace, type Parse } from '../migrations/migrate.ts';
import { MIGRATIONS } from '../migrations/registry.ts';

/** The format that files are written for now. */
export const FORMAT = MIGRATIONS.length + 1;

/** A file for a migration; none when its YAML is broken, which the checks will say. */
export const parseOld: Parse = (path, text) => {
  const [parsed, diagnostics] = parseFile({ path, text });
  if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  return { data: parsed.data, spanOf: (pointer, part) => spanAt(parsed, pointer, part) };
};

/** What `khung migrate` writes; `tooNew` when the workspace is of a later format than this tool. */
export function migrationsOf(host: Host, migrations = MIGRATIONS) {
  const newest = migrations.length + 1;
  const format = loadSettings(host)[0].data?.format;
  const isNewer = typeof format === 'number' && format > newest;
  const paths = host.list(['architecture', 'plans']).map(({ path }) => path);
  const sorted = paths.toSorted(compare);
  const files = isNewer ? [] : migrateWorkspace(host, sorted, migrations, parseOld);
  return { files, newest, ...(isNewer && { tooNew: formatTooNew.message({ format, newest }) }) };
}
