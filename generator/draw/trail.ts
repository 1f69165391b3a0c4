/** What stands in a column: a box, or the place where a long arrow passes between boxes. */
export type Stop = {
  readonly column: number;
  /** Position of the box; absent for a passing arrow. */
  readonly box?: number;
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
  order: number;
};

/** One arrow as it goes from stop to stop; neighbours in it are one column apart, or in the same. */
export type Trail = { readonly arrow: number; readonly stops: readonly Stop[] };
