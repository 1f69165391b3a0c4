import { describe, expect, it } from 'vitest';
import { noteKey, noteLinks } from '../../generator/core/note-links.ts';
import type { Page } from '../../site/context.ts';
import { noteHtml } from '../../site/notes/markdown.ts';
import { readHtml } from '../support/read-html.ts';

const page = {
  site: { entity: (key: string) => (key === 'component:u/lgsp' ? { key } : undefined) },
  link: (key: string) => `../${key.split('/')[1]}.html`,
  t: ({ vi }: { vi: string }) => vi,
} as unknown as Page;

const html = (text: string, under?: number) => noteHtml(page, 'u', text, under).html;

describe('a note in Markdown', () => {
  it('is paragraphs, lists, tables and code', () => {
    expect(html('Một **đậm**\n\n- a\n- b')).toBe(
      '<p>Một <strong>đậm</strong></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n',
    );
    const table = html('| a | b |\n|---|--:|\n| 1 | 2 |');
    expect(table).toContain('<td class="num">2</td>');
    expect(table).not.toContain('style');
  });

  it('has its headings under that of the page, none skipped', () => {
    expect(html('# A\n\n### B\n\n# C', 2).match(/<h\d/g)).toEqual(['<h3', '<h4', '<h3']);
    expect(html('###### F', 5)).toContain('<h6');
  });

  it('links to records, the web and mail', () => {
    expect(html('[a](component:u/lgsp) [b](component:lgsp)')).toBe(
      '<p><a href="../lgsp.html">a</a> <a href="../lgsp.html">b</a></p>\n',
    );
    expect(html('[a](https://a.vn/?x=1&y=2)')).toContain(
      '<a href="https://a.vn/?x=1&amp;y=2" rel="noreferrer">',
    );
    expect(html('[a](mailto:a@b.vn)')).toContain('href="mailto:a@b.vn"');
  });

  it('shows the words alone where a link leads to no record', () => {
    expect(html('[**a**](component:u/khong-co) b')).toBe('<p><strong>a</strong> b</p>\n');
  });

  it('keeps a diagram as text until somebody asks for it', () => {
    const note = noteHtml(page, 'u', '```mermaid\nflowchart TD\nA["<b>x</b>"]-->B\n```');
    expect(note.diagrams).toBe(true);
    expect(note.html).toContain('A[&quot;&lt;b&gt;x&lt;/b&gt;&quot;]--&gt;B');
    expect(note.html).toContain('<button type="button" hidden>');
    expect(noteHtml(page, 'u', '```js\n1\n```').diagrams).toBe(false);
  });
});

/** Written by hand for this test: what gets through careless Markdown. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](java\tscript:alert(1))',
  '[a](<javascript:alert(1)>)',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:x)',
  '[a](//evil.vn)',
  '[a](/etc/passwd)',
  '[a](../x.html)',
  '[a](file:///etc/passwd)',
  '[a][r]\n\n[r]: javascript:alert(1) "t"',
  '<javascript:alert(1)>',
  '![x](https://evil.vn/pixel.png)',
  '![x" onerror="alert(1)](a.png)',
  '![<img src=x onerror=alert(1)>](javascript:1)',
  '[a](https://a.vn "x\\" onmouseover=\\"alert(1)")',
  '[a](https://a.vn/"onmouseover="alert(1))',
  '```"><script>alert(1)</script>\nx\n```',
  '```mermaid\n</code></pre><script>alert(1)</script>\n```',
  '`</code><script>alert(1)</script>`',
  '| <svg onload=alert(1)> |\n|:-:|\n| <iframe srcdoc="x"> |',
  '# <h1 onclick=alert(1)>',
  '<!-- --><style>@import "https://evil.vn"</style>',
  '<a href="javascript:alert(1)">x</a>',
  '- <details open ontoggle=alert(1)>',
  '> <form action=https://evil.vn><input name=x>',
];

const ALLOWED =
  /^(?:p|strong|em|s|a|ul|ol|li|h[1-6]|blockquote|pre|code|br|hr|div|table|thead|tbody|tr|th|td|button|span)$/;

describe('hostile notes', () => {
  it.each(HOSTILE)('%j is text', (text) => {
    for (const { name, attributes } of readHtml(html(text)).tags) {
      expect(name).toMatch(ALLOWED);
      for (const [attribute, value] of attributes) {
        expect(attribute).toMatch(
          /^(?:href|rel|title|class|start|hidden|type|role|data-failed|data-alt)$/,
        );
        if (attribute === 'href') expect(value).toMatch(/^https:\/\/a\.vn/);
      }
    }
  });
});

describe('links of a note, as a check reads them', () => {
  it('are those of prose, not of code', () => {
    const text =
      '[a](component:lgsp "t") `[x](y:z)` ![p](a.png)\n```\n[n](m:o)\n```\n[r]: https://a.vn\n';
    expect(noteLinks(text).map(({ target }) => target)).toEqual([
      'component:lgsp',
      'a.png',
      'https://a.vn',
    ]);
    expect(noteLinks(text)[1]?.picture).toBe(true);
  });

  it('read in no time whatever is written', () => {
    for (const open of ['[', '[\\', '![', '`', '](', '[]('])
      expect(noteLinks(`${open.repeat(6000)}](a`).length).toBeLessThanOrEqual(6001);
  });

  it('name a record of the same unit or of another', () => {
    const isKind = (kind: string) => kind === 'component';
    expect(noteKey('component:a', 'u', isKind)).toBe('component:u/a');
    expect(noteKey('component:v/a', 'u', isKind)).toBe('component:v/a');
    expect(noteKey('https:a/b', 'u', isKind)).toBeUndefined();
  });
});
