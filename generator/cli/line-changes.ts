/**
 * Lines that differ between two texts, as `12 - old` and `12 + new`, with the number of the old line.
 * Lines are matched greedily, which suits edits that leave most of a file as it was.
 */
export function lineChanges(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const said: string[] = [];
  for (let a = 0, b = 0; a < old.length || b < now.length; ) {
    if (old[a] === now[b] && a < old.length) {
      a += 1;
      b += 1;
      continue;
    }
    const { gone, come } = nextMatch(old, a, now, b);
    for (let i = 0; i < gone; i += 1) said.push(`${a + i + 1} - ${old[a + i]}`);
    for (let i = 0; i < come; i += 1) said.push(`${a + 1} + ${now[b + i]}`);
    a += gone;
    b += come;
  }
  return said;
}

/** How far ahead a line is looked for that both have again. */
const FAR = 50;

function nextMatch(old: readonly string[], a: number, now: readonly string[], b: number) {
  for (let sum = 1; sum <= FAR; sum += 1) {
    for (let gone = 0; gone <= sum; gone += 1) {
      const come = sum - gone;
      const inside = a + gone < old.length && b + come < now.length;
      if (inside && old[a + gone] === now[b + come]) return { gone, come };
    }
  }
  return { gone: old.length - a, come: now.length - b };
}
