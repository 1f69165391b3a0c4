/** A thing that waits for others, by key. */
export type Waiting = {
  readonly key: string;
  readonly predecessors: readonly { readonly key: string; readonly lag: number }[];
};

/** Edges in flat lists: those of place `p` are `ends[first[p]]` up to before `first[p + 1]`. */
export type Edges = {
  readonly first: Int32Array;
  readonly ends: Int32Array;
  readonly lags: Float64Array;
};

export type Order = {
  /** Places in the list, each after all it waits for; without what lies on or behind a cycle. */
  readonly sorted: Int32Array;
  /** For each place: whom it waits for and how many days after. */
  readonly waits: Edges;
  /** One cycle for each knot, as keys in the order of waiting. */
  readonly cycles: readonly (readonly string[])[];
};

/** Sorts by predecessors (Kahn), breaking ties by the order given. Unknown keys are no hindrance. */
export function topologicalOrder(items: readonly Waiting[]): Order {
  const waits = waitsAmong(items);
  const followers = reversed(waits, items.length);
  const open = new Int32Array(items.length);
  const sorted = new Int32Array(items.length);
  let found = 0;
  for (let at = 0; at < items.length; at++) {
    open[at] = past(waits, at) - from(waits, at);
    if (open[at] === 0) sorted[found++] = at;
  }
  for (let next = 0; next < found; next++) {
    const at = sorted[next] as number;
    for (let edge = from(followers, at); edge < past(followers, at); edge++) {
      const follower = followers.ends[edge] as number;
      open[follower] = (open[follower] as number) - 1;
      if (open[follower] === 0) sorted[found++] = follower;
    }
  }
  const cycles = found === items.length ? [] : cyclesAmong(items, waits, open);
  return { sorted: sorted.subarray(0, found), waits, cycles };
}

/** First edge of a place. */
export function from({ first }: Pick<Edges, 'first'>, at: number): number {
  return first[at] as number;
}

/** One past the last edge of a place. */
export function past({ first }: Pick<Edges, 'first'>, at: number): number {
  return first[at + 1] as number;
}

function waitsAmong(items: readonly Waiting[]): Edges {
  const places = new Map<string, number>();
  let most = 0;
  for (let at = 0; at < items.length; at++) {
    const { key, predecessors } = items[at] as Waiting;
    places.set(key, at);
    most += predecessors.length;
  }
  const first = new Int32Array(items.length + 1);
  const [ends, lags] = [new Int32Array(most), new Float64Array(most)];
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    for (const { key, lag } of (items[at] as Waiting).predecessors) {
      const place = places.get(key);
      if (place === undefined) continue;
      ends[next] = place;
      lags[next++] = lag;
    }
    first[at + 1] = next;
  }
  return { first, ends, lags };
}

/** The same edges from the other end, each list in the order of places. */
function reversed(edges: Edges, size: number): Pick<Edges, 'first' | 'ends'> {
  const count = edges.first[size] as number;
  const first = new Int32Array(size + 1);
  for (let edge = 0; edge < count; edge++) bump(first, (edges.ends[edge] as number) + 1);
  for (let at = 0; at < size; at++) first[at + 1] = past({ first }, at) + from({ first }, at);
  const free = first.slice();
  const ends = new Int32Array(count);
  for (let at = 0; at < size; at++) {
    for (let edge = from(edges, at); edge < past(edges, at); edge++) {
      ends[bump(free, edges.ends[edge] as number)] = at;
    }
  }
  return { first, ends };
}

/** Adds one; returns what was there before. */
function bump(list: Int32Array, at: number): number {
  const before = list[at] as number;
  list[at] = before + 1;
  return before;
}

/** What was never freed waits for something that was never freed either: going back finds a cycle. */
function cyclesAmong(items: readonly Waiting[], waits: Edges, open: Int32Array) {
  const walked = new Set<number>();
  const cycles: string[][] = [];
  open.forEach((count, start) => {
    if (count === 0 || walked.has(start)) return;
    const path: number[] = [];
    let at = start;
    while (!walked.has(at)) {
      walked.add(at);
      path.push(at);
      at = stuckBefore(waits, at, open);
    }
    const turn = path.indexOf(at);
    if (turn >= 0) cycles.push(path.slice(turn).map((place) => (items[place] as Waiting).key));
  });
  return cycles;
}

function stuckBefore(waits: Edges, at: number, open: Int32Array): number {
  const list = waits.ends.subarray(from(waits, at), past(waits, at));
  return list.find((place) => (open[place] as number) > 0) as number;
}
