import type { CellType, CellTypeOf } from '../../core/cell-type.ts';
import { type Diagnostic, diagnose } from '../../core/diagnostic.ts';
import { excerpt } from '../../core/excerpt.ts';
import type { Result } from '../../core/result.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Range } from '../node-index.ts';
import type { Cell } from './cells.ts';
import { columnTwice, unknownColumn } from './diagnostics.ts';

/** A field of the records, by what stands in the heading; `location.lat` is `lat` within `location`. */
export type Column = Range & {
  readonly step: string;
  /** Its cell in a row; none for a group. */
  readonly cell: number | undefined;
  readonly type: CellType;
  readonly inner: Column[];
};

/**
 * The columns of a table by its headings, `id` left out, groups in the order of their first column. A
 * heading that names no field is said once, and its cells are not read.
 */
export function columnsOf(
  file: SourceFile,
  kind: string,
  headings: readonly Cell[],
  typeOf: CellTypeOf,
): Result<readonly Column[]> {
  const roots: Column[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>(['id']);
  headings.forEach((heading, cell) => {
    const name = heading.text;
    if (name === '' || (name === 'id' && cell === idColumn(headings))) return;
    const type = typeOf(kind, name.split('.'));
    const wrong = seen.has(name) ? columnTwice : unknownColumn;
    const readable = type !== undefined && type !== 'group' && !seen.has(name);
    if (readable) place(roots, heading, cell, type);
    else diagnostics.push(complain(file, heading, wrong));
    seen.add(name);
  });
  return [roots, diagnostics];
}

/** Which column holds the ids; -1 where none does. */
export function idColumn(headings: readonly Cell[]): number {
  return headings.findIndex(({ text }) => text === 'id');
}

function complain(
  file: SourceFile,
  heading: Cell,
  definition: typeof unknownColumn | typeof columnTwice,
): Diagnostic {
  const at = { file: file.path, start: heading.start, end: heading.end };
  return diagnose(definition, { name: excerpt(heading.text) }, at, file.path);
}

/** Each step of a heading stands at its own part of the heading, so that fields are found by name. */
function place(roots: Column[], heading: Cell, cell: number, type: CellType): void {
  const steps = heading.text.split('.');
  const quoted = heading.end - heading.start > heading.text.length ? 1 : 0;
  let start = heading.start + quoted;
  let among = roots;
  steps.forEach((step, i) => {
    const last = i === steps.length - 1;
    let column = among.find((each) => each.step === step);
    if (!column) {
      const end = start + step.length;
      column = {
        step,
        start,
        end,
        cell: last ? cell : undefined,
        type: last ? type : 'group',
        inner: [],
      };
      among.push(column);
    }
    start += step.length + 1;
    among = column.inner;
  });
}
