import { by } from '../core/compare.ts';
import type { Host } from '../core/host.ts';
import { isMap } from '../core/is-map.ts';
import type { Framework } from '../core/model.ts';
import type { Result } from '../core/result.ts';
import type { GlossaryTerm } from '../core/snapshot.ts';
import type { Workbook } from '../core/workbook.ts';
import { readOnce } from './read-source.ts';

/** The reference frameworks that ship with the tool, with their requirements, sorted by id. */
export function loadFrameworks(host: Host): Result<readonly Framework[]> {
  const paths = host.assets('schemas/frameworks').filter((path) => path.endsWith('.yaml'));
  const read = paths.map((path) => readAsset(host, path));
  const [requirements, problems] = loadRequirements(host);
  const frameworks = read
    .map(([data]) => data as Framework)
    .filter(({ id }) => id !== undefined)
    .map((each) => {
      const own = requirements.find(({ framework }) => framework === each.id);
      return own ? { ...each, requirements: own } : each;
    });
  const diagnostics = read.flatMap(([, said]) => said);
  return [frameworks.sort(by(({ id }) => id)), [...diagnostics, ...problems]];
}

/** Requirements stand in files of their own, because they change more often than the framework. */
function loadRequirements(host: Host): Result<readonly Readonly<Record<string, unknown>>[]> {
  const paths = host.assets('schemas/requirements').filter((path) => path.endsWith('.yaml'));
  const read = paths.map((path) => readAsset(host, path));
  return [read.map(([data]) => data), read.flatMap(([, said]) => said)];
}

/** The official workbooks that ship with the tool, sorted by id. */
export function loadWorkbooks(host: Host): readonly Workbook[] {
  const paths = host.assets('schemas/workbooks').filter((path) => path.endsWith('.yaml'));
  const read = paths.map((path) => readAsset(host, path)[0] as unknown as Workbook);
  return read.filter(({ id }) => id !== undefined).sort(by(({ id }) => id));
}

/** The glossary that ships with the tool, sorted by id. */
export function loadGlossary(host: Host): Result<readonly GlossaryTerm[]> {
  const [data, diagnostics] = readAsset(host, 'schemas/glossary.yaml');
  const terms = Object.entries(data).map(([id, term]) => ({ ...(isMap(term) ? term : {}), id }));
  return [terms.sort(by(({ id }) => id)), diagnostics];
}

function readAsset(host: Host, path: string): Result<Readonly<Record<string, unknown>>> {
  const bytes = host.asset(path);
  if (!bytes) return [{}, []];
  const [{ data }, diagnostics] = readOnce(path, bytes);
  return [data, diagnostics];
}
