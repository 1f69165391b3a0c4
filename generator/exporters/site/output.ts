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
  /** Makes a file the same as one of this build that was written or kept before, at no cost of space. */
  readonly link: (file: string, like: string) => void;
  /** Takes a file to write and returns its length in bytes. */
  readonly write: (file: string, content: string | Uint8Array) => number;
  /** Something to wait for when writing has fallen behind; rejects when it has failed. */
  readonly room: () => Promise<void> | undefined;
  /**
   * Publishes what was kept and written, and nothing else; `record` is for the next time.
   * Rejects when writing has failed.
   */
  readonly finish: (record: string) => Promise<void>;
};
