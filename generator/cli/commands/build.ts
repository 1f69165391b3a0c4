import { exportSite } from '../../exporters/site/export-site.ts';
import { EDITION_FILE } from '../../exporters/site/other-files.ts';
import { buildsIn } from '../../host/kept-builds.ts';
import { picturesOfRun, run, snapshotOf } from '../../pipeline.ts';
import { textReport } from '../../reports/text.ts';
import { buildVersions } from '../build-versions.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import {
  COMMON,
  daysOf,
  EDITION,
  FAIL_ON,
  failOnOf,
  hostOf,
  langOf,
  noWords,
  rootOf,
  SINCE,
  shownTo,
} from '../common-options.ts';
import { compareBuilds, headOf } from '../compare-builds.ts';
import { jointSharingOf } from '../joint-sharing.ts';
import { publish } from '../publish-site.ts';
import { sitePictures } from '../site-pictures.ts';

export const command: Command = {
  summary: {
    vi: 'Dựng trang thành một thư mục tệp tĩnh, bằng tiếng Việt và tiếng Anh',
    en: 'Build the site as a folder of static files, in Vietnamese and English',
  },
  usage:
    '--out DIR [--versions] [--portable] [--since REF|FOLDER|SNAPSHOT] [--fail-on error|warning|note|never]',
  options: [
    {
      name: 'out',
      value: 'DIR',
      help: {
        vi: 'Thư mục của trang; được thay trọn khi đã dựng xong',
        en: 'Folder of the site; replaced as a whole once all is built',
      },
    },
    {
      name: 'versions',
      help: {
        vi: 'Dựng cả các phiên bản đã ban hành mà khung.yaml nêu (versions), mỗi bản trong v/<tên>/',
        en: 'Build the issued versions that khung.yaml names (versions) too, each in v/<name>/',
      },
    },
    {
      name: 'portable',
      help: {
        vi: 'Gói cả trang thành một tệp DIR.zip để chép đi: giải nén rồi mở index.html, không cần máy chủ',
        en: 'Pack the site into one file DIR.zip to hand on: unpack it and open index.html, no server needed',
      },
    },
    SINCE,
    EDITION,
    FAIL_ON,
    ...COMMON,
  ],
  run: async (args, io) => {
    noWords(args);
    const out = outOf(args);
    if (args.options.versions) return buildVersions(out, args, io);
    const host = hostOf(args, io);
    const result = run(host, io.hash, daysOf(args, host));
    const options = { lang: langOf(args), failOn: failOnOf(args), colour: io.errColour };
    const report = textReport(result, { ...options, summary: true });
    io.err(report.text);
    if (result.unread) return report.exitCode;
    const builds = buildsIn(rootOf(args, io), out, EDITION_FILE);
    const shown = shownTo(args, result, io);
    const head = headOf(host, shown);
    const found = compareBuilds(args, io, head, builds.read(), shown);
    const snapshot = snapshotOf(host, io.hash, shown);
    const pictures = await sitePictures(picturesOfRun(host, shown), args, io);
    const compared = () => found.comparison;
    await publish(out, args, io, (folder, options, loaded) =>
      exportSite(loaded, snapshot, folder, {
        ...options,
        compared,
        pictures,
        jointSharing: jointSharingOf(args, io),
      }),
    );
    builds.keep(found.builds());
    return report.exitCode;
  },
};

function outOf({ options }: Arguments): string {
  if (typeof options.out === 'string') return options.out;
  throw new UsageError({
    vi: 'Lệnh build cần thư mục để ghi trang: --out DIR.',
    en: 'The command build needs a folder for the site: --out DIR.',
  });
}
