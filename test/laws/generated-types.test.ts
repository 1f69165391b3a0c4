import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeHost } from '../../generator/host/node-host.ts';
import { compile } from '../../generator/validate/compile.ts';
import { readSchemas } from '../../generator/validate/schemas.ts';
import { checksFile, generateChecks } from '../../tools/generate-checks.ts';
import { generate, generatedFile } from '../../tools/generate-types.ts';

test('generator/core/generated/kinds.ts is what the schemas say (npm run generate)', async () => {
  expect(await generate()).toBe(readFileSync(generatedFile, 'utf8'));
}, 60_000);

test('generator/validate/generated/checks.js is what the schemas say (npm run generate)', () => {
  expect(generateChecks() === readFileSync(checksFile, 'utf8')).toBe(true);
});

test('a schema that changed after the checks were generated is compiled anew', () => {
  const shipped = readSchemas(nodeHost('.'));
  const { documents } = shipped;
  const ranking = structuredClone(documents.get('ranking.schema.json')) as {
    $defs: { ranking: { required: string[] } };
  };
  ranking.$defs.ranking.required.push('scope');
  const changed = new Map([...documents, ['ranking.schema.json', ranking]]);
  const check = compile(
    { ...shipped, documents: changed, mark: 'changed' },
    'ranking.schema.json#/$defs/ranking',
  );
  const record = { name: 'X', index: 'x', edition: 2019, rank: 1 };
  expect(check(record).map(({ keyword }) => keyword)).toEqual(['required']);
});
