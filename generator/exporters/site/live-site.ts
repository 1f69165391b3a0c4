import type { JointSharingOf } from '../../core/joint-sharing.ts';
import { LANGS, type Lang } from '../../core/lang.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { otherFiles } from './other-files.ts';
import { PageError } from './page-error.ts';
import type { Compared, LoadedTheme, PagePath, SitePictures } from './theme.ts';

/** A site that is not written: each file is made when it is asked for. */
export type LiveSite = {
  /** Content of a file such as `en/binh-phuoc/index.html`; rejects with a PageError. */
  readonly read: (file: string) => Promise<string | Uint8Array | undefined>;
};

/**
 * The site of a snapshot for `khung dev`: only what is looked at is rendered. Pictures are made
 * when the first page or file is asked for.
 */
export function liveSite(
  loaded: LoadedTheme,
  snapshot: Snapshot,
  compared?: Compared,
  pictures: () => Promise<SitePictures> = async () => ({ pictures: {}, files: [] }),
  jointSharing?: JointSharingOf,
): LiveSite {
  let opened: Promise<LiveSite> | undefined;
  return {
    read: async (file) => {
      opened ??= pictures().then((made) =>
        withPictures(loaded, snapshot, compared, made, jointSharing),
      );
      return (await opened).read(file);
    },
  };
}

function withPictures(
  loaded: LoadedTheme,
  snapshot: Snapshot,
  compared: Compared | undefined,
  made: SitePictures,
  jointSharing: JointSharingOf | undefined,
): LiveSite {
  const { theme } = loaded;
  const open = theme.openSite(snapshot, compared, undefined, made.pictures, jointSharing);
  const pages = new Map<string, readonly [PagePath, Lang]>();
  for (const page of open.pages) {
    for (const lang of LANGS) pages.set(theme.fileOf(page.path, lang), [page, lang]);
  }
  let others: Map<string, string | Uint8Array> | undefined;
  return {
    read: async (file) => {
      const place = pages.get(file);
      if (place) {
        const [page, lang] = place;
        return theme.renderPage(open.site, page, lang).catch((cause: unknown) => {
          throw new PageError(page.path, lang, cause);
        });
      }
      others ??= new Map(
        [...otherFiles(loaded, open, snapshot), ...made.files].map(({ file, content }) => [
          file,
          content,
        ]),
      );
      return others.get(file);
    },
  };
}
