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

/** Letters with marks are added as they are met. */
const WIDTHS = new Map<string, number>(
  STEPS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Marks do not change the advance of a letter: ễ is as wide as e, ộ as o; ơ and ư are listed. */
function widthOf(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  const width = WIDTHS.get(letter.normalize('NFD').charAt(0)) ?? 700;
  WIDTHS.set(letter, width);
  return width;
}

/** Width of a line in pixels, never less than what a browser will draw; `bold` is weight 600. */
export function textWidth(text: string, size: number, bold = false): number {
  return inPixels(thousandths(text), size, bold);
}

function thousandths(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return sum;
}

function inPixels(sum: number, size: number, bold: boolean): number {
  return (sum * size * (bold ? 1.05 : 1)) / 1000;
}

/** Breaks a text into lines no wider than `width`; a single word that is wider is split by letters. */
export function wrap(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let sum = 0;
  for (const word of text.split(/ +/).flatMap((w) => pieces(w, width, size, bold))) {
    const own = thousandths(word);
    const longer = line ? sum + widthOf(' ') + own : own;
    if (line && inPixels(longer, size, bold) > width) {
      lines.push(line);
      line = word;
      sum = own;
    } else {
      line = line ? `${line} ${word}` : word;
      sum = longer;
    }
  }
  return line || lines.length === 0 ? [...lines, line] : lines;
}

function pieces(word: string, width: number, size: number, bold: boolean): readonly string[] {
  if (textWidth(word, size, bold) <= width) return [word];
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
