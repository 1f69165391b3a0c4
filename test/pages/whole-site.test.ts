import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import type { Entity } from '../../generator/core/entity.ts';
import { LANGS, say, type Text } from '../../generator/core/lang.ts';
import type { Snapshot } from '../../generator/core/snapshot.ts';
import { foreignFaults, inlineFaults, linkFaults, unreachable } from '../support/link-faults.ts';
import { ourFiles, readOurs } from '../support/our-files.ts';
import { clean } from '../support/read-html.ts';
import { readSite, targetOf } from '../support/site-files.ts';
import { filesOf } from '../support/site-pages.ts';
import { frameFaults, sharedTitles, slips } from '../support/text-faults.ts';

const { dir, pages, snapshotFile } = inject('site');
const site = readSite(dir);
const snapshot = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Snapshot;

/** Folder of each kind's pages, as its schema says. */
const plurals = new Map(
  ourFiles('schemas', /\.schema\.json$/).flatMap((file) => {
    const { khungKind } = JSON.parse(readOurs(file));
    return khungKind ? [[khungKind.name as string, khungKind.plural as string] as const] : [];
  }),
);

function fileOf({ kind, unit, id }: Entity): string {
  if (kind === 'unit' && id === unit) return `${unit}/index.html`;
  return `${unit}/${plurals.get(kind)}/${id}.html`;
}

test('the site has the pages that the theme lists, and no others', () => {
  expect([...site.pages.keys()].sort()).toEqual(filesOf(pages).sort());
});

describe('links', () => {
  test('each leads to a file and a part that are there', () => {
    expect(linkFaults(site)).toEqual([]);
  });

  test('nothing is loaded from another host, and links are plain addresses', () => {
    expect(foreignFaults(site)).toEqual([]);
  });

  test.each([
    ['index.html', '404.html'],
    ['en/index.html', 'en/404.html'],
  ])('from %s they lead to every page but %s', (home, missing) => {
    expect(unreachable(site, home)).toEqual([missing]);
  });
});

describe('files that pages load', () => {
  const named = (ending: string) => [...site.files].filter((file) => file.endsWith(ending));

  test('styles load only files of the site', () => {
    for (const file of named('.css')) {
      const loads = [...site.read(file).matchAll(/url\(\s*['"]?([^'")]+)/g)];
      const missing = loads.filter(
        ([, to = '']) => to.startsWith('/') || !site.files.has(targetOf(file, to)?.file ?? ''),
      );
      expect(missing.map(([all]) => `${file}: ${all}`)).toEqual([]);
      expect(site.read(file)).not.toMatch(/@import/);
    }
    expect(named('.css').length).toBeGreaterThan(0);
  });

  test('scripts name no other host', () => {
    const hosts = /https?:\/\/(?!www\.w3\.org\/)[^\s'"`]+/;
    const scripts = named('.js').filter((file) => !/\/names-\w+\.js$/.test(file));
    expect(scripts.filter((file) => hosts.test(site.read(file)))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
  });
});

describe('pages', () => {
  test('have their language, one heading, a title, the policy and their twin', () => {
    expect(frameFaults(site)).toEqual([]);
  });

  test('keep styles and scripts in files', () => {
    expect(inlineFaults(site)).toEqual([]);
  });

  test('of different units never share a title', () => {
    const unitOf = (file: string) => file.replace(/^en\//, '').split('/')[0];
    const shared = sharedTitles(site).filter((line) => {
      const files = line.slice(line.lastIndexOf(': ') + 2).split(', ');
      return new Set(files.map(unitOf)).size > 1;
    });
    expect(shared).toEqual([]);
  });

  test('show no slip of the program', () => {
    expect(slips(site)).toEqual([]);
  });
});

describe('records', () => {
  test.each(LANGS)('each has a page that names it (%s)', (lang) => {
    const { entities } = snapshot.model;
    const silent = entities.filter((entity) => {
      const file = lang === 'vi' ? fileOf(entity) : `en/${fileOf(entity)}`;
      // What has no name of its own, as a mapping, is named by what it connects.
      const name = clean(say((entity.data.name ?? '') as Text, lang));
      return !site.pages.get(file)?.text.includes(name);
    });
    expect(entities.length).toBeGreaterThan(500);
    expect(silent.map(({ key }) => key)).toEqual([]);
  });
});
