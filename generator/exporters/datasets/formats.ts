import type { Lang } from '../../core/lang.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { datasetsCsv } from './csv.ts';
import { datasetsDcat } from './dcat.ts';
import { datasetsJson } from './json.ts';
import type { DatasetsOptions } from './records.ts';

type Write = (snapshot: Snapshot, options: DatasetsOptions & { readonly lang: Lang }) => string;

/** Formats of the catalogue of datasets, by the name that `--format` gives them. */
export const DATASET_FORMATS: Readonly<Record<string, Write>> = {
  csv: datasetsCsv,
  json: datasetsJson,
  dcat: datasetsDcat,
};
