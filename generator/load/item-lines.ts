import type { Parsed } from './parse.ts';
import { lineAt } from './place.ts';

/**
 * A JSON pointer and those that go on from it. Records of a kind have the same few pointers, so
 * each is made once: making them anew for every record took a tenth of the time of reading.
 */
export type Path = { readonly text: string; readonly next: Map<string | number, Path> };

export function newPath(text = ''): Path {
  return { text, next: new Map() };
}

function stepTo(path: Path, step: string | number): Path {
  const known = path.next.get(step);
  if (known) return known;
  const made = newPath(`${path.text}/${step}`);
  path.next.set(step, made);
  return made;
}

const NONE: Readonly<Lines> = {};

type Lines = { [pointer: string]: number };

/** Lines of the items of lists of records within a record, by JSON pointer: `/observations/0`. */
export function linesOf(
  parsed: Parsed,
  data: unknown,
  starts: readonly number[],
  root: Path,
): Readonly<Lines> {
  if (parsed.lists.size === 0 || data === null || typeof data !== 'object') return NONE;
  const lines: Lines = {};
  addLines(lines, parsed, data, starts, root);
  return lines;
}

function addLines(
  lines: Lines,
  parsed: Parsed,
  value: object,
  starts: readonly number[],
  path: Path,
): void {
  const items = parsed.lists.get(value);
  if (!items && Array.isArray(value)) return;
  if (items)
    for (let i = 0; i < items.length; i++)
      lines[stepTo(path, i).text] = lineAt(starts, items[i] as number);
  for (const [step, child] of Object.entries(value))
    if (child !== null && typeof child === 'object')
      addLines(lines, parsed, child, starts, stepTo(path, items ? Number(step) : step));
}
