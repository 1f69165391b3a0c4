import type { Definition } from '../core/diagnostic.ts';
import {
  countDiffers,
  cumulativeFalls,
  denominatorChanged,
  numeratorExceeds,
  observationsDisagree,
  percentageDiffers,
  shareDiffers,
  totalDiffers,
} from './consistency/figure-diagnostics.ts';
import {
  baselineAfterDeadline,
  revisionUndecided,
  trajectoryFalls,
  trajectoryOutside,
} from './consistency/plan-diagnostics.ts';
import {
  rankAgainstScore,
  rankBeyondSize,
  rankImpossible,
  rankingsApart,
} from './consistency/ranking-diagnostics.ts';

/**
 * Every code of this room, for the catalogue in pipeline.ts. None is an error: the content stays as
 * its sources print it, and each of these asks a person to look (METHODS B).
 */
export const analysesDiagnostics: readonly Definition<never>[] = [
  totalDiffers,
  percentageDiffers,
  shareDiffers,
  numeratorExceeds,
  denominatorChanged,
  observationsDisagree,
  cumulativeFalls,
  countDiffers,
  rankImpossible,
  rankingsApart,
  rankBeyondSize,
  rankAgainstScore,
  baselineAfterDeadline,
  trajectoryFalls,
  trajectoryOutside,
  revisionUndecided,
];
