import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeBeside } from './write-beside.ts';

/** A record with the time (ms) after which a file must have been changed by someone else. */
export type Kept = { readonly record: string; readonly time: number };

/** The record of the site that `marker` belongs to; undefined when there is none for just that. */
export function readKept(recordFile: string, marker: string): Kept | undefined {
  try {
    const text = readFileSync(recordFile, 'utf8');
    const end = text.indexOf('\n');
    if (text.slice(0, end) !== digestOf(marker)) return undefined;
    return { record: text.slice(end + 1), time: statSync(recordFile).mtimeMs };
  } catch {
    return undefined;
  }
}

/**
 * Keeps the record for the site with this `marker`, in a folder that ignores itself in git. It
 * only saves time: where it cannot be written, the next build renders everything.
 */
export function writeKept(recordFile: string, record: string, marker: string): void {
  try {
    mkdirSync(dirname(recordFile), { recursive: true });
    writeFileSync(`${dirname(recordFile)}/.gitignore`, '*\n');
    const failure = writeBeside(recordFile, `${digestOf(marker)}\n${record}`);
    if (failure) rmSync(recordFile, { force: true });
  } catch {
    rmSync(recordFile, { force: true });
  }
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
