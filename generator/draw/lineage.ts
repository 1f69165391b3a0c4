import { el, frame, INK, label, lines, px, SOFT, WASH } from './svg.ts';
import { wrap } from './text.ts';

/** A unit as a box: its name, and in smaller lines what else is to be said. */
export type LineageUnit = {
  readonly name: string;
  readonly href?: string | undefined;
  readonly says: readonly string[];
};

/** Several units that became one, or one that became several; `how` stands at each arrow. */
export type Lineage = {
  readonly title: string;
  readonly desc: string;
  readonly one: LineageUnit;
  readonly many: readonly (LineageUnit & { readonly how: string })[];
  /** True when the one comes after the many. */
  readonly merges: boolean;
  readonly width: number;
};

type Row = Lineage['many'][number];
type Placed = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const SIZE = 15;
const STEP = 20;
const SMALL = 13;
const SMALL_STEP = 17;
const PAD = 10;
const GAP = 16;
/** Below this width time runs downwards instead of to the right. */
const NARROW = 560;
const NOTE = { 'font-size': SMALL, fill: SOFT };

/** Units before and after, with the date and the law of each step. Every box links to its unit. */
export function lineage(input: Lineage): string {
  return input.width < NARROW ? downwards(input) : sideways(input);
}

function sideways(input: Lineage): string {
  const { many, one, merges, width } = input;
  const side = width * 0.36;
  const rows = stack(many, merges ? 0 : width - side, side, 0, (row) => {
    return Math.max(heightOf(row, side), noteOf(row.how, width).length * SMALL_STEP + 14);
  });
  const tall = bottomOf(rows);
  const own = heightOf(one, side);
  const height = Math.max(tall, own);
  const shift = (height - tall) / 2;
  const placed = rows.map((at) => ({ ...at, y: at.y + shift }));
  const centre = { x: merges ? width - side : 0, y: (height - own) / 2, width: side, height: own };
  const parts = many.map((row, at) => arrowAcross(row, placed[at] as Placed, centre, input));
  return framed(input, height, [...parts, ...boxes(input, placed, centre)]);
}

/** An arrow at the height of the unit on the many side, bent to the one in the last pixels. */
function arrowAcross({ how }: Row, at: Placed, centre: Placed, { merges, width }: Lineage): string {
  const y = at.y + at.height / 2;
  const to = centre.y + centre.height / 2;
  const [start, end] = [width * 0.36 + 6, width * 0.64 - 6];
  const bend = merges ? end - 18 : start + 12;
  const [from, tip] = merges ? [y, to] : [to, y];
  const note = noteOf(how, width);
  const above = Math.ceil(note.length / 2);
  const x = merges ? start : start + 18;
  return (
    el('path', {
      d: `M${px(start)} ${px(from)}H${px(bend)}V${px(tip)}H${px(end - 6)}`,
      fill: 'none',
      stroke: SOFT,
      'stroke-width': 1.5,
    }) +
    tipAt(end, tip, 'right') +
    lines(note.slice(0, above), x, y - 7 - (above - 1) * SMALL_STEP, SMALL_STEP, { ...NOTE, x }) +
    lines(note.slice(above), x, y + 6 + SMALL, SMALL_STEP, { ...NOTE, x })
  );
}

function noteOf(how: string, width: number): readonly string[] {
  return wrap(how, width * 0.28 - 38, SMALL);
}

function downwards(input: Lineage): string {
  const { many, one, merges, width } = input;
  const noteHeight = (row: Row) => wrap(row.how, width - 28, SMALL).length * SMALL_STEP + 22;
  const own = heightOf(one, width);
  const top = merges ? 0 : own + GAP;
  const rows = stack(many, 0, width, top, (row) => heightOf(row, width) + noteHeight(row));
  const placed = rows.map((at, i) => {
    const note = noteHeight(many[i] as Row);
    return { ...at, y: merges ? at.y : at.y + note, height: at.height - note };
  });
  const centre = { x: 0, y: merges ? bottomOf(rows) + 4 : 0, width, height: own };
  const height = merges ? centre.y + own : bottomOf(rows);
  const parts = many.map((row, i) => {
    const box = placed[i] as Placed;
    return arrowDown(row, merges ? box.y + box.height : (rows[i] as Placed).y, width);
  });
  return framed(input, height, [...parts, ...boxes(input, placed, centre)]);
}

function arrowDown({ how }: Row, y: number, width: number): string {
  const note = wrap(how, width - 28, SMALL);
  const end = y + note.length * SMALL_STEP + 16;
  const line = { x1: 12, x2: 12, y1: y + 4, y2: end - 6, stroke: SOFT, 'stroke-width': 1.5 };
  return (
    el('line', line) +
    tipAt(12, end, 'down') +
    lines(note, 26, y + 8 + SMALL, SMALL_STEP, { ...NOTE, x: 26 })
  );
}

function tipAt(x: number, y: number, way: 'right' | 'down'): string {
  const d = way === 'right' ? `M${px(x)} ${px(y)}l-9 -4.5v9z` : `M${px(x)} ${px(y)}l-4.5 -9h9z`;
  return el('path', { d, fill: SOFT });
}

/** Boxes one under another, as high as `heightFor` says. */
function stack(
  rows: readonly Row[],
  x: number,
  width: number,
  top: number,
  heightFor: (row: Row) => number,
): readonly Placed[] {
  let y = top;
  return rows.map((row) => {
    const at = { x, y, width, height: heightFor(row) };
    y += at.height + GAP;
    return at;
  });
}

function bottomOf(rows: readonly Placed[]): number {
  const last = rows.at(-1);
  return last ? last.y + last.height : 0;
}

function boxes({ many, one }: Lineage, placed: readonly Placed[], centre: Placed): string[] {
  return [...many.map((row, i) => unitBox(row, placed[i] as Placed)), unitBox(one, centre)];
}

function heightOf(unit: LineageUnit, width: number): number {
  const { name, says } = wrapped(unit, width);
  return 2 * PAD + name.length * STEP + says.length * SMALL_STEP;
}

function wrapped({ name, says }: LineageUnit, width: number) {
  const inner = width - 2 * PAD;
  return {
    name: wrap(name, inner, SIZE, true),
    says: says.flatMap((line) => wrap(line, inner, SMALL)),
  };
}

function unitBox(unit: LineageUnit, { x, y, width, height }: Placed): string {
  const { name, says } = wrapped(unit, width);
  const left = x + PAD;
  const bold = { x: left, 'font-size': SIZE, 'font-weight': 600, fill: INK };
  const body =
    el('rect', { x, y, width, height, fill: WASH }) +
    lines(name, left, y + PAD + SIZE, STEP, bold) +
    says
      .map((line, i) =>
        label(line, left, y + PAD + name.length * STEP + SMALL + i * SMALL_STEP, NOTE),
      )
      .join('');
  return unit.href ? el('a', { href: unit.href }, body) : body;
}

function framed(input: Lineage, height: number, parts: readonly string[]): string {
  return frame({ ...input, height: height + 1, role: 'group', kind: 'lineage' }, ...parts);
}
