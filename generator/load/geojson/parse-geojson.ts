import { type Diagnostic, diagnose } from '../../core/diagnostic.ts';
import { excerpt } from '../../core/excerpt.ts';
import { fieldOf, fieldsOf } from '../../core/fields.ts';
import { isMap } from '../../core/is-map.ts';
import type { Result } from '../../core/result.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { duplicateId } from '../diagnostics.ts';
import {
  after,
  type Child,
  IndexBuilder,
  keyText,
  pairOf,
  type Range,
  rangeOf,
} from '../node-index.ts';
import { type Parsed, parseFile } from '../parse.ts';
import { featureWithoutId, foreignCrs, notCollection } from './diagnostics.ts';

type State = {
  readonly parsed: Parsed;
  readonly index: IndexBuilder;
  readonly data: Record<string, unknown>;
  readonly first: Map<string, Range>;
  readonly diagnostics: Diagnostic[];
};

/** The names that GeoJSON files of before RFC 7946 give to WGS-84 with longitude first. */
const WGS84 = /(?:CRS84|EPSG:{1,2}4326)$/;

/**
 * Reads a FeatureCollection: each feature is the record that its `id` names, its properties are fields
 * and its geometry the field `geometry`. JSON is YAML, so places and problems come from the same reader;
 * tabs between tokens, which YAML does not take, are read as blanks.
 */
export function parseGeojson(file: SourceFile): Result<Parsed> {
  const [read, problems] = parseFile({ ...file, text: file.text.replaceAll('\t', ' ') });
  const parsed = { ...read, file };
  const nothing = {
    file,
    data: {},
    index: new Int32Array(0),
    lists: new Map(),
    unread: new Set<string>(),
  };
  const refused = problems.length > 0 && parsed.index.length === 0;
  if (refused) return [nothing, problems];
  const wrong = wrongCollection(parsed);
  if (wrong) return [nothing, [...problems, wrong]];
  const index = new IndexBuilder();
  const data = Object.create(null) as Record<string, unknown>;
  const state = { parsed, index, data, first: new Map(), diagnostics: [...problems] };
  const root = index.open(0, file.text.length);
  addFeatures(state);
  index.close(root, file.text.length);
  const { lists, unread } = parsed;
  return [{ file, data, index: index.take(), lists, unread }, state.diagnostics];
}

function wrongCollection({ file, data, index }: Parsed): Diagnostic | undefined {
  const crs = fieldOf(fieldOf(data.crs, 'properties'), 'name');
  if (data.crs !== undefined && data.crs !== null && !WGS84.test(String(crs))) {
    const range = rangeOf(index, pair(file.text, index, 0, 'crs')?.node ?? 0);
    const params = { name: excerpt(String(crs ?? '?')) };
    return diagnose(foreignCrs, params, { file: file.path, ...range }, file.path);
  }
  if (data.type === 'FeatureCollection' && Array.isArray(data.features)) return undefined;
  return diagnose(notCollection, {}, { file: file.path, start: 0, end: 0 }, file.path);
}

function addFeatures(state: State): void {
  const { file, index, data } = state.parsed;
  let node = (pair(file.text, index, 0, 'features')?.node ?? 0) + 1;
  for (const feature of data.features as readonly unknown[]) {
    if (isMap(feature)) addFeature(state, feature, node);
    else state.diagnostics.push(diagnose(featureWithoutId, {}, at(state, node), file.path));
    node = after(index, node);
  }
}

function addFeature(state: State, feature: Readonly<Record<string, unknown>>, node: number): void {
  const { parsed, first, diagnostics } = state;
  const { file, index } = parsed;
  const idNode = idOf(state, feature, node);
  if (!idNode) {
    diagnostics.push(diagnose(featureWithoutId, {}, at(state, node), file.path));
    return;
  }
  const { id, range } = idNode;
  const before = first.get(id);
  if (before) {
    const message = { vi: 'Bản ghi đầu tiên có mã này.', en: 'The first record with this id.' };
    const related = [{ at: { file: file.path, ...before }, message }];
    const place = { file: file.path, ...range };
    diagnostics.push(
      diagnose(duplicateId, { id: excerpt(id), first: file.path }, place, file.path, related),
    );
    return;
  }
  first.set(id, range);
  state.index.open(range.start, range.end);
  const whole = rangeOf(index, node);
  const opened = state.index.open(whole.start, whole.end);
  state.data[id] = readFields(state, feature, node);
  state.index.close(opened, whole.end);
}

/** The id by the feature or by its properties; its place without quotes, as keys are compared. */
function idOf(state: State, feature: Readonly<Record<string, unknown>>, node: number) {
  const { file, index } = state.parsed;
  const properties = pair(file.text, index, node, 'properties');
  const own = feature.id === undefined || feature.id === null ? undefined : node;
  const holder = own ?? properties?.node;
  const value = own === undefined ? fieldOf(feature.properties, 'id') : feature.id;
  const found = holder === undefined ? undefined : pair(file.text, index, holder, 'id');
  const known = typeof value === 'string' || typeof value === 'number';
  if (!found || !known || value === '') return undefined;
  const { start, end } = rangeOf(index, found.node);
  const quoted = file.text[start] === '"' ? 1 : 0;
  return { id: String(value), range: { start: start + quoted, end: end - quoted } };
}

/** Properties without null ones, which map programs write for empty cells; then the geometry. */
function readFields(state: State, feature: Readonly<Record<string, unknown>>, node: number) {
  const { file, index } = state.parsed;
  const fields: Record<string, unknown> = {};
  const properties = fieldsOf(feature.properties);
  const holder = pair(file.text, index, node, 'properties');
  if (holder) {
    const end = after(index, holder.node);
    for (let key = holder.node + 1; key < end; key = after(index, after(index, key))) {
      const name = keyText(file.text, index, key);
      if (name === 'id' || !Object.hasOwn(properties, name) || properties[name] === null) continue;
      fields[name] = properties[name];
      copy(state, key, after(index, after(index, key)));
    }
  }
  const geometry = pair(file.text, index, node, 'geometry');
  if (geometry && isMap(feature.geometry)) {
    fields.geometry = feature.geometry;
    copy(state, geometry.key, after(index, geometry.node));
  }
  return fields;
}

/** Copies the nodes from `from` up to `to` with everything inside them. */
function copy(state: State, from: number, to: number): void {
  const { index } = state.parsed;
  const shift = state.index.count - from;
  for (let node = from; node < to; node++) {
    const { start, end } = rangeOf(index, node);
    state.index.place(start, end, after(index, node) + shift);
  }
}

function pair(
  text: string,
  index: Parsed['index'],
  parent: number,
  name: string,
): Child | undefined {
  return pairOf(text, index, parent, after(index, parent), name);
}

function at({ parsed }: State, node: number) {
  return { file: parsed.file.path, ...rangeOf(parsed.index, node) };
}
