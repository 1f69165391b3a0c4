import { isoDay } from '../../core/day.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { LoadedTheme, OpenSite } from './theme.ts';

/** Says which site a folder holds; its presence tells that Khung wrote the folder. */
export const EDITION_FILE = '_khung/edition.json';

export type OtherFile = { readonly file: string; readonly content: string | Uint8Array };

/** All files of the site that are not pages. */
export function otherFiles(
  { theme, hash, assets }: LoadedTheme,
  open: OpenSite,
  snapshot: Snapshot,
): OtherFile[] {
  return [
    ...assets.map(({ file, bytes }) => ({ file, content: bytes })),
    ...theme.listFiles(open).map(({ file, text }) => ({ file, content: text })),
    { file: EDITION_FILE, content: edition(snapshot, hash, open.pages.length) },
  ];
}

function edition(snapshot: Snapshot, theme: string, pages: number): string {
  const { revision, digest } = snapshot;
  const asOf = isoDay(snapshot.asOf);
  const knownAt = isoDay(snapshot.knownAt);
  return `${JSON.stringify({ format: 1, revision, digest, asOf, knownAt, theme, pages })}\n`;
}
