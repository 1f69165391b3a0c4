import type { Lang } from '../core/lang.ts';
import type { Io } from './command.ts';

/** How far a long work is. */
export type Progress = {
  readonly show: (done: number, total: number) => void;
  /** Removes the line, so that what follows starts at its beginning. */
  readonly clear: () => void;
};

const EVERY_MS = 100;

/** A line on stderr that is written over; nothing where stderr is not a terminal. */
export function progressOf(io: Io, what: Readonly<Record<Lang, string>>, lang: Lang): Progress {
  if (!io.errColour) return { show: () => {}, clear: () => {} };
  let shown = 0;
  return {
    show: (done, total) => {
      const now = performance.now();
      if (now - shown < EVERY_MS) return;
      shown = now;
      io.err(`\r${what[lang]} ${Math.floor((100 * done) / total)} %\x1b[K`);
    },
    clear: () => io.err('\r\x1b[K'),
  };
}
