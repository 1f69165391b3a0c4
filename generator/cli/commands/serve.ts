import { startServer } from '../../host/http-server.ts';
import { isFolder, staticReply } from '../../host/static-files.ts';
import { untilStopped } from '../../host/until-stopped.ts';
import { type Command, UsageError } from '../command.ts';
import { COMMON, langOf } from '../common-options.ts';
import { PORT, portFault, portOf } from '../port-option.ts';

export const command: Command = {
  summary: {
    vi: 'Phục vụ một trang đã dựng, chỉ trên máy này, cho đến khi dừng bằng Ctrl-C',
    en: 'Serve a built site, on this computer only, until stopped with Ctrl-C',
  },
  usage: 'DIR [--port N]',
  options: [PORT, ...COMMON],
  run: async (args, io) => {
    const [dir, ...more] = args.words;
    if (dir === undefined || more.length > 0 || !isFolder(dir)) throw noFolder(dir);
    const { port, orNext } = portOf(args);
    const respond = (path: string) => staticReply(dir, path);
    const server = await startServer({ port, orNext, respond }).catch((error: unknown) => {
      throw portFault(error, port);
    });
    io.out(`${ADDRESS[langOf(args)]} ${server.url}\n`);
    await untilStopped();
    server.close();
    return 0;
  },
};

const ADDRESS = { vi: 'Trang ở địa chỉ', en: 'The site is at' } as const;

function noFolder(dir: string | undefined): UsageError {
  if (dir === undefined) {
    return new UsageError({
      vi: 'Lệnh serve cần một thư mục đã dựng: khung serve dist.',
      en: 'The command serve needs one built folder: khung serve dist.',
    });
  }
  return new UsageError({
    vi: `“${dir}” không phải một thư mục; hãy dựng trang trước: khung build --out ${dir}.`,
    en: `“${dir}” is not a folder; build the site first: khung build --out ${dir}.`,
  });
}
