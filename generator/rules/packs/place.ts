import type { Pointer } from '../../core/locate.ts';
import type { Span } from '../../core/span.ts';
import type { PackFile } from './pack.ts';

/**
 * Where a part of an expression stands in the pack's file. A value in YAML may be quoted, folded or
 * indented; what is not white space stands there in the same order, so it is counted off.
 */
export function spanWithin(
  pack: PackFile,
  pointer: Pointer,
  text: string,
  offset: number,
  length: number,
): Span {
  const whole = pack.spanOf(pointer, 'value');
  const raw = pack.file.text.slice(whole.start, whole.end);
  const start = rawOffset(raw, text, offset);
  const end = rawOffset(raw, text, Math.max(offset, offset + length - 1)) + 1;
  if (start < 0 || end <= start) return whole;
  return { ...whole, start: whole.start + start, end: Math.min(whole.end, whole.start + end) };
}

const BLANK = /\s/;

/** The offset in `raw` of the character at `offset` of `text`; -1 when the two do not agree. */
function rawOffset(raw: string, text: string, offset: number): number {
  let i = /^[|>][-+0-9]*/.exec(raw)?.[0].length ?? 0;
  const quote = raw[0] === "'" || raw[0] === '"' ? raw[0] : undefined;
  if (quote) i = 1;
  for (let at = 0; at <= offset && at < text.length; at++) {
    if (BLANK.test(text[at] as string) && at < offset) continue;
    while (i < raw.length && BLANK.test(raw[i] as string)) i++;
    if (at === offset) return i;
    if (quote === "'" && raw.startsWith("''", i)) i++;
    if (quote === '"' && raw[i] === '\\') i++;
    if (raw[i] !== text[at]) return -1;
    i++;
  }
  return Math.max(0, raw.length - 1);
}
