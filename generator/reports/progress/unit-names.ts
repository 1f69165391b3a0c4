import { type EntityKey, keyOf } from '../../core/entity.ts';
import { bilingualOf, listOf } from '../../core/fields.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import { type Lookup, nameOf } from '../../core/work-item.ts';

export type UnitName = {
  /** "Tỉnh Bình Phước", in English "Binh Phuoc Province". */
  readonly name: Bilingual;
  /** The same within a sentence: "tỉnh Bình Phước". */
  readonly phrase: Bilingual;
};

/** The name of a unit with its type, which is not said twice where the name has it already. */
export function unitName(lookup: Lookup, unit: string): UnitName {
  const key = keyOf('unit', unit, unit);
  const name = nameOf(lookup, key);
  const data = lookup.get(key)?.data;
  const type = data?.level === 'nation' ? undefined : bilingualOf(data?.type);
  if (!type) return { name, phrase: name };
  const vi = saysType(name, type, 'vi')
    ? name.vi.replace(capital(type.vi), type.vi)
    : `${type.vi} ${name.vi}`;
  const en = saysType(name, type, 'en') ? name.en : `${name.en} ${capital(type.en)}`;
  return { name: { vi: capital(vi), en }, phrase: { vi, en } };
}

function saysType(name: Bilingual, type: Bilingual, lang: Lang): boolean {
  return name[lang].toLowerCase().includes(type[lang].toLowerCase());
}

/** Units that a unit became part of. */
export function successorsOf(lookup: Lookup, unit: string): readonly Bilingual[] {
  const successors = listOf(lookup.get(keyOf('unit', unit, unit))?.data.successors);
  return successors.flatMap((ref) => {
    const key = unitRef(ref);
    return key && lookup.has(key) ? [nameOf(lookup, key)] : [];
  });
}

function unitRef(ref: unknown): EntityKey | undefined {
  if (typeof ref !== 'string') return undefined;
  const [home = '', id = home] = ref.split('/');
  return keyOf('unit', home, id);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
