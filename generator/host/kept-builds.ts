import { join, resolve } from 'node:path';
import { digest } from './digest.ts';
import { readKept, writeKept } from './kept-record.ts';

/** A build that was published: a digest of its content, and what a comparison reads, as JSON. */
export type KeptBuild = { readonly content: string; readonly text: string };

/** The last build into a folder, and the last before it that said something else. */
export type KeptBuilds = {
  readonly last?: KeptBuild | undefined;
  readonly before?: KeptBuild | undefined;
};

/**
 * What the workspace keeps of the builds into `dir`, for the site there with this `marker` alone:
 * whoever sends a workspace must not be able to send its history with it. Where nothing can be
 * kept, the next build has nothing to compare with.
 */
export function buildsIn(root: string, dir: string, marker: string) {
  const file = join(root, '.khung', `builds-${digest(resolve(dir))}.txt`);
  const site = resolve(dir, marker);
  const read = () => readKept(file, site)?.record;
  return {
    read: () => parseBuilds(read() ?? ''),
    keep: (builds: KeptBuilds) => {
      if (!isSame(parseBuilds(read() ?? ''), builds)) writeKept(file, printBuilds(builds), site);
    },
  };
}

function isSame(one: KeptBuilds, other: KeptBuilds): boolean {
  const [a, b] = [linesOf(one), linesOf(other)];
  return a.every((line, at) => line === b[at]);
}

function parseBuilds(record: string): KeptBuilds {
  const [last, lastText, before, beforeText] = record.split('\n');
  return { last: buildOf(last, lastText), before: buildOf(before, beforeText) };
}

function buildOf(content: string | undefined, text: string | undefined): KeptBuild | undefined {
  return content && text ? { content, text } : undefined;
}

/** One line for each digest and each text, so that only what is needed is parsed. */
function linesOf({ last, before }: KeptBuilds): readonly string[] {
  return [last, before].flatMap((build) => [build?.content ?? '', build?.text ?? '']);
}

/** In pieces: a text is as large as the workspace, and need not be copied into another. */
function printBuilds(builds: KeptBuilds): readonly string[] {
  return linesOf(builds).flatMap((line, at) => (at === 0 ? [line] : ['\n', line]));
}
