import { printNumber } from '../../core/print.ts';
import { type LiveSite, liveSite } from '../../exporters/site/live-site.ts';
import type { LoadedTheme } from '../../exporters/site/theme.ts';
import { type RunningServer, startServer } from '../../host/http-server.ts';
import { themeSources } from '../../host/load-theme.ts';
import { untilStopped } from '../../host/until-stopped.ts';
import { watchFolders } from '../../host/watch-folders.ts';
import { run, snapshotOf } from '../../pipeline.ts';
import { textReport } from '../../reports/text.ts';
import type { Arguments, Command, Io } from '../command.ts';
import { COMMON, daysOf, hostOf, langOf, noWords, rootOf } from '../common-options.ts';
import { EVENTS, liveReply } from '../live-reply.ts';
import { PORT, portFault, portOf } from '../port-option.ts';
import { themeOf } from '../theme-of.ts';

/** What is read of a workspace. */
const WATCHED = ['architecture', 'plans', 'schemas', 'khung.yaml'];

export const command: Command = {
  summary: {
    vi: 'Xem trang trong lúc sửa: dựng lại những gì đã đổi và làm mới trình duyệt',
    en: 'View the site while editing: rebuilds what changed and refreshes the browser',
  },
  usage: '[--port N]',
  options: [PORT, ...COMMON],
  run: async (args, io) => {
    noWords(args);
    const { port, orNext } = portOf(args);
    let theme = await themeOf();
    let live = look(theme, args, io);
    const server = await startServer({
      port,
      orNext,
      respond: (path) => liveReply(live.site, path, live.state),
      events: { path: EVENTS, last: () => live.state },
    }).catch((error: unknown) => {
      throw portFault(error, port);
    });
    io.out(`${ADDRESS[langOf(args)]} ${server.url}\n`);

    const content = WATCHED.map((path) => `${rootOf(args, io)}/${path}`);
    const stopContent = watchFolders(content, async () => {
      live = renew(server, live, () => look(theme, args, io), args, io);
    });
    const stopTheme = watchFolders(themeSources(), async () => {
      theme = await renewedTheme(theme, io);
      live = renew(server, live, () => look(theme, args, io), args, io);
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

/** The site as the files are now; `state` differs whenever a page may look different. */
type Live = { readonly site: LiveSite; readonly state: string };

function look(theme: LoadedTheme, args: Arguments, io: Io): Live {
  const host = hostOf(args, io);
  const result = run(host, io.hash, daysOf(args, host));
  const snapshot = snapshotOf(host, io.hash, result);
  const options = { lang: langOf(args), failOn: 'error', colour: io.errColour } as const;
  io.err(textReport(result, { ...options, summary: true }).text);
  return { site: liveSite(theme, snapshot), state: `${snapshot.digest.slice(0, 16)}${theme.hash}` };
}

/** Looks again and tells the open pages, if there is anything new to see. */
function renew(server: RunningServer, old: Live, now: () => Live, args: Arguments, io: Io): Live {
  const started = performance.now();
  try {
    const live = now();
    if (live.state === old.state) return old;
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
