#!/usr/bin/env node
/**
 * The `khung` command: finds the verb's file, gives it the outside world, and turns whatever goes
 * wrong into a sentence and an exit code. A verb is a file in commands/; only that one is loaded.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command, Io } from './command.ts';

const tool = join(import.meta.dirname, '..', '..');
const folder = join(import.meta.dirname, 'commands');

/** Compiled code is kept beside the packages, or in the temporary folder where that is read-only. */
function useCompileCache(): void {
  const kept = enableCompileCache(join(tool, 'node_modules', '.cache', 'khung'));
  if (!kept.directory) enableCompileCache(join(tmpdir(), 'khung-compile-cache'));
}

/**
 * Our own files name each other by path and ending, so Node need not look for what is meant: finding that
 * out for some three hundred files took a tenth of the time to start.
 */
function useOwnPaths(): void {
  const ours = pathToFileURL(join(tool, 'generator')).href;
  registerHooks({
    resolve: (name, context, next) => {
      const from = context.parentURL;
      if (!from?.startsWith(ours) || !/^\.\.?\/.*\.ts$/.test(name)) return next(name, context);
      const { href } = new URL(name, from);
      return { url: href, format: 'module-typescript', shortCircuit: true };
    },
  });
}

function verbs(): string[] {
  const files = readdirSync(folder).filter((name) => /^[a-z]+(-[a-z]+)*\.ts$/.test(name));
  return files.map((name) => name.slice(0, -'.ts'.length)).sort();
}

async function commandOf(verb: string): Promise<Command> {
  const module = (await import(join(folder, `${verb}.ts`))) as { command: Command };
  return module.command;
}

function colourful(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

async function io(): Promise<Io> {
  const [{ nodeHost }, { sha256 }] = await Promise.all([
    import('../host/node-host.ts'),
    import('../host/sha256.ts'),
  ]);
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour: colourful(process.stdout),
    errColour: colourful(process.stderr),
    cwd: process.cwd(),
    host: nodeHost,
    hash: sha256,
  };
}

async function start(argv: readonly string[]): Promise<number> {
  const [verb = 'help', ...rest] = argv;
  if (verb === '--version') return print(version());
  if (/^(-h|--help|help)$/.test(verb)) return print(await allHelp());
  const { UsageError } = await import('./command.ts');
  if (!verbs().includes(verb)) throw new UsageError(await noSuchVerb(verb));
  const command = await commandOf(verb);
  if (rest.includes('--help') || rest.includes('-h')) {
    const { usageOf } = await import('./help.ts');
    return print(usageOf(verb, command));
  }
  const { parseArguments } = await import('./parse-arguments.ts');
  return command.run(parseArguments(rest, command.options), await io());
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function version(): string {
  const text = readFileSync(join(tool, 'package.json'), 'utf8');
  return `khung ${(JSON.parse(text) as { version: string }).version}\n`;
}

async function allHelp(): Promise<string> {
  const { overview } = await import('./help.ts');
  const commands = new Map<string, Command>();
  for (const verb of verbs()) commands.set(verb, await commandOf(verb));
  return overview(commands);
}

async function noSuchVerb(verb: string) {
  const { nearest } = await import('../core/nearest.ts');
  const meant = nearest(verb, verbs());
  return {
    vi: `Không có lệnh “${verb}”.${meant ? ` Có phải ý là “${meant}”?` : ''} Xem: khung --help.`,
    en: `There is no command “${verb}”.${meant ? ` Did you mean “${meant}”?` : ''} See: khung --help.`,
  };
}

/** A sentence and an exit code for what a command threw; the trace only for whoever asks for it. */
async function explain(error: unknown): Promise<number> {
  const { UsageError, InputError } = await import('./command.ts');
  if (error instanceof UsageError || error instanceof InputError) {
    process.stderr.write(`${error.said.vi}\n${error.said.en}\n`);
    return error instanceof UsageError ? 2 : 3;
  }
  const what = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `Lỗi của chương trình: ${what}\nA bug in the program: ${what}\n` +
      'Chạy lại với KHUNG_DEBUG=1 để xem chi tiết | Run again with KHUNG_DEBUG=1 for details.\n',
  );
  if (process.env.KHUNG_DEBUG)
    process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
  return 5;
}

/** `khung check | head` closes the pipe early; that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

useCompileCache();
useOwnPaths();
process.exitCode = await start(process.argv.slice(2)).catch(explain);
