import { describe, expect, test } from 'vitest';
import type { Command } from '../../generator/cli/command.ts';
import { CATALOGUE } from '../../generator/pipeline.ts';
import { RULES } from '../../generator/rules/registry.ts';
import type { Rule } from '../../generator/rules/rule.ts';
import { ourFiles, readOurs } from '../support/our-files.ts';

/** Files of rules/ that are tools of the rules and no sentence about the content. */
const TOOLS = ['rule', 'walk', 'dates', 'judge', 'registry', 'examples'];

const ruleFiles = ourFiles('generator/rules', /\.ts$/)
  .filter((path) => !path.startsWith('generator/rules/packs/'))
  .map((path) => /([^/]+)\.ts$/.exec(path)?.[1] as string)
  .filter((name) => !TOOLS.includes(name));

describe('rules', () => {
  test('every file is registered, in order', () => {
    expect(RULES.map(({ definition }) => definition.code)).toEqual(ruleFiles);
  });

  test.each(ruleFiles)('%s is named as its code and says it in both languages', async (name) => {
    const { rule } = (await import(`../../generator/rules/${name}.ts`)) as { rule: Rule };
    expect(rule.definition.code).toBe(name);
    const parameters = new Proxy({}, { get: () => 'x' }) as never;
    for (const said of [rule.definition.message(parameters), rule.definition.help(parameters)]) {
      expect(said.vi.length).toBeGreaterThan(10);
      expect(said.en.length).toBeGreaterThan(10);
    }
  });
});

describe('catalogue of diagnostics', () => {
  const codes = CATALOGUE.map(({ code }) => code);

  test('no code twice', () => {
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  test('every code that is defined anywhere is in it, and nothing else', () => {
    const defined = ourFiles('generator', /\.ts$/).flatMap((file) =>
      [...readOurs(file).matchAll(/^ {2}code: '([^']+)',$/gm)].map((match) => match[1] as string),
    );
    expect([...codes].sort()).toEqual(defined.sort());
  });

  test('codes are kebab-case', () => {
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });
});

describe('commands', () => {
  const files = ourFiles('generator/cli/commands', /\.ts$/);

  test.each(files)('%s is a verb with a summary and options in both languages', async (file) => {
    const { command } = (await import(/* @vite-ignore */ `../../${file}`)) as { command: Command };
    const said = [command.summary, ...command.options.map(({ help }) => help)];
    for (const { vi, en } of said) {
      expect(vi.length).toBeGreaterThan(5);
      expect(en.length).toBeGreaterThan(5);
    }
    const names = command.options.map(({ name }) => name);
    for (const common of ['root', 'as-of', 'known-at', 'lang', 'help']) {
      expect(names).toContain(common);
    }
  });
});
