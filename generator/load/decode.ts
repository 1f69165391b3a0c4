import { type Definition, type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { Remedy } from '../core/fix.ts';
import type { Result } from '../core/result.ts';
import type { SourceFile } from '../core/source-file.ts';
import { byteOrderMark, invalidUtf8, utf16 } from './diagnostics.ts';

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Text of a file that should be UTF-8. Another encoding is an error, but what can be read is read,
 * so that records in such a file keep their names. A byte order mark is not part of the text.
 */
export function decode(path: string, bytes: Uint8Array): Result<SourceFile> {
  const wide = widthOf(bytes);
  if (wide) return said(path, new TextDecoder(wide).decode(bytes), utf16, 0);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const [file, diagnostics] = decodeUtf8(path, marked ? bytes.subarray(3) : bytes);
  return marked ? [file, [markComplaint(path), ...diagnostics]] : [file, diagnostics];
}

/** The mark stands before the text, so that nothing of the text is replaced: any fix leaves it out. */
function markComplaint(path: string): Diagnostic {
  const description = { vi: 'Bỏ dấu thứ tự byte.', en: 'Remove the byte order mark.' };
  const at = { file: path, start: 0, end: 0 };
  const remedy: Remedy = { safety: 'safe', description, at, edit: { as: 'text', text: '' } };
  return diagnose(byteOrderMark, {}, at, path, [], remedy);
}

function decodeUtf8(path: string, bytes: Uint8Array): Result<SourceFile> {
  try {
    return [{ path, text: STRICT.decode(bytes) }, []];
  } catch {
    const text = LENIENT.decode(bytes);
    return said(path, text, invalidUtf8, text.indexOf('\ufffd'));
  }
}

/** UTF-16 by its byte order mark, or by every other byte of the first letters being zero. */
function widthOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return undefined;
}

function said(
  path: string,
  text: string,
  definition: Definition<Record<never, never>>,
  at: number,
): Result<SourceFile> {
  return [{ path, text }, [complaint(path, definition, at)]];
}

function complaint(
  file: string,
  definition: Definition<Record<never, never>>,
  at: number,
): Diagnostic {
  const start = Math.max(at, 0);
  return diagnose(definition, {}, { file, start, end: start }, file);
}
