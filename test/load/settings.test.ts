import { describe, expect, test } from 'vitest';
import { loadFrameworks, loadGlossary, loadSettings } from '../../generator/load/load.ts';
import { validateDocument } from '../../generator/validate/validate.ts';
import { schemas } from '../support/loaded.ts';
import { memoryHost } from '../support/memory-host.ts';

const settingsOf = (text: string) => loadSettings(memoryHost({ 'khung.yaml': text }));

describe('khung.yaml', () => {
  test('without one there are defaults and no complaint', () => {
    const [{ settings, data }, diagnostics] = loadSettings(memoryHost({}));
    expect(settings).toMatchObject({ reviewMonths: 12, graceDays: 90 });
    expect(data).toBeUndefined();
    expect(diagnostics).toEqual([]);
  });

  test('what it says counts', () => {
    const [{ settings }] = settingsOf('name: {vi: Kho, en: Store}\ngraceDays: 30\n');
    expect(settings).toEqual({ name: { vi: 'Kho', en: 'Store' }, reviewMonths: 12, graceDays: 30 });
  });

  test('a wrong value has its default, and the schema complains of it', () => {
    const [{ settings, data, locate }] = settingsOf('name: 5\nreviewMonths: nhiều\nedit: x\n');
    expect(settings).toMatchObject({ reviewMonths: 12 });
    const [good, found] = validateDocument(schemas, 'workspace', data, 'khung.yaml', locate);
    expect(good).toBe(false);
    expect(found.map(({ code, subject, at }) => [code, subject, at.start])).toEqual([
      ['unknown-field', 'khung.yaml#/edit', 28],
      ['wrong-type', 'khung.yaml#/name', 6],
      ['wrong-type', 'khung.yaml#/reviewMonths', 22],
    ]);
  });

  test('khung.yml is not read, and is said to be misnamed', () => {
    const [, diagnostics] = loadSettings(memoryHost({ 'khung.yml': 'name: x\n' }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-extension']);
  });

  test.each([
    ['', 'file-empty'],
    ['name: [', 'yaml-syntax'],
    ['- a', 'file-not-map'],
  ])('broken: %j', (text, code) => {
    const [{ settings, data }, diagnostics] = settingsOf(text);
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(settings).toMatchObject({ reviewMonths: 12 });
    expect(data === undefined || code === 'yaml-syntax').toBe(true);
  });

  test('out of the workspace or too large', () => {
    for (const failure of ['outside-link', 'too-large', 'unreadable', 'other'] as const) {
      const [, diagnostics] = loadSettings(memoryHost({ 'khung.yaml': { failure } }));
      expect(diagnostics.length, failure).toBe(1);
    }
  });
});

describe('what ships with the tool is sound', () => {
  const locate = () => ({ file: '', start: 0, end: 0 });

  test('frameworks', () => {
    const [frameworks, diagnostics] = loadFrameworks(memoryHost({}));
    expect(diagnostics).toEqual([]);
    expect(frameworks.map(({ id }) => id)).toContain('khung-1425');
    for (const each of frameworks)
      expect(validateDocument(schemas, 'framework', each, each.id, locate)[1]).toEqual([]);
  });

  test('glossary', () => {
    const [terms, diagnostics] = loadGlossary(memoryHost({}));
    expect(diagnostics).toEqual([]);
    const map = Object.fromEntries(terms.map(({ id, ...term }) => [id, term]));
    expect(validateDocument(schemas, 'glossary', map, 'glossary', locate)[1]).toEqual([]);
  });
});
