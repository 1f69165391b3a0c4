import type { LoadedTheme, Theme } from '../exporters/site/theme.ts';
import { loadTheme } from '../host/load-theme.ts';

/** The compiled theme with its type: a module that is imported by its path has none. */
export async function themeOf(): Promise<LoadedTheme> {
  const { theme, hash, assets } = await loadTheme();
  return { theme: theme as Theme, hash, assets };
}
