/**
 * JSON in which no runner sees a command: GitHub still obeys `##[…]` anywhere in a line that a step
 * prints.
 */
export function safeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b')}\n`;
}

/** A line for a terminal and a log: no line of it begins like, or holds, a workflow command. */
export function safeLine(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ');
}

/** Path as a URI reference: whatever a name holds, also line feeds and `%`. */
export function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
