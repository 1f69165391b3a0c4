import { spawn } from 'node:child_process';
import { load } from 'js-yaml';
import { readOurs } from './our-files.ts';

export type Step = {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
};
export type Job = {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
};
export type Workflow = {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

export function readWorkflow(path: string): Workflow {
  return load(readOurs(path)) as Workflow;
}

/** `${{ … }}` filled in; an expression that is not known is a mistake of the test. */
export function filled(value: unknown, known: Readonly<Record<string, string>>): string {
  return String(value).replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const found = known[expression];
    if (found === undefined) throw new Error(`unknown expression ${expression}`);
    return found;
  });
}

/** Runs the script of a step as the runner does: `bash -e`, with its environment. */
export function runStep(
  { run = '', env = {} }: Step,
  known: Readonly<Record<string, string>>,
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<{ readonly code: number | null; readonly out: string }> {
  const own = Object.entries(env).map(([name, value]) => [name, filled(value, known)]);
  const child = spawn('bash', ['-e', '-c', run], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, ...Object.fromEntries(own) },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      out += data;
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out }));
  });
}
