import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entity } from '../../generator/core/entity.ts';
import { say, type Text } from '../../generator/core/lang.ts';
import type { Snapshot } from '../../generator/core/snapshot.ts';
import { buildSite, takeSnapshot } from '../support/built-site.ts';
import {
  UNIT,
  writeHostileWorkspace,
  writeMalformedWorkspace,
} from '../support/hostile-workspace.ts';
import { foreignFaults, inlineFaults, linkFaults } from '../support/link-faults.ts';
import { clean } from '../support/read-html.ts';
import { scratch } from '../support/run-cli.ts';
import { readSite, type SiteFiles } from '../support/site-files.ts';
import { frameFaults, slips } from '../support/text-faults.ts';
import { htmlErrors } from '../support/validate-html.ts';

const folder = scratch();
afterAll(folder.remove);

/** The pages of the province that was rewritten. */
function pagesOf(site: SiteFiles): string[] {
  return [...site.pages.keys()].filter((file) => file.includes(`${UNIT}/`));
}

describe('a workspace whose texts hold markup, scripts and what else people paste', () => {
  const root = join(folder.root, 'hostile');
  const dir = join(folder.root, 'hostile-site');
  let site: SiteFiles;
  let snapshot: Snapshot;

  beforeAll(() => {
    writeHostileWorkspace(root);
    buildSite(root, dir);
    const file = join(folder.root, 'hostile.json');
    takeSnapshot(root, file);
    site = readSite(dir);
    snapshot = JSON.parse(readFileSync(file, 'utf8'));
  });

  test('gives pages that are still valid HTML', async () => {
    expect(await htmlErrors(dir, pagesOf(site))).toEqual([]);
  }, 120_000);

  test('brings in no script, no style, no foreign file and no broken link', () => {
    expect(inlineFaults(site)).toEqual([]);
    expect(foreignFaults(site)).toEqual([]);
    expect(linkFaults(site)).toEqual([]);
    expect(frameFaults(site)).toEqual([]);
  });

  test('is shown letter by letter', () => {
    const named = snapshot.model.entities.filter(
      ({ unit, data }) => unit === UNIT && data.name !== undefined,
    );
    expect(named.length).toBeGreaterThan(50);
    const altered = named.filter(
      (entity) => !shows(site, entity, say(entity.data.name as Text, 'vi')),
    );
    expect(altered.map(({ key }) => key)).toEqual([]);
  });
});

/** Whether some page of the record's own unit and id says this text. */
function shows(site: SiteFiles, { unit, id }: Entity, text: string): boolean {
  const own = [...site.pages.keys()].filter(
    (file) => file.startsWith(`${unit}/`) && (file.endsWith(`/${id}.html`) || id === unit),
  );
  return own.some((file) => site.pages.get(file)?.text.includes(clean(text)));
}

describe.each([1, 2, 3])('a workspace with something wrong in every record (%i)', (seed) => {
  test('still gives a site, which says what is missing and never "undefined"', () => {
    const root = join(folder.root, `malformed-${seed}`);
    const dir = join(folder.root, `malformed-${seed}-site`);
    writeMalformedWorkspace(root, seed);
    const { code, err } = buildSite(root, dir);
    expect(code).toBe(1);
    expect(err).toMatch(/[1-9]\d* lỗi/);
    const site = readSite(dir);
    expect(pagesOf(site).length).toBeGreaterThan(200);
    expect(slips(site)).toEqual([]);
    expect([...linkFaults(site), ...foreignFaults(site), ...frameFaults(site)]).toEqual([]);
  });
});
