import { printNumber } from '../../core/print.ts';
import { type LiveSite, liveSite } from '../../exporters/site/live-site.ts';
import type { LoadedTheme } from '../../exporters/site/theme.ts';
import { type RunningServer, startServer } from '../../host/http-server.ts';
import { themeSources } from '../../host/load-theme.ts';
import { rememberingHost } from '../../host/remembering-host.ts';
import { sessionId } from '../../host/session-id.ts';
import { untilStopped } from '../../host/until-stopped.ts';
import { watchFolders } from '../../host/watch-folders.ts';
import { draftOf, picturesOfRun, readSchemas, run } from '../../pipeline.ts';
import { textReport } from '../../reports/text.ts';
import type { Arguments, Command, Io } from '../command.ts';
import {
  COMMON,
  contentOf,
  daysOf,
  hostOf,
  langOf,
  noWords,
  rootOf,
  SINCE,
} from '../common-options.ts';
import { baseOf, compare, headOf } from '../compare-builds.ts';
import { keepEditorSchemas } from '../editor-schemas.ts';
import { jointSharingOf } from '../joint-sharing.ts';
import { EVENTS, liveReply } from '../live-reply.ts';
import { PORT, portFault, portOf } from '../port-option.ts';
import { sitePictures } from '../site-pictures.ts';
import { themeOf } from '../theme-of.ts';

export const command: Command = {
  summary: {
    vi: 'Xem trang trong lúc sửa: dựng lại những gì đã đổi và làm mới trình duyệt',
    en: 'View the site while editing: rebuilds what changed and refreshes the browser',
  },
  usage: '[--port N] [--since REF|FOLDER|SNAPSHOT]',
  options: [PORT, SINCE, ...COMMON],
  run: async (args, io) => {
    noWords(args);
    const { port, orNext } = portOf(args);
    let theme = await themeOf();
    let look = lookerOf(args, io);
    let live = look(theme);
    const server = await startServer({
      port,
      orNext,
      respond: (path) => liveReply(live.site, path, live.state),
      events: { path: EVENTS, last: () => live.state },
    }).catch((error: unknown) => {
      throw portFault(error, port);
    });
    io.out(`${ADDRESS[langOf(args)]} ${server.url}\n`);

    const stopContent = watchFolders(contentOf(rootOf(args, io)), async () => {
      live = renew(server, live, () => look(theme), args, io);
    });
    const stopTheme = watchFolders(themeSources(), async () => {
      theme = await renewedTheme(theme, io);
      look = lookerOf(args, io);
      live = renew(server, live, () => look(theme), args, io);
    });
    await untilStopped();
    for (const stop of [stopContent, stopTheme, server.close]) stop();
    return 0;
  },
};

const ADDRESS = {
  vi: 'Sửa tệp, trang tự làm mới; dừng bằng Ctrl-C. Địa chỉ:',
  en: 'Edit files and the page refreshes itself; stop with Ctrl-C. Address:',
} as const;

/** The site as the files are now; `state` differs whenever they have been looked at anew. */
type Live = { readonly site: LiveSite; readonly state: string };

/** How to look at the files as they are now; the schemas are read once. */
function lookerOf(args: Arguments, io: Io): (theme: LoadedTheme) => Live {
  const host = rememberingHost(hostOf(args, io), rootOf(args, io));
  const schemas = readSchemas(host);
  const options = { lang: langOf(args), failOn: 'error', colour: io.errColour } as const;
  const keep = keepEditorSchemas(rootOf(args, io), host, schemas, io);
  const base = baseOf(args, io);
  let looks = 0;
  return (theme) => {
    const result = run(host, io.hash, daysOf(args, host), schemas);
    io.err(textReport(result, { ...options, summary: true }).text);
    keep(result);
    looks += 1;
    // Compared only when a page that tells it is looked at: editing other pages stays as fast.
    const compared = () => base && compare(base, headOf(host, result), result.packBroken);
    return {
      site: liveSite(
        theme,
        draftOf(host, io.hash, result),
        compared,
        () => sitePictures(picturesOfRun(host, result), args, io),
        jointSharingOf(args, io),
      ),
      state: `${sessionId}.${looks}`,
    };
  };
}

/** Looks again and tells the open pages, if there is anything new to see. */
function renew(server: RunningServer, old: Live, now: () => Live, args: Arguments, io: Io): Live {
  const started = performance.now();
  try {
    const live = now();
    const took = printNumber(performance.now() - started, langOf(args), 0);
    io.err(langOf(args) === 'vi' ? `Đã cập nhật (${took} ms).\n` : `Updated (${took} ms).\n`);
    // Only once this has returned does the server answer from the new state.
    setImmediate(server.notify);
    return live;
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : error}\n`);
    return old;
  }
}

/** The theme compiled anew; while its sources have a fault, the one that works. */
async function renewedTheme(theme: LoadedTheme, io: Io): Promise<LoadedTheme> {
  try {
    return await themeOf();
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : error}\n`);
    return theme;
  }
}
