import { RE2JS } from '@bufbuild/re2';

/** What `matches` in an expression asks for: a pattern, compiled. */
export type Regex = { readonly compile: (pattern: string) => { test: (text: string) => boolean } };

/** More patterns than all packs have; a pattern made from data must not fill the memory. */
const MOST_KEPT = 1000;

/** RE2, whose patterns never take more than linear time, each compiled once. */
export function rememberedRegex(): Regex {
  const compiled = new Map<string, RE2JS>();
  return {
    compile: (pattern) => {
      const known = compiled.get(pattern);
      if (known) return known;
      if (compiled.size >= MOST_KEPT) compiled.clear();
      const regex = RE2JS.compile(pattern);
      compiled.set(pattern, regex);
      return regex;
    },
  };
}
