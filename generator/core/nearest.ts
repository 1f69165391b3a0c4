/**
 * The candidate that was most likely meant by `word`, for "did you mean": fewest edits (insert,
 * delete, replace, swap of neighbours), at most a third of the longer word and never over four.
 * Equally near candidates: the first in the order given.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const mask = lettersOf(word);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = Math.min(least - 1, allowed(word, candidate));
    if (limit < 0 || Math.abs(word.length - candidate.length) > limit) continue;
    if (bits(mask ^ lettersOf(candidate)) > 2 * limit) continue;
    const edits = distance(word, candidate, limit);
    if (edits > limit) continue;
    best = candidate;
    least = edits;
  }
  return best;
}

function allowed(a: string, b: string): number {
  return Math.min(4, Math.max(1, Math.floor(Math.max(a.length, b.length) / 3)));
}

/** Which letters a word has, as bits: one edit changes at most two, so most words need no more. */
function lettersOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function bits(mask: number): number {
  let left = mask;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count++;
  }
  return count;
}

/** Optimal string alignment distance; gives up with a number above `limit`. */
export function distance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a[start] === b[start]) start++;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return table(a.slice(start, endA), b.slice(start, endB), limit);
}

function table(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    if (fillRow(row, a, b, i, last, before) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** Fills the row of the i-th letter and returns its smallest number. */
function fillRow(row: number[], a: string, b: string, i: number, last: number[], before: number[]) {
  let least = i;
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const left = (row[j - 1] as number) + 1;
    const up = (last[j] as number) + 1;
    let edits = Math.min(left, up, (last[j - 1] as number) + same);
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (swapped) edits = Math.min(edits, (before[j - 2] as number) + 1);
    row.push(edits);
    if (edits < least) least = edits;
  }
  return least;
}
