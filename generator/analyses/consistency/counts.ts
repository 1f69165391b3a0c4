import { fieldsOf, stringOf } from '../../core/fields.ts';
import { type Context, ofKind } from '../context.ts';
import { countDiffers } from './figure-diagnostics.ts';
import { allFigures, stated } from './figures.ts';
import { type Check, finding } from './finding.ts';

/** A printed count against the records of this workspace that it counts, at the latest figure. */
export const checkCounts: Check = (context) =>
  allFigures(context).flatMap(({ indicator, observations }) => {
    const countOf = fieldsOf(indicator.data.countOf);
    const kind = stringOf(countOf.kind);
    const last = observations.at(-1);
    if (!kind || !last || last.qualifier) return [];
    const records = countRecords(context, indicator.unit, kind, stringOf(countOf.group));
    if (records === stated(last)) return [];
    const params = { when: last.when, printed: stated(last), records, kind };
    const pointer = ['observations', last.index, 'value'];
    return [finding(context, countDiffers, params, indicator.key, pointer)];
  });

function countRecords(context: Context, unit: string, kind: string, group?: string): number {
  return ofKind(context, kind).filter(
    (entity) => entity.unit === unit && (group === undefined || entity.data.group === group),
  ).length;
}
