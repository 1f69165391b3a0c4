import type { Migration } from './migration.ts';

/** Every migration in order: the first leads from format 1 to 2. None was needed so far. */
export const MIGRATIONS: readonly Migration[] = [];
