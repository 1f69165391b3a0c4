import { type Host, isFailure } from '../core/host.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Loaded } from './load.ts';

/** Larger files are pictures and archives, which nobody writes by hand. */
const LARGEST = 5_000_000;

/** The text files beside the records (CSV, GeoJSON, Markdown, misnamed YAML), sorted by path. */
export function otherTexts(
  host: Host,
  { listed, files }: Pick<Loaded, 'listed' | 'files'>,
): readonly SourceFile[] {
  const known = new Set(files.map(({ path }) => path));
  const paths = listed
    .filter(({ kind, path }) => kind === 'file' && !known.has(path))
    .map(({ path }) => path)
    .sort();
  return paths.flatMap((path) => {
    const bytes = host.read(path, LARGEST);
    if (isFailure(bytes) || bytes.includes(0)) return [];
    return [{ path, text: new TextDecoder().decode(bytes) }];
  });
}
