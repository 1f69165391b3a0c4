import type { JointSharing, JointSharingOf, SharingInputs } from '../core/joint-sharing.ts';
import type { UnitSiting } from '../core/siting.ts';
import type { Solver } from '../core/solver.ts';
import { loadSolver } from '../host/load-solver.ts';
import { jointSharing } from '../pipeline.ts';
import type { Arguments, Io } from './command.ts';
import { langOf } from './common-options.ts';

/**
 * Answers what joint building avoids, once for each plan. The solver is loaded when the first page asks;
 * whatever goes wrong is the answer, is said, and leaves the rest of the build as it is.
 */
export function jointSharingOf(
  args: Arguments,
  io: Io,
  load: () => Promise<Solver> = loadSolver,
): JointSharingOf {
  let solver: Promise<Solver> | undefined;
  const known = new WeakMap<UnitSiting, Promise<JointSharing>>();
  const answer = async (inputs: SharingInputs): Promise<JointSharing> => {
    try {
      solver ??= load();
      const found = jointSharing(inputs, await solver);
      if ('failure' in found) say(inputs, found.failure, args, io);
      return found;
    } catch (error) {
      const failure = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
      say(inputs, failure, args, io);
      return { state: 'failed', failure };
    }
  };
  return (inputs) => {
    const before = known.get(inputs.siting);
    const now = before ?? answer(inputs);
    known.set(inputs.siting, now);
    return now;
  };
}

function say({ siting }: SharingInputs, failure = '', args: Arguments, io: Io): void {
  const said = {
    vi: `Bộ giải bài toán dùng chung cột của “${siting.unit}” hỏng (${failure}); trang xây dựng chung ghi rõ điều đó, các trang khác vẫn được dựng.`,
    en: `The solver of joint building failed for “${siting.unit}” (${failure}); its page says so, all other pages are built.`,
  };
  io.err(`${said[langOf(args)]}\n`);
}
