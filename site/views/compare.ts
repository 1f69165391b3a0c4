import type { Page } from '../context.ts';
import { type Entity, printDay } from '../data.ts';
import { withFullStop } from '../foreign.ts';
import { asNumber, asShare, asText, field } from '../read.ts';
import { sortedBy } from '../records/sorted.ts';
import { compare as words } from '../words/compare.ts';
import { type Observation, observationsOf } from './figures.ts';

/** One unit's latest figure of a definition. */
export type Figure = {
  readonly entity: Entity;
  readonly last: Observation | undefined;
  /** Part of the whole, from 0 to 1; of the largest where figures are no shares. */
  readonly part: number | undefined;
};

export type Compared = {
  readonly key: string;
  readonly name: string;
  readonly definition: string | undefined;
  readonly dates: string | undefined;
  readonly figures: readonly Figure[];
};

/** Definitions that two units or more share, with the latest figure of each; by name. */
export function comparedOf(p: Page): readonly Compared[] {
  const all = p.site.sharedDefinitions().flatMap((key) => byMeasure(p, key));
  return sortedBy(all, ({ name }) => name);
}

/** A definition once for every unit of measure: figures in different ones do not compare. */
function byMeasure(p: Page, key: string): readonly Compared[] {
  const groups = Map.groupBy(p.site.sameDefinition(key), ({ data }) =>
    p.text(asText(data.unitOfMeasure) ?? ''),
  );
  return [...groups].flatMap(([measure, entities]) =>
    new Set(entities.map(({ unit }) => unit)).size > 1 ? [compared(p, key, measure, entities)] : [],
  );
}

function compared(p: Page, key: string, measure: string, entities: readonly Entity[]): Compared {
  const named = entities.find(({ data }) => asText(data.definition)) ?? (entities[0] as Entity);
  const definition = asText(named.data.definition);
  const figures = partsOf(p, entities);
  const days = figures.flatMap(({ last }) => last?.day ?? []);
  const [first, last] = [Math.min(...days), Math.max(...days)].map((day) => printDay(day, p.lang));
  return {
    key: `${key}-${measure === '%' ? 'share' : 'count'}`,
    name: p.name(named.key),
    definition: definition === undefined ? undefined : withFullStop(p.text(definition)),
    dates: days.length > 1 ? p.t(words.dates(first ?? '', last ?? '')) : undefined,
    figures,
  };
}

function partsOf(p: Page, entities: readonly Entity[]): readonly Figure[] {
  const rows = entities.map((entity) => ({
    entity,
    last: observationsOf(p, entity).findLast(({ text }) => text !== ''),
  }));
  const share = entities[0]?.data.unitOfMeasure === '%';
  const largest = Math.max(...rows.map(({ last }) => last?.value ?? 0));
  const sized = rows.map((row) => ({ ...row, part: partOf(row.last, share, largest) }));
  return sized.sort((a, b) => (b.part ?? -1) - (a.part ?? -1));
}

function partOf(
  last: Observation | undefined,
  share: boolean,
  largest: number,
): number | undefined {
  if (!last) return undefined;
  const counted = asShare(field(last.raw, 'share'));
  if (counted) return counted.n / counted.N;
  const value = asNumber(last.value);
  if (value === undefined) return undefined;
  return share ? value / 100 : largest > 0 ? value / largest : undefined;
}
