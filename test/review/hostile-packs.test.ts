import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { ruleText } from '../packs/support.ts';
import { SOUND } from '../support/check-files.ts';
import { gitRepo } from '../support/git-repo.ts';
import { reviewIn } from '../support/review-cli.ts';

/** A change that brings a rule pack of its own, which is run over its own content. */
const repo = gitRepo();
const write = (path: string, content: string) => {
  mkdirSync(join(repo.root, path, '..'), { recursive: true });
  writeFileSync(join(repo.root, path), content);
};
for (const [path, content] of Object.entries(SOUND)) write(path, content);
const name = `${'a'.repeat(5000)}!`;
write(
  'architecture/u/components.yaml',
  `c: {name: ${name}, type: system, owner: so, sources: [s]}\n`,
);
write('khung.yaml', 'name: Kho thử\npacks: [thu]\n');
const PACK = 'schemas/packs/thu.yaml';
write(PACK, ruleText("target: component\nassert: 'true'"));
repo.commit('base');
afterAll(repo.remove);
afterEach(() => {
  repo.git('checkout', '--quiet', 'main');
  repo.git('branch', '--quiet', '-D', 'change');
});

function change(pack: string): void {
  repo.git('checkout', '--quiet', '-b', 'change');
  rmSync(join(repo.root, PACK));
  write(PACK, pack);
  repo.commit('change');
}

const rules = async (...args: string[]) => {
  const done = await reviewIn(repo.root, 'main..change', '--format', 'json', ...args);
  const { findings } = JSON.parse(done.out) as { findings: { rule: string; state: string }[] };
  const found = findings.filter(({ state }) => state === 'new' || state === 'undetermined');
  return [done.code, [...new Set(found.map(({ rule }) => rule))]];
};

const many = `[${'1,'.repeat(449)}1]`;
const ALIASES = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, at) => {
  const [own, last] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)];
  return `${own}: &${own} [${`*${last}, `.repeat(9)}]\n`;
}).join('')}`;

/** What is tried, the pack, the exit code and the codes that say so. */
const CASES: readonly (readonly [string, string, number, readonly string[]])[] = [
  [
    'loops of loops over everything',
    ruleText(`target: component\nassert: "${many}.all(a, ${many}.all(b, a + b > 0))"`),
    3,
    ['rule-undetermined'],
  ],
  [
    'a regular expression that blows up elsewhere',
    ruleText(
      "target: component\nassert: \"!component.text('name').matches('^(a|a|aa)+$|(a+)+$')\"",
    ),
    0,
    [],
  ],
  [
    'a regular expression that would be huge',
    ruleText(
      "target: component\nassert: \"component.text('name').matches('((a{1000}){1000}){1000}')\"",
    ),
    3,
    ['rule-undetermined'],
  ],
  [
    'brackets without end',
    ruleText(`target: component\nassert: "${'('.repeat(900)}true${')'.repeat(900)}"`),
    4,
    ['pack-expression-readable'],
  ],
  [
    'YAML that grows without end',
    ALIASES,
    4,
    ['missing-field', 'unknown-field', 'yaml-too-many-aliases'],
  ],
];

describe.each(CASES)('a pack with %s', (_, pack, code, codes) => {
  test('ends, and says what it could not decide', async () => {
    change(pack);
    expect(await rules()).toEqual([code, codes]);
  });

  test('finds nothing where the base’s rules govern', async () => {
    change(pack);
    expect((await rules('--rules', 'base'))[1]).toEqual([]);
  });
});
