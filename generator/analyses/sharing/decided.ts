import type { EntityKey } from '../../core/entity.ts';
import { datedOf, stringsOf } from '../../core/fields.ts';
import { atOf, type Context, findKey, ofKind } from '../context.ts';

/** What a decision may be about, in the order in which a reference is tried. */
const ABOUT = ['component', 'exchange', 'gap'];

/**
 * Decisions that name at least `least` of the subjects, taken by their unit's day and not yet due
 * for review; sorted. A choice between two records is decided only by what names both.
 */
export function decisionsOn(
  context: Context,
  subjects: readonly EntityKey[],
  least = subjects.length,
): readonly EntityKey[] {
  const wanted = new Set(subjects);
  return ofKind(context, 'decision')
    .filter(({ unit, data }) => {
      const { asOf } = atOf(context, unit);
      if ((datedOf(data.decidedOn)?.first ?? asOf) > asOf) return false;
      if ((datedOf(data.expires)?.last ?? asOf) < asOf) return false;
      const named = stringsOf(data.about).map((ref) => findKey(context, unit, ref, ...ABOUT));
      return new Set(named.filter((key) => key && wanted.has(key))).size >= least;
    })
    .map(({ key }) => key);
}
