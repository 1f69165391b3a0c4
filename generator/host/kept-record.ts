import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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
 * Keeps the record, given in pieces, for the site with this `marker`, in a folder that ignores itself in git. It
 * only saves time: where it cannot be written, the next build renders everything.
 */
export function writeKept(recordFile: string, record: readonly string[], marker: string): void {
  try {
    mkdirSync(dirname(recordFile), { recursive: true });
    writeFileSync(`${dirname(recordFile)}/.gitignore`, '*\n');
    const failure = writeBeside(recordFile, [`${digestOf(marker)}\n`, ...record]);
    if (failure) rmSync(recordFile, { force: true });
  } catch {
    rmSync(recordFile, { force: true });
  }
}

/**
 * Sets a record aside for the site whose marker has this digest, until `publishRecord`: the records of
 * many versions need not be held in memory at once. False where it cannot be kept.
 */
export function stageRecord(recordFile: string, record: string, marker: string): boolean {
  try {
    mkdirSync(dirname(recordFile), { recursive: true });
    writeFileSync(`${dirname(recordFile)}/.gitignore`, '*\n');
    return writeBeside(staged(recordFile), [`${marker}\n`, record]) === undefined;
  } catch {
    return false;
  }
}

/** Puts a record that was set aside in its place; its time is now, after all files were written. */
export function publishRecord(recordFile: string): void {
  try {
    const now = new Date();
    utimesSync(staged(recordFile), now, now);
    renameSync(staged(recordFile), recordFile);
  } catch {
    rmSync(recordFile, { force: true });
  }
}

function staged(recordFile: string): string {
  return `${recordFile}.next`;
}

/** Digest of a marker's content, as the first line of a record has it. */
export function digestOfRecord(marker: string | Uint8Array): string {
  return createHash('sha256').update(marker).digest('hex');
}

function digestOf(file: string): string {
  return digestOfRecord(readFileSync(file));
}
