import { describe, expect, test } from 'vitest';
import { ourFiles, readOurs } from '../support/our-files.ts';

type Node = Readonly<Record<string, unknown>>;

const schemas = ourFiles('schemas', /\.schema\.json$/).map((path) => ({
  path,
  schema: JSON.parse(readOurs(path)) as Node,
}));

/** "Tiếng Việt | English", both said. */
function isBilingual(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const parts = text.split(' | ');
  return parts.length === 2 && parts.every((part) => part.trim().length > 0);
}

/** Every property and definition below a schema, with its pointer. */
function* described(node: unknown, pointer: string): Generator<[string, Node]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, child] of Object.entries(node)) {
    const at = `${pointer}/${name}`;
    if ((name === 'properties' || name === '$defs') && !isInData(pointer)) {
      for (const [key, value] of Object.entries(child as Node)) {
        yield [`${at}/${key}`, value as Node];
      }
    }
    yield* described(child, at);
  }
}

/** A property that is itself called "properties" is no list of properties. */
function isInData(pointer: string): boolean {
  return /\/(properties|\$defs)$/.test(pointer);
}

describe.each(schemas)('$path', ({ path, schema }) => {
  test('names itself, with title and description in Vietnamese and English', () => {
    expect(schema.$id).toBe(path.split('/').at(-1));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(isBilingual(schema.title)).toBe(true);
    expect(isBilingual(schema.description)).toBe(true);
  });

  test('every property and definition is described in both languages', () => {
    const lacking = [...described(schema, '')].filter(([, node]) => !isBilingual(node.description));
    expect(lacking.map(([pointer]) => pointer)).toEqual([]);
  });

  test('every definition has a title in both languages', () => {
    const definitions = Object.entries((schema.$defs ?? {}) as Record<string, Node>);
    const lacking = definitions.filter(([, node]) => !isBilingual(node.title));
    expect(lacking.map(([name]) => name)).toEqual([]);
  });

  test('objects that are read admit no unknown properties', () => {
    if (schema.$comment === 'output') return;
    const open = [...described({ properties: { root: schema } }, '')]
      .filter(([, node]) => node.type === 'object' && node.properties !== undefined)
      .filter(([, node]) => node.additionalProperties !== false);
    expect(open.map(([pointer]) => pointer)).toEqual([]);
  });
});

test('every kind says its name, plural and tree, and no two agree', () => {
  const kinds = schemas.flatMap(({ schema }) =>
    schema.khungKind ? [schema.khungKind as Node] : [],
  );
  expect(kinds.length).toBeGreaterThanOrEqual(18);
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  expect(new Set(kinds.map(({ plural }) => plural)).size).toBe(kinds.length);
  expect(kinds.every(({ tree }) => tree === 'architecture' || tree === 'plans')).toBe(true);
});
