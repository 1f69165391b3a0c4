/** A cell: where it stands (quotes included), and its text without them. */
export type Cell = { readonly start: number; readonly end: number; readonly text: string };

/** What a table's own notation says that cannot be read. */
export type CellProblem = {
  readonly type: 'open-quote' | 'text-after-quote';
  readonly start: number;
  readonly end: number;
};

export type Cells = {
  /** Rows with at least one cell that is not empty. */
  readonly rows: readonly (readonly Cell[])[];
  readonly problems: readonly CellProblem[];
};

const QUOTE = 34;
const CR = 13;
const LF = 10;

/**
 * The cells of a table as RFC 4180 has them: quotes around what holds a delimiter, a quote (then
 * doubled) or a line break; rows end with CR LF, LF or CR. Blanks around an unquoted cell do not count.
 */
export function readCells(text: string, from: number, delimiter: string): Cells {
  const reader = new Reader(text, from, delimiter.charCodeAt(0));
  const rows: Cell[][] = [];
  while (reader.at < text.length) {
    const row = reader.row();
    if (row.some((cell) => cell.text !== '')) rows.push(row);
  }
  return { rows, problems: reader.problems };
}

class Reader {
  readonly problems: CellProblem[] = [];
  readonly text: string;
  readonly delimiter: number;
  at: number;

  constructor(text: string, from: number, delimiter: number) {
    this.text = text;
    this.at = from;
    this.delimiter = delimiter;
  }

  /** Reads up to and including the end of the row. */
  row(): Cell[] {
    const cells: Cell[] = [];
    for (;;) {
      cells.push(this.cell());
      const code = this.text.charCodeAt(this.at);
      if (code === this.delimiter) {
        this.at++;
        continue;
      }
      if (code === CR && this.text.charCodeAt(this.at + 1) === LF) this.at++;
      this.at++;
      return cells;
    }
  }

  cell(): Cell {
    const start = this.#skipBlanks(this.at);
    return this.text.charCodeAt(start) === QUOTE ? this.#quoted(start) : this.#plain(start);
  }

  #plain(start: number): Cell {
    const end = this.#endOfCell(start);
    this.at = end;
    const text = this.text.slice(start, end).trimEnd();
    return { start, end: start + text.length, text: text.normalize('NFC') };
  }

  #quoted(start: number): Cell {
    let close = this.text.indexOf('"', start + 1);
    while (close >= 0 && this.text.charCodeAt(close + 1) === QUOTE)
      close = this.text.indexOf('"', close + 2);
    if (close < 0) {
      this.problems.push({ type: 'open-quote', start, end: start + 1 });
      close = this.text.length;
    }
    const end = Math.min(close + 1, this.text.length);
    this.at = this.#endOfCell(end);
    this.#complainAfter(end);
    const text = this.text.slice(start + 1, close).replaceAll('""', '"');
    return { start, end, text: text.trim().normalize('NFC') };
  }

  #complainAfter(end: number): void {
    const rest = this.text.slice(end, this.at);
    if (rest.trim() !== '')
      this.problems.push({ type: 'text-after-quote', start: end, end: this.at });
  }

  #skipBlanks(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === 32) at++;
    return at;
  }

  #endOfCell(from: number): number {
    let at = from;
    for (; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === this.delimiter || code === LF || code === CR) break;
    }
    return at;
  }
}
