import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../generator/core/snapshot.ts';
import { readSchemas } from '../../generator/pipeline.ts';
import { markedFiles } from '../support/marked-files.ts';
import { MARKER, markedWorkspace } from '../support/marked-workspace.ts';
import { memoryHost } from '../support/memory-host.ts';
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
    ['build', '--portable', ...to('site')],
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
    ...both('party.docx', 'report', 'progress', '--format', 'docx', '--letterhead', 'party'),
    ...['current', 'transition', 'target'].flatMap((state) =>
      both(`${state}.svg`, 'draw', 'framework', '--unit', 'u', '--state', state),
    ),
    ...both('workbook', 'export', 'workbook', '--unit', 'u', '--report'),
    ...['solve', 'compare'].flatMap((verb) =>
      ['text', 'json'].map((format) => [
        ...['siting', verb, '--unit', 'u', '--masts', '3', '--format', format],
      ]),
    ),
  ];
}

function write(edition: 'public' | 'internal'): string[] {
  rmSync(join(out, edition), { recursive: true, force: true });
  scratchFolder(edition);
  // In one language it is shown well enough that the markers are there to be found.
  const isNeeded = (words: readonly string[]) => edition === 'public' || !words.includes('en');
  return commands(edition)
    .filter(isNeeded)
    .flatMap((words) => {
      // The public edition is what one gets without asking.
      const which = edition === 'public' ? [] : ['--edition', edition];
      const all = [...words, ...which, '--root', workspace.root, ...DAYS];
      const { code, out: said, err } = runCli(all);
      // What is printed is an output too; what is said beside it is for who works in the repository.
      writeFileSync(
        join(out, edition, `said-${words.filter((word) => !word.includes('/')).join('-')}`),
        said,
      );
      return code === 0 || code === 1 || (code === 3 && words[0] === 'siting')
        ? []
        : [`${words.join(' ')}: ${code} ${err.slice(0, 2000)}`];
    });
}

function scratchFolder(edition: string): void {
  mkdirSync(join(out, edition), { recursive: true });
}

const marked = (edition: string) => markedFiles(join(out, edition));

/** What a sentence about what is missing has to say in the public edition. */
const PUBLIC_ONLY = /trong phần công khai|hoặc không công bố|in the public part|or not published/;
/** Sentences that speak of the site itself. */
const OF_THE_SITE =
  /Không hiện được ảnh|picture cannot be shown|Chưa có phiên bản nào khác|no other version|^(?:en\/)?style\//;

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

  test('the public edition says “none” of what is public only', () => {
    const root = join(out, 'public/site');
    const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    const said = pages.flatMap((file) => {
      const html = readFileSync(join(root, file), 'utf8');
      expect(html, file).not.toMatch(/>\s*undefined\s*</);
      return [...html.matchAll(/<p class="empty">([\s\S]*?)<\/p>/g)].map(
        ([, text = '']) => `${file}: ${text.replace(/<[^>]*>/g, '').trim()}`,
      );
    });
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => !PUBLIC_ONLY.test(text) && !OF_THE_SITE.test(text))).toEqual([]);
  });
});
