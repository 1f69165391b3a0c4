import { type EntityKey, keyOf } from '../../core/entity.ts';
import { bilingualOf, listOf } from '../../core/fields.ts';
import type { Bilingual, Lang } from '../../core/lang.ts';
import { type Lookup, nameOf } from '../../core/work-item.ts';

/** "Tỉnh Bình Phước", in English "Binh Phuoc Province"; the name alone where it says its type. */
export function unitName(lookup: Lookup, unit: string): Bilingual {
  const key = keyOf('unit', unit, unit);
  const name = nameOf(lookup, key);
  const data = lookup.get(key)?.data;
  const type = data?.level === 'nation' ? undefined : bilingualOf(data?.type);
  if (!type) return name;
  const says = (lang: Lang) => name[lang].toLowerCase().includes(type[lang].toLowerCase());
  return {
    vi: says('vi') ? name.vi : `${capital(type.vi)} ${name.vi}`,
    en: says('en') ? name.en : `${name.en} ${capital(type.en)}`,
  };
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

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
