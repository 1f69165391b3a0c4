import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Io } from '../../generator/cli/command.ts';
import { compareBuilds, headOf } from '../../generator/cli/compare-builds.ts';
import { themeOf } from '../../generator/cli/theme-of.ts';
import { dayOf } from '../../generator/core/day.ts';
import { buildsIn, type KeptBuilds } from '../../generator/host/kept-builds.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { withOwnPacks } from '../../generator/host/own-packs.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run, snapshotOf } from '../../generator/pipeline.ts';
import { SOUND } from '../support/check-files.ts';
import { projectRoot } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const CASE = join(projectRoot, 'test/cases/review/twenty-changes');
const TODAY = dayOf(2026, 11, 22);
const io = { err: () => {}, out: () => {}, cwd: CASE, host: nodeHost, hash: sha256 } as never as Io;

function runOf(side: 'base' | 'head', asOf = TODAY) {
  const host = withOwnPacks(nodeHost(join(CASE, side)));
  return { host, done: run(host, sha256, { asOf, knownAt: asOf }) };
}

/** A build after others, as `khung build` compares it. */
function build(side: 'base' | 'head', builds: KeptBuilds, since?: string, asOf = TODAY) {
  const { host, done } = runOf(side, asOf);
  const options = { 'as-of': '2026-11-22', 'known-at': '2026-11-22', ...(since && { since }) };
  const found = compareBuilds({ words: [], options }, io, headOf(host, done), builds, done);
  return { comparison: found.comparison, builds: found.builds() };
}

describe('what a build is compared with', () => {
  const first = build('base', {});
  const second = build('head', first.builds);

  test('the first build with nothing, the second with the first', () => {
    expect(first.comparison).toBeUndefined();
    expect(second.comparison?.changes.length).toBeGreaterThan(15);
    expect(second.comparison?.changes[0]?.goalpost).toBeDefined();
    expect(second.comparison?.progress.length).toBeGreaterThan(0);
  });

  test('the same content again, or on another day, leaves the base as it was', () => {
    const again = build('head', second.builds);
    expect(again.comparison).toEqual(second.comparison);
    expect(again.builds).toEqual({ ...second.builds, last: again.builds.last });
    const later = build('head', again.builds, undefined, TODAY + 5);
    expect(later.comparison?.changes).toEqual(second.comparison?.changes);
    expect(later.comparison?.base.asOf).toBe(TODAY);
    expect(later.comparison?.head.asOf).toBe(TODAY + 5);
  });

  test('what is named, whatever was built before', () => {
    const named = build('head', {}, join(CASE, 'base'));
    expect(named.comparison?.changes).toEqual(second.comparison?.changes);
    const same = build('head', second.builds, join(CASE, 'head'));
    expect(same.comparison?.changes).toEqual([]);
  });
});

describe('kept builds', () => {
  const folder = scratch({ 'site/edition.json': 'one' });
  const site = join(folder.root, 'site');
  const kept = { last: { content: 'a', text: '{"x":1}' }, before: { content: 'b', text: '{}' } };
  afterEach(folder.remove);

  test('are given back for the site they were kept for, and for no other', () => {
    const builds = buildsIn(folder.root, site, 'edition.json');
    builds.keep(kept);
    expect(builds.read()).toEqual(kept);
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'edition.json'), 'two');
    expect(builds.read()).toEqual({ last: undefined, before: undefined });
    builds.keep({ last: kept.last });
    expect(builds.read()).toEqual({ last: kept.last, before: undefined });
  });
});

describe('the pages that tell it', () => {
  const { host, done } = runOf('head');
  const snapshot = snapshotOf(host, sha256, done);

  async function page(path: string, since?: string): Promise<string> {
    const { theme } = await themeOf();
    const comparison = since && build('head', {}, join(CASE, since)).comparison;
    const { site, pages } = theme.openSite(snapshot, () => comparison || undefined);
    const found = pages.find((each) => each.path === path);
    if (!found) throw new Error(`no page ${path}`);
    return theme.renderPage(site, found, 'vi');
  }

  test('say which promises moved, without a decision or with one, and lead to each', async () => {
    const home = await page('/', 'base');
    expect(home).toMatch(/\d+ hạn bị lùi/);
    expect(home).toContain('không có quyết định');
    expect(home).toContain('changes/index.html#deadline-postponed');
    const list = await page('/changes/', 'base');
    expect(list).toContain('id="deadline-postponed"');
    expect(list).not.toMatch(/undefined|\[object/);
  });

  test('say so when nothing changed, and show the newest sources when there is no base', async () => {
    expect(await page('/', 'head')).toContain('Không có thay đổi về nghĩa.');
    expect(await page('/')).not.toContain('Mới thay đổi');
    expect(await page('/changes/')).toContain('Chưa có phiên bản nào khác để so sánh.');
  });

  test('are all that asks for the comparison', async () => {
    const { theme } = await themeOf();
    const { site, pages } = theme.openSite(snapshot);
    const asking: string[] = [];
    for (const each of pages) {
      const asked = new Set<string>();
      await theme.renderPage(site.noting(asked), each, 'vi');
      if (asked.has('changes')) asking.push(each.path);
    }
    expect(asking).toEqual(['/', '/changes/']);
  });
});

test('`khung build --since` tells unknown values in words and items by their names', () => {
  const indicator = (target: string) =>
    `i: {name: Chỉ tiêu, unitOfMeasure: xã, direction: up, measure: level, owner: so, targets: [${target}], sources: [s]}\n`;
  const unknown = '{unknown: {reason: Nguồn không nêu, contact: Văn phòng}}';
  const base = scratch({
    ...SOUND,
    'plans/u/indicators.yaml': indicator(
      '{id: t-a, name: Xã có mạng, value: 9, deadline: 2027}, {id: t-b, value: 4, deadline: 2027}',
    ),
  });
  const head = scratch({
    ...SOUND,
    'plans/u/indicators.yaml': indicator(
      `{id: t-a, name: Xã có mạng, value: ${unknown}, deadline: 2028}, {id: t-b, value: 4, deadline: 2027}`,
    ),
  });
  try {
    const out = join(head.root, 'out');
    const args = ['--root', head.root, '--since', base.root, '--out', out, '--as-of', '2026-11-22'];
    const { code, err } = runCli(['build', ...args]);
    expect([code, err]).toEqual([0, expect.any(String)]);
    const vi = readFileSync(join(out, 'changes/index.html'), 'utf8');
    const en = readFileSync(join(out, 'en/changes/index.html'), 'utf8');
    expect(vi).toContain('Chưa xác định – Nguồn không nêu; đầu mối: Văn phòng');
    expect(en).toContain('Not known – Nguồn không nêu; contact: Văn phòng');
    expect(vi).toMatch(/“Xã có mạng” › Hạn/);
    expect(vi).not.toMatch(/\{unknown|t-a/);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('1 hạn bị lùi');
  } finally {
    base.remove();
    head.remove();
  }
});
