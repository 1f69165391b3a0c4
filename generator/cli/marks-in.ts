import { type Host, isFailure } from '../core/host.ts';
import type { Marks } from '../core/marks.ts';
import { run } from '../pipeline.ts';
import type { Arguments, Io } from './command.ts';
import { daysOf, editionOf } from './common-options.ts';

/**
 * What the working version calls internal, which the public edition of issued versions does not show
 * either. Nothing is checked where no file speaks of it, as it would be checked twice.
 */
export function marksIn(args: Arguments, io: Io, host: Host): Marks | undefined {
  if (editionOf(args) !== 'public' || !speaksOfIt(host)) return undefined;
  return run(host, io.hash, daysOf(args, host)).marks;
}

function speaksOfIt(host: Host): boolean {
  const paths = host.list(['architecture', 'plans']).map(({ path }) => path);
  return ['khung.yaml', ...paths].some((path) => {
    if (!/\.(?:ya?ml|csv|geojson)$/i.test(path)) return false;
    const read = host.read(path);
    return !isFailure(read) && /clas+if|internal|nội bộ/i.test(new TextDecoder().decode(read));
  });
}
