import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** Whether a path, once its links are resolved, is in `root`; undefined when it leads nowhere. */
export function isInside(root: string, path: string): boolean | undefined {
  try {
    const real = realpathSync(root);
    return realpathSync(path).startsWith(real.endsWith(sep) ? real : real + sep);
  } catch {
    return undefined;
  }
}
