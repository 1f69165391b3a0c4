/**
 * Advance widths of Be Vietnam Pro in thousandths of an em, rounded up to steps of 40: a drawing
 * made without a browser must know how wide its words are, so that nothing is ever cut.
 */
const STEPS: readonly (readonly [number, string])[] = [
  // Marks of the language of a text (site/foreign.ts), which nobody sees.
  [0, '\uE000\uE001'],
  [280, "'`’Iil·!.:j,; "],
  [400, '"“fr|”'],
  [460, 't{}()J[]~\\'],
  [540, '*/sz≥'],
  [600, '<>^kux?hnvyư'],
  [660, '0123456789+-ceELagoT$FPSRYZbdpq'],
  [720, 'BK–H_D=UX…đ'],
  [800, '&ANƯVCGĐ#'],
  [860, 'OQƠ%Mw—'],
  [1010, 'm@W→'],
];

const LISTED = new Map<number, number>(
  STEPS.flatMap(([width, letters]) =>
    [...letters].map((one) => [one.charCodeAt(0), width] as const),
  ),
);

/** Marks do not change the advance of a letter: ễ is as wide as e, ộ as o; ơ and ư are listed. */
function widthOf(letter: number): number {
  const plain = String.fromCodePoint(letter).normalize('NFD').charCodeAt(0);
  return LISTED.get(letter) ?? LISTED.get(plain) ?? 700;
}

/** By letter, as far as they were met; -1 stands for the others. */
const WIDTHS = new Int16Array(0x10000).fill(-1);

/** Width of a line in pixels, never less than what a browser will draw; `bold` is weight 600. */
export function textWidth(text: string, size: number, bold = false): number {
  return inPixels(thousandths(text), size, bold);
}

/** Asked for every word of every drawing, so without taking the text apart. */
function thousandths(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.codePointAt(at) as number;
    if (letter > 0xffff) at++;
    const known = WIDTHS[letter] ?? -1;
    sum += known < 0 ? met(letter) : known;
  }
  return sum;
}

/** Remembers the width; of a letter beyond the table, none. */
function met(letter: number): number {
  const width = widthOf(letter);
  WIDTHS[letter] = width;
  return width;
}

function inPixels(sum: number, size: number, bold: boolean): number {
  return (sum * size * (bold ? 1.05 : 1)) / 1000;
}

const SPACE = thousandths(' ');

/** Breaks a text into lines no wider than `width`; a single word that is wider is split by letters. */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let sum = 0;
  const add = (word: string, own: number) => {
    const longer = line ? sum + SPACE + own : own;
    if (line && inPixels(longer, size, bold) > width) {
      lines.push(line);
      line = word;
      sum = own;
    } else {
      line = line ? `${line} ${word}` : word;
      sum = longer;
    }
  };
  for (const word of text.split(text.includes('  ') ? / +/ : ' ')) {
    const own = thousandths(word);
    if (inPixels(own, size, bold) <= width) add(word, own);
    else for (const part of pieces(word, width, size, bold)) add(part, thousandths(part));
  }
  return line || lines.length === 0 ? [...lines, line] : lines;
}

/** A word that is too wide, by letters. */
function pieces(word: string, width: number, size: number, bold: boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && textWidth(part + letter, size, bold) > width) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}
