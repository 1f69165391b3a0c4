import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../generator/host/node-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run } from '../../generator/pipeline.ts';
import { ourFiles, projectRoot, readOurs } from '../support/our-files.ts';

/** A place in the content that states a fact, and what it must say there. */
type Stated = { readonly entity: string; readonly path?: string; readonly is: unknown };
type FactsFile = {
  readonly facts?: Readonly<Record<string, readonly Stated[]>>;
  readonly notModelled?: Readonly<Record<string, string>>;
};

const files = ourFiles('test/facts', /\.yaml$/).map((path) => load(readOurs(path)) as FactsFile);
const facts = files.flatMap(({ facts: stated }) => Object.entries(stated ?? {}));
const missing = files.flatMap(({ notModelled }) => Object.entries(notModelled ?? {}));

const { model } = run(nodeHost(projectRoot), sha256, { asOf: 20_779, knownAt: 20_779 });
const entities = new Map(model.entities.map((entity) => [entity.key, entity.data]));

/** The value at a JSON pointer; undefined where it leads nowhere. */
function at(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
      return undefined;
    found = (found as Record<string, unknown>)[step];
  }
  return found;
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(3, '0')}`);
}

describe('the facts of the five source documents', () => {
  test('are all accounted for, each once', () => {
    const ids = [...facts.map(([id]) => id), ...missing.map(([id]) => id)].sort();
    const all = [...numbered('BD', 81), ...numbered('BP', 105), ...numbered('HD', 32)];
    expect(ids).toEqual(all);
  });

  test('at most 8 are not modelled, each with a reason', () => {
    expect(missing.length).toBeLessThanOrEqual(8);
    for (const [, reason] of missing) expect(reason.length).toBeGreaterThan(10);
  });

  test.each(facts)('%s is stated where test/facts says', (_, stated) => {
    expect(stated.length).toBeGreaterThan(0);
    for (const { entity, path = '', is } of stated) {
      expect(entities.has(entity), entity).toBe(true);
      expect(at(entities.get(entity), path), `${entity}${path}`).toEqual(is);
    }
  });
});
