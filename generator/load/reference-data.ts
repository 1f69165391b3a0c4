import { by } from '../core/compare.ts';
import type { Host } from '../core/host.ts';
import { isMap } from '../core/is-map.ts';
import type { Framework } from '../core/model.ts';
import type { Result } from '../core/result.ts';
import type { GlossaryTerm } from '../core/snapshot.ts';
import { decode } from './decode.ts';
import { parseFile } from './parse.ts';

/** The reference frameworks that ship with the tool, sorted by id. */
export function loadFrameworks(host: Host): Result<readonly Framework[]> {
  const paths = host.assets('schemas/frameworks').filter((path) => path.endsWith('.yaml'));
  const read = paths.map((path) => readAsset(host, path));
  const frameworks = read.map(([data]) => data as Framework).filter(({ id }) => id !== undefined);
  return [frameworks.sort(by(({ id }) => id)), read.flatMap(([, diagnostics]) => diagnostics)];
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
  const [file, decoding] = decode(path, bytes);
  const [{ data }, parsing] = parseFile(file);
  return [data, [...decoding, ...parsing]];
}
