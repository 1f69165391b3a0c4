import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { projectRoot } from './our-files.ts';
import { encodePalette, toIndexed } from './palette-png.ts';

/** How much of a screenshot differs from the accepted one. */
export type LookDifference = {
  /** Of all pixels. */
  readonly share: number;
  /** Of the pixels of the square that differs most. */
  readonly worst: number;
  readonly image: PNG;
};

const ACCEPTED = join(projectRoot, 'test/looks');
const SHOWN = join(projectRoot, '.khung/looks');
/** Set to take what is seen now as right. */
const ACCEPT = 'KHUNG_ACCEPT_LOOKS';
/** Two colours nearer than this are the same to the eye; a lost bit of each shade stays below. */
const THRESHOLD = 0.08;
/**
 * Letters that a machine hints in another way stay below (0.26 % and 6.9 % at most were seen); lines
 * that moved by a pixel do not (2 % and more), nor does another weight of a heading (13 % of a square).
 */
const MOST_SHARE = 0.005;
const MOST_OF_SQUARE = 0.09;
const SQUARE = 64;

/**
 * Holds a screenshot against the accepted one of that name. A missing one is written (in CI it is a
 * failure); what differs is written beside, and said with the command that accepts it.
 */
export function expectLook(name: string, screenshot: Buffer): void {
  const golden = join(ACCEPTED, `${name}.png`);
  const actual = encodePalette(toIndexed(PNG.sync.read(screenshot)));
  if (process.env[ACCEPT] || !existsSync(golden)) {
    if (process.env.CI) throw new Error(`test/looks/${name}.png is missing`);
    write(golden, actual);
    return;
  }
  const difference = compareLooks(readFileSync(golden), actual);
  const shown = (what: string) => join(SHOWN, `${name}.${what}.png`);
  for (const what of ['actual', 'difference']) rmSync(shown(what), { force: true });
  if (isSame(difference)) return;
  write(shown('actual'), actual);
  write(shown('difference'), PNG.sync.write(difference.image));
  throw new Error(explain(name, difference));
}

export function isSame({ share, worst }: LookDifference): boolean {
  return share <= MOST_SHARE && worst <= MOST_OF_SQUARE;
}

function explain(name: string, { share, worst }: LookDifference): string {
  const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
  return [
    `${name} looks different: ${percent(share)} of its pixels, ${percent(worst)} of the worst square.`,
    `Compare test/looks/${name}.png with .khung/looks/${name}.actual.png (.difference.png shows where).`,
    `If it is meant to look so: ${ACCEPT}=1 npx vitest run test/browser/looks.test.ts`,
  ].join('\n');
}

/** Pixels that differ, but for those that only smooth an edge; another size differs as a whole. */
export function compareLooks(golden: Buffer, actual: Buffer): LookDifference {
  const [a, b] = [PNG.sync.read(golden), PNG.sync.read(actual)];
  const { width, height } = b;
  const image = new PNG({ width, height });
  if (a.width !== width || a.height !== height) return { share: 1, worst: 1, image };
  const found = new PNG({ width, height });
  const options = { threshold: THRESHOLD, diffMask: true };
  const count = pixelmatch(a.data, b.data, found.data, width, height, options);
  pixelmatch(a.data, b.data, image.data, width, height, { threshold: THRESHOLD });
  return { share: count / (width * height), worst: worstSquare(found), image };
}

/** Half a page of small differences is the machine; the same number in one place is a change. */
function worstSquare({ width, height, data }: PNG): number {
  const columns = Math.ceil(width / SQUARE);
  const counts = new Uint32Array(columns * Math.ceil(height / SQUARE));
  for (let at = 0; at < width * height; at += 1) {
    if (data[at * 4 + 3] === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    const square = Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE);
    counts[square] = (counts[square] ?? 0) + 1;
  }
  return Math.max(0, ...counts) / SQUARE ** 2;
}

function write(path: string, bytes: Buffer): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
}
