import type { Lang } from '../../core/lang.ts';
import { printable } from '../../core/printable.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import {
  type ProgressOptions,
  type ProgressText,
  progressReport,
  type UnitReport,
} from './progress-report.ts';
import { type Column, type Section, sectionsOf } from './sections.ts';
import { daysSentence, endedSentence, WORDS } from './words.ts';

export type MarkdownOptions = ProgressOptions & { readonly lang: Lang };

/** The report as GitHub-flavoured Markdown; texts of the content cannot become markup. */
export function markdownProgress(snapshot: Snapshot, options: MarkdownOptions): ProgressText {
  const { lang } = options;
  const report = progressReport(snapshot, options);
  const blocks = [
    `# ${escapeMarkdown(`${WORDS.title[lang]} – ${printable(report.workspace[lang])}`)}`,
    escapeMarkdown(daysSentence(report, lang)),
    ...report.units.flatMap((unit) => unitBlocks(unit, lang)),
  ];
  return { text: `${blocks.join('\n\n')}\n`, exitCode: 0 };
}

function unitBlocks(unit: UnitReport, lang: Lang): readonly string[] {
  const ended = endedSentence(unit, lang);
  return [
    `## ${escapeMarkdown(printable(unit.name[lang]))}`,
    ...(ended === '' ? [] : [escapeMarkdown(printable(ended))]),
    ...sectionsOf(unit, lang).flatMap(sectionBlocks),
  ];
}

function sectionBlocks({ title, lead, columns, rows, summed }: Section): readonly string[] {
  const head = [`### ${escapeMarkdown(title)}`, escapeMarkdown(lead)];
  if (rows.length === 0) return head;
  const lines = rows.map((row, at) => {
    const cells = row.map(escapeMarkdown);
    return tableRow(summed && at === rows.length - 1 ? cells.map((cell) => `**${cell}**`) : cells);
  });
  const titles = tableRow(columns.map((column) => escapeMarkdown(column.title)));
  return [...head, [titles, tableRow(columns.map(ruler)), ...lines].join('\n')];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ruler({ align }: Column): string {
  return align === 'right' ? '--:' : align === 'center' ? ':-:' : '---';
}

/**
 * A text that reads the same on GitHub and does nothing there: no table cell, tag, code, formula or
 * issue number; a word joiner after `@` keeps a name from being called, as a backslash would not.
 * `::` is broken up because a line of a build log that starts with it is a command.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~#&$]/g, '\\$&')
    .replaceAll('::', ':\\:')
    .replaceAll('://', '\\://')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
    .replaceAll('@', '@\u2060');
}
