import { type Bilingual, type Lang, printNumber } from '../data.ts';

/** Counts of codes as words, most frequent first: "60 nền tảng, 30 cơ sở dữ liệu". */
export function tallied(
  codes: readonly string[],
  lang: Lang,
  say: (code: string) => string,
  order: readonly string[] = [],
): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rank = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...counts]
    .sort(([a, n], [b, m]) => rank(a) - rank(b) || m - n || (a < b ? -1 : 1))
    .map(([code, n]) => `${printNumber(n, lang)} ${say(code).toLowerCase()}`)
    .join(', ');
}

/** A sentence of a count and its tally: "111 thành phần: 60 nền tảng, …". */
export function counted(all: Bilingual, lang: Lang, tally: string): string {
  return tally ? `${all[lang]}: ${tally}.` : `${all[lang]}.`;
}
