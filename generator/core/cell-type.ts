/**
 * How the text of a table's cell is read, by the schema of the field: `list` holds words between `|`;
 * a `group` has no cell of its own, only its fields have (`location.lat`).
 */
export type CellType = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'group';

/** The type of a field of a kind by its path; undefined when the kind has no such field. */
export type CellTypeOf = (kind: string, path: readonly string[]) => CellType | undefined;
