import type { ChangeClass } from '../core/review.ts';
import type { Leaf } from './diff-data.ts';

/** Fields that say the same thing in other words, or help to find it. */
const EDITORIAL = new Set(
  (
    'name description aliases notes note basis shortName order group url title reason ' +
    'deadlineBasis confirmedOn asOf headline key indexName renamedFrom'
  ).split(' '),
);

/** Fields that give every other value of the record its meaning. */
const MEANING = new Set(['direction', 'measure', 'unitOfMeasure', 'references', 'comparator']);

/** What a change of one value means where it moves no goalpost. */
export function classOf({ fields, before }: Leaf): ChangeClass {
  const named = fields.filter((name) => name !== '*');
  if (named.some((name) => EDITORIAL.has(name))) return 'editorial';
  if (before === undefined) return 'additive';
  const field = named.at(-1) as string;
  const ofRecord = named.length === 1 && (field === 'type' || field === 'level');
  return MEANING.has(field) || ofRecord ? 'breaking' : 'needs-review';
}
