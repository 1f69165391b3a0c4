/**
 * JSON in which no runner sees a command (GitHub still obeys `##[…]` anywhere in a line that a step
 * prints) and no terminal or editor a sign that turns the direction of writing.
 */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b');
  return `${text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

const UNSEEN = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A line for a terminal and a log: no line of it begins like, or holds, a workflow command. */
export function safeLine(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ');
}

/** Path as a URI reference: whatever a name holds, also line feeds and `%`. */
export function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
