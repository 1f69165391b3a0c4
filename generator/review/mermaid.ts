import { compare } from '../core/compare.ts';
import type { EntityKey } from '../core/entity.ts';
import { bilingualOf } from '../core/fields.ts';
import { isMap } from '../core/is-map.ts';
import type { Link } from '../core/model.ts';
import type { Change, ReviewDiagram } from '../core/review.ts';
import type { Snapshot } from '../core/snapshot.ts';

const MOST_EDGES = 60;
const MOST_CHARACTERS = 5000;
const LONGEST_LABEL = 40;

/** Everything cites a source; arrows to them would hide the rest. */
const QUIET = new Set(['source', 'waiver', 'workspace']);

const STYLES = [
  'classDef added fill:#e6f4ea,stroke:#137333,color:#0b3d1c',
  'classDef removed fill:#fce8e6,stroke:#b3261e,color:#5c120d,stroke-dasharray:4 3',
  'classDef changed fill:#fef7e0,stroke:#9a6700,color:#3d2900',
];

type Mark = 'added' | 'removed' | 'changed';

/**
 * Mermaid text of the records that changed and those they are linked with: at most 60 arrows and
 * 5,000 characters, the weightiest changes first; what is left out is counted.
 */
export function drawChanges(
  base: Snapshot,
  head: Snapshot,
  changes: readonly Change[],
  renames: ReadonlyMap<EntityKey, EntityKey>,
): ReviewDiagram {
  const marks = marksOf(changes);
  const links = linksOf(base, head, marks, renames);
  const names = namesOf(base, head);
  const drawing = new Drawing(marks, names);
  for (const key of marks.keys()) drawing.addNode(key);
  for (const link of links) drawing.addEdge(link);
  return drawing.finish();
}

/** In the order of the changes, so that goalposts are drawn before anything else. */
function marksOf(changes: readonly Change[]): ReadonlyMap<EntityKey, Mark> {
  const marks = new Map<EntityKey, Mark>();
  for (const { entity, kind, op, class: weight } of changes) {
    if (QUIET.has(kind) || marks.has(entity) || (op === 'changed' && weight === 'editorial'))
      continue;
    marks.set(entity, op === 'added' || op === 'removed' ? op : 'changed');
  }
  return marks;
}

/** A link, and whether only the base has it. */
type Arrow = Link & { readonly gone: boolean };

/** Links at a changed record, in the head or only in the base; the changed ends in their order. */
function linksOf(
  base: Snapshot,
  head: Snapshot,
  marks: ReadonlyMap<EntityKey, Mark>,
  renames: ReadonlyMap<EntityKey, EntityKey>,
): readonly Arrow[] {
  const rank = new Map([...marks.keys()].map((key, at) => [key, at]));
  const rankOf = ({ from, to }: Link) =>
    Math.min(rank.get(from) ?? Infinity, rank.get(to) ?? Infinity);
  const now = (key: EntityKey) => renames.get(key) ?? key;
  const before = base.model.links.map(({ from, to, field }) => {
    return { from: now(from), to: now(to), field, gone: true };
  });
  const after = head.model.links.map((link) => ({ ...link, gone: false }));
  const seen = new Set<string>();
  const found = [...after, ...before].filter((link) => {
    const { from, to, field } = link;
    const quiet = QUIET.has(kindOf(from)) || QUIET.has(kindOf(to)) || from === to;
    const key = `${from}\n${to}\n${field}`;
    if (quiet || rankOf(link) === Infinity || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return found.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      compare(a.from, b.from) ||
      compare(a.to, b.to) ||
      compare(a.field, b.field),
  );
}

function kindOf(key: EntityKey): string {
  return key.slice(0, key.indexOf(':'));
}

function namesOf(...snapshots: readonly Snapshot[]): ReadonlyMap<EntityKey, string> {
  const names = new Map<EntityKey, string>();
  for (const { model } of snapshots) {
    for (const { key, id, data } of model.entities) {
      names.set(key, bilingualOf(isMap(data) ? data.name : undefined)?.vi ?? id);
    }
  }
  return names;
}

/** Grows line by line and takes no more than fits. */
class Drawing {
  readonly #ids = new Map<EntityKey, string>();
  readonly #nodes: string[] = [];
  readonly #edges: string[] = [];
  readonly #marks: ReadonlyMap<EntityKey, Mark>;
  readonly #names: ReadonlyMap<EntityKey, string>;
  #room = MOST_CHARACTERS - 'flowchart LR\n'.length - STYLES.join('\n').length - 20;
  #cutNodes = 0;
  #cutEdges = 0;

  constructor(marks: ReadonlyMap<EntityKey, Mark>, names: ReadonlyMap<EntityKey, string>) {
    this.#marks = marks;
    this.#names = names;
  }

  addNode(key: EntityKey): string | undefined {
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `n${this.#ids.size}`;
    const mark = this.#marks.get(key);
    const name = label(this.#names.get(key) ?? key);
    const line = `  ${id}["${name}"]${mark ? `:::${mark}` : ''}`;
    // Half of the room stays free for arrows, or a hundred new records would stand unconnected.
    if (line.length + 1 > this.#room || (mark && this.#room < MOST_CHARACTERS / 2)) {
      if (mark) this.#cutNodes++;
      return undefined;
    }
    this.#room -= line.length + 1;
    this.#nodes.push(line);
    this.#ids.set(key, id);
    return id;
  }

  addEdge({ from, to, field, gone }: Arrow): void {
    const full = this.#edges.length >= MOST_EDGES || this.#room < 120;
    const isDrawn = (key: EntityKey) => this.#ids.has(key);
    const anchored = isDrawn(from) || isDrawn(to);
    if (full || !anchored) {
      this.#cutEdges++;
      return;
    }
    const [a, b] = [this.addNode(from), this.addNode(to)];
    const line = `  ${a} ${gone ? '-.->' : '-->'}|${label(field)}| ${b}`;
    if (!a || !b || line.length + 1 > this.#room) {
      this.#cutEdges++;
      return;
    }
    this.#room -= line.length + 1;
    this.#edges.push(line);
  }

  finish(): ReviewDiagram {
    const cut = { cutNodes: this.#cutNodes, cutEdges: this.#cutEdges };
    if (this.#nodes.length === 0) return { text: '', ...cut };
    const styles = STYLES.map((style) => `  ${style}`);
    const text = ['flowchart LR', ...this.#nodes, ...this.#edges, ...styles].join('\n');
    return { text: `${text}\n`, ...cut };
  }
}

/** Mermaid's own entities for whatever could end a label, open a tag, a link or a code fence. */
function label(text: string): string {
  const line = text
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  const short = line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL - 1)}…` : line;
  return short
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N} ,.()…–“”’/_-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
