import type { Box } from '../../generator/draw/place.ts';
import { textWidth } from '../../generator/draw/text.ts';

/** A line of text of a drawing with the box that it covers at most. */
export type TextBox = Box & { readonly text: string };

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Size of a drawing, from its view box. */
export function viewBox(svg: string): Box {
  const [x = 0, y = 0, width = 0, height = 0] = (attribute(svg, 'viewBox') ?? '')
    .split(' ')
    .map(Number);
  return { x, y, width, height };
}

/** Every line of text, with ascenders and descenders as high as stacked marks make them. */
export function textBoxes(svg: string): readonly TextBox[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].flatMap(([, head = '', body = '']) => {
    const spans = [...body.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)];
    if (spans.length === 0) return [boxOf(head, body, number(head, 'x'), number(head, 'y'))];
    let y = number(head, 'y');
    return spans.map(([, span = '', text = '']) => {
      y += number(span, 'dy');
      return boxOf(head, text, number(span, 'x'), y);
    });
  });
}

function number(tag: string, name: string): number {
  return Number(attribute(` ${tag}`, name) ?? 0);
}

function boxOf(tag: string, escaped: string, x: number, y: number): TextBox {
  const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const size = number(tag, 'font-size');
  const width = textWidth(text, size, attribute(` ${tag}`, 'font-weight') === '600');
  const anchor = attribute(` ${tag}`, 'text-anchor');
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { text, x: left, y: y - size * 0.95, width, height: size * 1.2 };
}

/** Pairs of boxes that touch. */
export function touching(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width - 0.1 &&
          b.x < a.x + a.width - 0.1 &&
          a.y < b.y + b.height - 0.1 &&
          b.y < a.y + a.height - 0.1,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Texts that leave the drawing; a tenth of a pixel is rounding. */
export function outside(boxes: readonly TextBox[], frame: Box): readonly string[] {
  return boxes
    .filter(
      ({ x, y, width, height }) =>
        x < frame.x - 0.2 ||
        y < frame.y - 2.5 ||
        x + width > frame.x + frame.width + 0.2 ||
        y + height > frame.y + frame.height + 2.5,
    )
    .map(({ text }) => text);
}
