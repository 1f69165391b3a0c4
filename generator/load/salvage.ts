import { isFailure, readEvents } from './events.ts';
import { type Failure, NO_KEY } from './explain-syntax.ts';

/** A failure under a top-level key; the key is empty where there is none. */
export type KeyFailure = Failure & { readonly key: string };

export type Salvaged = {
  /** As long as the original, what could not be read replaced by spaces: places stay true. */
  readonly text: string;
  readonly failures: readonly KeyFailure[];
  /** Keys kept without their values. */
  readonly unread: ReadonlySet<string>;
};

type Block = { readonly start: number; readonly end: number; readonly key: string | undefined };

/** After so many failures a file is hardly YAML; the rest is left unread. */
const MOST_FAILURES = 50;

/** A key with its colon at the start of a line. */
const KEY = /^(?:"([^"\\\n]*)"|'([^'\n]*)'|([^\s"'#\-[\]{},&*!|>%@`:][^\n]*?))[ \t]*:(?=\s|$)/;

/**
 * Reads a file that is not YAML as a whole block by block, a block being what stands under one key
 * at the left margin. So each record has its own errors, and none hides another.
 */
export function salvage(text: string): Salvaged {
  if (/^\s*[[{]/.test(text)) return { text, failures: [], unread: new Set() };
  const failures: KeyFailure[] = [];
  const unread = new Set<string>();
  const parts: string[] = [];
  let last: string | undefined;
  for (const block of blocksOf(text, /^(?=\S)(?!#|- |-$)/gm)) {
    const source = text.slice(block.start, block.end);
    const own = failures.length < MOST_FAILURES ? failuresIn(source, block) : [];
    const sound = own.length === 0 && failures.length < MOST_FAILURES;
    failures.push(...own);
    parts.push(sound ? source : emptied(source));
    if (!sound && block.key === undefined && last !== undefined) {
      // A stray line was meant for the record above, which is not whole without it.
      parts[parts.length - 2] = emptied(parts.at(-2) as string);
      unread.add(last);
    }
    if (!sound && block.key !== undefined) unread.add(block.key);
    last = block.key;
  }
  return { text: parts.join(''), failures, unread };
}

/** Pieces of text that start where the pattern matches; what stands before the first is one too. */
function blocksOf(text: string, starts: RegExp): Block[] {
  const at = Array.from(text.matchAll(starts), (match) => match.index);
  if (at[0] !== 0) at.unshift(0);
  return at.map((start, i) => {
    const end = at[i + 1] ?? text.length;
    const match = KEY.exec(text.slice(start, Math.min(end, start + 500)));
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    return { start, end, key: key?.normalize('NFC') };
  });
}

function failuresIn(source: string, { start, key }: Block): KeyFailure[] {
  const at = (failure: Failure): KeyFailure => ({
    reason: failure.reason,
    at: start + failure.at,
    key: key ?? '',
  });
  if (key === undefined && /^(?![\s#]|---|\.\.\.|%)/.test(source))
    return [at({ reason: NO_KEY, at: 0 })];
  const events = readEvents(source);
  if (!isFailure(events)) return [];
  const inner = failuresOfFields(source);
  return inner.length > 0 ? inner.map(at) : [at(events)];
}

/** The errors of each field of a record, found by reading every field alone. */
function failuresOfFields(source: string): Failure[] {
  const indent = /\n( +)[^\s#]/.exec(source)?.[1];
  if (!indent) return [];
  const fields = blocksOf(source, new RegExp(`^${indent}(?=\\S)(?!#|- |-$)`, 'gm')).slice(1);
  return fields.flatMap(({ start, end }) => {
    const events = readEvents(source.slice(start, end));
    if (!isFailure(events)) return [];
    const outdented = events.reason.includes('document separator');
    const reason = outdented ? 'bad indentation' : events.reason;
    return [{ reason, at: start + events.at }];
  });
}

/** The key and its colon alone, if there is one; line breaks stay where they are. */
function emptied(source: string): string {
  const kept = KEY.exec(source.slice(0, 500))?.[0] ?? '';
  return kept + source.slice(kept.length).replace(/[^\r\n]/g, ' ');
}
