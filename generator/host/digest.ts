import { hash } from 'node:crypto';

/** A short digest (96 bits of sha256) that tells whether content has changed. */
export function digest(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 16);
}
