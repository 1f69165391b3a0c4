import { by } from '../core/compare.ts';
import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { excerpt } from '../core/excerpt.ts';
import type { HostEntry } from '../core/host.ts';
import type { KindInfo } from '../core/kind.ts';
import { nearest } from '../core/nearest.ts';
import type { Result } from '../core/result.ts';
import { isId, slugOf } from '../core/slug.ts';
import * as says from './diagnostics.ts';

export const TREES = ['architecture', 'plans'] as const;

/** How a file of records may be written. */
const EXTENSIONS = ['.yaml', '.csv', '.geojson'] as const;

/** A file whose path says whose records it holds, and of what kind. */
export type Found = { readonly path: string; readonly kind: KindInfo; readonly unit: string };

export type Discovered = {
  /** Sorted by path. */
  readonly files: readonly Found[];
  /** Sorted. */
  readonly units: readonly string[];
};

type Place = { readonly path: string; readonly tree: string; readonly unit: string };

/**
 * Sorts the files of both trees out: `<tree>/<unit>/<plural>.yaml` or `<tree>/<unit>/<plural>/…`; a long
 * list may be a table (`.csv`) or map features (`.geojson`) instead.
 * Whatever else stands there is said once for a folder; README.md and the folder pictures/
 * are left in peace.
 */
export function discover(
  entries: readonly HostEntry[],
  kinds: readonly KindInfo[],
): Result<Discovered> {
  const files: Found[] = [];
  const units = new Set<string>();
  const diagnostics = new Map<string, Diagnostic>();
  for (const entry of entries.toSorted(by(({ path }) => path))) {
    const found = judge(entry, kinds);
    if (found === undefined) continue;
    if ('code' in found) {
      if (!diagnostics.has(found.subject)) diagnostics.set(found.subject, found);
      continue;
    }
    files.push(found);
    units.add(found.unit);
  }
  if (entries.length === 0) diagnostics.set('', nothing());
  return [{ files, units: [...units].sort() }, [...diagnostics.values()]];
}

function nothing(): Diagnostic {
  return diagnose(says.emptyWorkspace, {}, { file: TREES[0], start: 0, end: 0 }, TREES[0]);
}

function judge(entry: HostEntry, kinds: readonly KindInfo[]): Found | Diagnostic | undefined {
  const { path } = entry;
  const [tree = '', unit = '', ...rest] = path.split('/');
  if (entry.kind !== 'file') return judgeUnusual(entry);
  const name = rest.at(-1) ?? unit;
  if (/^readme\.md$/i.test(name)) return undefined;
  if (rest.length === 0)
    return say(says.fileWithoutUnit, { name: excerpt(name), tree }, path, path);
  if (!isId(unit)) {
    const params = { name: excerpt(unit), suggestion: slugOf(unit) };
    return say(says.badUnitName, params, path, `${tree}/${unit}`);
  }
  if (rest.length > 1 && rest[0] === 'pictures') return undefined;
  return judgeName({ path, tree, unit }, rest, kinds);
}

function judgeUnusual({ path, kind }: HostEntry): Diagnostic {
  if (kind === 'outside-link') return say(says.outsideLink, { path }, path, path);
  if (kind === 'unreadable') return say(says.unreadableFile, { path }, path, path);
  return say(says.notRegular, { path }, path, path);
}

function judgeName(
  place: Place,
  rest: readonly string[],
  kinds: readonly KindInfo[],
): Found | Diagnostic {
  const { path, tree, unit } = place;
  const name = rest.at(-1) as string;
  const extension = EXTENSIONS.find((each) => name.endsWith(each));
  if (!extension) return judgeExtension(place, name, rest.length === 1 ? kinds : []);
  const folder = rest.length > 1;
  const plural = folder ? (rest[0] as string) : name.slice(0, -extension.length);
  const subject = `${tree}/${unit}/${rest[0]}`;
  const kind = kinds.find((candidate) => candidate.plural === plural);
  if (!kind) {
    const ending = folder ? '/' : extension;
    const names = kinds.filter((each) => each.tree === tree).map((each) => each.plural + ending);
    const near = nearestPlural(plural, kinds);
    const params = { name: excerpt(plural + ending), nearest: near && near + ending, names, path };
    return say(says.unknownFile, params, path, subject);
  }
  if (kind.tree !== tree)
    return say(says.wrongTree, { plural, tree, expected: kind.tree }, path, subject);
  return { path, kind, unit };
}

function judgeExtension({ path, tree }: Place, name: string, kinds: readonly KindInfo[]) {
  const stem = /^(.*)\.ya?ml$/i.exec(name)?.[1];
  if (stem === undefined) return say(says.foreignFile, { name: excerpt(name), tree }, path, path);
  const expected = `${nearestPlural(stem, kinds) ?? stem}.yaml`;
  return say(says.wrongExtension, { name: excerpt(name), expected }, path, path);
}

/** The plural most like a name; a kind's singular is not a misspelling but stands for its plural. */
function nearestPlural(name: string, kinds: readonly KindInfo[]): string | undefined {
  const plurals = new Map(
    kinds.flatMap((kind) => [
      [kind.plural, kind.plural],
      [kind.name, kind.plural],
    ]),
  );
  const near = nearest(name.toLowerCase(), plurals.keys());
  return near === undefined ? undefined : plurals.get(near);
}

function say<P>(
  definition: Parameters<typeof diagnose<P>>[0],
  params: P,
  file: string,
  subject: string,
): Diagnostic {
  return diagnose(definition, params, { file, start: 0, end: 0 }, subject);
}
