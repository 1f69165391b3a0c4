/**
 * An English page must show Vietnamese where a text has no English, and must say so to those who
 * hear it read (WCAG 3.1.2). Such a text passes through sentences, tables and drawings before it
 * becomes HTML, so it carries two marks of its own, which become `lang="vi"` when the page is
 * finished: no place where a text is shown can forget them.
 */
const START = '\uE000';
const END = '\uE001';

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

/**
 * A finished page: marks in words become `lang="vi"`, marks in attributes go. What has no marks is
 * passed over and copied in long pieces: pages are many, and few of their words are foreign.
 */
export function showForeign(html: string): string {
  if (!html.includes(START)) return withoutMarks(html);
  const done = new Copy(html);
  let tag = { start: 0, end: 0 };
  let isOpen = false;
  let mark = nextMark(html, 0);
  for (let at = 0; at < html.length; ) {
    const isTag = html[at] === '<';
    const end = isTag ? endOfTag(html, at) : endOfWords(html, at);
    const isMarked = mark < end;
    if (isTag) {
      // The end of a text that was cut off is lost; what follows in other elements is not its rest.
      isOpen &&= WITHIN_WORDS.test(withoutMarks(html.slice(at, end)));
      if (isMarked) done.replace(at, end, withoutMarks(html.slice(at, end)));
      tag = { start: at, end };
    } else if (isOpen || isMarked) {
      isOpen = showWords(html, at, end, tag, isOpen, done);
    }
    if (isMarked) mark = nextMark(html, end);
    at = end;
  }
  return done.finish();
}

/** Replaces the words between two tags and says whether a foreign text goes on behind them. */
function showWords(
  html: string,
  at: number,
  end: number,
  tag: { readonly start: number; readonly end: number },
  isOpen: boolean,
  done: Copy,
): boolean {
  const piece = html.slice(at, end);
  if (!isOpen && !piece.includes(START)) {
    done.replace(at, end, withoutMarks(piece));
    return false;
  }
  const name = withoutMarks(html.slice(tag.start, tag.end));
  const isAll = !isOpen && WHOLE.test(piece) && html.startsWith('</', end);
  if (isAll && canSpeak(name))
    done.replace(tag.start, end, inVietnamese(name) + withoutMarks(piece));
  else done.replace(at, end, marked(piece, name, isOpen));
  return staysOpen(piece, isOpen);
}

/** A text that is copied but for some places, which are given in order; the last may grow. */
class Copy {
  readonly #text: string;
  readonly #done: string[] = [];
  #from = 0;
  #last = { start: -1, kept: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  replace(start: number, end: number, by: string): void {
    // A place that begins where the last one did takes its place.
    if (this.#last.start === start) this.#done.length = this.#last.kept;
    else this.#done.push(this.#text.slice(this.#from, start));
    this.#last = { start, kept: this.#done.length };
    this.#done.push(by);
    this.#from = end;
  }

  finish(): string {
    return this.#done.join('') + this.#text.slice(this.#from);
  }
}

function nextMark(html: string, from: number): number {
  const [start, end] = [html.indexOf(START, from), html.indexOf(END, from)];
  if (start < 0 || end < 0)
    return Math.max(start, end) < 0 ? Number.POSITIVE_INFINITY : Math.max(start, end);
  return Math.min(start, end);
}

function endOfWords(html: string, from: number): number {
  const end = html.indexOf('<', from);
  return end < 0 ? html.length : end;
}

/** Behind a tag, in whose quoted attributes a > may stand; behind a comment; behind a lone <. */
function endOfTag(html: string, from: number): number {
  if (html.startsWith('<!--', from)) {
    const end = html.indexOf('-->', from);
    return end < 0 ? html.length : end + 3;
  }
  for (let at = from + 1; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code > GREATER) continue;
    if (code === GREATER) return at + 1;
    if (code === DOUBLE || code === SINGLE) {
      at = html.indexOf(code === DOUBLE ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  return from + 1;
}

const GREATER = 0x3e;
const DOUBLE = 0x22;
const SINGLE = 0x27;

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
function marked(piece: string, tag: string, isOpen: boolean): string {
  if (WORDS_ONLY.test(tag) || (START_TAG.test(tag) && /\slang="vi"/.test(tag))) {
    return withoutMarks(piece);
  }
  const element = /^<\/?t(?:ext|span)\b/i.test(tag) ? 'tspan' : 'span';
  const text = isOpen ? START + piece : piece;
  const said = text.replace(/\uE000([^\uE000\uE001]+)/g, (_, words: string) =>
    words.trim() ? `<${element} lang="vi">${words}</${element}>` : words,
  );
  return withoutMarks(said);
}
