import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { IndexBuilder, type NodeIndex, type Range } from './node-index.ts';
import { readPlain } from './scalar.ts';

/** What the events say that our content may not hold; the parser itself has no quarrel with it. */
export type Problem = Range & {
  readonly type:
    | 'duplicate-key'
    | 'reserved-key'
    | 'merge-key'
    | 'complex-key'
    | 'tag'
    | 'unknown-alias'
    | 'recursive-alias'
    | 'too-many-aliases'
    | 'not-nfc';
  readonly name: string;
  /** Where the first of two equal keys stands. */
  readonly first?: Range;
};

export type Constructed = {
  readonly data: unknown;
  readonly index: NodeIndex;
  /** Where the items of each list of maps start. */
  readonly lists: ReadonlyMap<unknown, readonly number[]>;
  readonly problems: readonly Problem[];
};

/** Values that aliases may repeat in one file, counted with everything inside them. */
export const MOST_REPEATED = 10_000;

/** Keys that mean something to JavaScript itself: never data, and never a sensible id. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Anchor = { value: unknown; nodes: number; open: boolean };

type State = {
  readonly text: string;
  readonly events: readonly Event[];
  /** False when some text has to be composed to NFC. */
  readonly composed: boolean;
  readonly index: IndexBuilder;
  readonly lists: Map<unknown, number[]>;
  readonly problems: Problem[];
  readonly anchors: Map<string, Anchor>;
  at: number;
  /** End of what was read last: where an empty value stands. */
  last: number;
  /** Values so far, those that aliases repeat included. */
  nodes: number;
  repeated: number;
};

const builder = new IndexBuilder();

/**
 * Values and their places from the events of one document, in one walk: plain objects, lists, text,
 * numbers, booleans and null; keys always as text, as written. Of equal keys the first counts.
 */
export function construct(text: string, events: readonly Event[], composed: boolean): Constructed {
  builder.count = 0;
  const state: State = {
    text,
    events,
    composed,
    index: builder,
    lists: new Map(),
    problems: [],
    anchors: new Map(),
    at: 1,
    last: 0,
    nodes: 0,
    repeated: 0,
  };
  const data = readValue(state);
  return { data, index: builder.take(), lists: state.lists, problems: state.problems };
}

/** Enough to see what is wrong; a file with more is wrong throughout. */
const MOST_PROBLEMS = 100;

function report(state: State, problem: Problem): void {
  if (state.problems.length < MOST_PROBLEMS) state.problems.push(problem);
}

function readValue(state: State): unknown {
  const event = state.events[state.at++] as Event;
  state.nodes++;
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return readScalar(state, event);
    case EVENT_ID.MAPPING:
      return readCollection(state, event, {}, readPairs);
    case EVENT_ID.SEQUENCE:
      return readCollection(state, event, [], readItems);
    case EVENT_ID.ALIAS:
      return readAlias(state, event.anchorStart, event.anchorEnd);
    default:
      throw new Error(`unexpected event ${event.type}`);
  }
}

function readScalar(state: State, event: ScalarEvent): unknown {
  const text = readText(state, event);
  const value = event.style === SCALAR_STYLE.PLAIN ? readPlain(text) : text;
  if (event.anchorStart >= 0)
    state.anchors.set(anchorName(state, event), { value, nodes: 1, open: false });
  return value;
}

/** Text of a scalar, its node added to the index. */
function readText(state: State, event: ScalarEvent): string {
  const range = scalarRange(state, event);
  state.index.open(range.start, range.end);
  state.last = range.end;
  if (event.tagStart >= 0) addTag(state, event);
  const text = getScalarValue(state.text, event);
  if (state.composed || text.normalize('NFC') === text) return text;
  report(state, { type: 'not-nfc', name: text, ...range });
  return text.normalize('NFC');
}

/** Quotes belong to the place of a text; an empty value stands where it would be written. */
function scalarRange(state: State, event: ScalarEvent): Range {
  const { valueStart, valueEnd, style } = event;
  if (valueStart < 0) {
    const colon = state.text[state.last] === ':' ? 1 : 0;
    return { start: state.last + colon, end: state.last + colon };
  }
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return { start: valueStart - 1, end: valueEnd + 1 };
  const block = state.text.slice(valueStart, valueEnd);
  const length = block.trimEnd().length;
  const indent = Math.min(block.length - block.trimStart().length, length);
  return { start: valueStart + indent, end: valueStart + length };
}

function readCollection<T extends object>(
  state: State,
  event: MappingEvent | SequenceEvent,
  carrier: T,
  fill: (state: State, carrier: T, node: number) => void,
): T {
  const node = state.index.open(event.start, event.start + 1);
  state.last = event.start;
  if (event.tagStart >= 0) addTag(state, event);
  const before = state.nodes;
  const anchor = { value: carrier, nodes: 0, open: true };
  if (event.anchorStart >= 0) state.anchors.set(anchorName(state, event), anchor);
  fill(state, carrier, node);
  state.at++;
  anchor.nodes = state.nodes - before + 1;
  anchor.open = false;
  if (event.style === COLLECTION_STYLE.FLOW) state.last = closingBracket(state, event.start);
  state.index.close(node, state.last);
  return carrier;
}

/** The parser does not say where a flow collection ends; only space and comments can be between. */
function closingBracket({ text, last }: State, start: number): number {
  const bracket = text[start] === '{' ? '}' : text[start] === '[' ? ']' : undefined;
  const at = bracket ? text.indexOf(bracket, last) : -1;
  return at < 0 ? last : at + 1;
}

function readItems(state: State, list: unknown[]): void {
  let starts: number[] | undefined;
  for (;;) {
    const event = state.events[state.at] as Event;
    if (event.type === EVENT_ID.POP) break;
    if (event.type === EVENT_ID.MAPPING) starts ??= Array(list.length).fill(event.start);
    if (starts) starts.push('start' in event ? event.start : state.last);
    list.push(readValue(state));
  }
  if (starts) state.lists.set(list, starts);
}

function readPairs(state: State, map: Record<string, unknown>, node: number): void {
  for (;;) {
    const event = state.events[state.at] as Event;
    if (event.type === EVENT_ID.POP) return;
    const keyNode = state.index.count;
    const key = event.type === EVENT_ID.SCALAR ? readKey(state, event) : skipKey(state);
    const value = readValue(state);
    if (key === undefined) continue;
    if (map[key] === undefined || !Object.hasOwn(map, key)) map[key] = value;
    else reportDuplicate(state, node, keyNode, key);
  }
}

function reportDuplicate(state: State, mapping: number, node: number, name: string): void {
  if (state.problems.length >= MOST_PROBLEMS) return;
  const first = state.index.findKey(state.text, mapping, name);
  report(state, { type: 'duplicate-key', name, first, ...state.index.rangeOf(node) });
}

/** A key as text; undefined when it may not be one, which is then a problem. */
function readKey(state: State, event: ScalarEvent): string | undefined {
  state.at++;
  const node = state.index.count;
  const key = readText(state, event);
  const merge = key === '<<' && event.style === SCALAR_STYLE.PLAIN;
  if (!merge && !RESERVED.has(key)) return key;
  const type = merge ? 'merge-key' : 'reserved-key';
  report(state, { type, name: key, ...state.index.rangeOf(node) });
  return undefined;
}

/** A list, a map or an alias as a key. */
function skipKey(state: State): undefined {
  const node = state.index.count;
  readValue(state);
  report(state, { type: 'complex-key', name: '', ...state.index.rangeOf(node) });
}

function readAlias(state: State, start: number, end: number): unknown {
  const range = { start: start - 1, end };
  state.index.open(range.start, range.end);
  state.last = end;
  const name = state.text.slice(start, end);
  const anchor = state.anchors.get(name);
  if (!anchor || anchor.open) {
    const type = anchor ? 'recursive-alias' : 'unknown-alias';
    report(state, { type, name, ...range });
    return null;
  }
  state.nodes += anchor.nodes;
  state.repeated += anchor.nodes;
  if (state.repeated <= MOST_REPEATED) return anchor.value;
  if (state.repeated - anchor.nodes <= MOST_REPEATED)
    report(state, { type: 'too-many-aliases', name, ...range });
  return null;
}

function anchorName({ text }: State, event: { anchorStart: number; anchorEnd: number }): string {
  return text.slice(event.anchorStart, event.anchorEnd);
}

function addTag(state: State, { tagStart, tagEnd }: { tagStart: number; tagEnd: number }): void {
  const name = state.text.slice(tagStart, tagEnd);
  report(state, { type: 'tag', name, start: tagStart, end: tagEnd });
}
