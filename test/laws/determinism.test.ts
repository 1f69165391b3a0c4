import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Host } from '../../generator/core/host.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run, snapshotOf } from '../../generator/pipeline.ts';
import { printSnapshot } from '../../generator/snapshot/print.ts';
import { projectRoot } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const DAYS = ['--as-of', '2026-11-22', '--known-at', '2026-11-22'];
const folder = scratch();
afterAll(folder.remove);

function snapshotIn(name: string, env: Readonly<Record<string, string>>): string {
  const file = join(folder.root, name);
  const { code, err } = runCli(['snapshot', '--out', file, ...DAYS], { env });
  expect(err).not.toContain('KHUNG_DEBUG');
  expect([0, 1]).toContain(code);
  return readFileSync(file, 'utf8');
}

/** A list in another order, the same one for the same seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

describe('the same content gives the same bytes', () => {
  test('in any time zone and locale', () => {
    const american = { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const japanese = { TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'C' };
    const one = snapshotIn('one.json', american);
    expect(one.length).toBeGreaterThan(10_000);
    expect(snapshotIn('two.json', japanese)).toBe(one);
  }, 60_000);

  test.each([1, 2, 3])('in any order of files (%i)', (seed) => {
    const real = nodeHost(projectRoot);
    const host: Host = { ...real, list: (dirs) => shuffled(real.list(dirs), seed) };
    const days = { asOf: 20_779, knownAt: 20_779 };
    const take = (each: Host) =>
      printSnapshot(snapshotOf(each, sha256, run(each, sha256, days)), sha256);
    expect(sha256(take(host))).toBe(sha256(take(real)));
  });
});
