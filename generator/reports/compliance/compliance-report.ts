import { COMPLIANCE_VALUES } from '../../core/compliance.ts';
import {
  type ComplianceLine,
  type ComplianceUnit,
  complianceUnits,
} from '../../core/compliance-lines.ts';
import { COMPLIANCE_WORDS } from '../../core/compliance-words.ts';
import { isoDay } from '../../core/day.ts';
import { EDITION_WORDS } from '../../core/edition-words.ts';
import { type Lang, say } from '../../core/lang.ts';
import { printDay } from '../../core/print.ts';
import { printable } from '../../core/printable.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { escapeMarkdown } from '../progress/markdown.ts';
import { safeJson } from '../safe.ts';

export type ComplianceOptions = { readonly lang: Lang; readonly unit?: string };

const CAUTION = {
  vi: 'Chỉ người đánh giá mới kết luận; cấu trúc hợp lệ không có nghĩa là đáp ứng. Đây không phải điểm số hay chứng nhận.',
  en: 'Only a person concludes; a valid structure does not mean that anything is met. This is no score or certificate.',
};
const NOBODY = { vi: 'chưa có người đánh giá', en: 'nobody has assessed it' };

/** Each unit and requirement as plain text, for a terminal or a message. */
export function complianceText(snapshot: Snapshot, options: ComplianceOptions): string {
  return written(snapshot, options, (text) => printable(text), {
    unit: '',
    document: '',
    item: '  ',
  });
}

/** The same as GitHub-flavoured Markdown; texts of the content cannot become markup. */
export function complianceMarkdown(snapshot: Snapshot, options: ComplianceOptions): string {
  const safe = (text: string) => escapeMarkdown(printable(text));
  return written(snapshot, options, safe, { unit: '# ', document: '## ', item: '- ' });
}

type Marks = { readonly unit: string; readonly document: string; readonly item: string };

function written(
  snapshot: Snapshot,
  { lang, unit: only }: ComplianceOptions,
  safe: (text: string) => string,
  marks: Marks,
): string {
  const blocks = complianceUnits(snapshot, only).flatMap((unit) => [
    `${marks.unit}${safe(`${unit.name[lang]} – ${unit.framework.name[lang]}, ${printDay(unit.asOf, lang)}`)}`,
    safe(countsText(unit, lang)),
    ...[...Map.groupBy(unit.lines, ({ document }) => document[lang])].flatMap(([name, lines]) => [
      `${marks.document}${safe(name)}`,
      lines.map((line) => `${marks.item}${safe(lineText(line, lang))}`).join('\n'),
    ]),
  ]);
  const readers = snapshot.edition ? [safe(EDITION_WORDS[snapshot.edition][lang])] : [];
  return `${[safe(CAUTION[lang]), ...readers, ...blocks].join('\n\n')}\n`;
}

function countsText({ counts }: ComplianceUnit, lang: Lang): string {
  return COMPLIANCE_VALUES.map(
    (value) => `${COMPLIANCE_WORDS[value][lang]}: ${counts[value]}`,
  ).join('; ');
}

function lineText({ requirement, row, basis, assessedBy }: ComplianceLine, lang: Lang): string {
  const { id, article, text } = requirement;
  const value = COMPLIANCE_WORDS[row.value][lang];
  const by = (assessedBy ?? NOBODY)[lang];
  return `${id} (${article}) ${say(text, lang)}: ${value} (${by}). ${basis[lang]}`;
}

/** For machines, as schemas/compliance-report.schema.json describes it, in both languages. */
export function complianceJson(snapshot: Snapshot, { unit: only }: ComplianceOptions): string {
  const units = complianceUnits(snapshot, only).map(({ asOf, lines, ...unit }) => ({
    ...unit,
    asOf: isoDay(asOf),
    requirements: lines.map(plainLine),
  }));
  const { revision, digest, asOf, knownAt } = snapshot;
  const days = { asOf: isoDay(asOf), knownAt: isoDay(knownAt) };
  return safeJson({ revision, digest, ...days, units });
}

function plainLine({
  requirement,
  row,
  basis,
  draft,
  assessedBy,
  assessedOn,
  findings,
}: ComplianceLine) {
  return {
    id: requirement.id,
    document: requirement.document,
    article: requirement.article,
    draft,
    value: row.value,
    ground: row.ground,
    basis,
    assessment: row.assessment ?? null,
    assessedBy: assessedBy ?? null,
    assessedOn: assessedOn === undefined ? null : isoDay(assessedOn),
    stale: row.stale ?? [],
    findings: findings.map(({ fingerprint }) => fingerprint),
  };
}
