import type { Bilingual } from './lang.ts';

/** When a cell must be filled: always, in the upkeep of a framework, as a person judges, or by a cell. */
export type Required =
  | 'always'
  | 'maintenance'
  | 'person'
  | { readonly field: string; readonly is: readonly string[] };

/** A column of an official workbook (schemas/workbooks/). */
export type WorkbookField = {
  readonly key: string;
  /** Heading as printed. */
  readonly label: string;
  readonly obligation: string;
  readonly required?: Required;
  readonly values?: readonly string[];
  /** Whether other values are allowed. */
  readonly open?: boolean;
  readonly multi?: boolean;
  /** Table whose first column holds what the cell names. */
  readonly ref?: string;
  /** Words of the workbook for codes of our schemas. */
  readonly codes?: Readonly<Record<string, string>>;
};

export type WorkbookTable = {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly WorkbookField[];
};

export type Workbook = {
  readonly id: string;
  readonly title: Bilingual;
  readonly draft: boolean;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly separator: string;
  readonly tables: readonly WorkbookTable[];
  readonly rules: readonly {
    readonly id: string;
    readonly text: { readonly vi?: string; readonly en: string };
    readonly checked: boolean;
  }[];
};
