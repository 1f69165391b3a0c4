import type { Column, Reduced } from './reduce.ts';

/**
 * A set of chosen columns that always keeps the rules: slots, distances, limits. Columns are put in and
 * taken out one at a time.
 */
export class Picks {
  readonly chosen = new Set<number>();
  readonly #reduced: Reduced;
  /** How many chosen columns reach each row. */
  readonly #reach: number[];
  /** How many chosen columns each site has, and how many of them take up a slot. */
  readonly #on: number[];
  readonly #slots: number[];
  #masts = 0;
  #cost = 0;

  constructor(reduced: Reduced) {
    this.#reduced = reduced;
    this.#reach = reduced.rows.map(() => 0);
    this.#on = reduced.sorted.sites.map(() => 0);
    this.#slots = reduced.sorted.sites.map(() => 0);
  }

  /** Whether a column may be put in. */
  fits(at: number): boolean {
    if (this.chosen.has(at)) return false;
    const { sorted, room, money } = this.#reduced;
    const { site, whole } = this.#reduced.columns[at] as Column;
    if (!whole && (this.#slots[site] as number) >= (room[site] as number)) return false;
    if (this.#stands(site) || this.#on[site]) return true;
    if (this.#masts + 1 > sorted.masts || this.#cost + this.#costOf(site) > money) return false;
    return !(sorted.apart[site] ?? []).some((other) => this.#on[other]);
  }

  put(at: number): void {
    this.#move(at, 1);
    this.chosen.add(at);
  }

  take(at: number): void {
    this.#move(at, -1);
    this.chosen.delete(at);
  }

  /** Weight that a column would add; with `count`, the number of rows instead. */
  gain(at: number, count: boolean): number {
    let sum = 0;
    for (const row of this.#reduced.columns[at]?.rows ?? [])
      if (this.#reach[row] === 0) sum += count ? 1 : (this.#reduced.rows[row]?.weight ?? 0);
    return sum;
  }

  /** Whether a chosen column reaches nothing that the others do not. */
  isIdle(at: number): boolean {
    return (this.#reduced.columns[at]?.rows ?? []).every((row) => (this.#reach[row] ?? 0) > 1);
  }

  get isComplete(): boolean {
    return this.#reach.every((count) => count > 0);
  }

  #stands(site: number): boolean {
    return this.#reduced.sorted.sites[site]?.kind === 'standing';
  }

  #costOf(site: number): number {
    return this.#reduced.sorted.sites[site]?.cost ?? 0;
  }

  #move(at: number, by: 1 | -1): void {
    const { site, rows, whole } = this.#reduced.columns[at] as Column;
    const before = this.#on[site] as number;
    this.#on[site] = before + by;
    if (!whole) this.#slots[site] = (this.#slots[site] as number) + by;
    for (const row of rows) this.#reach[row] = (this.#reach[row] as number) + by;
    const turns = before === 0 || before + by === 0;
    if (!turns || this.#stands(site)) return;
    this.#masts += by;
    this.#cost += by * this.#costOf(site);
  }
}
