import { createHash } from 'node:crypto';

/** sha256 of a text in UTF-8, given whole or in pieces, as 64 hex digits. */
export function sha256(text: string | Iterable<string>): string {
  const hash = createHash('sha256');
  if (typeof text === 'string') return hash.update(text, 'utf8').digest('hex');
  for (const piece of text) hash.update(piece, 'utf8');
  return hash.digest('hex');
}
