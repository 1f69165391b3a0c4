import { parseDate } from '../../generator/core/day.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { type Run, run } from '../../generator/pipeline.ts';
import { memoryHost } from './memory-host.ts';

const day = (text: string) => parseDate(text)?.first as number;

/** Runs the whole pipeline over files given as text. */
export function checkFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  asOf = '2026-11-22',
): Run {
  return run(memoryHost(files), sha256, { asOf: day(asOf), knownAt: day(asOf) });
}

/** A small sound workspace to put one thing wrong into. */
export const SOUND: Readonly<Record<string, string>> = {
  'khung.yaml': 'name: Kho thử\n',
  'architecture/u/units.yaml': 'u: {name: Tỉnh U, level: province, sources: [s]}\n',
  'architecture/u/sources.yaml': 's: {name: Nguồn, type: report, read: full}\n',
  'architecture/u/agencies.yaml':
    'so: {name: Sở, side: government, sources: [s]}\nubnd: {name: Ủy ban, side: government, sources: [s]}\n',
};

/** Codes and id paths of what is found when files are added to the sound workspace. */
export function foundIn(files: Readonly<Record<string, string>>): string[] {
  const all = { ...SOUND, ...files };
  return checkFiles(all).findings.map(({ rule, path }) => `${rule} ${path}`);
}
