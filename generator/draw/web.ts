import type { Box } from './place.ts';

/** A thing to be drawn as a box of a given size. */
export type WebBox = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Column from the left; a layout that finds the columns itself may do without. */
  readonly column?: number;
};

/** An arrow between two boxes, by their positions in the list. */
export type WebArrow = { readonly from: number; readonly to: number };

export type Point = { readonly x: number; readonly y: number };

/** Where everything stands: boxes and arrows in the order given, corners of each arrow. */
export type Layout = {
  readonly boxes: readonly Box[];
  readonly routes: readonly (readonly Point[])[];
  readonly width: number;
  readonly height: number;
};

/** What is wrong with a layout: boxes that overlap, arrows that run through a box or have no end. */
export function layoutFaults(
  { boxes, routes, width, height }: Layout,
  arrows: readonly WebArrow[],
): readonly string[] {
  const faults: string[] = [];
  boxes.forEach((a, at) => {
    if (a.x < -0.1 || a.y < -0.1 || a.x + a.width > width + 0.1 || a.y + a.height > height + 0.1)
      faults.push(`box ${at} leaves the drawing`);
    boxes.forEach((b, other) => {
      if (other > at && crosses(a, b)) faults.push(`boxes ${at} and ${other} overlap`);
    });
  });
  routes.forEach((route, at) => {
    const { from, to } = arrows[at] as WebArrow;
    if (!onEdge(route[0], boxes[from]) || !onEdge(route.at(-1), boxes[to]))
      faults.push(`arrow ${at} does not join its boxes`);
    boxes.forEach((box, index) => {
      if (segments(route).some((part) => crosses(part, box)))
        faults.push(`arrow ${at} runs through box ${index}`);
    });
  });
  return faults;
}

/** Half a pixel within the border is touching, not crossing. */
const SLACK = 0.5;

function crosses(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - SLACK &&
    b.x < a.x + a.width - SLACK &&
    a.y < b.y + b.height - SLACK &&
    b.y < a.y + a.height - SLACK
  );
}

function segments(route: readonly Point[]): Box[] {
  return route.slice(1).map((b, at) => {
    const a = route[at] as Point;
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    return { x, y, width: Math.abs(a.x - b.x) + 0.01, height: Math.abs(a.y - b.y) + 0.01 };
  });
}

function onEdge(point: Point | undefined, box: Box | undefined): boolean {
  if (!point || !box) return false;
  const near = (a: number, b: number) => Math.abs(a - b) < 1;
  const inside =
    point.x > box.x - 1 &&
    point.x < box.x + box.width + 1 &&
    point.y > box.y - 1 &&
    point.y < box.y + box.height + 1;
  const onBorder =
    near(point.x, box.x) ||
    near(point.x, box.x + box.width) ||
    near(point.y, box.y) ||
    near(point.y, box.y + box.height);
  return inside && onBorder;
}
