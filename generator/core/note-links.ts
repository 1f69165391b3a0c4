import { keyOf } from './entity.ts';

/** A link or picture as somebody wrote it into a note. */
export type NoteLink = { readonly target: string; readonly picture: boolean };

const CODE = /(^|\n)(```|~~~)[\s\S]*?(?:\n\2|$)|`[^`\n]*`/g;
const INLINE = /\]\(\s*<?([^\s()<>]+)/g;
const LISTED = /^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm;

/**
 * Targets of the links of a note in Markdown, those in code left out. It reads only what links need,
 * so that a check need not load a parser; whatever else it is, the page shows it as text.
 */
export function noteLinks(note: string): readonly NoteLink[] {
  if (!note.includes('](') && !note.includes(']:')) return [];
  const prose = note.replace(CODE, '\n');
  const inline = [...prose.matchAll(INLINE)].map(({ 1: target = '', index }) => ({
    target,
    picture: prose[prose.lastIndexOf('[', index) - 1] === '!',
  }));
  const listed = [...prose.matchAll(LISTED)].map(([, target = '']) => ({ target, picture: false }));
  return [...inline, ...listed];
}

/** The key that a link such as `component:lgsp` means in a note of `unit`; undefined for others. */
export function noteKey(target: string, unit: string, isKind: (kind: string) => boolean) {
  const match = /^([a-z-]+):([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(target);
  const [, kind = '', first = '', second] = match ?? [];
  if (!isKind(kind)) return undefined;
  return second === undefined ? keyOf(kind, unit, first) : keyOf(kind, first, second);
}

/** Whether a link of a note leads where readers may be sent: a page or a mail address. */
export function isWebLink(target: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s]/i.test(target);
}
