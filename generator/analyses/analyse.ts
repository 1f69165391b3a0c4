import { by } from '../core/compare.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Facts, Status } from '../core/facts.ts';
import type { Model } from '../core/model.ts';
import { checkConsistency } from './consistency/check-consistency.ts';
import { type AnalyseOptions, type Context, contextOf } from './context.ts';
import { withSlack } from './network.ts';
import { targetStatuses } from './target-facts.ts';
import { unitFacts } from './unit-facts.ts';
import { workStatuses } from './work-facts.ts';

export type { AnalyseOptions } from './context.ts';

/** Everything that is computed from the model, and what does not agree in it. Never throws on content. */
export function analyse(
  model: Model,
  options: AnalyseOptions,
): { readonly facts: Facts; readonly diagnostics: readonly Diagnostic[] } {
  const context = contextOf(model, options);
  const statuses = statusesOf(context);
  return {
    facts: { statuses, ...unitFacts(context, statuses) },
    diagnostics: checkConsistency(context),
  };
}

function statusesOf(context: Context): readonly Status[] {
  const judged = [...targetStatuses(context), ...workStatuses(context)];
  return withSlack(context, judged).toSorted(by(({ key }) => key));
}
