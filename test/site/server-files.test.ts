import { describe, expect, it } from 'vitest';
import {
  contentTypeOf,
  DRAWING_POLICY,
  FIXED_HEADERS,
  headersOf,
  PAGE_POLICY,
} from '../../generator/core/site-headers.ts';
import { serverFiles } from '../../generator/exporters/site/server-files.ts';
import { readOurs } from '../support/our-files.ts';

const KEPT = 'public, max-age=31536000, immutable';

describe('the headers of a file', () => {
  it.each([
    ['/_khung/Base.BxpVtDSE.css', KEPT],
    ['/v/v1.0/_khung/versions.lCyH7zNp.js', KEPT],
    ['/kien-truc/v/v1.0/_khung/diagram-frame.AbCd_-12.html', KEPT],
    // Their names stay when their content changes.
    ['/_khung/names-vi.js', 'no-cache'],
    ['/_khung/version.css', 'no-cache'],
    ['/_khung/pictures/0a1b2c-480.avif', 'no-cache'],
    ['/a/components/x.BxpVtDSE.html', 'no-cache'],
    ['/', 'no-cache'],
  ])('tell how long %s may be kept', (path, cache) => {
    expect(headersOf(path)['Cache-Control']).toBe(cache);
  });

  it('forbid what the pages forbid, and foreign frames besides', () => {
    const { 'Content-Security-Policy': policy } = headersOf('/index.html');
    expect(policy).toBe(`${PAGE_POLICY}; frame-ancestors 'self'`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('allow the page that draws what it allows itself', () => {
    expect(readOurs('site/adapter/diagram-frame.mjs')).toContain(`"${DRAWING_POLICY}"`);
    const { 'Content-Security-Policy': policy } = headersOf('/_khung/diagram-frame.AbCd_-12.html');
    expect(policy).toBe(`${DRAWING_POLICY}; frame-ancestors 'self'`);
  });

  it('let a picture that is opened by itself run nothing', () => {
    const { 'Content-Security-Policy': policy } = headersOf('/_khung/pictures/0a1b2c.svg');
    expect(policy).toMatch(/default-src 'none'.*; sandbox;/);
    expect(policy).not.toContain('script-src');
  });

  it.each([
    ['a.csv', 'text/csv; charset=utf-8'],
    ['a.jsonld', 'application/ld+json; charset=utf-8'],
    ['a.geojson', 'application/geo+json; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['calendar.ics', 'text/calendar; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.avif', 'image/avif'],
    ['a.webp', 'image/webp'],
    ['a.woff2', 'font/woff2'],
    ['a.zip', 'application/zip'],
    ['A.JPG', 'image/jpeg'],
    ['v/v1.0/_headers', 'application/octet-stream'],
    ['.htaccess', 'application/octet-stream'],
    ['v1.0/constructor', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
  ])('name the type of %s', (file, type) => {
    expect(contentTypeOf(file)).toBe(type);
  });
});

describe('the files for other servers', () => {
  const names = ['_khung/Base.BxpVtDSE.css', '_khung/names-vi.js', 'feed.xml', 'a/datasets.csv'];
  const files = serverFiles(names.map((file) => ({ file, content: '' })));
  const text = (name: string) => String(files.find(({ file }) => file === name)?.content);

  it('say for Netlify what each file adds, and never one header twice for one file', () => {
    const rules = text('_headers').trim().split('\n\n');
    const [all = '', ...own] = rules;
    const lines = Object.entries(FIXED_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
    expect(all.split('\n')).toEqual(['/*', ...lines, expect.stringMatching(/frame-ancestors/)]);
    expect(own).toEqual([`/_khung/Base.BxpVtDSE.css\n  Cache-Control: ${KEPT}`]);
    expect(all).not.toContain('Cache-Control');
  });

  it('say for nginx everything in each place that says anything', () => {
    const config = text('_khung/nginx.conf');
    const places = config.split('location ').filter((place) => place.includes('add_header'));
    expect(places.length).toBeGreaterThan(3);
    const needed = Object.keys(headersOf('/'));
    for (const place of places)
      for (const name of needed) expect(place).toContain(`add_header ${name} "`);
  });

  it('tell nothing of the content: they lie where anyone can read them', () => {
    const others = serverFiles([{ file: 'bi-mat/components/bi-mat.html', content: 'bí mật' }]);
    for (const { content } of others) expect(String(content)).not.toMatch(/bi-mat|bí mật/);
  });
});
