import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MB = 1024 * 1024;
const LEAST = 96 * MB;
const GROWTH = 1.3;
/** Asking how much is in use takes as long as a small page. */
const EVERY = 10;

/**
 * Keeps the memory of long work low: call what it returns after each step. Left alone, V8 lets dead
 * objects grow to gigabytes before it looks for them, as long as the machine has room; here it
 * collects them once they come to as much as what is alive.
 */
export function limitMemory(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  // What came before, reading and checking, leaves much room that is no longer needed.
  collect({ type: 'major', flavor: 'last-resort' });
  let limit = LEAST;
  let calls = 0;
  return () => {
    calls += 1;
    if (calls % EVERY !== 0 || used() < limit) return;
    collect({ type: 'major' });
    limit = Math.max(LEAST, used() * GROWTH);
  };
}

/** Bytes in use, without the nursery: what dies there costs nothing. */
function used(): number {
  const old = getHeapSpaceStatistics().filter(({ space_name }) => !space_name.startsWith('new_'));
  return old.reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}
