import type { Page } from '../context.ts';
import {
  type Bequest,
  type Entity,
  INHERITED,
  type Inheritance,
  partsOf,
  printDay,
} from '../data.ts';
import { pluralOf } from '../kinds.ts';
import { asDate, asList, field } from '../read.ts';
import type { Listing } from '../records/describe.ts';
import { dateOf, linkTo, nothing, type Shown } from '../records/show.ts';
import { sortedBy } from '../records/sorted.ts';
import { titleOf } from '../records/title.ts';
import { labelOf } from '../words/labels.ts';
import { INHERITED_WORDS, lineageWords as words } from '../words/lineage.ts';

/** Records of one sort that a unit left; `all` leads to the list on the unit as it was. */
export type InheritedPart = { readonly table: Listing; readonly all: string };

/** What one unit left, as tables, those without records left out. */
export function partsIn(p: Page, bequest: Bequest): readonly InheritedPart[] {
  const { unit } = partsOf(bequest.unit);
  return INHERITED.flatMap((kind) => {
    const keys = bequest.records[kind];
    if (keys.length === 0) return [];
    const list = kind === 'dataset' ? 'datasets' : pluralOf(kind);
    const all = p.href(`/${unit}/${list}/`);
    return [{ table: tableOf(p, p.t(INHERITED_WORDS[kind](keys.length)), keys), all }];
  });
}

function tableOf(p: Page, title: string, keys: readonly string[]): Listing {
  const rows = sortedBy(keys, (key) => titleOf(p, key)).map((key) => {
    const entity = p.site.entity(key);
    return [[linkTo(p, key)], [stateOf(p, entity)], [asOfShown(p, entity)]];
  });
  const columns = [words.record, words.state, words.asOf].map(p.t);
  const told = rows.some((cells) => !cells[1]?.[0]?.bare);
  if (told) return { title, columns, rows };
  const keep = <T>([name, , day]: readonly T[]) => [name, day] as T[];
  return { title, columns: keep(columns), rows: rows.map(keep) };
}

/** The last state that a record states; what came after the unit's last day is no state of it. */
function stateOf(p: Page, entity: Entity | undefined): Shown {
  const state = field(lastIn(entity?.data.lifecycle), 'state');
  if (state !== undefined) return { text: p.t(labelOf('lifecycle', state)) };
  const agreed = entity?.kind === 'agreement' ? entity.data.state : undefined;
  return typeof agreed === 'string' ? { text: p.t(labelOf('agreementState', agreed)) } : nothing(p);
}

function asOfShown(p: Page, entity: Entity | undefined): Shown {
  const stated = [entity?.data.asOf, field(lastIn(entity?.data.lifecycle), 'asOf')];
  const date = stated.find((one) => asDate(one) !== undefined);
  return date === undefined ? nothing(p) : dateOf(p, date);
}

function lastIn(value: unknown): unknown {
  return Array.isArray(value) ? asList(value).at(-1) : value;
}

/** "Known to 15/07/2019 · last day 30/06/2025 · through …". */
export function datesOf(p: Page, { knownTo, last, through }: Bequest): string {
  const parts = [
    knownTo !== undefined && p.t(words.knownTo(printDay(knownTo, p.lang))),
    last !== undefined && p.t(words.lastDay(printDay(last, p.lang))),
    through && p.t(words.through(titleOf(p, through))),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Pairs of two units that became one, each with the unit it comes from. */
export function twiceTable(p: Page, { twice }: Inheritance): Listing {
  const homed = (key: string): Shown => {
    const { unit } = partsOf(key);
    return { ...linkTo(p, key), text: `${titleOf(p, key)} (${p.name(`unit:${unit}/${unit}`)})` };
  };
  return {
    title: p.t(words.twice),
    columns: [words.first, words.second].map(p.t),
    rows: twice.map((pair) => pair.map((key) => [homed(key)])),
  };
}
