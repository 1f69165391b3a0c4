import type { Lang } from '../../core/lang.ts';

/** A page that could not be rendered: a fault of the theme, never of the content. */
export class PageError extends Error {
  constructor(path: string, lang: Lang, cause: unknown) {
    super(`${path} (${lang}): ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
