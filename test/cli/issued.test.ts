import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAYS } from '../support/built-site.ts';
import { courseRepo } from '../support/course-repo.ts';
import { readFeed } from '../support/read-feed.ts';
import { runCli, scratch } from '../support/run-cli.ts';
import { htmlErrors } from '../support/validate-html.ts';
import { digestsOf } from '../support/version-repo.ts';

/** The site of four issued versions, and the same once a fifth is issued. */
let repo: ReturnType<typeof courseRepo>;
const sites = scratch();
const at = (...path: string[]) => join(sites.root, ...path);
const raw = (...path: string[]) => readFileSync(at(...path), 'utf8');
/** What a page says, without its marks. */
const said = (...path: string[]) =>
  raw(...path)
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
const htmlIn = (dir: string) =>
  readdirSync(at(dir), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
const pages = (dir: string) => htmlIn(dir).filter((file) => !file.startsWith('v/'));

function build(to: string): string {
  const args = ['build', '--versions', '--root', repo.root, '--out', at(to), '--lang', 'en'];
  const { code, err } = runCli([...args, ...DAYS]);
  expect(code, err).toBe(0);
  return err;
}

beforeAll(() => {
  repo = courseRepo();
  build('before');
  build('after');
  repo.issueMore();
  expect(build('after')).not.toContain('differs');
});
afterAll(() => {
  repo.remove();
  sites.remove();
});

describe('the course of a record over the versions', () => {
  it('says how often its deadline was moved, to when, by whom and on what basis', () => {
    const vi = said('before/versions/of/u/tasks/ket-noi.html');
    expect(vi).toContain('Dời hạn: 2 lần');
    expect(vi).toMatch(
      /Hạn ban đầu: 30\/06\/2026.*Bản v1\.1: hạn 30\/09\/2026, quyết định ngày 01\/02\/2026; Quyết định điều chỉnh hạn \(12\/QĐ-UBND, Ủy ban nhân dân tỉnh thử\)/,
    );
    expect(vi).toMatch(/Bản v1\.2: hạn 31\/12\/2026, quyết định ngày 05\/03\/2026; không nêu/);
    const en = said('before/en/versions/of/u/tasks/ket-noi.html');
    expect(en).toMatch(/twice.*Version v1\.1.*30 September 2026.*Version v1\.2.*no decision/);
  });

  it('leads to the decision as it stood in that version', () => {
    const html = raw('before/versions/of/u/tasks/ket-noi.html');
    expect(html).toContain('href="../../../../v/v1.1/u/documents/qd-1.html"');
    expect(existsSync(at('before/v/v1.1/u/documents/qd-1.html'))).toBe(true);
  });

  it('goes on when the record is renamed, also under its former address', () => {
    for (const id of ['cu', 'moi']) {
      const course = said(`before/versions/of/u/components/${id}.html`);
      expect(course).toMatch(/Bản v2 so với bản v1\.2.*Hệ thống đổi tên gọi/);
      expect(raw(`before/versions/of/u/components/${id}.html`)).toContain(
        'rel="canonical" href="https://khung.example.vn/kien-truc/versions/of/u/components/moi.html"',
      );
      expect(course).toMatch(/Bản v1\.2 so với bản v1\.1.*Đổi mã cu → moi/);
    }
    const task = said('after/versions/of/u/tasks/ket-noi-xa.html');
    expect(task).toContain('Dời hạn: 2 lần');
    expect(task).toContain('Đổi mã ket-noi → ket-noi-xa');
    expect(said('after/versions/of/u/tasks/ket-noi.html')).toContain('Dời hạn: 2 lần');
  });

  it('is told of what is gone, and not of what never changed', () => {
    expect(said('before/versions/of/u/components/bo.html')).toContain(
      'Mục này không còn trong bản đang soạn.',
    );
    for (const id of ['yen', 'den'])
      expect(existsSync(at(`before/versions/of/u/components/${id}.html`))).toBe(false);
  });
});

describe('a page that the working version no longer has', () => {
  it('leads to the last version that has it', () => {
    expect(said('before/u/components/bo.html')).toContain('bản cuối cùng còn mục này là v1.2');
    expect(raw('before/u/components/bo.html')).toContain(
      'href="../../v/v1.2/u/components/bo.html"',
    );
    expect(said('before/v/v1.2/u/components/bo.html')).toContain('Hệ thống bỏ');
  });

  it('leads to what its record is called now', () => {
    expect(said('before/u/components/cu.html')).toContain('nay là “Hệ thống đổi tên gọi”');
    expect(raw('before/u/components/cu.html')).toContain('href="../../u/components/moi.html"');
    expect(said('after/en/u/tasks/ket-noi.html')).toMatch(/is now “ ?Kết nối các xã ?”/);
    expect(raw('after/u/tasks/ket-noi.html')).toContain('ket-noi-xa.html');
  });

  it('has a canonical address that holds what it told', () => {
    const canonical = (file: string) => /rel="canonical" href="([^"]*)"/.exec(raw(file))?.[1];
    const home = 'https://khung.example.vn/kien-truc/';
    expect(canonical('before/u/components/bo.html')).toBe(`${home}v/v1.2/u/components/bo.html`);
    expect(canonical('before/en/u/components/cu.html')).toBe(`${home}en/u/components/moi.html`);
    expect(canonical('before/v/v1.0/u/components/yen.html')).toBe(`${home}u/components/yen.html`);
    expect(raw('before/sitemap.xml')).not.toMatch(/tuc\/(?:en\/)?u\/components\/(?:bo|cu)\.html/);
  });

  it('is in no list of names, so that search shows what is there, once', () => {
    const names = raw('before/_khung/names-vi.js');
    expect(names.match(/Hệ thống yên/g)).toHaveLength(1);
    expect(names).not.toContain('Hệ thống bỏ');
    expect(raw('before/v/v1.0/_khung/names-vi.js')).toContain('Hệ thống bỏ');
  });
});

describe('addresses', () => {
  it('stay when another version is issued, with a record renamed and another removed', () => {
    const now = new Set(htmlIn('after'));
    expect(htmlIn('before').length).toBeGreaterThan(1000);
    expect(htmlIn('before').filter((file) => !now.has(file))).toEqual([]);
  });

  it('say in each issued version, byte for byte, what they said', () => {
    for (const name of ['v1.0', 'v1.1', 'v1.2', 'v2']) {
      const [then, now] = [`before/v/${name}`, `after/v/${name}`].map((dir) => digestsOf(at(dir)));
      const other = [...(then ?? [])].filter(([file, digest]) => now?.get(file) !== digest);
      // The list of versions tells of all of them.
      expect(other.map(([file]) => file)).toEqual([
        'en/versions/index.html',
        'versions/index.html',
      ]);
    }
  });

  it('say at the root what is so now, or that it is no longer so', () => {
    expect(said('after/u/components/yen.html')).toContain('Trang này không còn');
    expect(raw('after/u/components/yen.html')).toContain('v/v2/u/components/yen.html');
    expect(said('after/u/components/bo.html')).toContain('bản cuối cùng còn mục này là v1.2');
    expect(said('after/u/components/moi.html')).toContain('Hệ thống đổi tên gọi');
    const gone = pages('after').filter((file) =>
      said('after', file).includes('Trang này không còn'),
    );
    const old = new Set(
      ['v1.0', 'v1.1', 'v1.2', 'v2'].flatMap((name) => htmlIn(`after/v/${name}`)),
    );
    expect(gone.length).toBeGreaterThan(3);
    expect(gone.filter((file) => !old.has(file))).toEqual([]);
  });

  it('lead on from every page to files that are there', () => {
    const broken = ['u/components/cu.html', 'u/tasks/ket-noi.html', 'versions/index.html']
      .concat(pages('after').filter((file) => file.startsWith('versions/')))
      .flatMap((file) =>
        [...raw('after', file).matchAll(/href="([^"#:]+)(?:#[^"]*)?"/g)]
          .map(([, href = '']) => join('after', file, '..', href))
          .filter((target) => !existsSync(at(target)))
          .map((target) => `${file} → ${target}`),
      );
    expect(broken).toEqual([]);
  });

  it('of what is missing start where the site does, below whatever path it lies', () => {
    expect(raw('before/404.html')).toContain('<base href="/kien-truc/">');
    expect(raw('before/en/404.html')).toContain('<base href="/kien-truc/en/">');
  });

  it('are pages of valid HTML', async () => {
    const files = ['u/components/cu.html', 'u/components/bo.html', '404.html'].concat(
      pages('before').filter((file) => file.startsWith('versions/')),
    );
    expect(await htmlErrors(at('before'), files)).toEqual([]);
  });
});

describe('the feed', () => {
  const NAMES = ['v2', 'v1.2', 'v1.1', 'v1.0'];

  it.each([
    ['vi', 'feed.xml'],
    ['en', 'en/feed.xml'],
  ])('is strict Atom in %s, the newest first, dated by its commits', (lang, file) => {
    const feed = readFeed(raw('before', file));
    expect(feed.lang).toBe(lang);
    expect(feed.entries.map(({ title }) => NAMES.find((name) => title.includes(name)))).toEqual(
      NAMES,
    );
    const days = feed.entries.map(({ updated }) => updated.slice(0, 10));
    expect(days).toEqual(['2026-04-10', '2026-03-10', '2026-02-10', '2026-01-10']);
    expect(feed.updated).toBe(feed.entries[0]?.updated);
    expect(feed.self).toBe(`https://khung.example.vn/kien-truc/${file}`);
  });

  it('keeps every sign of a name', () => {
    expect(readFeed(raw('before/feed.xml'))).toMatchObject({
      author: 'Kho <thử> & "mẫu"',
      entries: [{ title: 'Phiên bản v2, Bản <hai> & "cuối"' }, {}, {}, {}],
    });
  });

  it('has links that lead to pages, and a sentence of what changed', () => {
    const { entries } = readFeed(raw('before/en/feed.xml'));
    for (const { link } of entries) {
      const path = new URL(link).pathname.replace('/kien-truc/', '').replace(/\/$/, '/index.html');
      expect(at('before', path)).toSatisfy(existsSync);
    }
    expect(entries[1]?.summary).toMatch(/2 changes.*no decision is cited/);
    expect(entries.at(-1)?.summary).toBe('the first version');
  });

  it('keeps its ids when another version is issued and in every build, and has none twice', () => {
    for (const file of ['feed.xml', 'en/feed.xml']) {
      const [then, now] = ['before', 'after'].map((dir) => readFeed(raw(dir, file)));
      expect(now?.id).toBe(then?.id);
      expect(now?.entries.slice(1)).toEqual(then?.entries);
    }
    const both = ['feed.xml', 'en/feed.xml'].map((file) => readFeed(raw('after', file)));
    const ids = both.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  });

  it('is announced by the pages that tell of versions', () => {
    expect(raw('before/versions/index.html')).toMatch(
      /rel="alternate" type="application\/atom\+xml"[^>]*href="\.\.\/feed\.xml"/,
    );
  });
});
