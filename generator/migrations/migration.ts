import type { Bilingual } from '../core/lang.ts';
import type { Part, Pointer } from '../core/locate.ts';

/** A place in a file's text to be written anew; offsets, the end exclusive. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

/** A YAML file as a migration sees it: what it says, and where it says so. */
export type OldFile = {
  /** `architecture/<unit>/components.yaml`, `plans/…` or `khung.yaml`. */
  readonly path: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Place of a value or of its key; only for what is in `data`. */
  readonly spanOf: (
    pointer: Pointer,
    part: Part,
  ) => { readonly start: number; readonly end: number };
};

/**
 * One step from a format to the next: migrations/<n>-<what>.ts leads from format n to n + 1. It tells
 * only what is to be written anew, so that comments and layout stay; for a file that has been through it
 * it must have no edits, so that a migration that was cut short can be run again.
 */
export type Migration = {
  readonly what: Bilingual;
  readonly edits: (file: OldFile) => readonly TextEdit[];
};
