import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAYS } from '../support/built-site.ts';
import { runCli, scratch } from '../support/run-cli.ts';
import { htmlErrors } from '../support/validate-html.ts';
import { digestsOf, rewrite, SETTINGS, versionRepo } from '../support/version-repo.ts';

const NAMES = ['v1.10', 'v1.9', 'v1.2', 'v1.1', 'v1.0'];
let repo: ReturnType<typeof versionRepo>;
let sites: ReturnType<typeof scratch>;
let first: ReturnType<typeof runCli>;

const build = (out: string, ...more: string[]) =>
  runCli([
    'build',
    '--versions',
    '--root',
    repo.root,
    '--out',
    join(sites.root, out),
    '--lang',
    'en',
    ...DAYS,
    ...more,
  ]);
const at = (...path: string[]) => join(sites.root, ...path);
const text = (...path: string[]) => readFileSync(at(...path), 'utf8');
const inode = (...path: string[]) => statSync(at(...path)).ino;

/** Runs with other settings, which no tag has. */
function withSettings<T>(settings: string, work: () => T): T {
  writeFileSync(join(repo.root, 'khung.yaml'), settings);
  try {
    return work();
  } finally {
    writeFileSync(join(repo.root, 'khung.yaml'), SETTINGS);
  }
}

beforeAll(() => {
  repo = versionRepo();
  sites = scratch();
  first = build('site');
});
afterAll(() => {
  repo.remove();
  sites.remove();
});

describe('khung build --versions', () => {
  it('builds every tag of a repository, the newest first by number', () => {
    expect(first).toMatchObject({ code: 0 });
    const { versions } = JSON.parse(text('site/versions.json'));
    expect(versions.map(({ name }: { name: string }) => name)).toEqual(NAMES);
    for (const name of NAMES) expect(existsSync(at('site/v', name, 'index.html'))).toBe(true);
  });

  it('has each version say what it said then', () => {
    const page = 'gia-lap-1/components/thanh-phan-3.html';
    expect(text('site/v/v1.2', page)).not.toContain('bản v1.9');
    expect(text('site/v/v1.9', page)).toContain('bản v1.9');
    expect(text('site', page)).toContain('bản v1.9');
  });

  it('speaks as of the last day of the data, else of the day of the commit', () => {
    const { versions } = JSON.parse(text('site/versions.json'));
    const days = Object.fromEntries(versions.map((v: { name: string }) => [v.name, v]));
    expect(days['v1.2']).toMatchObject({ asOf: '2026-02-28', effective: '2026-04-01' });
    expect(days['v1.9']).toMatchObject({ asOf: '2026-04-10', issued: '2026-04-10' });
    expect(text('site/v/v1.2/_khung/version.css')).toContain('28 February 2026');
    expect(text('site/v/v1.2/en/edition/index.html')).toContain('1 April 2026');
  });

  it('keeps pages that are equal in several versions once on disk', () => {
    const page = 'gia-lap-1/components/thanh-phan-9.html';
    for (const name of NAMES) expect(inode('site/v', name, page)).toBe(inode('site', page));
    const changed = 'gia-lap-1/components/thanh-phan-3.html';
    expect(inode('site/v/v1.2', changed)).not.toBe(inode('site/v/v1.9', changed));
    expect(inode('site/v/v1.2/_khung/paths.js')).toBe(inode('site/_khung/paths.js'));
  });

  it('does not call what was issued a draft', () => {
    expect(text('site/_khung/version.css')).toContain('The content is that of version v1.10');
    rewrite(repo.component(8), /Hệ thống/, 'Hệ thống đang soạn');
    expect(build('draft').code).toBe(0);
    repo.git('checkout', '--quiet', '--', '.');
    expect(text('draft/_khung/version.css')).toContain('Working version, not issued.');
  });

  it('is valid HTML in all versions', async () => {
    const pages = ['index', 'versions/index', 'edition/index', 'gia-lap-1/components/thanh-phan-3'];
    const files = ['', 'v/v1.2/'].flatMap((version) =>
      pages.flatMap((page) => [`${version}${page}.html`, `${version}en/${page}.html`]),
    );
    expect(await htmlErrors(at('site'), files)).toEqual([]);
  });

  it('leads from each list of versions to all of them', () => {
    for (const list of ['versions', 'en/versions', 'v/v1.2/versions', 'v/v1.2/en/versions']) {
      const hrefs = [...text('site', list, 'index.html').matchAll(/href="([^"#:]+)"/g)];
      for (const [, href = ''] of hrefs) expect(at('site', list, href)).toSatisfy(existsSync);
      expect(hrefs.length).toBeGreaterThan(2 * NAMES.length);
    }
  });

  it('leads search engines to the address at the root', () => {
    const page = 'gia-lap-1/components/thanh-phan-3.html';
    const canonical = `<link rel="canonical" href="https://khung.example.vn/${page}">`;
    expect(text('site/v/v1.2', page)).toContain(canonical);
    expect(text('site/sitemap.xml')).not.toContain('/v/');
    expect(existsSync(at('site/v/v1.2/sitemap.xml'))).toBe(false);
  });

  it('gives the same bytes and addresses again, here and elsewhere', () => {
    const before = digestsOf(at('site'));
    expect(build('site')).toMatchObject({ code: 0, err: expect.not.stringContaining('differs') });
    expect(digestsOf(at('site'))).toEqual(before);
    rmSync(join(repo.root, '.khung'), { recursive: true });
    expect(build('elsewhere').code).toBe(0);
    expect(digestsOf(at('elsewhere'))).toEqual(before);
  });

  it('leaves the pages of issued versions alone when another is issued', () => {
    const before = digestsOf(at('site/v/v1.2'));
    rewrite(repo.component(7), /Hệ thống/, 'Hệ thống bản v2');
    repo.commit('v2', '2026-08-10');
    repo.git('tag', 'v2');
    const { code, err } = build('site');
    repo.git('tag', '-d', 'v2');
    expect(code).toBe(0);
    expect(err).not.toContain('differs');
    const after = digestsOf(at('site/v/v1.2'));
    const changed = [...before].filter(([file, digest]) => after.get(file) !== digest);
    expect(changed.map(([file]) => file)).toEqual([
      'en/versions/index.html',
      'versions/index.html',
    ]);
  });

  it('says which pages of an issued version are no longer what was published', () => {
    const old = repo.git('rev-parse', 'v1.1');
    repo.git('tag', '--force', 'v1.1', 'v1.9');
    const { err } = build('site');
    repo.git('tag', '--force', 'v1.1', old);
    expect(err).toContain('Version “v1.1” differs from what was published');
    expect(err).not.toContain('Version “v1.9” differs');
  });
});

describe('a version that cannot be built', () => {
  it('stops the build by its name, and what was published stays', () => {
    const before = digestsOf(at('site'));
    rewrite(repo.component(5), /owner: .*/, 'owner: khong-co');
    repo.commit('broken', '2026-09-10');
    repo.git('tag', 'v3-broken');
    repo.git('revert', '--no-edit', 'HEAD');
    const { code, err } = build('site');
    repo.git('tag', '-d', 'v3-broken');
    expect(code).toBe(1);
    expect(err).toContain('Version “v3-broken” does not pass the checks');
    expect(digestsOf(at('site'))).toEqual(before);
  });

  const wrong: [string, string, RegExp][] = [
    ['no tag matches', "name: X\nversions: {tags: 'w*'}\n", /No tag matches “w\*”/],
    ['a ref is not there', 'name: X\nversions: {list: [{ref: v9}]}\n', /has no “v9”/],
    ['a name cannot stand in an address', 'name: X\nversions: {list: [{ref: HEAD~1}]}\n', /HEAD~1/],
    [
      'two have one name',
      'name: X\nversions: {list: [{ref: v1.0, name: A}, {ref: v1.1, name: a}]}\n',
      /Two versions are named “a”/i,
    ],
    ['there is neither ref nor day', 'name: X\nversions: {list: [{name: a}]}\n', /exactly one of/],
    ['there was no commit yet', "name: X\nversions: {list: [{date: '2020-01-01'}]}\n", /no commit/],
    ['none is asked for', 'name: X\n', /names no versions/],
  ];

  it.each(wrong)('is explained when %s', (_, settings, message) => {
    const { code, err } = withSettings(settings, () => build('other'));
    expect(code).toBe(3);
    expect(err).toMatch(message);
    expect(existsSync(at('other'))).toBe(false);
  });

  it('is explained where the clone is shallow', () => {
    const clone = at('shallow');
    execFileSync('git', ['clone', '-q', '--depth', '1', '--no-tags', `file://${repo.root}`, clone]);
    const { code, err } = runCli(['build', '--versions', '--root', clone, '--out', at('other')]);
    expect(code).toBe(3);
    expect(err).toContain('fetch-depth: 0');
  });

  it('is not believed to be all where the clone is shallow and has some tags', () => {
    const clone = at('shallow-with-tags');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repo.root}`, clone]);
    execFileSync('git', ['-C', clone, 'fetch', '-q', '--depth', '1', 'origin', 'tag', 'v1.9']);
    const { code, err } = runCli(['build', '--versions', '--root', clone, '--out', at('other')]);
    expect(code).toBe(3);
    expect(err).toContain('fetch-depth: 0');
    expect(existsSync(at('other'))).toBe(false);
  });

  it('is named when it was published and is asked for no more', () => {
    const old = repo.git('rev-parse', 'v1.0');
    repo.git('tag', '-d', 'v1.0');
    const { code, err } = build('draft');
    repo.git('tag', 'v1.0', old);
    expect(code).toBe(0);
    expect(err).toContain('Version “v1.0”, which was published before, is no longer in versions');
  });

  it('is explained where there is no repository', () => {
    const bare = scratch({ 'khung.yaml': SETTINGS });
    const { code, err } = runCli([
      'build',
      '--versions',
      '--root',
      bare.root,
      '--out',
      at('other'),
    ]);
    bare.remove();
    expect(code).toBe(3);
    expect(err).toContain('The git repository here cannot be read');
  });

  it('can be the last commit of a day', () => {
    const settings = "name: X\nversions: {list: [{date: '2026-03-20', name: quy-1}]}\n";
    expect(withSettings(settings, () => build('dated')).code).toBe(0);
    const { versions } = JSON.parse(text('dated/versions.json'));
    expect(versions[0]).toMatchObject({ name: 'quy-1', commit: repo.git('rev-parse', 'v1.2') });
  });
});
