import { by } from '../core/compare.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Facts, Status } from '../core/facts.ts';
import type { Model } from '../core/model.ts';
import { checkArchitecture } from './check-architecture.ts';
import { checkConsistency } from './consistency/check-consistency.ts';
import { type AnalyseOptions, type Context, contextOf } from './context.ts';
import { endingsOf } from './endings.ts';
import { furtherFacts } from './further-facts.ts';
import { withSlack } from './network.ts';
import { overlapsOf } from './overlaps.ts';
import { checkSiting } from './siting/check-siting.ts';
import { targetStatuses } from './target-facts.ts';
import { unitFacts } from './unit-facts.ts';
import { workStatuses } from './work-facts.ts';

export type { AnalyseOptions } from './context.ts';

export type Analysis = {
  /** What a check needs. */
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
  /** The facts with all that a snapshot holds besides: history, obligations, scorecards, calendar. */
  readonly allFacts: () => Facts;
  /** What is computed from what the rules found; asked after them. */
  readonly context: Context;
};

/** Everything that is computed from the model, and what does not agree in it. Never throws on content. */
export function analyse(model: Model, options: AnalyseOptions): Analysis {
  const context = contextOf(model, options);
  const statuses = statusesOf(context);
  const facts = { statuses, ...unitFacts(context, statuses) };
  const read = { overlaps: overlapsOf(context), endings: endingsOf(context) };
  return {
    context,
    facts,
    diagnostics: [
      ...checkConsistency(context),
      ...checkArchitecture(context, read.overlaps, read.endings),
      ...checkSiting(context),
    ],
    allFacts: () => ({
      ...facts,
      ...read,
      ...furtherFacts(context, statuses, facts.units, read.overlaps),
    }),
  };
}

function statusesOf(context: Context): readonly Status[] {
  const all = [...targetStatuses(context), ...workStatuses(context)];
  const judged = all.filter(({ key }) => !context.untold?.has(key));
  return withSlack(context, judged).toSorted(by(({ key }) => key));
}
