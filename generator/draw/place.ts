/** A rectangle in a drawing. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** True when two boxes share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True when `inner` lies wholly within `outer`. */
export function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The first candidate that lies in `frame` and touches nothing already taken. */
export function place(
  candidates: readonly Box[],
  taken: readonly Box[],
  frame: Box,
): Box | undefined {
  return candidates.find(
    (box) => within(box, frame) && !taken.some((other) => overlap(box, other)),
  );
}
