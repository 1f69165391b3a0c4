import type { SlicedDrawing } from '../../generator/draw/paper-slices.ts';
import { textBoxes, viewBox } from './geometry.ts';

/** From where to where each of some windows shows the drawing. */
export function windows(slices: readonly string[]): readonly (readonly [number, number])[] {
  return slices.map((slice) => {
    const { y, height } = viewBox(slice);
    return [y, Math.round((y + height) * 10) / 10] as const;
  });
}

/** What is left out, and words that a page would cut. */
export function sliceFaults({ svg, head, slices }: SlicedDrawing): readonly string[] {
  if (slices.length === 0) return [];
  const all = windows(head ? [head, ...slices] : slices);
  const edges = all.map(([, to]) => to).slice(0, -1);
  const holes = all.flatMap(([from], at) =>
    from > (all[at - 1]?.[1] ?? 0) ? [`hole at ${from}`] : [],
  );
  const end = (all.at(-1)?.[1] ?? 0) < viewBox(svg).height - 0.1 ? ['the end is missing'] : [];
  const upright = svg.replace(/<text[^>]*rotate[^>]*>.*?<\/text>/g, '');
  const cut = textBoxes(upright).flatMap(({ text, y, height }) =>
    edges.some((edge) => edge > y + 3 && edge < y + height - 3) ? [`“${text}” is cut`] : [],
  );
  return [...holes, ...end, ...cut];
}
