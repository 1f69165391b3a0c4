import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../generator/host/node-host.ts';
import {
  loadFrameworks,
  loadGlossary,
  loadPacks,
  loadSettings,
} from '../../generator/load/load.ts';
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
    const [{ settings }] = settingsOf(
      'name: {vi: Kho, en: Store}\ngraceDays: 30\npacks: [khung-1425]\n',
    );
    const name = { vi: 'Kho', en: 'Store' };
    expect(settings).toEqual({ name, reviewMonths: 12, graceDays: 30, packs: ['khung-1425'] });
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

  test('a rule pack that does not ship is reported where it is named, with the nearest', () => {
    const host = nodeHost('.');
    const [packs, found] = loadPacks(host, ['khung-1452', 'data-sharing'], (i) => ({
      file: 'khung.yaml',
      start: i,
      end: i,
    }));
    expect(packs.map(({ file }) => file.path)).toEqual(['schemas/packs/data-sharing.yaml']);
    expect(found.map(({ code, at, help }) => [code, at.start, help?.en])).toEqual([
      ['unknown-pack', 0, 'Did you mean “khung-1425”?'],
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
