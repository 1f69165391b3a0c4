import { expect, test } from 'vitest';
import { schemaMapping } from '../../generator/exporters/editor/settings.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { readSchemas } from '../../generator/pipeline.ts';
import { readOurs } from '../support/our-files.ts';

const { kinds, documents } = readSchemas(nodeHost('.'));
const settings = JSON.parse(readOurs('.vscode/settings.json'));
const mapping = settings['yaml.schemas'] as Record<string, string[]>;

test('.vscode/settings.json maps every kind, in both forms, to the schemas of the workspace', () => {
  expect(mapping).toEqual(schemaMapping(kinds));
  for (const { name, plural, tree } of kinds) {
    expect(mapping[`./.khung/schemas/${name}.schema.json`]).toEqual([
      `${tree}/*/${plural}.yaml`,
      `${tree}/*/${plural}/**/*.yaml`,
    ]);
  }
});

test('every schema of something that people write is mapped', () => {
  const written = [...documents].filter(
    ([name, { $comment }]) => $comment !== 'output' && name !== 'common.schema.json',
  );
  const expected = written.map(([name]) => `./.khung/schemas/${name}`);
  expect(Object.keys(mapping).sort()).toEqual(expected.sort());
});

test('nothing is fetched, the schemas are not tracked, the extension is recommended', () => {
  expect(settings['yaml.schemaStore.enable']).toBe(false);
  expect(readOurs('.gitignore').split('\n')).toContain('/.khung/');
  const { recommendations } = JSON.parse(readOurs('.vscode/extensions.json'));
  expect(recommendations).toContain('redhat.vscode-yaml');
});
