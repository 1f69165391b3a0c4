import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { type Host, isFailure, type ReadFailure } from '../core/host.ts';
import type { Result } from '../core/result.ts';
import type { SourceFile } from '../core/source-file.ts';
import { decode } from './decode.ts';
import { byteOrderMark, notRegular, outsideLink, tooLarge, unreadableFile } from './diagnostics.ts';
import { type Parsed, parseFile } from './parse.ts';

/** A file above this is not read: the whole of a large province is smaller. */
export const MOST_BYTES = 5_000_000;

/** How a file's text becomes named values and their places. */
export type Parse = (file: SourceFile) => Result<Parsed>;

/** What came of the very bytes: who looks again and again hands out those of before. */
const read = new WeakMap<Uint8Array, { readonly path: string; readonly result: Result<Parsed> }>();

/** Reads, decodes and parses one file; undefined, and said why, when it could not be read. */
export function readSource(
  host: Host,
  path: string,
  parse: Parse = parseFile,
): Result<Parsed | undefined> {
  const bytes = host.read(path, MOST_BYTES);
  if (isFailure(bytes)) return [undefined, [explainFailure(path, bytes)]];
  return readOnce(path, bytes, parse);
}

/** Decodes and parses what was read of a file; the very same bytes give the very same values. */
export function readOnce(
  path: string,
  bytes: Uint8Array,
  parse: Parse = parseFile,
): Result<Parsed> {
  const known = read.get(bytes);
  if (known?.path === path) return known.result;
  const result = readBytes(path, bytes, parse);
  read.set(bytes, { path, result });
  return result;
}

/** A byte order mark is how Excel knows that a table is UTF-8; elsewhere it is a fault. */
function readBytes(path: string, bytes: Uint8Array, parse: Parse): Result<Parsed> {
  const [file, found] = decode(path, bytes);
  const decoding = path.endsWith('.csv')
    ? found.filter(({ code }) => code !== byteOrderMark.code)
    : found;
  const [parsed, parsing] = parse(file);
  return [parsed, decoding.length > 0 ? [...decoding, ...parsing] : parsing];
}

function explainFailure(path: string, { failure, bytes = 0 }: ReadFailure): Diagnostic {
  const at = { file: path, start: 0, end: 0 };
  switch (failure) {
    case 'too-large':
      return diagnose(tooLarge, { path, bytes, limit: MOST_BYTES }, at, path);
    case 'outside-link':
      return diagnose(outsideLink, { path }, at, path);
    case 'other':
      return diagnose(notRegular, { path }, at, path);
    default:
      return diagnose(unreadableFile, { path }, at, path);
  }
}
