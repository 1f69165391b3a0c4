import { describe, expect, test } from 'vitest';
import { parseDate } from '../../generator/core/day.ts';
import type { Host } from '../../generator/core/host.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run } from '../../generator/pipeline.ts';
import { exitCodeOf } from '../../generator/reports/report.ts';
import { memoryHost } from '../support/memory-host.ts';
import { projectRoot } from '../support/our-files.ts';
import { ourPacks, ruleText } from './support.ts';

const on = (date: string) => {
  const day = parseDate(date)?.first ?? 0;
  return { asOf: day, knownAt: day };
};

const FILES = {
  'khung.yaml': 'name: Kho thử\npacks: [thu]\n',
  'architecture/u/units.yaml': 'u: {name: Tỉnh, level: province, sources: [s]}\n',
  'architecture/u/sources.yaml': 's: {name: Nguồn, type: report, read: full}\n',
  'architecture/u/components.yaml':
    'a: {name: A, type: system, owner: {notApplicable: x}, sources: [s]}\n',
};

/** A workspace of one component with one pack of the text given. */
function checked(pack: string) {
  const path = 'schemas/packs/thu.yaml';
  const memory = memoryHost(FILES, { assets: { [path]: pack } });
  const host: Host = {
    ...memory,
    assets: (dir) => (dir === 'schemas/packs' ? [path] : memory.assets(dir)),
  };
  const done = run(host, sha256, on('2026-11-22'));
  return { done, found: done.findings.map(({ rule }) => rule), code: exitCodeOf(done, 'error') };
}

describe('exit codes', () => {
  test('1 where a rule is broken', () => {
    const { found, code } = checked(ruleText("target: component\nassert: 'false'"));
    expect([found, code]).toEqual([['thing-is-right'], 1]);
  });

  test('3 where a rule cannot be decided', () => {
    const { found, code } = checked(ruleText("target: component\nassert: '1 / size([]) == 1'"));
    expect([found, code]).toEqual([['rule-undetermined'], 3]);
  });

  test('4 where a pack is broken, with its place', () => {
    const { done, found, code } = checked(
      ruleText('target: component\nassert: has(component.vai)'),
    );
    expect([found, code]).toEqual([['pack-name-exists'], 4]);
    const [{ file, line, column } = {}] = done.findings;
    expect([file, line, column]).toEqual(['schemas/packs/thu.yaml', 12, 27]);
  });

  test('4 where a pack is no pack', () => {
    expect(checked('id: thu\n').code).toBe(4);
    expect(checked('rules: [\n').code).toBe(4);
  });
});

describe('the examples of this repository', () => {
  const host = nodeHost(projectRoot);
  const mine = new Set(ourPacks().packs.flatMap(({ rules }) => rules.map(({ code }) => code)));

  test.each(['2026-11-22', '2027-02-22', '2030-01-01'])('break no rule as errors on %s', (date) => {
    const { findings, packBroken } = run(host, sha256, on(date));
    expect(packBroken).toBe(false);
    const errors = findings.filter(({ rule, severity }) => mine.has(rule) && severity === 'error');
    expect(errors).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'rule-undetermined')).toEqual([]);
  });

  test('nothing that a pack says claims that somebody complies', () => {
    const said = ourPacks().text;
    expect(said).not.toMatch(/đã tuân thủ|is compliant|complies with/i);
  });
});
