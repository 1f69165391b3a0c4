import type { Lang } from '../../core/lang.ts';
import { printable } from '../../core/printable.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { type Paint, painter } from '../paint.ts';
import {
  type ProgressOptions,
  type ProgressReport,
  type ProgressText,
  progressReport,
  type UnitReport,
} from './progress-report.ts';
import { type Section, sectionsOf } from './sections.ts';
import { layTable, wrap } from './text-table.ts';
import { daysSentence, endedSentence, WORDS } from './words.ts';

export type TextOptions = ProgressOptions & {
  readonly lang: Lang;
  /** Bold and colours, for a terminal. */
  readonly colour: boolean;
};

const WIDTH = 100;

/** The report for a terminal: columns of at most 100 characters. */
export function textProgress(snapshot: Snapshot, options: TextOptions): ProgressText {
  const report = progressReport(snapshot, options);
  const paint = painter(options.colour);
  const blocks = [
    heading(report, options.lang, paint),
    ...report.units.map((unit) => unitBlock(unit, options.lang, paint)),
  ];
  return { text: `${blocks.join('\n\n\n')}\n`, exitCode: 0 };
}

function heading(report: ProgressReport, lang: Lang, paint: Paint): string {
  const title = `${WORDS.title[lang]} – ${printable(report.workspace[lang])}`;
  return [paint.bold(title), daysSentence(report, lang)].join('\n');
}

function unitBlock(unit: UnitReport, lang: Lang, paint: Paint): string {
  const name = printable(unit.name[lang]);
  const ended = endedSentence(unit, lang);
  const head = [paint.bold(name), '═'.repeat(Math.min(WIDTH, name.length)), ended];
  const parts = sectionsOf(unit, lang).map((section) => sectionBlock(section, paint));
  return [head.filter((line) => line !== '').join('\n'), ...parts].join('\n\n');
}

function sectionBlock(section: Section, paint: Paint): string {
  const late = section.id === 'late' && section.rows.length > 0;
  const title = late ? paint.error(section.title) : section.title;
  const lines = [paint.bold(title), ...wrap(section.lead, WIDTH)];
  if (section.rows.length > 0) lines.push('', ...layTable(section, WIDTH, paint));
  return lines.join('\n');
}
