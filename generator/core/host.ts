/** A file found under the workspace; `other` covers sockets, pipes and links to folders. */
export type HostEntry = {
  readonly path: string;
  readonly kind: 'file' | 'outside-link' | 'unreadable' | 'other';
};

/** Why a file could not be read; `bytes` is its size when it is too large. */
export type ReadFailure = {
  readonly failure: 'absent' | 'unreadable' | 'outside-link' | 'too-large' | 'other';
  readonly bytes?: number;
};

/** The outside world as one argument: the only way to files, git, clock and environment. */
export type Host = {
  /** Files under `dirs` (relative to the root), unsorted; never follows a link out of the root. */
  readonly list: (dirs: readonly string[]) => readonly HostEntry[];
  /** Bytes of a file of the workspace; one larger than `limit` bytes is not read at all. */
  readonly read: (path: string, limit?: number) => Uint8Array | ReadFailure;
  /** Files of a folder that ships with the tool (`schemas`), relative to the tool, sorted. */
  readonly assets: (dir: string) => readonly string[];
  /** Bytes of a file that ships with the tool; undefined when it is not there. */
  readonly asset: (path: string) => Uint8Array | undefined;
  /** A package, loaded when asked for: one that few runs need and that takes long to load. */
  readonly library: (name: string) => unknown;
  /** Today in Asia/Ho_Chi_Minh as ISO date. */
  readonly today: () => string;
  /** The commit of the workspace, or 'uncommitted'. */
  readonly revision: () => string;
};

export function isFailure(read: Uint8Array | ReadFailure): read is ReadFailure {
  return 'failure' in read;
}
