import type { Diagnostic } from './diagnostic.ts';

/**
 * At most `most` diagnostics of one code in one file, in the order given; where more were found,
 * `rest` of that number stands after the last kept one, so that what is cut is said.
 */
export function limitRepeats(
  diagnostics: readonly Diagnostic[],
  most: number,
  rest: (last: Diagnostic, cut: number) => Diagnostic,
): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  for (const each of diagnostics) counts.set(groupOf(each), (counts.get(groupOf(each)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return diagnostics.flatMap((each) => {
    const group = groupOf(each);
    const nth = (seen.get(group) ?? 0) + 1;
    seen.set(group, nth);
    if (nth > most) return [];
    const cut = (counts.get(group) as number) - most;
    return nth === most && cut > 0 ? [each, rest(each, cut)] : [each];
  });
}

function groupOf({ code, at }: Diagnostic): string {
  return `${code}\n${at.file}`;
}
