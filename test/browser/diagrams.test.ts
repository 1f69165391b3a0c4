import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { buildSite, type Served, serveSite } from '../support/built-site.ts';
import { SOUND } from '../support/check-files.ts';
import { runAxe } from '../support/run-axe.ts';
import { scratch } from '../support/run-cli.ts';

type Box = { readonly width: number; readonly height: number };

/** Notes as people write them; each a record of its own. */
const FENCES: Readonly<Record<string, string>> = {
  tot: 'flowchart LR\n  A[Một cửa] --> B[LGSP]\n  B --> C[Bộ ngành]',
  'trinh-tu': 'sequenceDiagram\n  Dân->>Một cửa: nộp hồ sơ\n  Một cửa-->>Dân: trả kết quả',
  hong: 'flowchart LR\n  A[[[ -->',
  bam: 'flowchart TD\n  A["<img src=x onerror=window.top.hostile=1>"]-->B\n  click A "javascript:window.top.hostile=2"\n  click B call alert(1)',
  'cau-hinh':
    '%%{init: {"securityLevel":"loose","htmlLabels":true,"themeCSS":"* {background: url(https://evil.invalid/x.png)}"}}%%\nflowchart TD\n  A["<script>window.hostile=3</script>"]-->B',
  'tron-ra': '</code></pre><script>window.hostile=4</script>\nflowchart TD\n  A-->B',
};

const folder = scratch();
const dir = join(folder.root, 'site');
let server: Served;

beforeAll(async () => {
  const root = join(folder.root, 'workspace');
  const agencies = Object.entries(FENCES).map(([id, text]) => {
    const note = `Trước.\n\n\`\`\`mermaid\n${text}\n\`\`\`\n\nSau.`;
    return [id, { name: `Cơ quan ${id}`, side: 'government', notes: note, sources: ['s'] }];
  });
  const files = {
    ...SOUND,
    'architecture/u/agencies.yaml': JSON.stringify(Object.fromEntries(agencies)),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  buildSite(root, dir);
  server = await serveSite(dir);
});

afterAll(async () => {
  await server?.stop();
  folder.remove();
});

const file = (id: string) => `u/agencies/${id}.html`;

/** Presses the button and waits for the picture, or for the words that say that there is none. */
async function draw(page: Page): Promise<'picture' | 'words'> {
  await page.getByRole('button', { name: 'Vẽ sơ đồ' }).click();
  const picture = page.locator('.diagram img');
  const words = page.locator('.diagram [role=status]', { hasText: 'Không vẽ được' });
  await picture.or(words).waitFor();
  return (await picture.count()) > 0 ? 'picture' : 'words';
}

/** What stands in the page that any text of a diagram could have put there. */
function planted(page: Page): Promise<unknown> {
  return page.locator('html').evaluate((root) => ({
    hostile: root.ownerDocument.defaultView.hostile ?? null,
    left: root.ownerDocument.querySelectorAll('iframe, .diagram svg, main script:not([src])')
      .length,
  }));
}

describe('a diagram in a note', () => {
  for (const id of ['tot', 'trinh-tu']) {
    test(`${id} is drawn when asked for, without a breach of the policy`, async ({ open }) => {
      const { page, faults } = await open({ baseURL: server.url });
      await page.goto(file(id));
      expect(await draw(page)).toBe('picture');
      const { width, height } = (await page.locator('.diagram img').boundingBox()) as Box;
      expect(width).toBeGreaterThan(100);
      expect(height).toBeGreaterThan(30);
      expect(await page.locator('.diagram pre').textContent()).toContain('Một cửa');
      expect(faults).toEqual([]);
      expect(await runAxe(page)).toEqual([]);
    });
  }

  test('asks for nothing of mermaid before that', async ({ open }) => {
    const { page } = await open({ baseURL: server.url });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(file('tot'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /diagram-(?:library|frame|script)/.test(url))).toEqual([]);
  });

  test('is drawn in a page opened from a folder', async ({ open }) => {
    const { page } = await open({ baseURL: server.url });
    await page.goto(pathToFileURL(join(dir, file('tot'))).href);
    expect(await draw(page)).toBe('picture');
  });

  test('that cannot be drawn stays text, and the page says so', async ({ open }) => {
    const { page } = await open({ baseURL: server.url });
    await page.goto(file('hong'));
    expect(await draw(page)).toBe('words');
    expect(await page.locator('.diagram pre').textContent()).toContain('A[[[');
  });

  for (const id of ['bam', 'cau-hinh', 'tron-ra']) {
    test(`${id}: a hostile one runs nothing and asks for nothing`, async ({ open }) => {
      const { page, faults } = await open({ baseURL: server.url });
      await page.goto(file(id));
      await draw(page);
      const picture = page.locator('.diagram img');
      if ((await picture.count()) > 0) await picture.click();
      expect(await planted(page)).toEqual({ hostile: null, left: 0 });
      expect(faults.filter((fault) => !/Content Security Policy/.test(fault))).toEqual([]);
    });
  }
});
