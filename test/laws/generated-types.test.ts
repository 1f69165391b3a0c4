import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate, generatedFile } from '../../tools/generate-types.ts';

test('generator/core/generated/kinds.ts is what the schemas say (npm run generate)', async () => {
  expect(await generate()).toBe(readFileSync(generatedFile, 'utf8'));
}, 60_000);
