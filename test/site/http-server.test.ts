import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../generator/host/http-server.ts';
import { staticReply } from '../../generator/host/static-files.ts';

let root = '';
let server: RunningServer;
let state = 'one';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'khung-serve-'));
  const site = join(root, 'site');
  mkdirSync(join(site, 'a/b'), { recursive: true });
  mkdirSync(join(site, '_khung'));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(site, '404.html'), '<html><head></head><body>missing</body></html>');
  writeFileSync(join(site, 'a/index.html'), 'index of a');
  writeFileSync(join(site, 'a/b/record.html'), 'record');
  writeFileSync(join(site, '_khung/Base.BxpVtDSE.css'), 'css');
  symlinkSync(join(root, 'secret.txt'), join(site, 'link.txt'));
  server = await startServer({
    port: 0,
    orNext: true,
    respond: (path) => staticReply(site, path),
    events: { path: '/events', last: () => state },
  });
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

type Answer = { status: number; headers: Record<string, unknown>; body: string };

/** A request with its path exactly as given; `fetch` would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('listens on this computer only', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it.each([
    ['/a/', 200, 'text/html; charset=utf-8', 'index of a'],
    ['/a/b/record.html', 200, 'text/html; charset=utf-8', 'record'],
    ['/a/b/record', 200, 'text/html; charset=utf-8', 'record'],
    ['/_khung/Base.BxpVtDSE.css?x', 200, 'text/css; charset=utf-8', 'css'],
  ])('sends %s', async (path, status, type, body) => {
    const answer = await get(path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
      status,
      type,
      body,
    ]);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('leads to where relative links work', async () => {
    expect((await get('/a')).headers.location).toBe('/a/');
    expect((await get('/a/b/record/')).headers.location).toBe('/a/b/record.html');
    expect((await get('//evil.example/..')).status).not.toBe(301);
  });

  it('sends the page for what is missing with a start for its links', async () => {
    const { status, body } = await get('/no/such/page');
    expect(status).toBe(404);
    expect(body).toContain('<base href="/">');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/a/..%5c..',
    '/%0a/../x',
    '/%00',
    '/%zz',
  ])('gives nothing outside for %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body).not.toContain('secret');
  });

  it('follows no link out of the site', async () => {
    expect((await get('/link.txt')).status).toBe(404);
  });

  it('answers to no foreign name and to reading only', async () => {
    expect((await get('/a/', { host: 'evil.example' })).status).toBe(400);
    expect((await get('/a/', {}, 'POST')).status).toBe(405);
  });

  it('sends nothing again that has not changed', async () => {
    const { headers } = await get('/a/');
    const again = await get('/a/', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('tells open pages of a change', async () => {
    const response = await fetch(`${server.url}events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('data: one');
    state = 'two';
    server.notify();
    expect((await reader?.read())?.value).toBe('data: two\n\n');
    await reader?.cancel();
  });
});
