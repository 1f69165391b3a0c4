import { isFailure } from '../core/host.ts';
import { isMap } from '../core/is-map.ts';
import { readFile } from '../host/read-file.ts';

const MOST_BYTES = 10_000_000;

/** Names of the versions that the site in a folder holds; none where it holds none. */
export function publishedVersions(dir: string): readonly string[] {
  const read = readFile(dir, 'versions.json', MOST_BYTES);
  if (isFailure(read)) return [];
  const listed = parsed(new TextDecoder().decode(read));
  const versions = isMap(listed) && Array.isArray(listed.versions) ? listed.versions : [];
  return versions.flatMap((version) =>
    isMap(version) && typeof version.name === 'string' ? [version.name] : [],
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
