import type { Page } from '../context.ts';
import type { Entity, EntityKey } from '../data.ts';
import { resolve } from '../read.ts';
import { sortedBy } from './sorted.ts';

/** A larger matrix can no longer be read; the lists by channel then stand alone. */
export const MOST_COLUMNS = 30;
export const MOST_ROWS = 100;

type Matrix = {
  readonly providers: readonly EntityKey[];
  readonly consumers: readonly EntityKey[];
  /** Exchanges from a provider to a consumer. */
  readonly between: (provider: EntityKey, consumer: EntityKey) => readonly Entity[];
};

/** Exchanges by provider and consumer, both by name. */
export function matrixOf(p: Page, exchanges: readonly Entity[]): Matrix {
  const cells = new Map<string, Entity[]>();
  const [providers, consumers] = [new Set<EntityKey>(), new Set<EntityKey>()];
  for (const exchange of exchanges) {
    const [from, to] = endsOf(p, exchange);
    if (!from || !to) continue;
    providers.add(from);
    consumers.add(to);
    const cell = `${from} ${to}`;
    cells.set(cell, [...(cells.get(cell) ?? []), exchange]);
  }
  return {
    providers: sortedBy([...providers], p.name),
    consumers: sortedBy([...consumers], p.name),
    between: (from, to) => cells.get(`${from} ${to}`) ?? [],
  };
}

/** Provider and consumer of an exchange; undefined where there is no such record. */
export function endsOf(p: Page, { unit, data }: Entity) {
  const end = (value: unknown) => resolve(p.site, unit, value, 'component', 'agency');
  return [end(data.from), end(data.to)] as const;
}
