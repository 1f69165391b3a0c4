import type { Names } from '../client/names.ts';
import { isText, pathOf } from '../context.ts';
import { by, type Entity, type Kind, type Lang, say, type Text } from '../data.ts';
import { stepOf } from '../href.ts';
import { kinds } from '../kinds.ts';
import type { Site } from '../site.ts';
import { formerNames, saysOf } from './former-names.ts';

/**
 * Names of all records that have a page, as the script that hands them to the search box: a
 * script, because a page opened from a folder may not fetch. Records are grouped by unit and
 * kind, a line each, `id⇥name⇥other names⇥what became of it`, which packs well.
 */
export function namesFile(site: Site, lang: Lang): string {
  const units = site.units();
  const sorts = [...kinds.values()].sort(by(({ name }) => name));
  const groups = units.flatMap((unit, u) =>
    sorts.flatMap((kind, k) => {
      const members = site.entities(
        kind.name as Kind,
        unit,
      ) as readonly Entity<unknown>[] as readonly Entity[];
      const lines = members
        .filter(({ key }) => site.hasPage(pathOf(key)))
        .map((entity) => lineOf(site, entity, lang));
      return lines.length ? [[u, k, lines.join('\n')] as const] : [];
    }),
  );
  const names: Names = {
    units: units.map((unit) => [stepOf(unit), unitName(site, unit, lang)]),
    kinds: sorts.map(({ plural, title }) => [plural, title[lang]]),
    groups,
  };
  return `khungNames(${JSON.stringify(names)});\n`;
}

function unitName(site: Site, unit: string, lang: Lang): string {
  const name = site.entity(`unit:${unit}/${unit}`)?.data.name;
  return isText(name) ? clean(say(name, lang)) : unit;
}

function lineOf(site: Site, entity: Entity, lang: Lang): string {
  const { id, data } = entity;
  const name = isText(data.name) ? clean(say(data.name, lang)) : id;
  const others = otherNames(data, formerNames(site, entity)).filter((other) => other !== name);
  const parts = [stepOf(id), name, others.join(' '), clean(saysOf(site, entity, lang))];
  return parts.join('\t').trimEnd();
}

/** What else people may call it: abbreviation, number, codes, former names and former id. */
function otherNames(data: Entity['data'], former: readonly unknown[]): string[] {
  const { shortName, number, code, codes, names, aliases, renamedFrom } = data;
  const listed = [
    ...items(codes).map((item) => item.value),
    ...items(names).map((item) => item.name),
  ];
  const also = Array.isArray(aliases) ? aliases : [];
  const all = [shortName, number, code, ...listed, ...also, renamedFrom, ...former];
  return [...new Set(all.filter(isText).flatMap(spellings).map(clean))];
}

function items(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((item) => item && typeof item === 'object') : [];
}

function spellings(text: Text): string[] {
  return typeof text === 'string' ? [text] : [text.vi, text.en ?? ''].filter(Boolean);
}

/** Tabs and line ends divide the list, so none may stand in a name. */
function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
