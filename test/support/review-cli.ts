import type { Io } from '../../generator/cli/command.ts';
import { InputError, UsageError } from '../../generator/cli/command.ts';
import { command } from '../../generator/cli/commands/review.ts';
import { parseArguments } from '../../generator/cli/parse-arguments.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import type { CliResult } from './run-cli.ts';

const DAYS = ['--as-of', '2026-11-22', '--known-at', '2026-11-22'];

/** `khung review` as of 22/11/2026 within this process: a run of it costs no start of node. */
export async function reviewIn(cwd: string, ...args: readonly string[]): Promise<CliResult> {
  let [out, err] = ['', ''];
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour: false,
    errColour: false,
    cwd,
    host: nodeHost,
    hash: sha256,
  };
  try {
    const parsed = parseArguments([...DAYS, ...args], command.options);
    const code = await command.run({ ...parsed, options: { root: cwd, ...parsed.options } }, io);
    return { code, out, err };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    return { code: error instanceof UsageError ? 2 : 3, out, err: `${error.said.vi}\n` };
  }
}
