import type { ComplianceRow, FrameworkCompliance } from '../../core/compliance.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Framework } from '../../core/model.ts';
import { requirementsOf } from '../../core/requirements.ts';
import { finding } from '../consistency/finding.ts';
import { type Context, ofKind } from '../context.ts';
import { type ComplianceInput, complianceOf } from './compliance.ts';
import { assessmentStale, contradictsCheck, restsOnDraft } from './diagnostics.ts';

/** What does not agree about the assessments that govern. Nothing is computed where there are none. */
export function checkAssessments(input: ComplianceInput): readonly Diagnostic[] {
  if (ofKind(input.context, 'assessment').length === 0) return [];
  return complianceOf(input).flatMap((compliance) => {
    const drafts = draftsOf(input.frameworks, compliance);
    const rows = compliance.units.flatMap(({ rows }) => rows);
    return rows.flatMap((row) => problemsOf(input.context, row, drafts));
  });
}

function problemsOf(
  context: Context,
  { assessment, requirement, value, stale, contradicted, broken = 0 }: ComplianceRow,
  drafts: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (assessment === undefined) return [];
  const at = (field: string) => [assessment, [field]] as const;
  const concluded = value === 'met' || value === 'not-met';
  return [
    ...(contradicted
      ? [finding(context, contradictsCheck, { requirement, value, broken }, ...at('value'))]
      : []),
    ...(concluded && drafts.has(requirement)
      ? [finding(context, restsOnDraft, { requirement, value }, ...at('value'))]
      : []),
    ...(stale
      ? [finding(context, assessmentStale, { requirement, grounds: stale }, ...at('assessedOn'))]
      : []),
  ];
}

/** Ids of the requirements that stand in a draft only. */
function draftsOf(
  frameworks: readonly Framework[],
  { framework }: FrameworkCompliance,
): ReadonlySet<string> {
  const found = frameworks.find(({ id }) => id === framework);
  const requirements = found && requirementsOf(found);
  const draft = (label: string) => requirements?.documents[label]?.draft === true;
  return new Set(requirements?.items.filter(({ document }) => draft(document)).map(({ id }) => id));
}
