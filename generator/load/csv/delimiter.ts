import type { Range } from '../node-index.ts';

/** What separates the columns, and where the headings start; or what makes that unclear. */
export type Delimiter =
  | { readonly sign: ',' | ';'; readonly from: number }
  | (Range & { readonly found: string });

/**
 * The separator by the headings, which hold no other sign of the kind: a comma or a semicolon, as Excel
 * writes where a comma is the decimal sign. A first line `sep=;` declares it. Nothing is guessed from data.
 */
export function delimiterOf(text: string): Delimiter {
  const declared = /^"?sep=([,;])"?[ ]*(\r\n|\n|\r|$)/.exec(text);
  if (declared) return { sign: declared[1] as ',' | ';', from: declared[0].length };
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  const found = [',', ';', '\t'].filter((sign) => line.includes(sign));
  if (found.length === 0) return { sign: ',', from: 0 };
  const [sign] = found;
  if (found.length === 1 && (sign === ',' || sign === ';')) return { sign, from: 0 };
  return {
    start: 0,
    end: line.length,
    found: found.map((each) => (each === '\t' ? 'Tab' : each)).join(' '),
  };
}
