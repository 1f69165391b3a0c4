/** What a file on the host is; `other` covers links out of the workspace, sockets and the like. */
export type HostEntry = {
  readonly path: string;
  readonly kind: 'file' | 'outside-link' | 'unreadable' | 'other';
  readonly bytes: number;
};

/** The outside world as one argument: the only way to files, git, clock and environment. */
export type Host = {
  /** Files under `dirs` (relative to the root), unsorted; never follows a link out of the root. */
  readonly list: (dirs: readonly string[]) => readonly HostEntry[];
  /** Bytes of a file; undefined when it cannot be read. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** Today in Asia/Ho_Chi_Minh as ISO date. */
  readonly today: () => string;
  /** The commit of the workspace, or 'uncommitted'. */
  readonly revision: () => string;
};
