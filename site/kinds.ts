import type { Bilingual, KindInfo } from './data.ts';

type KindSchema = { readonly title: string; readonly khungKind?: KindInfo };

const schemas = import.meta.glob<KindSchema>('../schemas/*.schema.json', {
  eager: true,
  import: 'default',
});

/** Every kind with its title; read from the schemas, so that a new kind is one new schema. */
export const kinds: ReadonlyMap<string, KindInfo & { readonly title: Bilingual }> = new Map(
  Object.values(schemas).flatMap(({ title, khungKind }) => {
    if (!khungKind) return [];
    const [vi = '', en = vi] = title.split(' | ');
    return [[khungKind.name, { ...khungKind, title: { vi, en } }] as const];
  }),
);

/** Folder of a kind's pages: `components`; throws on an unknown kind, which would be a bug. */
export function pluralOf(kind: string): string {
  const info = kinds.get(kind);
  if (!info) throw new Error(`no such kind: ${kind}`);
  return info.plural;
}
