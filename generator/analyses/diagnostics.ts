import type { Definition } from '../core/diagnostic.ts';
import {
  endsBeforeDependent,
  overlapUndecided,
  supportEndsFirst,
} from './architecture-diagnostics.ts';
import { assessmentStale, contradictsCheck, restsOnDraft } from './compliance/diagnostics.ts';
import {
  datedInFuture,
  deadlineBeforeStart,
  outsideOwnPeriod,
  outsideTarget,
  recordedTooEarly,
} from './consistency/date-diagnostics.ts';
import {
  countDiffers,
  cumulativeFalls,
  denominatorChanged,
  denominatorUnknown,
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

import { placeDiagnostics } from './siting/place-diagnostics.ts';
import { spacingDiagnostics } from './siting/spacing-diagnostics.ts';

/** Codes that say that figures or dates of the content do not agree with each other (METHODS B). */
export const contradictions: readonly Definition<never>[] = [
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
  recordedTooEarly,
  outsideOwnPeriod,
  deadlineBeforeStart,
];

/**
 * Every code of this room, for the catalogue in pipeline.ts. None is an error: the content stays as
 * its sources print it, and each of these asks a person to look.
 */
export const analysesDiagnostics: readonly Definition<never>[] = [
  ...contradictions,
  denominatorUnknown,
  datedInFuture,
  outsideTarget,
  contradictsCheck,
  restsOnDraft,
  assessmentStale,
  overlapUndecided,
  endsBeforeDependent,
  supportEndsFirst,
  ...placeDiagnostics,
  ...spacingDiagnostics,
];
