import { by, compare } from '../core/compare.ts';
import { type Day, parseDate } from '../core/day.ts';
import type { Bilingual } from '../core/lang.ts';
import type { Version, VersionEntry, VersionSettings } from '../core/version.ts';
import { GitError } from '../host/git-command.ts';
import { commitOf } from '../host/git-host.ts';
import { commitOnDay, dayOfCommit, isShallow, tagsLike } from '../host/git-versions.ts';
import { InputError } from './command.ts';

/**
 * The issued versions that settings ask for, the oldest first. Throws an InputError for whatever
 * cannot be found or told apart: a version is never left out silently.
 */
export function versionsOf(root: string, settings: VersionSettings | undefined): Version[] {
  try {
    const entries = settings ? entriesOf(root, settings) : [];
    if (entries.length === 0) throw new InputError(SAYS.nothing);
    const versions = entries.map((entry) => versionOf(root, entry));
    refuseTwins(versions);
    return inOrder(versions);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new InputError(error.fault === 'no-git' ? SAYS.noGit : SAYS.noRepository(error.message));
  }
}

/** Tags that match, each with what the list says of it, and what else is listed. */
function entriesOf(root: string, { tags, list }: VersionSettings): readonly VersionEntry[] {
  const found = tags === undefined ? [] : tagsLike(root, tags);
  if (tags !== undefined) {
    // Such a clone may have one tag of many, and the others would be gone from the site.
    if (isShallow(root)) throw new InputError(SAYS.noTagsShallow(tags));
    if (found.length === 0) throw new InputError(SAYS.noTags(tags));
  }
  const listed = new Set(list.map(({ ref }) => ref));
  return [...list, ...found.filter((tag) => !listed.has(tag)).map((ref) => ({ ref }))];
}

function versionOf(root: string, entry: VersionEntry): Version {
  const { ref, date, title } = entry;
  if ((ref === undefined) === (date === undefined)) throw new InputError(SAYS.refOrDate(entry));
  const name = entry.name ?? ref ?? date ?? '';
  if (!SAFE.test(name)) throw new InputError(SAYS.unsafe(name));
  const commit = ref === undefined ? commitOn(root, date ?? '') : commitFor(root, ref);
  const issued = dayOfCommit(root, commit);
  const effective = dayIn(name, entry.effective);
  const cutoff = dayIn(name, entry.asOf);
  return {
    name,
    ...(title !== undefined && { title }),
    commit,
    issued,
    ...(effective !== undefined && { effective }),
    ...(cutoff !== undefined && { cutoff }),
    asOf: cutoff ?? issued,
  };
}

/** A step of an address and the name of a folder on any system. */
const SAFE = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$/;

function commitFor(root: string, ref: string): string {
  try {
    return commitOf(root, ref);
  } catch (error) {
    if (!(error instanceof GitError) || error.fault !== 'no-such-ref') throw error;
    throw new InputError(isShallow(root) ? SAYS.noRefShallow(ref) : SAYS.noRef(ref));
  }
}

function commitOn(root: string, date: string): string {
  const day = dayIn(date, date);
  const commit = day === undefined ? undefined : commitOnDay(root, day);
  if (commit !== undefined) return commit;
  throw new InputError(isShallow(root) ? SAYS.noRefShallow(date) : SAYS.noCommit(date));
}

function dayIn(name: string, text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const dated = parseDate(text);
  if (dated?.precision === 'day') return dated.first;
  throw new InputError(SAYS.badDay(name, text));
}

/** Some file systems hold “V1” and “v1” for the same. */
function refuseTwins(versions: readonly Version[]): void {
  const names = versions.map(({ name }) => name.toLowerCase());
  const twin = versions.find(({ name }, at) => names.indexOf(name.toLowerCase()) !== at);
  if (twin) throw new InputError(SAYS.twins(twin.name));
}

/** By number where all have one (`1.9` before `v1.10`), else by the day of the commit. */
function inOrder(versions: readonly Version[]): Version[] {
  const numbered = versions.every(({ name }) => NUMBER.test(name));
  const sorted = versions.toSorted(by(({ name }) => name)).sort(byNumber);
  if (numbered) return sorted;
  return sorted.toSorted((a, b) => a.issued - b.issued);
}

const NUMBER = /^v?(\d+(?:\.\d+)*)(?:-(.+))?$/i;

/** As semantic versions go: a name with a suffix, such as `2.0-rc1`, comes before that without. */
function byNumber(a: Version, b: Version): number {
  const [one, other] = [numberOf(a), numberOf(b)];
  for (let at = 0; at < Math.max(one.steps.length, other.steps.length); at += 1) {
    const differs = (one.steps[at] ?? 0) - (other.steps[at] ?? 0);
    if (differs !== 0) return differs;
  }
  if (!one.suffix || !other.suffix) return other.suffix.length - one.suffix.length;
  return SUFFIXES.compare(one.suffix, other.suffix) || compare(one.suffix, other.suffix);
}

const SUFFIXES = new Intl.Collator('en', { numeric: true });

function numberOf({ name }: Version) {
  const [, number = '', suffix = ''] = NUMBER.exec(name) ?? [];
  return { steps: number.split('.').map(Number), suffix };
}

/** The day by which what a version says was recorded: that of its commit. */
export function daysOfVersion({ asOf, issued }: Version) {
  return { asOf, knownAt: issued };
}

const DEPTH = {
  vi: 'Bản sao này được tải nông (shallow): hãy tải đủ lịch sử và tag, ví dụ “git fetch --unshallow --tags”, trong CI đặt fetch-depth: 0.',
  en: 'This clone is shallow: fetch its history and tags, such as “git fetch --unshallow --tags”; in CI set fetch-depth: 0.',
};

const SAYS = {
  nothing: {
    vi: 'khung.yaml chưa nêu phiên bản nào; hãy ghi versions: {tags: "v*"} hoặc versions: {list: [{ref: …}]}.',
    en: 'khung.yaml names no versions; write versions: {tags: "v*"} or versions: {list: [{ref: …}]}.',
  },
  noGit: {
    vi: 'Không chạy được git; các phiên bản được đọc từ kho git, nên hãy cài git.',
    en: 'Git cannot be run; versions are read from the git repository, so install it.',
  },
  noRepository: (said: string) => ({
    vi: `Không đọc được kho git ở đây: ${said}`,
    en: `The git repository here cannot be read: ${said}`,
  }),
  noTags: (tags: string) => ({
    vi: `Không có tag nào khớp “${tags}” (versions.tags trong khung.yaml).`,
    en: `No tag matches “${tags}” (versions.tags in khung.yaml).`,
  }),
  noTagsShallow: (tags: string) =>
    joined(
      {
        vi: `Không biết được còn tag nào khớp “${tags}” (versions.tags trong khung.yaml) hay không.`,
        en: `Whether there are more tags that match “${tags}” (versions.tags in khung.yaml) cannot be known.`,
      },
      DEPTH,
    ),
  refOrDate: ({ ref, date, name }: VersionEntry) => ({
    vi: `Phiên bản “${name ?? ref ?? date ?? '?'}” phải nêu đúng một trong hai: ref hoặc date.`,
    en: `The version “${name ?? ref ?? date ?? '?'}” must name exactly one of ref and date.`,
  }),
  unsafe: (name: string) => ({
    vi: `Tên phiên bản “${name}” không dùng được trong địa chỉ; hãy thêm name: chỉ gồm chữ không dấu, số, dấu chấm, “-” và “_”, tối đa 64 ký tự.`,
    en: `The version name “${name}” cannot stand in an address; add name: with letters a–z, digits, dots, “-” and “_” only, at most 64.`,
  }),
  noRef: (ref: string) => ({
    vi: `Kho git không có “${ref}” mà versions trong khung.yaml nêu.`,
    en: `The repository has no “${ref}”, which versions in khung.yaml names.`,
  }),
  noRefShallow: (ref: string) => joined(SAYS.noRef(ref), DEPTH),
  noCommit: (date: string) => ({
    vi: `Nhánh chính chưa có commit nào tính đến ${date}.`,
    en: `The default branch has no commit by ${date}.`,
  }),
  badDay: (name: string, text: string) => ({
    vi: `Phiên bản “${name}”: “${text}” không phải một ngày; hãy viết theo dạng 2019-12-31.`,
    en: `Version “${name}”: “${text}” is not a day; write it like 2019-12-31.`,
  }),
  twins: (name: string) => ({
    vi: `Hai phiên bản cùng tên “${name}” (không phân biệt chữ hoa, chữ thường); hãy đặt name khác nhau.`,
    en: `Two versions are named “${name}” (letter case aside); give them different names.`,
  }),
};

function joined(one: Bilingual, other: Bilingual): Bilingual {
  return { vi: `${one.vi} ${other.vi}`, en: `${one.en} ${other.en}` };
}
