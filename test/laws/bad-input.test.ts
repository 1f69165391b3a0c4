import { expect, test } from 'vitest';
import { sha256 } from '../../generator/host/sha256.ts';
import { run, snapshotOf } from '../../generator/pipeline.ts';
import { printSnapshot } from '../../generator/snapshot/print.ts';
import { memoryHost } from '../support/memory-host.ts';
import { ourFiles, readOurs } from '../support/our-files.ts';

/** What people, editors and conversions leave behind in YAML files. */
const JUNK = [
  '\t',
  ': ',
  '- ',
  '[',
  '{',
  '}',
  '&a ',
  '*a ',
  '"',
  "'",
  '|\n',
  '\u0000',
  '\ud800',
  '!!binary ',
  '---\n',
  'null',
  '-1',
  '1e999',
  '.nan',
  '2027-02-30',
  '[]',
  '{}',
  'true',
  '__proto__',
  '<<: ',
  '\r',
  '\u2028',
  'constructor: ',
  '99999999999999999999',
] as const;

const paths = ['architecture/hai-duong', 'plans/hai-duong'].flatMap((dir) =>
  ourFiles(dir, /\.yaml$/),
);
const sound = Object.fromEntries(paths.map((path) => [path, readOurs(path)]));

/** Small and seeded: the same number gives the same damage on every machine. */
function dice(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** Cuts something out, puts junk in, or replaces a value by junk. */
function damage(text: string, roll: (below: number) => number): string {
  const junk = JUNK[roll(JUNK.length)] as string;
  const at = roll(text.length);
  const way = roll(4);
  if (way === 0) return text.slice(0, at) + text.slice(at + roll(200));
  if (way === 1) return text.slice(0, at) + junk + text.slice(at);
  const lines = text.split('\n');
  const i = roll(lines.length);
  lines[i] = (lines[i] as string).replace(/(: |- )\S.*$/, `$1${junk}`);
  return lines.join('\n');
}

test.each(Array.from({ length: 60 }, (_, i) => i))(
  'damage %i gives findings, not a crash',
  (seed) => {
    const roll = dice(seed * 7919);
    const files = { ...sound };
    for (let edits = 1 + roll(4); edits > 0; edits--) {
      const path = paths[roll(paths.length)] as string;
      files[path] = damage(files[path] as string, roll);
    }
    const host = memoryHost(files);
    const done = run(host, sha256, { asOf: 20_779, knownAt: 20_779 });
    expect(printSnapshot(snapshotOf(host, sha256, done), sha256)).toContain('"format":1');
    for (const { line, column, endLine, fingerprint, message } of done.findings) {
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(endLine).toBeGreaterThanOrEqual(line);
      expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(message.vi + message.en).not.toMatch(/undefined|\[object /);
    }
    const prints = done.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  },
);
