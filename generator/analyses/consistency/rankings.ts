import type { Entity } from '../../core/entity.ts';
import { datedOf, numberOf, textOf } from '../../core/fields.ts';
import { type Context, findKey, ofKind } from '../context.ts';
import { type Check, finding, place } from './finding.ts';
import {
  rankAgainstScore,
  rankBeyondSize,
  rankImpossible,
  rankingsApart,
} from './ranking-diagnostics.ts';

export type Rank = { readonly rank: number; readonly of: number };

/**
 * Whether a rank within a part can go with one within the whole: those that rank above in the whole
 * but not in the part must all be outside it, 0 ≤ rank(whole) − rank(part) ≤ N(whole) − N(part).
 * Ties do not loosen it: by competition ranking a rank is one more than the number above.
 */
export function fitsWithin(part: Rank, whole: Rank): boolean {
  const above = whole.rank - part.rank;
  return above >= 0 && above <= whole.of - part.of;
}

/** Ranks from scores by competition ranking: equal scores share a rank, the next ones skip (17, 17, 19). */
export function competitionRanks(scores: readonly number[]): readonly number[] {
  const sorted = scores.toSorted((a, b) => b - a);
  return scores.map((score) => sorted.indexOf(score) + 1);
}

/** Only rankings of one index and one edition speak of the same thing. */
export function isSameRanking(a: Entity, b: Entity): boolean {
  const [one, other] = [datedOf(a.data.edition), datedOf(b.data.edition)];
  return a.data.index === b.data.index && one !== undefined && one.text === other?.text;
}

/** A line through rankings breaks wherever index or N changes: such points do not compare. */
export function mayJoin(a: Entity, b: Entity): boolean {
  return a.data.index === b.data.index && numberOf(a.data.of) === numberOf(b.data.of);
}

/**
 * Suspicious, not impossible (METHODS B): above the mean, yet among the last quarter, or below it,
 * yet among the first. The quarter is our cut; nearer to the middle, skewed scores explain it.
 */
export function isSuspicious({ rank, of }: Rank, score: number, mean: number): boolean {
  return score > mean ? rank > 0.75 * of : score < mean && rank <= 0.25 * of;
}

export const checkRankings: Check = (context) =>
  ofKind(context, 'ranking').flatMap((ranking) => {
    const own = rankOf(ranking);
    if (!own) return [];
    if (own.rank > own.of) {
      return [finding(context, rankBeyondSize, own, ranking.key, ['rank'])];
    }
    return [...withinWhole(context, ranking, own), ...againstScore(context, ranking, own)];
  });

function rankOf({ data }: Entity): Rank | undefined {
  const [rank, of] = [numberOf(data.rank), numberOf(data.of)];
  return rank === undefined || of === undefined ? undefined : { rank, of };
}

function withinWhole(context: Context, ranking: Entity, part: Rank) {
  const key = findKey(context, ranking.unit, ranking.data.within, 'ranking');
  const whole = key && context.entities.get(key);
  if (!whole) return [];
  const wholeName = textOf(whole.data.name) ?? whole.id;
  if (!isSameRanking(ranking, whole)) {
    return [finding(context, rankingsApart, { wholeName }, ranking.key, ['within'])];
  }
  const rank = rankOf(whole);
  if (!rank || fitsWithin(part, rank)) return [];
  const message = { vi: 'hạng trong nhóm lớn ở đây', en: 'the rank in the whole is here' };
  const related = place(context, whole.key, ['rank'], message);
  const params = { part, whole: rank, wholeName };
  return [finding(context, rankImpossible, params, ranking.key, ['rank'], [related])];
}

function againstScore(context: Context, { key, data }: Entity, own: Rank) {
  const [score, mean] = [numberOf(data.score), numberOf(data.mean)];
  if (score === undefined || mean === undefined || !isSuspicious(own, score, mean)) return [];
  return [finding(context, rankAgainstScore, { ...own, score, mean }, key, ['score'])];
}
