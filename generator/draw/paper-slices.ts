import { el, px } from './svg.ts';

/** A drawing, and the same in slices that stand one under another on paper, none of them cut by a page. */
export type SlicedDrawing = {
  readonly svg: string;
  /** What stands again at the top of every page; empty where nothing does. */
  readonly head: string;
  /** Empty where the drawing is low enough to stand whole. */
  readonly slices: readonly string[];
};

/**
 * What stands above all rows. It is drawn once more and is no window: browsers put what a window hides
 * at odd places where a head is repeated.
 */
export type Head = { readonly height: number; readonly content: string };

/** Lower drawings are kept whole: what they leave free on a page does not hurt. */
const WHOLE = 480;
/** Slices are at least so high: for each, browsers copy the whole drawing, on the screen too. */
const LEAST = 160;
/** Slices overlap by this much, so that no seam is seen between them. */
const SEAM = 0.6;

/**
 * Slices of a drawing as `frame` makes it. Nothing is drawn twice: each is a window on the whole, which
 * gets `id` for that. `cuts` are the heights at which it may be parted.
 */
export function sliced(
  svg: string,
  id: string,
  cuts: readonly number[],
  head?: Head,
): SlicedDrawing {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const edges = edgesOf(cuts, head?.height ?? 0, height);
  if (height <= WHOLE || edges.length < 3) return { svg, head: '', slices: [] };
  const window = (from: number, to: number, content: string) => {
    const tall = to - from;
    const box = { viewBox: `0 ${px(from)} ${px(width)} ${px(tall)}`, width, height: tall };
    return el('svg', { class: 'draw', ...box }, content);
  };
  const whole = el('use', { href: `#${id}` });
  return {
    svg: withId(svg, id),
    head: head ? window(0, head.height, head.content) : '',
    slices: edges.slice(0, -1).map((from, at) => {
      const to = edges[at + 1] as number;
      return window(from, Math.min(height, to + SEAM), whole);
    }),
  };
}

/** Where slices begin and end; those that would be low are taken together. */
function edgesOf(cuts: readonly number[], head: number, height: number): readonly number[] {
  const edges = [head];
  for (const cut of cuts.toSorted((a, b) => a - b)) {
    if (cut - (edges.at(-1) as number) >= LEAST && height - cut >= LEAST) edges.push(cut);
  }
  return [...edges, height];
}

/** The content of a drawing becomes a group that windows can show. */
function withId(svg: string, id: string): string {
  const start =
    /^<svg[^>]*>(?:<title>[^<]*<\/title>)?(?:<desc>[^<]*<\/desc>)?/.exec(svg)?.[0] ?? '';
  const content = svg.slice(start.length, -'</svg>'.length);
  return `${start}${el('g', { id }, content)}</svg>`;
}

/** A stretch of a drawing that no cut may go through. */
export type Stretch = readonly [from: number, to: number];

/** The heights between stretches, each where the next one begins. */
export function cutsBetween(stretches: readonly Stretch[]): readonly number[] {
  const cuts: number[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    if (from > reached) cuts.push((from + reached) / 2);
    reached = Math.max(to, Number.isFinite(reached) ? reached : to);
  }
  return cuts;
}
