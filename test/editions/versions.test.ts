import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAYS } from '../support/built-site.ts';
import { gitRepo } from '../support/git-repo.ts';
import { markedFiles } from '../support/marked-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const repo = gitRepo();
const { root: out, remove } = scratch();

function put(path: string, content: string): void {
  mkdirSync(dirname(join(repo.root, path)), { recursive: true });
  writeFileSync(join(repo.root, path), content);
}

const component = (name: string, more = '') =>
  `{name: ${name}, type: system, layer: shared-applications, owner: so, sources: [bao]${more}}`;
const components = (lines: Readonly<Record<string, string>>) =>
  put(
    'architecture/u/components.yaml',
    Object.entries(lines)
      .map(([id, line]) => `${id}: ${line}\n`)
      .join(''),
  );
const INTERNAL = ', classification: internal';

/** What is marked only now was read by everybody when v1 was issued; what v2 marks, when v1 was. */
beforeAll(() => {
  put('khung.yaml', "name: Kho thử\nsiteUrl: https://khung.example.vn/\nversions: {tags: 'v*'}\n");
  put('architecture/u/units.yaml', 'u: {name: Tỉnh thử, level: province, sources: [bao]}\n');
  put('architecture/u/agencies.yaml', 'so: {name: Sở thử, side: government, sources: [bao]}\n');
  put('architecture/u/sources.yaml', 'bao: {name: Báo thử, type: demonstration, read: full}\n');
  put(
    'architecture/zqxu/units.yaml',
    'zqxu: {name: Zqx tỉnh, level: province, sources: [u/bao]}\n',
  );
  components({
    mo: component('Hệ thống mở'),
    zqxs: component('Hệ thống zqx'),
    'zqx-cu': component('Hệ thống zqx tên cũ'),
    'mot-phan': component('Hệ thống một phần', ', notes: Zqx ghi chú'),
  });
  repo.commit('v1', '2026-01-10');
  repo.git('tag', 'v1');
  components({
    mo: component('Hệ thống mở rộng'),
    zqxs: component('Hệ thống zqx hai'),
    'zqx-moi': component('Hệ thống zqx tên mới', ', renamedFrom: zqx-cu'),
    'mot-phan': component('Hệ thống một phần', ', notes: Zqx ghi chú khác'),
  });
  repo.commit('v2', '2026-02-10');
  repo.git('tag', 'v2');
  put(
    'architecture/zqxu/units.yaml',
    `zqxu: {name: Zqx tỉnh, level: province, sources: [u/bao]${INTERNAL}}\n`,
  );
  components({
    mo: component('Hệ thống mở rộng'),
    zqxs: component('Hệ thống zqx ba', INTERNAL),
    'zqx-moi': component('Hệ thống zqx tên mới', `, renamedFrom: zqx-cu${INTERNAL}`),
    'mot-phan': component('Hệ thống một phần', ', notes: Zqx nữa, internalFields: [notes]'),
  });
});
afterAll(() => {
  repo.remove();
  remove();
});

const build = (to: string, ...more: string[]) =>
  runCli(
    [
      'build',
      '--versions',
      '--portable',
      '--root',
      repo.root,
      '--out',
      join(out, to),
      '--lang',
      'en',
    ].concat(DAYS, more),
  );

describe('a site of versions, of which something was marked internal only later', () => {
  it('holds no byte of it in its public edition, in no version, list, feed, address or zip', () => {
    const first = build('public');
    expect(first.code, first.err).toBe(0);
    expect(existsSync(join(out, 'public/v/v1/u/components/mo.html'))).toBe(true);
    expect(readFileSync(join(out, 'public/v/v1/u/components/mot-phan.html'), 'utf8')).toContain(
      'Không công bố',
    );
    expect(markedFiles(join(out, 'public'))).toEqual([]);
    expect(markedFiles(out).filter((file) => file.startsWith('public'))).toEqual([]);
  });

  it('tells the changes of what is public', () => {
    const changes = readFileSync(join(out, 'public/en/versions/v2/changes.html'), 'utf8');
    expect(changes).toContain('Hệ thống mở rộng');
    expect(changes).toContain('in the public part');
  });

  it('holds all of it in its internal edition', () => {
    expect(build('internal', '--edition', 'internal')).toMatchObject({ code: 0 });
    const found = markedFiles(join(out, 'internal'));
    const places = ['v/v1/u/components/zqxs.html', 'u/components/zqx-moi.html', 'feed'];
    for (const place of places.slice(0, 2))
      expect(found.some((file) => file.includes(place))).toBe(true);
    expect(found.some((file) => file.includes('versions/v2/changes'))).toBe(true);
  });

  it('names what was published and is withheld now', () => {
    expect(build('again', '--edition', 'internal').code).toBe(0);
    const { code, err } = build('again');
    expect(code).toBe(0);
    expect(err).toContain('Version “v1” differs from what was published');
  });
});
