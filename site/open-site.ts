import { pathOf } from './context.ts';
import {
  type Chronicle,
  type Comparison,
  compare,
  type EntityKey,
  type JointSharingOf,
  keyOf,
  type Picture,
  type Snapshot,
} from './data.ts';
import { type Indexed, indexSnapshot, type SiteVersions } from './index-snapshot.ts';
import { listPages, type PagePath } from './list-pages.ts';
import { Site } from './site.ts';

/** A snapshot, indexed once for all its pages, and those pages. */
export type OpenSite = { readonly site: Site; readonly pages: readonly PagePath[] };

/**
 * `compared` tells what changed since another snapshot; it is asked when a page wants to know.
 * `versions` are given where the site holds several; `jointSharing` is asked when a page shows its answer.
 */
export function openSite(
  snapshot: Snapshot,
  compared?: () => Comparison | undefined,
  versions?: SiteVersions,
  pictures?: Readonly<Record<string, Picture>>,
  jointSharing?: JointSharingOf,
): OpenSite {
  const index = { ...indexSnapshot(snapshot, compared, versions, pictures), jointSharing };
  const pages = listPages(new Site(index));
  const paths = new Set(pages.map(({ path }) => path));
  const gone = goneFrom(paths, versions?.chronicle);
  const renamed = gone.length > 0 ? renamedIn(index) : new Map();
  const site = new Site({ ...index, paths, parts: partsIn(paths), renamed });
  return { site, pages: [...pages, ...gone] };
}

/** Pages that only issued versions have: at their address at the root something must stand. */
function goneFrom(paths: ReadonlySet<string>, chronicle: Chronicle | undefined): PagePath[] {
  if (!chronicle) return [];
  const untold = new Set([...chronicle.untold].map(pathOf));
  return [...chronicle.pages.keys()]
    .filter((path) => !paths.has(path) && !untold.has(path))
    .sort(compare)
    .map((path) => ({ file: 'gone.astro', params: {}, path, gone: true }));
}

/** Where records that had another id, now or over the versions, are found today. */
function renamedIn({ snapshot, courses }: Indexed): ReadonlyMap<string, EntityKey> {
  const over = [...courses].map(([former, { key }]) => [former, key] as const);
  const now = snapshot.model.entities.flatMap(({ key, kind, unit, data }) =>
    typeof data.renamedFrom === 'string'
      ? [[keyOf(kind, unit, data.renamedFrom), key] as const]
      : [],
  );
  const moved = [...over, ...now].filter(([former, key]) => former !== key);
  return new Map(moved.map(([former, key]) => [pathOf(former), key]));
}

/** `/u/plans/` is a first page of u; `/u/plans/x/` and `/u/plans/pages/2/` are reached from it. */
function partsIn(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const firsts = [...paths].filter((path) => path.split('/').length <= 4);
  const split = firsts.map((path) => {
    const [, unit = '', part = ''] = path.split('/');
    return { unit, part: part && `${part}/` };
  });
  const parts = Map.groupBy(split, ({ unit }) => unit);
  return new Map([...parts].map(([unit, list]) => [unit, list.map(({ part }) => part)]));
}
