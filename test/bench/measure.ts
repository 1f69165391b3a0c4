import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a command took: wall-clock milliseconds and peak resident memory in MB. */
export type Run = { readonly ms: number; readonly mb: number; readonly status: number };

/** A command as a whole process, as a user would start it. */
export type Command = {
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd?: string;
};

/**
 * Runs a command once. Peak memory is the kernel's own high-water mark, read until it ends. What the run
 * before wrote is on the disk first: a site has tens of thousands of files, and the next run would pay for
 * them. Nothing may be removed between runs: ext4 without a journal looks at each inode freed in the last
 * minutes before it gives a new one, which made a run after a removal up to twice as long.
 */
export function runOnce(command: Command): Promise<Run> {
  const [program = '', ...args] = command.argv;
  spawnSync('sync');
  const started = performance.now();
  const child = spawn(program, args, { cwd: command.cwd, stdio: 'ignore' });
  let mb = 0;
  const timer = setInterval(() => {
    mb = Math.max(mb, peakOf(child.pid));
  }, 20);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(timer);
      resolve({ ms: performance.now() - started, mb, status: status ?? -1 });
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** A command that fails is quick for the wrong reason. */
async function runWell(command: Command): Promise<Run> {
  const run = await runOnce(command);
  if (run.status !== 0) throw new Error(`${command.name} ended with ${run.status}`);
  return run;
}

/** Minimum, median and maximum of several runs. */
export type Figures = {
  readonly name: string;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly mb: number;
};

/**
 * Runs each command `rounds` times in turn (a b a b …), so that a slow minute of the machine hits
 * all of them alike.
 */
export async function compareCommands(
  commands: readonly Command[],
  rounds: number,
): Promise<Figures[]> {
  const runs = commands.map(() => [] as Run[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, command] of commands.entries()) runs[i]?.push(await runWell(command));
  }
  return commands.map((command, i) => figuresOf(command.name, runs[i] ?? []));
}

function figuresOf(name: string, runs: readonly Run[]): Figures {
  const times = runs.map((run) => run.ms).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return {
    name,
    min: at(0),
    median: at(0.5),
    max: at(1),
    mb: Math.max(...runs.map((run) => run.mb)),
  };
}
