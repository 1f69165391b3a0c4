import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MB = 1024 * 1024;
const LEAST = 140 * MB;
const GROWTH = 1.75;

/**
 * Keeps the memory of long work low: call what it returns now and then. Left alone, V8 lets dead
 * objects grow to gigabytes before it looks for them, as long as the machine has room; here it
 * collects them once they come to as much as what is alive.
 */
export function limitMemory(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  // What came before, reading and checking, leaves much room that is no longer needed.
  collect({ type: 'major', flavor: 'last-resort' });
  let limit = LEAST;
  return () => {
    if (used() < limit) return;
    collect({ type: 'major' });
    limit = Math.max(LEAST, used() * GROWTH);
  };
}

function used(): number {
  return getHeapStatistics().used_heap_size;
}
