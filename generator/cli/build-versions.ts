import type { Host } from '../core/host.ts';
import type { JointSharingOf } from '../core/joint-sharing.ts';
import type { Marks } from '../core/marks.ts';
import type { Comparison } from '../core/review.ts';
import { type Chronicle, folderOf, type Version, type VersionChanges } from '../core/version.ts';
import { type ExportOptions, exportSite, type Near } from '../exporters/site/export-site.ts';
import type { LoadedTheme, SiteVersions } from '../exporters/site/theme.ts';
import { listOfVersions } from '../exporters/site/version-files.ts';
import { gitBlobs, openRef } from '../host/review-source.ts';
import { recordFileOf, type SiteFolder, type SitePart } from '../host/site-folder.ts';
import { picturesOfRun, type Run, run, settingsIn, snapshotOf } from '../pipeline.ts';
import { textReport } from '../reports/text.ts';
import type { Side } from '../review/review.ts';
import { baseInEdition, isComparable } from './base-in-edition.ts';
import { type Arguments, InputError, type Io } from './command.ts';
import { daysOf, editionOf, failOnOf, hostOf, langOf, rootOf, shownTo } from './common-options.ts';
import { baseOf, compare, contentOf, headOf } from './compare-builds.ts';
import { jointSharingOf } from './joint-sharing.ts';
import { marksIn } from './marks-in.ts';
import { publish } from './publish-site.ts';
import { publishedVersions } from './published-versions.ts';
import { sitePictures } from './site-pictures.ts';
import { figurePairs, type UnitFigures, unitFigures } from './unit-figures.ts';
import { differencesSaid, failureSaid, folderTakenSaid, lostSaid } from './version-words.ts';
import { daysOfVersion, versionsOf } from './versions-of.ts';

/**
 * Builds each issued version in `v/<name>/`, the oldest first and one snapshot at a time, then the
 * working version at the root. Nothing is published unless all of them can be. Gives the exit code.
 */
export async function buildVersions(out: string, args: Arguments, io: Io): Promise<number> {
  const host = hostOf(args, io);
  const { siteUrl, versions: asked } = settingsIn(host);
  const versions = versionsOf(rootOf(args, io), asked);
  let exitCode = 0;
  await publish(out, args, io, async (folder, options, loaded) => {
    const total = { rendered: 0, kept: 0, shared: 0 };
    const jointSharing = jointSharingOf(args, io);
    const since = marksIn(args, io, host);
    const asked = { siteUrl, jointSharing, since };
    const work = { out, args, io, folder, options, loaded, versions, ...asked, total };
    const issued = await buildIssued(work);
    if (typeof issued === 'number') {
      exitCode = issued;
      return undefined;
    }
    exitCode = await buildRoot(work, host, issued);
    return total.rendered + total.kept + total.shared > 0 ? total : undefined;
  });
  return exitCode;
}

type Work = {
  readonly out: string;
  readonly args: Arguments;
  readonly io: Io;
  readonly folder: SiteFolder;
  readonly options: Pick<ExportOptions, 'digest' | 'onProgress'>;
  readonly loaded: LoadedTheme;
  /** The oldest first. */
  readonly versions: readonly Version[];
  readonly siteUrl: string | undefined;
  readonly jointSharing: JointSharingOf;
  readonly total: { rendered: number; kept: number; shared: number };
  /** What has become internal since, for the public edition of issued versions. */
  readonly since: Marks | undefined;
};

/** What the next version is compared with and shares its pages with. */
type Before = { readonly side: Side; readonly near: Near; readonly figures: UnitFigures };

/** What came of the issued versions: the last of them, and each with its snapshot's digest. */
type Issued = {
  readonly last: Before | undefined;
  readonly digests: readonly (readonly [Version, string])[];
  readonly steps: readonly VersionChanges[];
  /** The newest version that has a page, by path. */
  readonly pages: ReadonlyMap<string, string>;
};

/** All issued versions; an exit code instead when one of them does not pass. */
async function buildIssued(work: Work): Promise<Issued | number> {
  const { args, io, versions } = work;
  const root = rootOf(args, io);
  // What two versions have in common is read and parsed once; what only an older one had is forgotten.
  const blobs = gitBlobs(root);
  const digests: (readonly [Version, string])[] = [];
  const steps: VersionChanges[] = [];
  const pages = new Map<string, string>();
  let last: Before | undefined;
  for (const version of versions) {
    blobs.turn();
    const { host } = openRef(root, version.commit, blobs);
    const result = run(host, io.hash, daysOfVersion(version), undefined, work.since);
    const failed = failureOf(version, result, work);
    if (failed !== undefined) return failed;
    const part = work.folder.part(
      folderOf(version.name),
      recordFileOf(root, work.out, version.name),
    );
    const built = await buildOne(work, host, result, part, last, version);
    digests.push([version, built.digest]);
    if (built.step) steps.push(built.step);
    for (const path of built.paths) pages.set(path, version.name);
    last = built;
  }
  return { last, digests, steps, pages };
}

/** An issued version with errors would be published for good, so that the build stops there. */
function failureOf(version: Version, result: Run, { args, io }: Work): number | undefined {
  const lang = langOf(args);
  const options = { lang, failOn: failOnOf(args), colour: io.errColour };
  const report = textReport(result, { ...options, summary: true });
  if (report.exitCode === 0 && !result.unread) return undefined;
  io.err(`${report.text}${failureSaid(version.name)[lang]}\n`);
  return report.exitCode;
}

type Built = Before & {
  readonly digest: string;
  /** What changed from the version before it; absent for the first. */
  readonly step: VersionChanges | undefined;
  readonly paths: readonly string[];
};

/** Writes the pages of one version; `version` is absent for the working one. */
async function buildOne(
  work: Work,
  host: Host,
  whole: Run,
  output: SitePart,
  before: Before | undefined,
  version?: Version,
  given: Pick<ExportOptions, 'more' | 'compared'> & { readonly issued?: Issued } = {},
): Promise<Built> {
  const { args, io, loaded, options, total } = work;
  const result = whole.inEdition(editionOf(args));
  if (whole.model.units.includes(VERSIONS_FOLDER)) throw new InputError(folderTakenSaid);
  const side = { ...headOf(host, result), name: version?.name ?? '' };
  const snapshot = snapshotOf(host, io.hash, result);
  const pictures = await sitePictures(picturesOfRun(host, result), args, io);
  const isSame = !version && before && contentOf(before.side, io) === contentOf(side, io);
  const prefix = folderOf(version?.name);
  const figures = unitFigures(snapshot);
  const { issued, ...rest } = given;
  const step = before && stepOf(before, side, figures, result);
  const done = await exportSite(loaded, snapshot, output, {
    ...options,
    compared: () => step?.comparison,
    ...rest,
    pictures,
    jointSharing: work.jointSharing,
    versions: {
      ...versionsFor(work, version),
      ...(issued && { chronicle: chronicleOf(issued, step, result) }),
      sameAs: isSame ? before.side.name : undefined,
    },
    near: before?.near,
  });
  total.rendered += done.rendered;
  total.kept += done.kept;
  total.shared += done.shared;
  const { record = '', paths = [] } = done;
  return { side, near: { prefix, record }, figures, digest: snapshot.digest, step, paths };
}

/** Nothing where the two may not be compared. */
function stepOf(
  before: Before,
  side: Side,
  figures: UnitFigures,
  result: Run,
): VersionChanges | undefined {
  const comparison = told(before.side, side, result);
  return (
    comparison && {
      before: before.side.name,
      ...(side.name !== '' && { name: side.name }),
      comparison,
      figures: figurePairs(before.figures, figures),
    }
  );
}

/** What the root tells of all versions; a record that has become internal since is left out of it. */
function chronicleOf(
  { steps, pages }: Issued,
  last: VersionChanges | undefined,
  { left = new Set() }: Run,
): Chronicle {
  const open = ({ comparison, ...step }: VersionChanges) => ({
    ...step,
    comparison: {
      ...comparison,
      changes: comparison.changes.filter(({ entity }) => !left.has(entity)),
    },
  });
  return { steps: [...steps, ...(last ? [last] : [])].map(open), untold: left, pages };
}

/** What changed, as far as the edition may tell; nothing against a base for other readers. */
function told(base: Side, head: Side, { left, packBroken }: Run): Comparison | undefined {
  if (!isComparable(base, head)) return undefined;
  return compare(baseInEdition(base, head, left), head, packBroken);
}

function versionsFor({ versions, siteUrl }: Work, version: Version | undefined): SiteVersions {
  const all = versions.toReversed();
  const here = version && { here: version.name };
  return {
    versions: { ...here, home: version ? '../../' : '', all },
    versioned: siteUrl === undefined ? {} : { siteUrl },
  };
}

/** The working version, with the list of all; publishes the whole. */
async function buildRoot(work: Work, host: Host, issued: Issued): Promise<number> {
  const { last, digests } = issued;
  const { args, io, folder, total } = work;
  const result = run(host, io.hash, daysOf(args, host));
  const options = { lang: langOf(args), failOn: failOnOf(args), colour: io.errColour };
  const report = textReport(result, { ...options, summary: true });
  io.err(report.text);
  if (result.unread) {
    Object.assign(total, { rendered: 0, kept: 0, shared: 0 });
    return report.exitCode;
  }
  const shown = shownTo(args, result, io);
  const since = baseOf(args, io, undefined, shown.edition);
  const more = listOfVersions(digests.toReversed());
  const compared = since && {
    compared: () => told(since, headOf(host, shown), shown),
  };
  const checking = checkingFolder(folder, () => sayDifferences(work));
  await buildOne(work, host, result, checking, last, undefined, {
    more,
    issued,
    ...compared,
  });
  return report.exitCode;
}

/** The same folder; what of issued versions differs is said just before it is published. */
function checkingFolder(folder: SiteFolder, say: () => Promise<void>): SitePart {
  return {
    ...folder,
    finish: async (record) => {
      await say();
      await folder.finish(record);
    },
  };
}

/** An issued version should stay as it was published: what does not, or is gone, is called by its name. */
async function sayDifferences({ out, versions, folder, args, io }: Work): Promise<void> {
  const names = new Set(versions.map(({ name }) => name));
  const lost = publishedVersions(out).filter((name) => !names.has(name));
  for (const name of lost) io.err(`${lostSaid(name)[langOf(args)]}\n`);
  for (const { name } of versions) {
    const files = await folder.differences(folderOf(name));
    const own = files.filter((file) => !ABOUT_ALL.test(file));
    if (own.length > 0) io.err(`${differencesSaid(name, own)[langOf(args)]}\n`);
  }
}

/** The folder of versions; a unit of that name would stand in the same place. */
const VERSIONS_FOLDER = 'v';

/** Pages that tell of all versions; they change whenever one is issued. */
const ABOUT_ALL = /^(?:en\/)?versions\//;
