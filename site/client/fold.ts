const MARKS = /\p{M}+/gu;
const NOISE = /[^\p{L}\p{N}]+/gu;

/**
 * A text as it is searched: lower case, without marks, đ as d, everything but letters and digits
 * a single space. "Đồng Xoài" → "dong xoai", so that people find it however they type.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(NOISE, ' ')
    .trim();
}
