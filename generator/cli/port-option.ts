import { type Arguments, type OptionSpec, UsageError } from './command.ts';

export const DEFAULT_PORT = 4700;

export const PORT: OptionSpec = {
  name: 'port',
  value: 'N',
  help: {
    vi: `Cổng trên máy này (mặc định: ${DEFAULT_PORT}, hoặc cổng trống kế tiếp)`,
    en: `Port on this computer (default: ${DEFAULT_PORT}, or the next free one)`,
  },
};

/** The port and whether the next free one will do: only when none was asked for. */
export function portOf({ options }: Arguments): { port: number; orNext: boolean } {
  if (options.port === undefined) return { port: DEFAULT_PORT, orNext: true };
  const port = Number(options.port);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return { port, orNext: false };
  throw new UsageError({
    vi: `“${options.port}” không phải số cổng; hãy dùng số từ 0 đến 65535.`,
    en: `“${options.port}” is not a port; use a number from 0 to 65535.`,
  });
}

/** A taken port as wrong usage; any other fault as it is. */
export function portFault(error: unknown, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new UsageError({
    vi: `Cổng ${port} đang bận; hãy chọn cổng khác bằng --port.`,
    en: `Port ${port} is taken; choose another with --port.`,
  });
}
