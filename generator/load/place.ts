import type { SourceFile } from '../core/source-file.ts';
import type { Place, Span } from '../core/span.ts';

/** Offsets at which the lines of a text start. Lines end with LF, CR LF or CR, as in YAML. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line of an offset, from 1. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Line and column of a span, both from 1; columns count UTF-16 units, as editors do. */
export function placeOf(span: Span, text: string): Place {
  return placeIn(span, lineStartsOf(text));
}

function placeIn({ file, start, end }: Span, starts: readonly number[]): Place {
  const line = lineAt(starts, start);
  const endLine = lineAt(starts, end);
  const column = start - (starts[line - 1] as number) + 1;
  const endColumn = end - (starts[endLine - 1] as number) + 1;
  return { file, line, column, endLine, endColumn };
}

/** `placeOf` for many spans: the line starts of a file are found once. 1:1 in an unknown file. */
export function placer(files: Iterable<SourceFile>): (span: Span) => Place {
  const texts = new Map(Array.from(files, (file) => [file.path, file.text]));
  const known = new Map<string, readonly number[]>();
  return (span) => {
    let starts = known.get(span.file);
    if (!starts) {
      starts = lineStartsOf(texts.get(span.file) ?? '');
      known.set(span.file, starts);
    }
    const text = texts.get(span.file);
    return placeIn(text === undefined ? { file: span.file, start: 0, end: 0 } : span, starts);
  };
}
