import { isoDay } from '../../core/day.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { type DatasetsOptions, datasetRecords } from './records.ts';

/** Datasets as plain JSON: each record as it is stated, with what was computed about it. */
export function datasetsJson(snapshot: Snapshot, options: DatasetsOptions): string {
  const datasets = datasetRecords(snapshot, options).map(
    ({ entity, facts, knownOn, name, owner, unitName }) => ({
      key: entity.key,
      unit: entity.unit,
      unitName,
      name,
      ...(owner && { owner }),
      ...(facts?.sharingClass !== undefined && { sharingClass: facts.sharingClass }),
      ...(knownOn !== undefined && { knownOn }),
      stale: facts?.stale ?? false,
      usedThrough: facts?.usedThrough ?? [],
      record: entity.data,
      place: { file: entity.file, line: entity.line },
    }),
  );
  const [asOf, knownAt] = [isoDay(snapshot.asOf), isoDay(snapshot.knownAt)];
  return `${JSON.stringify({ format: 1, asOf, knownAt, datasets }, undefined, 2)}\n`;
}
