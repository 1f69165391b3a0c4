import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump, load } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeHost } from '../../generator/host/node-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { REVIEW_CODES, run, snapshotOf } from '../../generator/pipeline.ts';
import { review } from '../../generator/review/review.ts';
import { ourFiles, projectRoot } from '../support/our-files.ts';
import { scratch } from '../support/run-cli.ts';

const days = { asOf: 20_779, knownAt: 20_779 };
const snapshot = (root: string) => {
  const host = nodeHost(root);
  return snapshotOf(host, sha256, run(host, sha256, days));
};
const base = snapshot(projectRoot);
const folder = scratch();
afterAll(folder.remove);

type Value = unknown;
const records = (value: Value) => Object.entries(value as Record<string, Value>).reverse();

/** Keys of every map in another order; with `lists` the items of every list too. */
function reorder(value: Value, lists: boolean): Value {
  if (Array.isArray(value)) {
    const items = value.map((item) => reorder(item, lists));
    return lists ? items.reverse() : items;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(records(value).map(([key, child]) => [key, reorder(child, lists)]));
}

/** Every record in a file of its own, indented otherwise, everything in reverse order. */
function rewrite(root: string, lists: boolean): void {
  for (const path of [...ourFiles('architecture', /\.yaml$/), ...ourFiles('plans', /\.yaml$/)]) {
    for (const [id, record] of records(load(readFileSync(join(projectRoot, path), 'utf8')))) {
      const file = join(root, path.replace(/\.yaml$/, ''), `${id}.yaml`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, dump({ [id]: reorder(record, lists) }, { indent: 7, lineWidth: 40 }));
    }
  }
  for (const path of ourFiles('plans', /\.(?:csv|geojson)$/)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), readFileSync(join(projectRoot, path)));
  }
  writeFileSync(join(root, 'khung.yaml'), readFileSync(join(projectRoot, 'khung.yaml')));
}

describe('the three provinces written otherwise', () => {
  const compare = (lists: boolean) => {
    const root = join(folder.root, String(lists));
    rewrite(root, lists);
    const head = { name: 'b', snapshot: snapshot(root) };
    return review({
      base: { name: 'a', snapshot: base },
      head,
      codes: REVIEW_CODES,
      unread: false,
    });
  };

  test('moved, reindented and with keys reordered are no change, and every finding is known', () => {
    const { changes, findings, progress, diagram } = compare(false);
    expect([changes, progress, diagram.text]).toEqual([[], [], '']);
    expect(findings.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    expect(findings.length).toBeGreaterThan(10);
  });

  test('with every list in reverse order, too', () => {
    expect(compare(true).changes).toEqual([]);
  });
});
