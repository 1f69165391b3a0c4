import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { themeOf } from '../../generator/cli/theme-of.ts';
import type { Snapshot } from '../../generator/core/snapshot.ts';
import { exportSite } from '../../generator/exporters/site/export-site.ts';
import { EDITION_FILE } from '../../generator/exporters/site/other-files.ts';
import { PageError } from '../../generator/exporters/site/page-error.ts';
import type { LoadedTheme } from '../../generator/exporters/site/theme.ts';
import { digest } from '../../generator/host/digest.ts';
import { openSiteFolder } from '../../generator/host/site-folder.ts';
import { SMALL, type SmallRecord, smallSnapshot } from '../support/small-snapshot.ts';

let theme: LoadedTheme;
let scratch = '';

beforeAll(async () => {
  theme = await themeOf();
});
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'khung-export-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

async function build(snapshot: Snapshot, name = 'site', loaded = theme) {
  const recordFile = join(scratch, `.khung/${name}.json`);
  const root = join(scratch, 'workspace');
  const folder = openSiteFolder({
    dir: join(scratch, name),
    root,
    marker: EDITION_FILE,
    recordFile,
  });
  try {
    return await exportSite(loaded, snapshot, folder, { digest });
  } finally {
    await folder.discard();
  }
}

/** Every file of a built site with its text. */
function filesOf(name = 'site'): Map<string, string> {
  const root = join(scratch, name);
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const files = all.filter((file) => statSync(join(root, file)).isFile());
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'latin1')]));
}

const renamed = (records: readonly SmallRecord[], id: string, vi: string): SmallRecord[] =>
  records.map((record) =>
    record.id === id ? { ...record, data: { ...record.data, name: { vi, en: 'Other' } } } : record,
  );

describe('a build after another', () => {
  const changes: [string, readonly SmallRecord[]][] = [
    ['a record is renamed', renamed(SMALL, 'lgsp', 'Trục mới')],
    ['a record goes', SMALL.filter(({ id }) => id !== 'mot-cua')],
    [
      'a record comes',
      [...SMALL, { kind: 'component', unit: 'b', id: 'moi', data: { name: 'Mới' } }],
    ],
    ['a link goes', SMALL.map(({ links: _, ...record }) => record)],
    ['a unit goes', SMALL.filter(({ unit }) => unit !== 'b')],
  ];

  it.each(changes)('gives the same bytes as a clean one when %s', async (_, records) => {
    await build(smallSnapshot());
    await build(smallSnapshot(records));
    await build(smallSnapshot(records), 'clean');
    expect(filesOf()).toEqual(filesOf('clean'));
  });

  it('renders only pages whose answers have changed', async () => {
    const { rendered: all } = await build(smallSnapshot());
    const { rendered, kept } = await build(smallSnapshot(renamed(SMALL, 'cong', 'Cổng mới')));
    expect(rendered).toBeGreaterThan(0);
    expect(rendered + kept).toBe(all);
    expect(rendered).toBeLessThan(all);
  });

  it('publishes nothing when nothing has changed', async () => {
    await build(smallSnapshot());
    const before = statSync(join(scratch, 'site'));
    const { rendered } = await build(smallSnapshot());
    expect(rendered).toBe(0);
    expect(statSync(join(scratch, 'site')).ino).toBe(before.ino);
  });

  it('mends what someone has spoilt or removed', async () => {
    await build(smallSnapshot());
    const clean = filesOf();
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(scratch, 'site/a/components/lgsp.html'), 'spoilt');
    rmSync(join(scratch, 'site/en/index.html'));
    rmSync(join(scratch, 'site/_khung/names-vi.js'));
    await build(smallSnapshot());
    expect(filesOf()).toEqual(clean);
  });

  it('renders everything for another theme', async () => {
    const { rendered } = await build(smallSnapshot());
    const again = await build(smallSnapshot(), 'site', { ...theme, hash: 'another' });
    expect(again).toEqual({ rendered, kept: 0, shared: 0 });
  });
});

describe('a site', () => {
  it('has the same bytes whenever and wherever it is built', async () => {
    await build(smallSnapshot(), 'one');
    await build(smallSnapshot(), 'two');
    expect(filesOf('one')).toEqual(filesOf('two'));
  });

  it('has a calendar of every unit and of all, in each language', async () => {
    await build(smallSnapshot());
    const files = filesOf();
    for (const file of ['calendar.ics', 'a/calendar.ics', 'en/calendar.ics', 'en/b/calendar.ics']) {
      expect(files.get(file), file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    }
  });

  it('stays as it was when a page fails', async () => {
    await build(smallSnapshot());
    const before = filesOf();
    const renderPage = async () => {
      throw new Error('no such thing');
    };
    const broken = { ...theme, hash: 'broken', theme: { ...theme.theme, renderPage } };
    await expect(build(smallSnapshot(), 'site', broken)).rejects.toThrow(PageError);
    expect(filesOf()).toEqual(before);
    expect(readdirSync(scratch).sort()).toEqual(['.khung', 'site']);
  });

  it('loads nothing from elsewhere and links to its own files relatively', async () => {
    await build(smallSnapshot());
    const files = filesOf();
    for (const [file, html] of files) {
      if (!file.endsWith('.html')) continue;
      for (const [, url = ''] of html.matchAll(/(?:src|<link[^>]*href|data-names)="([^"]*)"/g)) {
        if (url.startsWith('data:')) continue;
        expect(url).not.toMatch(/^(?:\/|\w+:)/);
        expect(files.has(join(dirname(file), url)), `${file}: ${url}`).toBe(true);
      }
      expect(html, file).not.toMatch(/\sstyle="|<style|<script>/);
    }
  });
});
