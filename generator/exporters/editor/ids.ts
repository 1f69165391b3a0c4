import { by, compare } from '../../core/compare.ts';
import type { Entity } from '../../core/entity.ts';
import { fieldOf } from '../../core/fields.ts';
import type { Bilingual } from '../../core/lang.ts';
import { isId } from '../../core/slug.ts';
import { inBoth } from './decorate.ts';
import type { Schema } from './schema.ts';

/**
 * A suggestion of an editor; it is neither looked at when a value is judged nor shown in a hover.
 * `bodyText` is taken as it stands; for each `body` yaml-language-server goes through all suggestions
 * again, which takes a minute for 10,000.
 */
export type Offer = {
  readonly label: string;
  readonly body?: string;
  readonly bodyText?: string;
  readonly sortText: string;
  readonly markdownDescription: string;
};

/** Everybody's ids, and under this and the unit's id those that the unit itself may write short. */
export const ALL = 'all';
export const OWN = 'own-';

/**
 * The ids of one kind as suggestions: `unit/id` for every file, and the short id for files of the
 * same unit, which comes first. The label has the name too, so that either can be typed.
 */
export function idsOf(entities: readonly Entity[]): Schema {
  const named = entities.filter(({ id, unit }) => isId(id) && isId(unit));
  const sorted = named.toSorted(by(({ unit, id }) => `${unit}/${id}`));
  const own = [...Map.groupBy(sorted, ({ unit }) => unit)].sort(([a], [b]) => compare(a, b));
  const all = sorted.map((each) => offerOf(each, `${each.unit}/${each.id}`, '2'));
  const short = own.map(([unit, list]) => [
    OWN + unit,
    offered(list.map((e) => offerOf(e, e.id, '1'))),
  ]);
  return { $defs: { [ALL]: offered(all), ...Object.fromEntries(short) } };
}

export function offered(defaultSnippets: readonly Offer[]): Schema {
  return { defaultSnippets };
}

function offerOf({ unit, id, data }: Entity, body: string, rank: string): Offer {
  const name = nameOf(data) ?? { vi: id, en: id };
  const label = labelOf(body, name.vi === id ? '' : name.vi.replace(/\s+/g, ' '));
  const from = `\`${unit}/${id}\``;
  const said = `${inBoth(name)}\n\n${from}`;
  const text = MUST_BE_QUOTED.test(body) ? { body } : { bodyText: body };
  return { label, ...text, sortText: rank + body, markdownDescription: said };
}

/** Ids that YAML would not read as texts: the language server puts quotes around a `body`. */
const MUST_BE_QUOTED = /^(\d.*|true|false|null|yes|no|on|off)$/;

/** Longer labels the language server shortens by itself, and then offers them twice in a list. */
const LONGEST_LABEL = 60;

function labelOf(body: string, name: string): string {
  const label = name === '' ? body : `${body} · ${name}`;
  if (label.length <= LONGEST_LABEL) return label;
  const room = LONGEST_LABEL - 1;
  return body.length + 3 < room ? `${label.slice(0, room).trimEnd()}…` : body;
}

/** The name in both languages; a record that broke its schema may have none. */
export function nameOf(data: unknown): Bilingual | undefined {
  const name = fieldOf(data, 'name');
  if (typeof name === 'string') return { vi: name, en: name };
  const [vi, en] = [fieldOf(name, 'vi'), fieldOf(name, 'en')];
  if (typeof vi !== 'string') return undefined;
  return { vi, en: typeof en === 'string' ? en : vi };
}
