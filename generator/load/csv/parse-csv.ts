import type { CellTypeOf } from '../../core/cell-type.ts';
import { type Diagnostic, diagnose } from '../../core/diagnostic.ts';
import { excerpt } from '../../core/excerpt.ts';
import type { Result } from '../../core/result.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Span } from '../../core/span.ts';
import { duplicateId } from '../diagnostics.ts';
import { IndexBuilder, type Range } from '../node-index.ts';
import type { Parsed } from '../parse.ts';
import { emptyFile } from '../yaml-diagnostics.ts';
import { BETWEEN_WORDS, cellValue, isDiagnostic } from './cell-value.ts';
import { type Cell, type CellProblem, readCells } from './cells.ts';
import { type Column, columnsOf, idColumn } from './columns.ts';
import { delimiterOf } from './delimiter.ts';
import * as says from './diagnostics.ts';

type State = {
  readonly file: SourceFile;
  readonly columns: readonly Column[];
  readonly width: number;
  readonly id: number;
  readonly index: IndexBuilder;
  readonly data: Record<string, unknown>;
  readonly unread: Set<string>;
  readonly first: Map<string, Cell>;
  readonly diagnostics: Diagnostic[];
};

/**
 * Reads a table: headings are fields (dots lead into groups and lists), each row is the record that its
 * column `id` names, an empty cell is a field that is not there. Places are those of cells and headings.
 */
export function parseCsv(file: SourceFile, kind: string, typeOf: CellTypeOf): Result<Parsed> {
  const nothing = {
    file,
    data: {},
    index: new Int32Array(0),
    lists: new Map(),
    unread: new Set<string>(),
  };
  const delimiter = delimiterOf(file.text);
  if ('found' in delimiter) {
    const { start, end, found } = delimiter;
    const at = { file: file.path, start, end };
    return [nothing, [diagnose(says.noDelimiter, { found }, at, file.path)]];
  }
  const { rows, problems } = readCells(file.text, delimiter.from, delimiter.sign);
  const diagnostics = problems.map((problem) => explain(file, problem));
  const headings = rows[0];
  if (!headings) return [nothing, [...diagnostics, whole(file, emptyFile)]];
  const id = idColumn(headings);
  if (id < 0) return [nothing, [...diagnostics, whole(file, says.noIdColumn)]];
  const [columns, naming] = columnsOf(file, kind, headings, typeOf);
  diagnostics.push(...naming);
  const width = headings.length;
  const index = new IndexBuilder();
  const state: State = {
    file,
    columns,
    width,
    id,
    index,
    diagnostics,
    data: Object.create(null) as Record<string, unknown>,
    unread: new Set(),
    first: new Map(),
  };
  const root = index.open(0, file.text.length);
  for (const row of rows.slice(1)) addRow(state, row);
  index.close(root, file.text.length);
  const { data, unread } = state;
  return [{ file, data, index: index.take(), lists: new Map(), unread }, diagnostics];
}

function addRow(state: State, row: readonly Cell[]): void {
  const { file, index, data, unread, diagnostics } = state;
  const idCell = row[state.id];
  const id = idCell?.text ?? '';
  const range = idCell && textRange(file, idCell);
  if (!idCell || !range || id === '') {
    diagnostics.push(diagnose(says.rowWithoutId, {}, spanOf(file, row), file.path));
    return;
  }
  const before = state.first.get(id);
  if (before) {
    diagnostics.push(explainTwice(file, id, before, idCell));
    return;
  }
  state.first.set(id, idCell);
  const at = spanOf(file, row);
  index.open(range.start, range.end);
  const node = index.open(at.start, at.end);
  if (row.length === state.width) {
    data[id] = readGroup(state, state.columns, row);
  } else {
    const params = { cells: row.length, columns: state.width };
    diagnostics.push(diagnose(says.raggedRow, params, at, file.path));
    data[id] = null;
    unread.add(id);
  }
  index.close(node, at.end);
}

/** Where the text of a cell stands within its quotes; undefined when it holds quotes itself. */
function textRange(file: SourceFile, { start, end, text }: Cell): Range | undefined {
  const raw = file.text.slice(start, end);
  const inner = raw.replace(/^"|"$/g, '').trim();
  if (inner.normalize('NFC') !== text) return undefined;
  const from = start + raw.indexOf(inner);
  return { start: from, end: from + inner.length };
}

function readGroup(state: State, columns: readonly Column[], row: readonly Cell[]): object {
  const fields: Record<string, unknown> = {};
  for (const column of columns) {
    if (!firstFilled(column, row)) continue;
    const keyNode = () => state.index.open(column.start, column.end);
    readColumn(state, column, row, keyNode, (value) => {
      fields[column.step] = value;
    });
  }
  return fields;
}

/** Items in the order of their numbers; one without any cell filled is not there. */
function readList(state: State, columns: readonly Column[], row: readonly Cell[]): unknown[] {
  const items: unknown[] = [];
  for (const column of columns.toSorted((a, b) => Number(a.step) - Number(b.step))) {
    if (!firstFilled(column, row)) continue;
    readColumn(state, column, row, noKey, (value) => items.push(value));
  }
  return items;
}

function noKey(): void {}

function readColumn(
  state: State,
  column: Column,
  row: readonly Cell[],
  key: () => void,
  keep: (value: unknown) => void,
): void {
  const cell = firstFilled(column, row) as Cell;
  if (column.cell === undefined) {
    key();
    const node = state.index.open(cell.start, cell.end);
    const isList = column.inner.every(({ step }) => /^\d+$/.test(step));
    keep((isList ? readList : readGroup)(state, column.inner, row));
    state.index.close(node, cell.end);
    return;
  }
  const at = { file: state.file.path, start: cell.start, end: cell.end };
  const value = cellValue(cell.text, column.type, at);
  if (isDiagnostic(value)) {
    state.diagnostics.push(value);
    return;
  }
  key();
  if (column.type === 'list') keep(readWords(state, cell));
  else {
    state.index.open(cell.start, cell.end);
    keep(value);
  }
}

function readWords(state: State, cell: Cell): readonly string[] {
  const node = state.index.open(cell.start, cell.end);
  let at = cell.start + (state.file.text[cell.start] === '"' ? 1 : 0);
  const words = cell.text.split(BETWEEN_WORDS).map((part) => {
    const start = at + (part.length - part.trimStart().length);
    state.index.open(start, start + part.trim().length);
    at += part.length + 1;
    return part.trim();
  });
  state.index.close(node, cell.end);
  return words;
}

/** The first cell of a column, or of a group's columns, that says something in this row. */
function firstFilled(column: Column, row: readonly Cell[]): Cell | undefined {
  if (column.cell !== undefined) {
    const cell = row[column.cell];
    return cell && cell.text !== '' ? cell : undefined;
  }
  for (const inner of column.inner) {
    const cell = firstFilled(inner, row);
    if (cell) return cell;
  }
  return undefined;
}

function spanOf(file: SourceFile, row: readonly Cell[]): Span {
  const last = row.at(-1) as Cell;
  return { file: file.path, start: (row[0] as Cell).start, end: last.end };
}

function explain(file: SourceFile, { type, start, end }: CellProblem): Diagnostic {
  const definition = type === 'open-quote' ? says.openQuote : says.textAfterQuote;
  return diagnose(definition, {}, { file: file.path, start, end }, file.path);
}

function whole(file: SourceFile, definition: typeof emptyFile): Diagnostic {
  return diagnose(definition, {}, { file: file.path, start: 0, end: 0 }, file.path);
}

function explainTwice(file: SourceFile, id: string, first: Cell, cell: Cell): Diagnostic {
  const { path } = file;
  const message = { vi: 'Bản ghi đầu tiên có mã này.', en: 'The first record with this id.' };
  const related = [{ at: { file: path, start: first.start, end: first.end }, message }];
  const at = { file: path, start: cell.start, end: cell.end };
  return diagnose(duplicateId, { id: excerpt(id), first: path }, at, path, related);
}
