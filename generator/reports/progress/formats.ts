import type { Snapshot } from '../../core/snapshot.ts';
import type { DocxOptions } from './docx.ts';
import type { ProgressBytes, ProgressText } from './progress-report.ts';
import type { TextOptions } from './text.ts';

/** What any of the formats may be told; each reads what concerns it. */
export type FormatOptions = TextOptions & DocxOptions;

type Write = (snapshot: Snapshot, options: FormatOptions) => Promise<ProgressText | ProgressBytes>;

/** A format, the ending of its files, and its writer, which is loaded when it is wanted. */
type Format = { readonly ending: string; readonly write: Write };

/** The library behind docx is a megabyte, so no format costs what another needs. */
export const PROGRESS_FORMATS: Readonly<Record<string, Format>> = {
  text: {
    ending: 'txt',
    write: async (...given) => (await import('./text.ts')).textProgress(...given),
  },
  markdown: {
    ending: 'md',
    write: async (...given) => (await import('./markdown.ts')).markdownProgress(...given),
  },
  json: {
    ending: 'json',
    write: async (...given) => (await import('./json.ts')).jsonProgress(...given),
  },
  csv: {
    ending: 'csv',
    write: async (...given) => (await import('./csv.ts')).csvProgress(...given),
  },
  docx: {
    ending: 'docx',
    write: async (...given) => (await import('./docx.ts')).docxProgress(...given),
  },
};
