import { cutData } from '../../generator/editions/cut-data.ts';
import { frameworkItems, idsOfItem } from '../../generator/link/framework-items.ts';
import { loadFrameworks } from '../../generator/load/load.ts';
import { resolve, type Schema, schemaOf } from '../../generator/validate/schemas.ts';
import { brokenPlaces, readSchemas, type Schemas } from '../../generator/validate/validate.ts';
import { memoryHost } from './memory-host.ts';

/** What every marker looks like, in whatever letters a file writes it. */
export const MARKER = /zqx|31[.,]?337[.,]?421/i;

const FRAMEWORK = 'khung-1425';
const ITEMS = frameworkItems(loadFrameworks(memoryHost({}))[0]);

type Fill = {
  readonly text: string;
  readonly number: number;
  readonly id: string;
  /** The record that a reference to a kind names. */
  readonly ref: (kind: string) => string;
};

type Data = Record<string, unknown>;

/**
 * A workspace made from the schemas, so that a new kind or field is in it by itself. Of each kind: an
 * internal record with a marker in every field (`zqxr-…`), a public one whose fields are internal and
 * hold markers (`pubf-…`), and a public one that names internal records wherever it can (`pubr-…`).
 */
export function markedWorkspace(): Readonly<Record<string, string>> {
  const schemas = readSchemas(memoryHost({}));
  const files: Record<string, string> = {
    'khung.yaml':
      'name: Kho thử\neditUrl: https://zqx.example/{path}#L{line}\npacks: [khung-1425]\n',
    'architecture/u/units.yaml': 'u: {name: Tỉnh U, level: province}\n',
    'architecture/zqxunit/units.yaml':
      'zqxunit: {name: Zqx unit, level: province, classification: internal}\n',
    'architecture/zqxunit/agencies.yaml': 'so: {name: Sở Zqx, side: government}\n',
  };
  Object.assign(files, LISTS);
  for (const { name, plural, tree } of schemas.kinds) {
    const home = `${tree}/u/${plural}`;
    const hidden = { ...filled(schemas, name, hiding(name)), classification: 'internal' };
    const named = {
      ...filled(schemas, name, { ...plain, ref: hiding(name).ref }),
      ...titled(schemas, name),
    };
    files[`${home}/zqxfile.yaml`] = written({ [`zqxr-${name}`]: hidden });
    files[`${home}/mixed.yaml`] = written({
      [`pubf-${name}`]: withInternalFields(schemas, name),
      [`pubr-${name}`]: named,
      [`zqxs-${name}`]: hidden,
    });
  }
  return files;
}

/** Records of long lists, which stand in files beside the others; the first of each is internal. */
const LISTS: Readonly<Record<string, string>> = {
  'plans/u/sites.csv': [
    'id,classification,code,states.0.state,states.0.asOf,location.crs,location.lat,location.lon',
    'zqxcsv,internal,Zqx 1,existing,2020,WGS-84,20.5,106.1',
    'csv-mo,,Mã 2,existing,2020,WGS-84,20.6,106.1',
    '',
  ].join('\n'),
  'plans/u/areas.geojson': JSON.stringify({
    type: 'FeatureCollection',
    features: [
      square('zqxgeo', { name: 'Zqx xã', level: 'commune', classification: 'internal' }),
      square('geo-mo', { name: 'Xã mở', level: 'commune' }),
    ],
  }),
};

function square(id: string, properties: Data) {
  const ring = [
    [106, 20],
    [106.2, 20],
    [106.2, 20.9],
    [106, 20],
  ];
  return { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const written = (records: Data) => `${JSON.stringify(records, undefined, 1)}\n`;

const plain: Fill = {
  text: 'Công khai',
  number: 7,
  id: 'cong-khai',
  ref: (kind) => `pubr-${kind}`,
};

function hiding(of: string): Fill {
  return {
    text: `Zqx ${of} mật`,
    number: 31337421,
    id: `zqxi-${of}`,
    ref: (kind) => (kind === of ? `zqxs-${kind}` : `zqxr-${kind}`),
  };
}

function titled(schemas: Schemas, kind: string): Data {
  const { properties } = schemaOf(schemas, kind).schema as { properties: Data };
  return 'name' in properties ? { name: `Bản ghi ${kind}` } : {};
}

/** Required fields say what anybody may read; every other is internal and holds markers. */
function withInternalFields(schemas: Schemas, kind: string): Data {
  const required = requiredOf(schemas, kind);
  const open = { ...filled(schemas, kind, plain), ...titled(schemas, kind) };
  const marked = filled(schemas, kind, { ...hiding(kind), ref: plain.ref });
  const own = Object.keys(marked).filter((field) => !required.has(field) && field !== 'name');
  const hidden = own.filter((field) => !['classification', 'internalFields'].includes(field));
  const data = Object.fromEntries([
    ...Object.entries(open).filter(([field]) => required.has(field) || field === 'name'),
    ...hidden.map((field) => [field, marked[field]]),
    ['internalFields', hidden],
  ]);
  return data;
}

function requiredOf(schemas: Schemas, kind: string): ReadonlySet<string> {
  const { schema } = schemaOf(schemas, kind);
  return new Set((schema.required ?? []) as readonly string[]);
}

/** A record with every field that its schema has and that can be filled. */
function filled(schemas: Schemas, kind: string, fill: Fill): Data {
  const { schema, file } = schemaOf(schemas, kind);
  let data = sample(schemas, schema, file, fill) as Data;
  delete data.internalFields;
  data.classification = 'public';
  for (let round = 0; round < 20; round++) {
    const wrong = brokenPlaces(schemas, kind, data).filter((place) => place !== '');
    if (wrong.length === 0) return data;
    data = {
      ...cutData(
        data,
        wrong.map((place) => place.slice(1).split('/')),
      ),
    };
  }
  return data;
}

function sample(schemas: Schemas, schema: Schema, file: string, fill: Fill, depth = 0): unknown {
  if (depth > 12) return undefined;
  const kinds = schema.khungRef as readonly string[] | undefined;
  if (kinds) {
    const known = kinds.find((kind) => schemas.kinds.some(({ name }) => name === kind));
    return known ? fill.ref(known) : [...idsOfItem(ITEMS, kinds[0] as string, FRAMEWORK)][0];
  }
  if (typeof schema.$ref === 'string') {
    const target = resolve(schemas, schema.$ref, file);
    return sample(schemas, target.schema, target.file, fill, depth + 1);
  }
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const choices = schema.anyOf as readonly Schema[] | undefined;
  if (choices) {
    const made = choices.map((each) => sample(schemas, each, file, fill, depth + 1));
    return made.find((each) => each !== undefined);
  }
  return ofType(schemas, schema, file, fill, depth);
}

function ofType(
  schemas: Schemas,
  schema: Schema,
  file: string,
  fill: Fill,
  depth: number,
): unknown {
  switch (schema.type) {
    case 'string':
      return textFor(schema, fill);
    case 'number':
    case 'integer':
      return numberFor(schema, fill);
    case 'boolean':
      return true;
    case 'array': {
      const tuple = schema.prefixItems as readonly Schema[] | undefined;
      if (tuple) return tuple.map((each) => sample(schemas, each, file, fill, depth + 1));
      if (!schema.items) return undefined;
      const item = sample(schemas, schema.items as Schema, file, fill, depth + 1);
      return item === undefined ? undefined : [item];
    }
    default: {
      const fields = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>);
      const made = fields.map(([name, each]) => [
        name,
        sample(schemas, each, file, fill, depth + 1),
      ]);
      const kept = made.filter(([, value]) => value !== undefined);
      return kept.length > 0 ? Object.fromEntries(kept) : undefined;
    }
  }
}

function textFor({ format, pattern }: Schema, fill: Fill): string | undefined {
  if (format === 'khung-date') return '2024-01-15';
  if (format !== undefined) return undefined;
  if (pattern === undefined) return fill.text;
  const tries = [
    fill.id,
    `https://${fill.id}.example/`,
    fill.text,
    `component:u/${fill.ref('component')}`,
  ];
  return tries.find((each) => new RegExp(String(pattern)).test(each));
}

function numberFor({ minimum, maximum }: Schema, fill: Fill): number {
  const most = typeof maximum === 'number' ? maximum : Number.POSITIVE_INFINITY;
  const least = typeof minimum === 'number' ? minimum : 0;
  return Math.max(least, Math.min(most, fill.number));
}
