import type { Page } from '../context.ts';
import { type EntityKey, type Link, partsOf } from '../data.ts';
import { withoutMarks } from '../foreign.ts';
import { kinds } from '../kinds.ts';
import { resolve } from '../read.ts';
import { fieldLabel } from './shapes.ts';
import { titleOf } from './title.ts';

/** Order of lists that people read: Vietnamese in both languages, numbers by their value. */
const collator = new Intl.Collator('vi', { numeric: true });

/** Items by a text that people read. */
export function sortedBy<T>(items: readonly T[], text: (item: T) => string): T[] {
  if (items.length < 2) return [...items];
  return items
    .map((item) => ({ item, text: withoutMarks(text(item)) }))
    .sort((a, b) => collator.compare(a.text, b.text))
    .map(({ item }) => item);
}

/** A record that refers to another, and what tells it apart: field, owner of namesakes, unit. */
type Mention = { readonly key: EntityKey; readonly title: string; readonly says: string };
type MentionGroup = {
  readonly kind: string;
  /** The field by which all of them refer, where it is one and the same. */
  readonly by: string;
  readonly mentions: readonly Mention[];
};

/**
 * Records that refer to one by `links`, by kind in the order of the schemas, then by name. A link
 * without a field says nothing about where in the record the reference stands.
 */
export function mentionsOf(p: Page, links: readonly Link[], unit: string): readonly MentionGroup[] {
  const fields = new Map<EntityKey, Set<string>>();
  for (const { from, field } of links) fields.set(from, (fields.get(from) ?? new Set()).add(field));
  const keys = sortedBy([...fields.keys()], (key) => titleOf(p, key));
  return [...kinds.keys()].flatMap((kind) => {
    const own = keys.filter((key) => partsOf(key).kind === kind);
    return own.length ? [groupOf(p, kind, own, fields, unit)] : [];
  });
}

function groupOf(
  p: Page,
  kind: string,
  keys: readonly EntityKey[],
  fields: ReadonlyMap<EntityKey, ReadonlySet<string>>,
  unit: string,
): MentionGroup {
  const by = keys.map((key) => wordsFor(p, kind, fields.get(key) ?? new Set()));
  const same = by.every((one) => one === by[0]);
  const titles = keys.map((key) => titleOf(p, key));
  const mentions = keys.map((key, at) => {
    const title = titles[at] ?? key;
    const namesake = titles[at - 1] === title || titles[at + 1] === title;
    const says = [same ? '' : by[at], namesake ? ownerOf(p, key) : '', elsewhere(p, key, unit)];
    return { key, title, says: says.filter(Boolean).join(' · ') };
  });
  return { kind, by: same ? (by[0] ?? '') : '', mentions };
}

function wordsFor(p: Page, kind: string, fields: ReadonlySet<string>): string {
  return [...fields]
    .filter(Boolean)
    .map((field) => p.t(fieldLabel(kind, field)))
    .join(', ');
}

/** The owner of a record, which tells namesakes apart; otherwise its id. */
function ownerOf(p: Page, key: EntityKey): string {
  const entity = p.site.entity(key);
  const owner = entity && resolve(p.site, entity.unit, entity.data.owner, 'agency');
  return owner ? p.name(owner) : partsOf(key).id;
}

function elsewhere(p: Page, key: EntityKey, unit: string): string {
  const home = partsOf(key).unit;
  return home === unit ? '' : p.name(`unit:${home}/${home}`);
}

/** Sorted items by the first letter of a text: accents do not part letters, but Đ is one of its own. */
export function byLetter<T>(items: readonly T[], text: (item: T) => string) {
  const letters: { readonly letter: string; readonly items: T[] }[] = [];
  for (const item of items) {
    const [first = '#'] = withoutMarks(text(item)).normalize('NFD').toUpperCase();
    const letter = /[A-ZĐ]/.test(first) ? first : '0–9';
    const last = letters.at(-1);
    if (last?.letter === letter) last.items.push(item);
    else letters.push({ letter, items: [item] });
  }
  return letters;
}
