/** A place in a file: UTF-16 offsets; line and column are computed only when printed. */
export type Span = { readonly file: string; readonly start: number; readonly end: number };

/** A place as people read it: line and column from 1. */
export type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** Where no place is told: in the public edition a file’s name may say what else it holds. */
export const NO_PLACE: Place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
