import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../generator/core/snapshot.ts';
import { readSchemas } from '../../generator/pipeline.ts';
import { MARKER, markedWorkspace } from '../support/marked-workspace.ts';
import { memoryHost } from '../support/memory-host.ts';
import { readZip } from '../support/read-zip.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const DAYS = ['--as-of', '2026-11-22', '--known-at', '2026-11-22'];
const workspace = scratch(markedWorkspace());
const out = mkdtempSync(join(tmpdir(), 'khung-editions-'));
afterAll(() => {
  workspace.remove();
  rmSync(out, { recursive: true, force: true });
});

/** Every output that the commands write, with each language and format. */
function commands(edition: string): readonly (readonly string[])[] {
  const to = (name: string) => ['--out', join(out, edition, name)];
  const both = (name: string, ...words: string[]) =>
    ['vi', 'en'].map((lang) => [...words, '--lang', lang, ...to(`${lang}-${name}`)]);
  return [
    ['build', ...to('site')],
    ['snapshot', ...to('snapshot.json')],
    ...['text', 'markdown', 'json', 'csv', 'docx'].flatMap((format) =>
      both(`progress.${format}`, 'report', 'progress', '--format', format),
    ),
    ...['text', 'markdown', 'json', 'csv'].flatMap((format) =>
      both(`compliance.${format}`, 'report', 'compliance', '--format', format),
    ),
    ...both('calendar.ics', 'report', 'calendar'),
    ...['csv', 'json', 'dcat'].flatMap((format) =>
      both(`datasets.${format}`, 'export', 'datasets', '--format', format),
    ),
    ...both('figure.svg', 'draw', 'framework', '--unit', 'u', '--framework', 'khung-1425'),
  ];
}

function write(edition: 'public' | 'internal'): string[] {
  rmSync(join(out, edition), { recursive: true, force: true });
  scratchFolder(edition);
  return commands(edition).flatMap((words) => {
    // The public edition is what one gets without asking.
    const which = edition === 'public' ? [] : ['--edition', edition];
    const { code, err } = runCli([...words, ...which, '--root', workspace.root, ...DAYS]);
    return code === 0 || code === 1 ? [] : [`${words.join(' ')}: ${code} ${err.slice(0, 2000)}`];
  });
}

function scratchFolder(edition: string): void {
  mkdirSync(join(out, edition), { recursive: true });
}

/** What a file holds, with whatever is packed in it. */
function textsOf(file: string): string[] {
  const bytes = readFileSync(file);
  const packed =
    bytes[0] === 0x50 && bytes[1] === 0x4b ? readZip(bytes).map((each) => each.text) : [];
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes).toString()] : [];
  const text = bytes.toString();
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '');
  return [text, folded, decoded(text), ...inBase64(text), ...packed, ...zipped];
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (code) =>
    Buffer.from(code.replaceAll('%', ''), 'hex').toString(),
  );
}

function inBase64(text: string): string[] {
  return (text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? []).map((code) =>
    Buffer.from(code, 'base64').toString(),
  );
}

function marked(edition: string): string[] {
  const root = join(out, edition);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return paths.flatMap((path) => {
    if (MARKER.test(path)) return [`name: ${path}`];
    const file = join(root, path);
    if (!statSync(file).isFile()) return [];
    const found = textsOf(file)
      .map((text) => MARKER.exec(text))
      .find((each) => each !== null);
    const at = found?.index ?? 0;
    return found ? [`${path}: ${found.input.slice(Math.max(0, at - 80), at + 60)}`] : [];
  });
}

const snapshotOf = (edition: string): Snapshot =>
  JSON.parse(readFileSync(join(out, edition, 'snapshot.json'), 'utf8'));

describe('editions of a workspace with markers in every field of every kind', () => {
  beforeAll(() => {
    expect([...write('public'), ...write('internal')]).toEqual([]);
  }, 600_000);

  test('no byte of the public edition holds one, in whatever file, name or packing', () => {
    expect(marked('public')).toEqual([]);
  });

  test('the internal edition holds them, in a record of every kind', () => {
    const { entities } = snapshotOf('internal').model;
    const kinds = readSchemas(memoryHost({})).kinds.map(({ name }) => name);
    const keys = kinds.map((kind) => `${kind}:u/zqxr-${kind}`);
    const found = new Map(entities.map((entity) => [entity.key, JSON.stringify(entity.data)]));
    expect(keys.filter((key) => !MARKER.test(found.get(key) ?? ''))).toEqual([]);
    expect(marked('internal').length).toBeGreaterThan(50);
  });

  test('the public edition has the public records of every kind, and says what it withholds', () => {
    const { entities } = snapshotOf('public').model;
    const kinds = readSchemas(memoryHost({})).kinds.map(({ name }) => name);
    const found = new Map(entities.map((entity) => [entity.key, entity]));
    const keys = kinds.flatMap((kind) => [`${kind}:u/pubf-${kind}`, `${kind}:u/pubr-${kind}`]);
    expect(keys.filter((key) => !found.has(key))).toEqual([
      // A waiver goes with the record it is for; these are for none.
      'waiver:u/pubf-waiver',
      'waiver:u/pubr-waiver',
    ]);
    const task = found.get('task:u/pubr-task');
    expect(task?.withheld).toContainEqual({ field: 'owner', kind: 'agency' });
    expect(found.get('task:u/pubf-task')?.withheld).toContainEqual({ field: 'owner' });
  });
});
