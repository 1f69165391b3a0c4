import type { Snapshot } from '../core/snapshot.ts';
import type { Hash } from './fingerprint.ts';

/**
 * A snapshot as its file: one line of JSON and a line feed. Its last field is a seal over the text before
 * it: whoever reads the file need not put all values in order again to see that nobody has changed it.
 */
export function printSnapshot(snapshot: Snapshot, hash: Hash): string {
  const open = JSON.stringify(snapshot).slice(0, -1);
  return `${open}${sealing(hash(open))}`;
}

const SEAL = /,"seal":"([0-9a-f]{64})"\}\n$/;

/** Whether a file is as `printSnapshot` wrote it; false too for one from before there were seals. */
export function isSealed(text: string, hash: Hash): boolean {
  // Only the end is searched: the file may be tens of megabytes long.
  const seal = SEAL.exec(text.slice(-sealing('').length - 64))?.[1];
  return seal !== undefined && hash(text.slice(0, -sealing(seal).length)) === seal;
}

function sealing(seal: string): string {
  return `,"seal":"${seal}"}\n`;
}
