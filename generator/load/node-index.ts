import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Part, Pointer } from '../core/locate.ts';

/**
 * Where every key and value stands, in document order: three numbers a node (start, end, number of
 * the next node that is not inside it). A mapping's children are key, value, key, value. 12 bytes a
 * node: a tenth of what the parser's events take.
 */
export type NodeIndex = Int32Array;

/** Offsets of a place in the text; the end is exclusive. */
export type Range = { readonly start: number; readonly end: number };

export function rangeOf(index: NodeIndex, node: number): Range {
  return { start: index[node * 3] ?? 0, end: index[node * 3 + 1] ?? 0 };
}

/** Number of the node after `node` and everything inside it. */
export function after(index: NodeIndex, node: number): number {
  return index[node * 3 + 2] as number;
}

/** A value and the key it stands under; `key` is -1 for the root and for an item of a list. */
export type Child = { readonly node: number; readonly key: number };

export const ROOT: Child = { node: 0, key: -1 };

/**
 * Finds what a pointer leads to, from `at` on. Where it leads nowhere (a missing property, a value
 * behind an alias) the last part of the way that exists answers.
 */
export function find(
  text: string,
  index: NodeIndex,
  pointer: Pointer,
  part: Part,
  from: Child = ROOT,
): Range {
  let at = from;
  for (const step of pointer) {
    const end = after(index, at.node);
    const child =
      typeof step === 'number'
        ? itemOf(index, at.node, end, step)
        : pairOf(text, index, at.node, end, step);
    if (!child) break;
    at = child;
  }
  return rangeOf(index, part === 'key' && at.key >= 0 ? at.key : at.node);
}

function itemOf(index: NodeIndex, parent: number, end: number, item: number): Child | undefined {
  let node = parent + 1;
  for (let i = 0; i < item && node < end; i++) node = after(index, node);
  return node < end ? { node, key: -1 } : undefined;
}

/** The first pair with this key among nodes up to `end`: of equal keys the first counts. */
export function pairOf(
  text: string,
  index: NodeIndex,
  parent: number,
  end: number,
  name: string,
): Child | undefined {
  for (let key = parent + 1; key < end; ) {
    const node = after(index, key);
    if (isKey(text, index, key, name)) return { node, key };
    key = after(index, node);
  }
  return undefined;
}

/** Most keys answer by their length; only quoted ones and those not in NFC have to be read. */
function isKey(text: string, index: NodeIndex, key: number, name: string): boolean {
  const { start, end } = rangeOf(index, key);
  if (end - start < name.length) return false;
  if (end - start === name.length && text.startsWith(name, start)) return true;
  return end - start > name.length && keyText(text, index, key) === name;
}

/** A key as the data has it: without quotes and escapes, in NFC. */
export function keyText(text: string, index: NodeIndex, key: number): string {
  const { start, end } = rangeOf(index, key);
  const quote = text[start];
  const quoted = quote === '"' || quote === "'";
  const style = quote === '"' ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED;
  const event = { valueStart: start + 1, valueEnd: end - 1, style, fast: false } as ScalarEvent;
  return (quoted ? getScalarValue(text, event) : text.slice(start, end)).normalize('NFC');
}

/** Grows while a file is read and is used again for the next one. */
export class IndexBuilder {
  #numbers = new Int32Array(3 * 4096);
  count = 0;

  /** Adds a node and returns its number; a collection's end is set by `close`. */
  open(start: number, end: number): number {
    const at = this.count * 3;
    if (at + 3 > this.#numbers.length) this.#grow();
    this.#numbers[at] = start;
    this.#numbers[at + 1] = end;
    this.#numbers[at + 2] = this.count + 1;
    return this.count++;
  }

  /** Adds a node that is known whole: its place, and the number of the node after it. */
  place(start: number, end: number, next: number): void {
    const node = this.open(start, end);
    this.#numbers[node * 3 + 2] = next;
  }

  /** Ends a collection after the nodes that came since it was opened. */
  close(node: number, end: number): void {
    this.#numbers[node * 3 + 1] = end;
    this.#numbers[node * 3 + 2] = this.count;
  }

  rangeOf(node: number): Range {
    return rangeOf(this.#numbers, node);
  }

  /** Place of the first key `name` of the mapping that is being read. */
  findKey(text: string, mapping: number, name: string): Range {
    const pair = pairOf(text, this.#numbers, mapping, this.count, name);
    return this.rangeOf(pair?.key ?? mapping);
  }

  /** A copy of what was gathered; the builder is empty afterwards. */
  take(): NodeIndex {
    const taken = this.#numbers.slice(0, this.count * 3);
    this.count = 0;
    return taken;
  }

  #grow(): void {
    const bigger = new Int32Array(this.#numbers.length * 2);
    bigger.set(this.#numbers);
    this.#numbers = bigger;
  }
}
