import type { Diagnostic } from '../core/diagnostic.ts';
import { diagnose } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import type { SourceFile } from '../core/source-file.ts';
import { spacesFor } from './spaces-for-tabs.ts';
import { yamlSyntax, yamlTab, yamlTooDeep } from './yaml-diagnostics.ts';

/** Where the parser gave up, in its own words. */
export type Failure = { readonly at: number; readonly reason: string };

export const MAX_DEPTH = 100;

/** A line at the left margin that is no `key:`; ours, because the parser blames a later line. */
export const NO_KEY = 'expected a key and a colon';

type Context = Failure & {
  /** The line up to where reading stopped, and the character there. */
  readonly before: string;
  readonly char: string;
};

type Case = {
  readonly when: (context: Context) => boolean;
  readonly reason: Bilingual;
  readonly mend: Bilingual;
  /** The error began earlier: at the quote or bracket that was opened. */
  readonly atOpening?: true;
};

const says =
  (...words: readonly string[]) =>
  ({ reason }: Context) =>
    words.some((word) => reason.includes(word));

/** What people do wrong, likeliest reading first; the parser's words alone would not help them. */
const CASES: readonly Case[] = [
  {
    when: says('deficient indentation', 'unexpected end of the'),
    atOpening: true,
    reason: {
      vi: 'dấu ngoặc kép, nháy hoặc ngoặc mở ở đây không được đóng',
      en: 'a quote or bracket opened here is not closed',
    },
    mend: {
      vi: 'Hãy đóng nó, và thụt vào các dòng tiếp theo của cùng giá trị.',
      en: 'Close it, and indent the following lines of the same value.',
    },
  },
  {
    when: ({ char, before }) => char === ':' && /[:-]\s/.test(before.trimStart()),
    reason: {
      vi: 'giá trị chứa dấu hai chấm theo sau là dấu cách',
      en: 'the value holds a colon followed by a space',
    },
    mend: {
      vi: 'Hãy đặt cả giá trị trong dấu ngoặc kép.',
      en: 'Put the whole value in quotes.',
    },
  },
  {
    when: ({ char }) => char !== '' && '@`%'.includes(char),
    reason: {
      vi: 'giá trị không được bắt đầu bằng @, % hoặc dấu nháy ngược',
      en: 'a value may not start with @, % or a backtick',
    },
    mend: {
      vi: 'Hãy đặt giá trị trong dấu ngoặc kép.',
      en: 'Put the value in quotes.',
    },
  },
  {
    when: ({ char }) => char === ']' || char === '}' || char === ',',
    reason: {
      vi: 'có dấu phẩy hoặc ngoặc đóng thừa',
      en: 'there is a comma or a closing bracket too many',
    },
    mend: {
      vi: 'Hãy bỏ dấu thừa; nếu nó thuộc về văn bản, hãy đặt giá trị trong dấu ngoặc kép.',
      en: 'Remove it; if it belongs to the text, put the value in quotes.',
    },
  },
  {
    when: ({ before }) => /["']\s*$/.test(before),
    reason: {
      vi: 'có chữ sau dấu đóng ngoặc kép hoặc nháy',
      en: 'there is text after the closing quote',
    },
    mend: {
      vi: "Hãy đặt cả giá trị trong ngoặc kép; trong '…' dấu nháy được viết hai lần.",
      en: "Put the whole value in quotes; inside '…' an apostrophe is written twice.",
    },
  },
  {
    when: ({ char, before }) => char === '-' && before.trim() !== '',
    reason: {
      vi: 'phần tử danh sách phải bắt đầu ở dòng mới',
      en: 'an item of a list must start on a new line',
    },
    mend: {
      vi: 'Hãy xuống dòng trước dấu gạch ngang.',
      en: 'Start a new line before the hyphen.',
    },
  },
  {
    when: says('bad indentation'),
    reason: {
      vi: 'dòng này thụt vào không khớp với các dòng xung quanh',
      en: 'the indentation of this line does not match the lines around it',
    },
    mend: {
      vi: 'Hãy thụt các trường của cùng một bản ghi bằng nhau, mỗi cấp hai dấu cách.',
      en: 'Indent the fields of one record alike, two spaces a level.',
    },
  },
  {
    when: says(NO_KEY, "expected ':'", 'multiline key', 'a document separator is expected'),
    reason: {
      vi: 'thiếu “khóa: giá trị” ở dòng này',
      en: 'this line is no “key: value”',
    },
    mend: {
      vi: 'Hãy kiểm tra dấu hai chấm và dấu cách sau nó, hoặc thụt dòng vào nếu nó tiếp nối dòng trên.',
      en: 'Check the colon and the space after it; indent the line if it continues the one above.',
    },
  },
  {
    when: says('after the key-value separator'),
    reason: { vi: 'thiếu dấu cách sau dấu hai chấm', en: 'there is no space after the colon' },
    mend: { vi: 'Hãy thêm một dấu cách.', en: 'Add a space.' },
  },
  {
    when: says('missed comma'),
    reason: {
      vi: 'thiếu dấu phẩy giữa hai phần tử trong ngoặc',
      en: 'a comma is missing between two items in brackets',
    },
    mend: { vi: 'Hãy thêm dấu phẩy, hoặc đóng ngoặc.', en: 'Add a comma, or close the bracket.' },
  },
  {
    when: says('escape', 'hexadecimal'),
    reason: {
      vi: 'dấu \\ trong “…” phải mở đầu một ký tự đặc biệt',
      en: 'a backslash inside “…” must start a special character',
    },
    mend: {
      vi: "Hãy viết \\\\, hoặc dùng nháy đơn '…'.",
      en: "Write \\\\, or use single quotes '…'.",
    },
  },
  {
    when: says('non-printable', 'null byte', 'JSON character'),
    reason: {
      vi: 'có ký tự điều khiển không in được',
      en: 'there is a control character that cannot be printed',
    },
    mend: {
      vi: 'Hãy xóa ký tự này; nó thường do chép từ Word hoặc PDF.',
      en: 'Delete it; such characters come from copying out of Word or PDF.',
    },
  },
  {
    when: says('a line break is expected'),
    reason: {
      vi: 'sau dấu | hoặc > phải xuống dòng',
      en: 'a line break must follow | or >',
    },
    mend: {
      vi: 'Hãy viết văn bản ở dòng dưới, thụt vào.',
      en: 'Write the text on the lines below, indented.',
    },
  },
];

/** A failure as a diagnostic; `key` is the top-level key that it stands under. */
export function explainSyntax(file: SourceFile, failure: Failure, key: string): Diagnostic {
  const at = stepBack(file.text, failure.at);
  const context = contextOf(file.text, { ...failure, at });
  if (failure.reason.includes('nesting exceeded'))
    return diagnose(yamlTooDeep, { key, limit: MAX_DEPTH }, spanOf(file, at), file.path);
  const tab = /^ *\t/.exec(context.before + context.char);
  if (tab) {
    const start = at - context.before.length + tab[0].length - 1;
    const span = { file: file.path, start, end: start + 1 };
    return diagnose(yamlTab, { key }, span, file.path, [], spacesFor(file, start));
  }
  const known = CASES.find((candidate) => candidate.when(context));
  const place = known?.atOpening ? openingBefore(file.text, at) : at;
  const { reason, mend } = known ?? unexplained(failure.reason);
  return diagnose(yamlSyntax, { reason, mend, key }, spanOf(file, place), file.path);
}

function unexplained(reason: string): { reason: Bilingual; mend: Bilingual } {
  return {
    reason: { vi: `không đọc được từ chỗ này (${reason})`, en: reason },
    mend: {
      vi: 'Hãy kiểm tra dòng này và dòng trên nó.',
      en: 'Check this line and the one above.',
    },
  };
}

function contextOf(text: string, failure: Failure): Context {
  const start = text.lastIndexOf('\n', failure.at - 1) + 1;
  const before = text.slice(Math.max(start, failure.at - 500), failure.at);
  return { ...failure, before, char: text[failure.at] ?? '' };
}

/** At the end of a file or line, the last thing written is what is wrong. */
function stepBack(text: string, at: number): number {
  let place = Math.min(at, text.length - 1);
  while (place > 0 && /\s/.test(text[place] as string) && text[place] !== '\t') place--;
  return Math.max(place, 0);
}

/** The last quote or bracket before `at` that could open a value. */
function openingBefore(text: string, at: number): number {
  for (let place = at; place >= 0; place--) {
    if (!'"\'[{'.includes(text[place] as string)) continue;
    if (place === 0 || /[\s[{,]/.test(text[place - 1] as string)) return place;
  }
  return at;
}

/** The word at a place. */
function spanOf(file: SourceFile, start: number) {
  const word = /^\S{1,80}/.exec(file.text.slice(start, start + 80))?.[0] ?? '';
  return {
    file: file.path,
    start,
    end: Math.min(start + Math.max(word.length, 1), file.text.length),
  };
}
