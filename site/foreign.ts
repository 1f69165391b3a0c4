/**
 * An English page must show Vietnamese where a text has no English, and must say so to those who
 * hear it read (WCAG 3.1.2). Such a text passes through sentences, tables and drawings before it
 * becomes HTML, so it carries two marks of its own, which become `lang="vi"` when the page is
 * finished: no place where a text is shown can forget them.
 */
const START = '\uE000';
const END = '\uE001';

/** A tag with its quoted attributes, in which a > may stand, or the words between two tags. */
const TOKEN = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</g;
/** Elements that hold words and nothing else: a part of their content cannot be marked. */
const WORDS_ONLY = /^<(?:title|option|textarea|script|style|desc)\b/i;
/** Elements across which one text may be broken into lines. */
const WITHIN_WORDS = /^<\/?(?:text|tspan|span|br|wbr)\b/i;

/** A Vietnamese text as it stands on an English page. */
export function foreign(text: string): string {
  return text && START + text + END;
}

/** A text without the marks, to compare or to measure by. */
export function withoutMarks(text: string): string {
  return text.includes(START) || text.includes(END) ? text.replace(/[\uE000\uE001]/g, '') : text;
}

/** A text as the beginning of a longer sentence: without its full stop. */
export function withoutFullStop(text: string): string {
  return text.replace(/\.(\uE001?)$/, '$1');
}

/** A text as a sentence: with a full stop. */
export function withFullStop(text: string): string {
  return text.replace(/\.?(\uE001?)$/, '.$1');
}

/** A finished page: marks in words become `lang="vi"`, marks in attributes go. */
export function showForeign(html: string): string {
  if (!html.includes(START)) return withoutMarks(html);
  const done: string[] = [];
  let tag = '';
  let isOpen = false;
  for (const { 0: piece, index } of html.matchAll(TOKEN)) {
    if (piece.startsWith('<')) {
      tag = withoutMarks(piece);
      // The end of a text that was cut off is lost; what follows in other elements is not its rest.
      isOpen &&= WITHIN_WORDS.test(tag);
      done.push(tag);
    } else if (isOpen || piece.includes(START)) {
      const isAll = !isOpen && WHOLE.test(piece) && html.startsWith('</', index + piece.length);
      if (isAll && canSpeak(tag)) done.push(inVietnamese(done.pop() ?? ''), withoutMarks(piece));
      else done.push(mark(piece, tag, isOpen));
      isOpen = staysOpen(piece, isOpen);
    } else done.push(piece);
  }
  return done.join('');
}

const WHOLE = /^\uE000[^\uE000\uE001]+\uE001$/;
const START_TAG = /^<[a-z]/i;

/** Whether the element of a tag can be given a language: one that opens and has none yet. */
function canSpeak(tag: string): boolean {
  return START_TAG.test(tag) && !/\slang="/.test(tag);
}

function inVietnamese(tag: string): string {
  return tag.replace(/>$/, ' lang="vi">');
}

/** A text goes on after a tag where it was broken into lines; its end may be several tags away. */
function staysOpen(piece: string, isOpen: boolean): boolean {
  const start = piece.lastIndexOf(START);
  const end = piece.lastIndexOf(END);
  return start > end || (isOpen && end < 0);
}

/** Words between two tags, each marked part of them in an element of its own. */
function mark(piece: string, tag: string, isOpen: boolean): string {
  if (WORDS_ONLY.test(tag) || (START_TAG.test(tag) && /\slang="vi"/.test(tag))) {
    return withoutMarks(piece);
  }
  const element = /^<\/?t(?:ext|span)\b/i.test(tag) ? 'tspan' : 'span';
  const text = isOpen ? START + piece : piece;
  const marked = text.replace(/\uE000([^\uE000\uE001]+)/g, (_, words: string) =>
    words.trim() ? `<${element} lang="vi">${words}</${element}>` : words,
  );
  return withoutMarks(marked);
}
