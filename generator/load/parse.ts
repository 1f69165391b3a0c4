import { EVENT_ID, type Event } from 'js-yaml';
import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import { isMap, nameOfType } from '../core/is-map.ts';
import type { Part, Pointer } from '../core/locate.ts';
import type { Result } from '../core/result.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Span } from '../core/span.ts';
import { construct } from './construct.ts';
import { isFailure, readEvents } from './events.ts';
import { explainProblem } from './explain-problem.ts';
import { explainSyntax, type Failure } from './explain-syntax.ts';
import { type Child, find, type NodeIndex, ROOT } from './node-index.ts';
import { salvage } from './salvage.ts';
import { emptyFile, notMap, severalDocuments } from './yaml-diagnostics.ts';

/** A file's values and where they stand. */
export type Parsed = {
  readonly file: SourceFile;
  /** The top level by key; empty when the file holds no map. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly index: NodeIndex;
  /** Where the items of each list of records start. */
  readonly lists: ReadonlyMap<unknown, readonly number[]>;
  /** Top-level keys whose values could not be read; their data is null, and that has been said. */
  readonly unread: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();

/** Reads a file's YAML. What can be read of a broken file is: its sound records keep their names. */
export function parseFile(file: SourceFile): Result<Parsed> {
  const events = readEvents(file.text);
  if (isFailure(events)) return parseBroken(file, events);
  return fromEvents(file, file.text, events, [], NONE);
}

function parseBroken(file: SourceFile, failure: Failure): Result<Parsed> {
  const { text, failures, unread } = salvage(file.text);
  const said = failures.length > 0 ? failures : [{ ...failure, key: '' }];
  const diagnostics = said.map((each) => explainSyntax(file, each, each.key));
  const events = failures.length > 0 ? readEvents(text) : failure;
  if (isFailure(events)) return [emptyParsed(file), diagnostics];
  return fromEvents(file, text, events, diagnostics, unread);
}

/** `text` is the file's, or as long as it with the unreadable parts blanked. */
function fromEvents(
  file: SourceFile,
  text: string,
  events: readonly Event[],
  before: readonly Diagnostic[],
  unread: ReadonlySet<string>,
): Result<Parsed> {
  const second = secondDocument(text, events);
  if (second) return joinDocuments(file, text, second, before, unread);
  const composed = text.normalize('NFC') === text;
  const read = events.length > 0 ? construct(text, events, composed) : EMPTY;
  const { data, index, lists, problems } = read;
  const found = problems.map((problem) => explainProblem(file, problem));
  const diagnostics = [...before, ...found];
  if (isMap(data)) return [{ file, data, index, lists, unread }, diagnostics];
  if (before.length === 0) diagnostics.push(explainRoot(file, data));
  return [emptyParsed(file), diagnostics];
}

const EMPTY = { data: null, index: new Int32Array(0), lists: new Map(), problems: [] };

function emptyParsed(file: SourceFile): Parsed {
  return { file, data: {}, index: EMPTY.index, lists: EMPTY.lists, unread: NONE };
}

function explainRoot(file: SourceFile, data: unknown): Diagnostic {
  const at = { file: file.path, start: 0, end: 0 };
  if (data === null) return diagnose(emptyFile, {}, at, file.path);
  return diagnose(notMap, { found: nameOfType(data) }, at, file.path);
}

/** The line that separates two documents: the first such line that has something before it. */
function secondDocument(text: string, events: readonly Event[]): RegExpExecArray | undefined {
  if (!/[\n\r](?:---|\.\.\.)/.test(text)) return undefined;
  let documents = 0;
  for (const event of events) if (event.type === EVENT_ID.DOCUMENT) documents++;
  if (documents < 2) return undefined;
  return Array.from(text.matchAll(SEPARATORS)).find((line) =>
    /^[^#%\s]|\n[ \t]*[^#%\s]/.test(text.slice(0, line.index)),
  );
}

const SEPARATORS = /^(?:---|\.\.\.)(?=\s|$)/gm;

/** Reads several documents as one, so that the records of none are missing. */
function joinDocuments(
  file: SourceFile,
  text: string,
  second: RegExpExecArray,
  before: readonly Diagnostic[],
  unread: ReadonlySet<string>,
): Result<Parsed> {
  const at = { file: file.path, start: second.index, end: second.index + second[0].length };
  const diagnostics = [...before, diagnose(severalDocuments, {}, at, file.path)];
  const joined = text.replace(SEPARATORS, '   ');
  const events = readEvents(joined);
  if (isFailure(events)) return [emptyParsed(file), diagnostics];
  return fromEvents(file, joined, events, diagnostics, unread);
}

/** Where a value stands, from a node on; the nearest that exists of a pointer that leads nowhere. */
export function spanAt(parsed: Parsed, pointer: Pointer, part: Part, from: Child = ROOT): Span {
  const { start, end } = find(parsed.file.text, parsed.index, pointer, part, from);
  return { file: parsed.file.path, start, end };
}
