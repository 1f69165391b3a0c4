import type { Diagnostic } from '../../core/diagnostic.ts';
import { stringsOf, textOf } from '../../core/fields.ts';
import type { Context } from '../context.ts';
import { PERCENT_TOLERANCE } from '../observations.ts';
import { total, totalDiffers } from './figure-diagnostics.ts';
import { allFigures, type Figures, figuresNamed, sameMoment, stated } from './figures.ts';
import { type Check, finding, place } from './finding.ts';

/** Whether a total is the sum of its parts; percentages may each be rounded. */
export function agrees(printed: number, parts: readonly number[], percent: boolean): boolean {
  const slack = percent ? PERCENT_TOLERANCE * (parts.length + 1) : 0;
  return Math.abs(printed - total(parts)) <= slack + 1e-9 * Math.abs(printed);
}

/**
 * A total against its declared parts, wherever all of them were observed at one moment. Figures with
 * a qualifier ("more than", "about") can neither agree nor disagree.
 */
export const checkTotals: Check = (context) =>
  allFigures(context).flatMap((figures) => {
    const refs = stringsOf(figures.indicator.data.parts);
    const parts = refs.map((ref) => figuresNamed(context, figures.indicator.unit, ref));
    if (refs.length === 0 || !parts.every((part) => part !== undefined)) return [];
    return figures.observations.flatMap((whole) => {
      const seen = parts.map((part) => sameMoment(part, whole));
      if (!seen.every((each) => each !== undefined)) return [];
      if (whole.qualifier || seen.some((each) => each.qualifier)) return [];
      const values = seen.map(stated);
      const percent = figures.indicator.data.unitOfMeasure === '%';
      if (agrees(stated(whole), values, percent)) return [];
      const params = { when: whole.when, printed: stated(whole), parts: values };
      const related = seen.map((each, at) => partAt(context, parts[at] as Figures, each.index));
      const pointer = ['observations', whole.index, 'value'];
      return [finding(context, totalDiffers, params, figures.indicator.key, pointer, related)];
    });
  });

function partAt(context: Context, { indicator }: Figures, index: number): Related {
  const name = textOf(indicator.data.name) ?? indicator.id;
  const [vi, en] = typeof name === 'string' ? [name, name] : [name.vi, name.en ?? name.vi];
  const message = { vi: `phần “${vi}” ở đây`, en: `the part “${en}” is here` };
  return place(context, indicator.key, ['observations', index, 'value'], message);
}

type Related = Diagnostic['related'][number];
