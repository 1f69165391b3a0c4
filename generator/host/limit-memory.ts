import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MB = 1024 * 1024;
/** Dead objects come to some tens of megabytes before it pays to look for them. */
const LEAST = 96 * MB;
const GROWTH = 1.3;
/** Room for new objects: what outlives a page is little, so that more of it would only take memory. */
const NURSERY = 16 * MB;
/** Work before the first step may have made it wider than that. */
const WIDEST = 72 * MB;
/** Milliseconds: asking how much is in use takes as long as a small page, and one page may be long. */
const EVERY = 20;

/** What keeps memory low: `step` after each step of long work, `release` when all of it is done. */
export type MemoryLimit = { readonly step: () => void; readonly release: () => void };

/**
 * Keeps the memory of long work low. Left alone, V8 lets dead objects grow to gigabytes before it looks for
 * them, as long as the machine has room; here it collects them once they come to as much as what is alive.
 */
export function limitMemory(): MemoryLimit {
  // V8 makes objects old from birth where earlier ones of their kind lived long, as those of a list of
  // a thousand rows do. Of the small pages after it a fifth was then kept until the next full collection.
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  const release = () => {
    collect({ type: 'major', flavor: 'last-resort' });
    // Until the next step, which may be after another version was read and checked, V8 sees to it.
    growNursery(2);
  };
  // What came before, reading and checking, leaves much room that is no longer needed.
  release();
  let limit = LEAST;
  let asked = 0;
  const step = () => {
    const now = performance.now();
    if (now < asked + EVERY) return;
    asked = now;
    const { nursery, used } = measure();
    growNursery(nursery < NURSERY ? 2 : 1);
    if (nursery > WIDEST) collect({ type: 'major', flavor: 'last-resort' });
    else if (used > limit) collect({ type: 'major' });
    else return;
    limit = Math.max(LEAST, measure().used * GROWTH);
  };
  return { step, release };
}

/** By how much V8 enlarges the room for new objects when it sees fit; left alone, up to 128 MB. */
function growNursery(factor: 1 | 2): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

/** Bytes of the nursery, and bytes in use elsewhere: what dies in the nursery costs nothing. */
function measure() {
  let [nursery, used] = [0, 0];
  for (const { space_name, space_size, space_used_size } of getHeapSpaceStatistics()) {
    if (space_name === 'new_space') nursery = space_size;
    else if (!space_name.startsWith('new_')) used += space_used_size;
  }
  return { nursery, used };
}
