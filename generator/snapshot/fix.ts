import type { Edit, Fix, Remedy } from '../core/fix.ts';
import type { Place, Span } from '../core/span.ts';

export type FixInput = {
  readonly place: (span: Span) => Place;
  readonly textOf: (file: string) => string | undefined;
};

/**
 * A remedy with its place and the text to write; undefined where the file says it in a way that the
 * edit does not know, so that a fix never guesses.
 */
export function fixOf(remedy: Remedy | undefined, input: FixInput): Fix | undefined {
  if (!remedy) return undefined;
  const { safety, description, at, edit } = remedy;
  const whole = input.textOf(at.file);
  if (whole === undefined) return undefined;
  const written = edit.as === 'no-line' ? withoutLine(at, whole) : inPlace(at, whole, edit);
  if (!written) return undefined;
  const { span, text } = written;
  if (text === whole.slice(span.start, span.end) && text !== '') return undefined;
  return { ...input.place(span), safety, description, text };
}

type Written = { readonly span: Span; readonly text: string };

function inPlace(span: Span, whole: string, edit: Edit): Written | undefined {
  const text = written(whole.slice(span.start, span.end), edit);
  return text === undefined ? undefined : { span, text };
}

function written(raw: string, edit: Edit): string | undefined {
  switch (edit.as) {
    case 'text':
      return edit.text;
    case 'value':
      return valueLike(raw, edit.value);
    case 'quoted':
      return /^[\w.+-]+$/.test(raw) ? `"${raw}"` : undefined;
    case 'swap':
      return swapped(raw, edit.pairs);
    case 'no-line':
      return undefined;
  }
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._/-]*$/u;

/** The value in the quotes of the old one; none for an old value over several lines. */
function valueLike(raw: string, value: string): string | undefined {
  if (!PLAIN.test(value) || /[\n\r]/.test(raw)) return undefined;
  const quote = raw[0] === '"' || raw[0] === "'" ? raw[0] : '';
  return quote + value + quote;
}

/** Undefined when nothing is to be swapped, or when an unquoted text would turn into YAML's signs. */
function swapped(raw: string, pairs: readonly (readonly [string, string])[]): string | undefined {
  let text = raw;
  for (const [from, to] of pairs) text = text.replaceAll(from, to);
  const plain = !/^["'|>]/.test(raw);
  const signs = /(?:^|\s)#|:(?:\s|$)|^\s|\s$/;
  if (text === raw || (plain && signs.test(text))) return undefined;
  return text;
}

/** The line with an item of a list, when it holds nothing else. */
function withoutLine({ file, start, end }: Span, whole: string): Written | undefined {
  const from = whole.lastIndexOf('\n', start - 1) + 1;
  const next = whole.indexOf('\n', end);
  const to = next < 0 ? whole.length : next + 1;
  const alone =
    /^[ ]*- +$/.test(whole.slice(from, start)) && /^[ \r]*\n?$/.test(whole.slice(end, to));
  return alone ? { span: { file, start: from, end: to }, text: '' } : undefined;
}
