import { describe, expect, it } from 'vitest';
import { fileOf, hrefFrom, rootFrom, stepOf } from '../../site/href.ts';

describe('file of a page', () => {
  it.each([
    ['/', 'vi', 'index.html'],
    ['/', 'en', 'en/index.html'],
    ['/404/', 'vi', '404.html'],
    ['/404/', 'en', 'en/404.html'],
    ['/binh-phuoc/', 'vi', 'binh-phuoc/index.html'],
    ['/binh-phuoc/plans/', 'en', 'en/binh-phuoc/plans/index.html'],
    ['/binh-phuoc/plans/p1/', 'vi', 'binh-phuoc/plans/p1.html'],
    ['/binh-phuoc/plans/p1/#goal-1', 'en', 'en/binh-phuoc/plans/p1.html#goal-1'],
  ] as const)('%s in %s is %s', (path, lang, file) => {
    expect(fileOf(path, lang)).toBe(file);
  });
});

describe('links', () => {
  const pages = ['/', '/404/', '/search/', '/binh-phuoc/', '/binh-phuoc/plans/', '/a/plans/p1/'];
  const langs = ['vi', 'en'] as const;
  const cases = pages.flatMap((from) =>
    pages.flatMap((to) => langs.flatMap((a) => langs.map((b) => [from, a, to, b] as const))),
  );

  it('lead from every page to every page, whatever the site lies under', () => {
    for (const [from, a, to, b] of cases) {
      const link = hrefFrom(from, a)(to, b);
      expect(link).not.toMatch(/^\/|:/);
      for (const base of [
        'https://example.vn/',
        'https://example.vn/so/khung/',
        'file:///tmp/x/',
      ]) {
        expect(new URL(link, base + fileOf(from, a)).href).toBe(base + fileOf(to, b));
      }
    }
  });

  it('stay in the language of the page unless another is asked for', () => {
    expect(hrefFrom('/binh-phuoc/plans/p1/', 'en')('/search/')).toBe(
      '../../../en/search/index.html',
    );
    expect(hrefFrom('/', 'vi')('/', 'en')).toBe('en/index.html');
  });

  it('find the root', () => {
    expect(rootFrom('/', 'vi')).toBe('');
    expect(rootFrom('/binh-phuoc/plans/p1/', 'en')).toBe('../../../');
  });
});

describe('a name as a step of a path', () => {
  it('is the name itself when that is plain', () => {
    expect(stepOf('so-tttt')).toBe('so-tttt');
  });

  it.each(['..', '.', '../../etc/passwd', 'a/b', 'a b', 'Đồng', 'A', '', '_', 'x'.repeat(2000)])(
    'is safe in an address and a file system for %j',
    (name) => {
      expect(stepOf(name)).toMatch(/^[a-z0-9_-][a-z0-9_.-]{0,120}$|^$/);
    },
  );

  it('differs for different names', () => {
    const names = ['A', 'a', '_41_', 'a b', 'a_b', 'a-b', '.a', 'x'.repeat(200), 'x'.repeat(201)];
    expect(new Set(names.map(stepOf)).size).toBe(names.length);
  });
});
