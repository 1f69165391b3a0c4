import type { Pointer } from '../core/locate.ts';
import type { OldFile, TextEdit } from './migration.ts';

/** A key under another name; its value, comments and layout stay. */
export function renameKey({ spanOf }: OldFile, pointer: Pointer, name: string): TextEdit {
  return { ...spanOf(pointer, 'key'), text: name };
}

/** Another value, as YAML on one line, in place of one that stands on one line. */
export function replaceValue({ spanOf }: OldFile, pointer: Pointer, yaml: string): TextEdit {
  return { ...spanOf(pointer, 'value'), text: yaml };
}

/** A further field in front of the one at `pointer`, on a line of its own and as far to the right. */
export function addBefore(
  { spanOf, text }: OldFile,
  pointer: Pointer,
  name: string,
  yaml: string,
): TextEdit {
  const { start } = spanOf(pointer, 'key');
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const end = /^[ ]*$/.test(line) ? `\n${line}` : ', ';
  return { start, end: start, text: `${name}: ${yaml}${end}` };
}

/** The text with all edits; of two that overlap the first counts. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let done = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    done += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return done + text.slice(at);
}
