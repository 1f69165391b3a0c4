import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../generator/core/day.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { compile } from '../../generator/validate/compile.ts';
import { loadFiles, schemas } from '../support/loaded.ts';

/** The schemas as they are written, in ajv as it comes. */
function plainAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
  for (const keyword of ['khungKind', 'khungRef']) ajv.addKeyword(keyword);
  ajv.addFormat('khung-date', { type: 'string', validate: (text) => !!parseDate(text) });
  for (const document of schemas.documents.values()) ajv.addSchema(document);
  return ajv;
}

const ajv = plainAjv();
const [{ entities }] = loadFiles(nodeHost('.'));

const LEAVES = [
  5,
  1.5,
  true,
  null,
  '',
  'so',
  'Sở',
  '2019-07',
  '2027-02-30',
  [],
  {},
  ['so'],
  { x: 1 },
];
const SHAPES = [
  { unknown: { reason: 'x' } },
  { unknown: 'x' },
  { notApplicable: 'x' },
  { unknown: { reason: 'x' }, notApplicable: 'x' },
  { vi: 'x' },
  { en: 'x' },
  { date: '2019', precision: 'inferred' },
  { date: '2019' },
  { ref: 'so' },
];
const replacement = fc.constantFrom<unknown>(...LEAVES, ...SHAPES);

/** A copy with one value somewhere in it replaced; which one is picked by `choices`. */
function changed(data: unknown, choices: readonly number[], by: unknown): unknown {
  if (data === null || typeof data !== 'object' || choices.length === 0) return by;
  const keys = Object.keys(data);
  if (keys.length === 0) return by;
  const key = keys[(choices[0] as number) % keys.length] as string;
  const copy = structuredClone(data) as Record<string, unknown>;
  copy[key] = changed(copy[key], choices.slice(1), by);
  return copy;
}

describe('picking a branch by looks', () => {
  test('changes nothing about what is valid', () => {
    const step = fc.nat({ max: 30 });
    const property = fc.property(
      fc.nat({ max: entities.length - 1 }),
      fc.array(step, { minLength: 1, maxLength: 6 }),
      replacement,
      (index, choices, by) => {
        const { kind, data } = entities[index] as (typeof entities)[number];
        const ref = `${kind}.schema.json#/$defs/${kind}`;
        const value = changed(data, choices, by);
        const plain = ajv.getSchema(ref)?.(value);
        expect(compile(schemas, ref)(value).length === 0).toBe(plain);
      },
    );
    fc.assert(property, { numRuns: 1000, seed: 2019 });
  });

  test('every schema is a valid schema', () => {
    for (const [name, document] of schemas.documents)
      expect(ajv.validateSchema(document), `${name}: ${ajv.errorsText()}`).toBe(true);
  });
});
