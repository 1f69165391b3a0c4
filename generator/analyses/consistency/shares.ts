import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Entity } from '../../core/entity.ts';
import {
  type Fields,
  fieldsOf,
  itemsOf,
  type Share,
  shareOf,
  stringOf,
  textOf,
} from '../../core/fields.ts';
import { type Context, ofKind } from '../context.ts';
import { type Observation, PERCENT_TOLERANCE } from '../observations.ts';
import {
  denominatorChanged,
  denominatorUnknown,
  numeratorExceeds,
  percentageDiffers,
  shareDiffers,
} from './figure-diagnostics.ts';
import { allFigures, figuresNamed, sameMoment, stated } from './figures.ts';
import { type Check, finding, place } from './finding.ts';

/** Whether a printed percentage is its share, rounded: 0.05 point of tolerance (METHODS A4). */
export function isRounded(printed: number, { n, N }: Share): boolean {
  return Math.abs(printed - (100 * n) / N) <= PERCENT_TOLERANCE + 1e-9;
}

/**
 * A percentage against its numerator and denominator, stated beside it or observed as indicators of
 * their own; and those against each other.
 */
export const checkShares: Check = (context) =>
  allFigures(context).flatMap(({ indicator, observations }) => {
    const ratio = fieldsOf(indicator.data.ratio);
    return observations
      .filter(({ share }) => share !== undefined || ratio.numerator !== undefined)
      .flatMap((observation) => shareFindings(context, indicator, ratio, observation));
  });

function shareFindings(context: Context, indicator: Entity, ratio: Fields, seen: Observation) {
  const n = exactFigure(context, indicator, ratio.numerator, seen);
  const N = exactFigure(context, indicator, ratio.denominator, seen);
  const share = seen.share ?? (n && N ? { n: stated(n), N: stated(N) } : undefined);
  return [
    ...percentage(context, indicator, seen, share),
    ...bounds(context, indicator, seen),
    ...against(context, indicator, seen, 'n', ratio, n),
    ...against(context, indicator, seen, 'N', ratio, N),
  ];
}

/** The figure of a named indicator at the same moment, where it is exact. */
function exactFigure(context: Context, { unit }: Entity, ref: unknown, as: Observation) {
  const figures = figuresNamed(context, unit, ref);
  const found = figures && sameMoment(figures, as);
  return found?.qualifier ? undefined : found;
}

function percentage(
  context: Context,
  indicator: Entity,
  observation: Observation,
  share: Share | undefined,
): readonly Diagnostic[] {
  const { printed, when, index, qualifier } = observation;
  if (!share || printed === undefined || qualifier || share.N === 0) return [];
  if (indicator.data.unitOfMeasure !== '%' || isRounded(printed, share)) return [];
  const params = { when, printed, ...share };
  return [
    finding(context, percentageDiffers, params, indicator.key, ['observations', index, 'value']),
  ];
}

function bounds(context: Context, indicator: Entity, observation: Observation) {
  const { share, when, index } = observation;
  if (!share || share.n <= share.N) return [];
  const pointer = ['observations', index, 'share', 'n'];
  return [finding(context, numeratorExceeds, { when, ...share }, indicator.key, pointer)];
}

/** A target that asks for more than all. */
export const checkTargetShares: Check = (context) =>
  ofKind(context, 'indicator').flatMap((indicator) =>
    itemsOf(indicator.data.targets).flatMap(([index, item]) => {
      const share = shareOf(item.share);
      if (!share || share.n <= share.N) return [];
      const params = { target: stringOf(item.id) ?? '', ...share };
      const pointer = ['targets', index, 'share', 'n'];
      return [finding(context, numeratorExceeds, params, indicator.key, pointer)];
    }),
  );

function against(
  context: Context,
  indicator: Entity,
  observation: Observation,
  part: 'n' | 'N',
  ratio: Fields,
  found: Observation | undefined,
): readonly Diagnostic[] {
  const { share, when, index } = observation;
  if (!share || !found || stated(found) === share[part]) return [];
  const field = part === 'n' ? 'numerator' : 'denominator';
  const other = figuresNamed(context, indicator.unit, ratio[field])?.indicator as Entity;
  const name = textOf(other.data.name) ?? other.id;
  const params = { when, part, stated: share[part], indicator: name, value: stated(found) };
  const message = { vi: 'giá trị kia ở đây', en: 'the other value is here' };
  const related = place(context, other.key, ['observations', found.index, 'value'], message);
  const pointer = ['observations', index, 'share', part];
  return [finding(context, shareDiffers, params, indicator.key, pointer, [related])];
}

/** A changed denominator is a dated event: shares before and after it do not compare. */
export const checkDenominators: Check = (context) =>
  allFigures(context).flatMap(({ indicator, observations }) => {
    const shares = observations.filter(({ share }) => share !== undefined);
    return shares.flatMap(({ share, when, index }, at) => {
      const before = shares[at - 1];
      const [N, old] = [share?.N, before?.share?.N];
      if (!before || N === undefined || old === undefined || N === old) return [];
      const params = { before: before.when, old, when, N };
      const pointer = ['observations', index, 'share', 'N'];
      return [finding(context, denominatorChanged, params, indicator.key, pointer)];
    });
  });

/** A percentage to reach of which nobody said what a hundred per cent are. */
export const checkPercentTargets: Check = (context) =>
  ofKind(context, 'indicator')
    .filter(({ data }) => data.unitOfMeasure === '%' && data.ratio === undefined)
    .flatMap((indicator) => {
      const targets = itemsOf(indicator.data.targets);
      const all = [...targets, ...itemsOf(indicator.data.observations)];
      if (all.some(([, item]) => item.share !== undefined)) return [];
      return targets.map(([index, item]) => {
        const params = { target: stringOf(item.id) ?? '' };
        return finding(context, denominatorUnknown, params, indicator.key, ['targets', index]);
      });
    });
