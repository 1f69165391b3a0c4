import type { Mark } from './component-mark.ts';
import type { Box } from './place.ts';
import { wrap } from './text.ts';

/** One line of a block: a component, something shared, a task. */
export type FigureItem = {
  readonly name: string;
  readonly href?: string | undefined;
  readonly mark: Mark;
  /** How many it stands for, as printed; absent where it is one. */
  readonly count?: string;
};

/** A box of the figure. */
export type FigureBlock = {
  /** Absent for what stands directly in its part. */
  readonly name?: string;
  readonly href?: string | undefined;
  /** A mark before the name, for a block without items. */
  readonly mark?: Mark | undefined;
  readonly items: readonly FigureItem[];
  /** Said under the name or the items, softly: a reason, what is to come, how many more there are. */
  readonly says?: string | undefined;
};

export type FigurePart = {
  readonly name?: string;
  readonly href?: string | undefined;
  readonly blocks: readonly FigureBlock[];
  /** What is not drawn block by block. */
  readonly spare?: string | undefined;
};

export type FigureLayer = {
  readonly code?: string | undefined;
  readonly name: string;
  readonly href?: string | undefined;
  readonly says: string;
  readonly parts: readonly FigurePart[];
};

/** Sizes of type and the steps between lines, in pixels. */
export const TYPE = {
  name: { size: 13, step: 17.5 },
  item: { size: 14, step: 19 },
  part: { size: 14, step: 19 },
  layer: { size: 16, step: 22 },
} as const;

export const PAD = 9;
export const GAP = 10;
/** From the left edge of a line to its words, where a mark stands before them. */
export const INDENT = 19;

export type PlacedItem = FigureItem & { readonly y: number; readonly lines: readonly string[] };

export type PlacedBlock = {
  readonly of: FigureBlock;
  readonly box: Box;
  readonly name: readonly string[];
  /** Lines of items; `y` is the first baseline within the drawing. */
  readonly items: readonly PlacedItem[];
  readonly says: readonly string[];
};

export type PlacedPart = {
  readonly of: FigurePart;
  readonly box: Box;
  readonly name: readonly string[];
  readonly blocks: readonly PlacedBlock[];
  readonly spare: readonly string[];
};

/** A layer's parts, under one another or side by side, whichever is lower. */
export function arrangeParts(
  parts: readonly FigurePart[],
  at: { readonly x: number; readonly y: number },
  width: number,
  columns: number,
): readonly PlacedPart[] {
  const under = stack(parts, at, width, columns);
  if (parts.length < 2 || parts.length > columns) return under;
  const beside = sideBySide(parts, at, width, columns);
  return bottomOf(beside) < bottomOf(under) ? beside : under;
}

export function bottomOf(parts: readonly PlacedPart[]): number {
  return Math.max(0, ...parts.map(({ box }) => box.y + box.height));
}

function stack(
  parts: readonly FigurePart[],
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  columns: number,
): readonly PlacedPart[] {
  let top = y;
  return parts.map((part) => {
    const placed = placePart(part, { x, y: top }, width, columns);
    top += placed.box.height + GAP;
    return placed;
  });
}

/** Each part has a column; every further one goes to the part that is tallest then and can fill it. */
function sideBySide(
  parts: readonly FigurePart[],
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  columns: number,
): readonly PlacedPart[] {
  const share = sharesOf(parts, width, columns);
  const total = share.reduce((sum, n) => sum + n, 0);
  const column = (width - (total - 1) * GAP) / total;
  let start = x;
  return parts.map((part, at) => {
    const n = share[at] ?? 1;
    const own = n * column + (n - 1) * GAP;
    const placed = placePart(part, { x: start, y }, own, n);
    start += own + GAP;
    return placed;
  });
}

function sharesOf(parts: readonly FigurePart[], width: number, columns: number): readonly number[] {
  const column = (width - (columns - 1) * GAP) / columns;
  const share = parts.map(() => 1);
  const heightOf = (part: FigurePart, n: number) =>
    n < part.blocks.length
      ? placePart(part, { x: 0, y: 0 }, n * (column + GAP) - GAP, n).box.height
      : 0;
  for (let left = columns - parts.length; left > 0; left--) {
    const heights = parts.map((part, at) => heightOf(part, share[at] ?? 1));
    const most = Math.max(...heights);
    if (most === 0) break;
    const tallest = heights.indexOf(most);
    share[tallest] = (share[tallest] ?? 1) + 1;
  }
  return share;
}

/** Blocks flow into the column that is lowest so far, so that their order stays readable. */
function placePart(
  part: FigurePart,
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  columns: number,
): PlacedPart {
  const name = part.name ? wrap(part.name, width, TYPE.part.size, true) : [];
  const top = y + (name.length ? name.length * TYPE.part.step + 5 : 0);
  const column = (width - (columns - 1) * GAP) / columns;
  const ends = Array.from({ length: columns }, () => top);
  const blocks = part.blocks.map((block) => {
    const end = Math.min(...ends);
    const at = ends.indexOf(end);
    const placed = placeBlock(block, { x: x + at * (column + GAP), y: end }, column);
    ends[at] = end + placed.box.height + GAP;
    return placed;
  });
  const spare = part.spare ? wrap(part.spare, width, TYPE.name.size) : [];
  const low = Math.max(...ends) - (blocks.length ? GAP : 0);
  const height = low - y + (spare.length ? spare.length * TYPE.name.step + 6 : 0);
  return { of: part, box: { x, y, width, height }, name, blocks, spare };
}

function placeBlock(
  of: FigureBlock,
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
): PlacedBlock {
  const inner = width - 2 * PAD;
  const indent = of.mark ? INDENT : 0;
  const name = of.name ? wrap(of.name, inner - indent, TYPE.name.size) : [];
  let base = y + PAD + name.length * TYPE.name.step + (name.length && of.items.length ? 4 : 0);
  const items = of.items.map((item) => {
    const lines = wrap(item.name, inner - INDENT, TYPE.item.size);
    const placed = { ...item, lines, y: base + 14 };
    base += lines.length * TYPE.item.step + 2;
    return placed;
  });
  const says = of.says ? wrap(of.says, inner - indent, TYPE.name.size) : [];
  const height = base + says.length * TYPE.name.step + PAD - 2 - y;
  return { of, box: { x, y, width, height }, name, items, says };
}
