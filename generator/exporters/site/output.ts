/**
 * Where a site is written: a new folder beside the published one, which takes its place when all
 * is there. Every operation throws what the file system throws.
 */
export type SiteOutput = {
  /** What `finish` was last given for this place, if the site there is still that one. */
  readonly record: string | undefined;
  /** Whether the published site has this file, of that length and not written to since. */
  readonly has: (file: string, bytes: number) => boolean;
  /** Takes a file over from the published site. */
  readonly keep: (file: string) => void;
  /** Writes a file and returns its length in bytes. */
  readonly write: (file: string, content: string | Uint8Array) => number;
  /** Publishes what was kept and written, and nothing else; `record` is for the next time. */
  readonly finish: (record: string) => void;
};
