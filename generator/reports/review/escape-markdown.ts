import { excerpt } from '../../core/excerpt.ts';

/** Breaks a word without being seen, so that a host finds no mention, reference or address in it. */
const BREAK = '&#8203;';

/**
 * A text of the content within a line of a comment, harmless whatever it holds: no markup, HTML,
 * mention (`@`), reference (`#12`, `!3`), quick action, bare address or control character.
 */
export function inline(text: string, max = 300): string {
  return excerpt(text, max)
    .toWellFormed()
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u200B]/gu, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()|~^$]/g, '\\$&')
    .replace(/[@#!%](?=[\p{L}\p{N}_[-])/gu, `$&${BREAK}`)
    .replace(/:\/\//g, `:${BREAK}//`)
    .replace(/\bwww\./gi, `www${BREAK}.`)
    .replace(/^([-+]|\d+[.)])(?=\s)/, `${BREAK}$1`)
    .replace(/^\//, `${BREAK}/`);
}

/** A path or code set in type of its own; its letters are escaped, as backticks could be ended. */
export function code(text: string): string {
  return `<code>${inline(text, 200)}</code>`;
}
