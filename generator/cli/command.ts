import type { Host } from '../core/host.ts';
import type { Bilingual } from '../core/lang.ts';
import type { Hash } from '../snapshot/fingerprint.ts';

/** An option as it is written: `--format text|json`; a flag has no value. */
export type OptionSpec = {
  readonly name: string;
  /** What stands for the value in the help: `DIR`, `text|json`; absent for a flag. */
  readonly value?: string;
  /** The only values allowed, when there are few. */
  readonly choices?: readonly string[];
  /** Whether it may be given more than once; the values come as one, with commas between. */
  readonly repeats?: true;
  readonly help: Bilingual;
};

/** What was written after the verb: words, and options by name. */
export type Arguments = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | true | undefined>>;
};

/** The outside world of a command; main.ts has the only real one. */
export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether stdout and stderr are terminals that show colours. */
  readonly colour: boolean;
  readonly errColour: boolean;
  readonly cwd: string;
  readonly host: (root: string) => Host;
  readonly hash: Hash;
};

/** A verb. One file in commands/, its name the verb; found by name, registered nowhere else. */
export type Command = {
  readonly summary: Bilingual;
  /** What follows the verb: `unit ID [options]`. */
  readonly usage: string;
  readonly options: readonly OptionSpec[];
  /** Exit code by DESIGN §4; throws UsageError and InputError, which main.ts explains. */
  readonly run: (args: Arguments, io: Io) => number | Promise<number>;
};

/** Wrong usage: exit code 2. */
export class UsageError extends Error {
  readonly said: Bilingual;
  constructor(said: Bilingual) {
    super(said.en);
    this.said = said;
  }
}

/** Something outside cannot be read or written: exit code 3. */
export class InputError extends Error {
  readonly said: Bilingual;
  constructor(said: Bilingual) {
    super(said.en);
    this.said = said;
  }
}
