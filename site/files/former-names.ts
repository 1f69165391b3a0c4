import { isText } from '../context.ts';
import { type Entity, type Lang, printDate, say } from '../data.ts';
import { asCode, asDate, asList, field, resolveAll } from '../read.ts';
import type { Site } from '../site.ts';
import { searchSays } from '../words/search.ts';

/** What search says beside a unit that came or went: until when it was, what it is now. */
export function saysOf(site: Site, entity: Entity, lang: Lang): string {
  if (entity.kind !== 'unit') return '';
  const heirs = heirsOf(site, entity).flatMap(({ data }) => nameIn(data.name, lang));
  const until = asDate(entity.data.validTo);
  const before = predecessorsOf(site, entity).flatMap(({ data }) => nameIn(data.name, lang));
  const says = [
    heirs.length > 0 && until !== undefined && searchSays.until(printDate(until, lang))[lang],
    heirs.length > 0 && searchSays.now(heirs.join(', '))[lang],
    before.length > 0 && searchSays.succeeds(before.join(', '))[lang],
  ];
  return says.filter(Boolean).join(', ');
}

/** Names and codes of the units before one: whoever types them is led to the unit of now as well. */
export function formerNames(site: Site, entity: Entity): readonly unknown[] {
  if (entity.kind !== 'unit') return [];
  return predecessorsOf(site, entity).flatMap(({ data }) => [
    data.name,
    ...asList(data.names).map((one) => field(one, 'name')),
    ...asList(data.codes).map((one) => field(one, 'value')),
    ...asList(data.aliases),
  ]);
}

function heirsOf(site: Site, { unit, data }: Entity): readonly Entity[] {
  return resolveAll(site, unit, data.successors, 'unit').flatMap((key) => site.entity(key) ?? []);
}

function predecessorsOf(site: Site, { key }: Entity): readonly Entity[] {
  const from = site.inheritanceOf(key)?.from ?? [];
  return from.flatMap(({ unit }) => site.entity(asCode(unit)) ?? []);
}

function nameIn(name: unknown, lang: Lang): readonly string[] {
  return isText(name) ? [say(name, lang)] : [];
}
