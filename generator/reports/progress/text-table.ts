import type { Paint } from '../paint.ts';
import type { Column, Section } from './sections.ts';

const GAP = '  ';

/** A table in columns: each as wide as it needs and the width allows, long cells on several lines. */
export function layTable(section: Section, width: number, paint: Paint): readonly string[] {
  const { columns, rows, summed } = section;
  const widths = widthsOf(section, width);
  const line = (cells: readonly string[]) => layRow(cells, columns, widths);
  const head = line(columns.map(({ title }) => title));
  const rule = widths.map((each) => '─'.repeat(each)).join(GAP);
  const body = rows.flatMap((row, at) =>
    summed && at === rows.length - 1 ? [rule, ...line(row).map(paint.bold)] : line(row),
  );
  return [...head.map(paint.faint), rule, ...body];
}

/** Columns that need little take that; the others share what is left by weight. */
function widthsOf({ columns, rows }: Section, width: number): readonly number[] {
  const needed = columns.map(({ title }, at) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  let room = width - GAP.length * (columns.length - 1);
  const widths: number[] = new Array(columns.length).fill(0);
  let open = columns.map((_, at) => at);
  for (let settled = true; settled; ) {
    const weights = open.reduce((sum, at) => sum + (columns[at] as Column).weight, 0);
    const share = (at: number) =>
      Math.max(4, Math.floor((room * (columns[at] as Column).weight) / weights));
    const small = open.filter((at) => (needed[at] as number) <= share(at));
    settled = small.length > 0 && small.length < open.length;
    for (const at of settled ? small : open) {
      widths[at] = Math.min(needed[at] as number, share(at));
    }
    if (!settled) break;
    for (const at of small) room -= needed[at] as number;
    open = open.filter((at) => !small.includes(at));
  }
  return widths;
}

function layRow(
  cells: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): readonly string[] {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] as number));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) => pad(lines[line] ?? '', widths[at] as number, columns[at]?.align))
      .join(GAP)
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? space + text : text + space;
}

/** Lines of at most `width`; a word longer than that is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    const line = lines.at(-1) as string;
    const room = line === '' || widthOf(line) + 1 + widthOf(word) <= width;
    if (room) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [''];
  for (const letter of word) {
    if (widthOf(parts.at(-1) as string) + widthOf(letter) > width) parts.push('');
    parts[parts.length - 1] += letter;
  }
  return parts;
}

const NARROW = /[\p{Mn}\p{Me}\u200B-\u200D\u2060]/gu;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/gu;

/** Columns a text takes on a terminal: marks none, East Asian letters and pictures two. */
export function widthOf(text: string): number {
  const plain = text.replace(NARROW, '');
  return [...plain].length + (plain.match(WIDE)?.length ?? 0);
}
