import type { Bilingual, Entity } from '../data.ts';
import { kinds } from '../kinds.ts';
import { editions as words } from '../words/editions.ts';
import { fieldLabel } from './shapes.ts';

/** A field of which this edition does not show all, and what stands in its place. */
export type WithheldItem = { readonly label: Bilingual; readonly stands: Bilingual };

/** What of a record is not in this edition, one line for each field and kind. */
export function withheldIn({ kind, withheld = [] }: Entity): readonly WithheldItem[] {
  return withheld.map(({ field, kind: of }) => {
    if (field === 'status') return { label: words.status, stands: words.internalGround };
    const title = of === undefined ? undefined : kinds.get(of)?.title;
    const stands = title ? words.someInternal(title) : words.notShown;
    return { label: fieldLabel(kind, field), stands };
  });
}
