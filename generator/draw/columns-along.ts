import type { WebArrow } from './web.ts';

/**
 * A column for each box, so that arrows lead to the right wherever no circle forbids it: each box
 * stands one right of the last box that leads to it. Arrows that close a circle are passed over.
 */
export function columnsAlong(count: number, arrows: readonly WebArrow[]): readonly number[] {
  const next = Array.from({ length: count }, () => [] as number[]);
  for (const { from, to } of arrows) next[from]?.push(to);
  const order = inOrder(next);
  const columns = new Array<number>(count).fill(0);
  const place = new Map(order.map((node, at) => [node, at]));
  for (const node of order) {
    for (const to of next[node] ?? []) {
      if ((place.get(to) ?? 0) <= (place.get(node) ?? 0)) continue;
      columns[to] = Math.max(columns[to] ?? 0, (columns[node] ?? 0) + 1);
    }
  }
  return columns;
}

/** Depth first, last ones first; without recursion, because chains may be long. */
function inOrder(next: readonly (readonly number[])[]): readonly number[] {
  const seen = new Set<number>();
  const done: number[] = [];
  next.forEach((_, start) => {
    const stack = [{ node: start, at: 0 }];
    if (seen.has(start)) return;
    seen.add(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = next[top.node]?.[top.at++];
      if (to === undefined) {
        done.push(top.node);
        stack.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        stack.push({ node: to, at: 0 });
      }
    }
  });
  return done.toReversed();
}
