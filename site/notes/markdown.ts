import MarkdownIt, { type Token } from 'markdown-it';
import type { Page } from '../context.ts';
import { isWebLink, noteKey } from '../data.ts';
import { escapeHtml } from '../html.ts';
import { kinds } from '../kinds.ts';
import { noteWords as words } from '../words/notes.ts';

/** A note as HTML, and whether it holds a diagram that readers may have drawn. */
export type Note = { readonly html: string; readonly diagrams: boolean };

/**
 * A note in Markdown as HTML. Markup in it is text (`html: false`), pictures are their alternative
 * text, and links lead to web pages, mail addresses and records only. Its headings stand under one
 * of level `under`. No attribute but those named here is ever written, so no `style` either.
 */
export function noteHtml(p: Page, unit: string, text: string, under = 2): Note {
  const env = { p, unit };
  const tokens = markdown.parse(text, env);
  lowerHeadings(tokens, under);
  for (const token of tokens) {
    alignByClass(token);
    if (token.children) token.children = linked(p, unit, token.children);
  }
  const diagrams = tokens.some(isDiagram);
  return { html: markdown.renderer.render(tokens, markdown.options, env), diagrams };
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
const isKind = (kind: string) => kinds.has(kind);
markdown.validateLink = (url) => isWebLink(url) || noteKey(url, 'u', isKind) !== undefined;
markdown.renderer.rules.image = (tokens, at) => escapeHtml(tokens[at]?.content ?? '');
markdown.renderer.rules.table_open = () => '<div class="note-table"><table>';
markdown.renderer.rules.table_close = () => '</table></div>';
markdown.renderer.rules.fence = (tokens, at, _, env) => {
  const token = tokens[at] as Token;
  const code = `<pre><code>${escapeHtml(token.content)}</code></pre>`;
  return isDiagram(token) ? diagram(env?.p as Page, code) : code;
};

function isDiagram({ type, info }: Token): boolean {
  return type === 'fence' && info.trim() === 'mermaid';
}

/** The text of a diagram; the script of the page shows the button where it can draw it. */
function diagram(p: Page, code: string): string {
  const [draw, failed] = [words.draw, words.failed].map((word) => escapeHtml(p.t(word)));
  const alt = escapeHtml(p.t(words.alt));
  return (
    `<div class="diagram" data-failed="${failed}" data-alt="${alt}">${code}` +
    `<p><button type="button" hidden>${draw}</button> <span role="status"></span></p></div>`
  );
}

/** The first heading stands one level under `under`, and none jumps over a level. */
function lowerHeadings(tokens: readonly Token[], under: number): void {
  let last = under;
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      last = Math.min(6, last + 1, under + Number(token.tag.slice(1)));
    }
    if (token.type.startsWith('heading_')) token.tag = `h${last}`;
  }
}

/** Columns are aligned by a class: a style in the page is what the site forbids. */
function alignByClass(token: Token): void {
  if (token.type !== 'th_open' && token.type !== 'td_open') return;
  const right = String(token.attrGet('style')).includes('right');
  token.attrs = right ? [['class', 'num']] : null;
}

/** Links to records lead to their pages; one to a record that is not there is no link. */
function linked(p: Page, unit: string, tokens: readonly Token[]): Token[] {
  let open = true;
  return tokens.flatMap((token) => {
    if (token.type === 'link_close') return open ? [token] : [];
    if (token.type !== 'link_open') return [token];
    const href = hrefOf(p, unit, String(token.attrGet('href')));
    open = href !== undefined;
    if (href === undefined) return [];
    token.attrs = href.web
      ? [
          ['href', href.to],
          ['rel', 'noreferrer'],
        ]
      : [['href', href.to]];
    return [token];
  });
}

function hrefOf(p: Page, unit: string, target: string) {
  const key = noteKey(target, unit, isKind);
  if (key !== undefined) return p.site.entity(key) ? { to: p.link(key), web: false } : undefined;
  return isWebLink(target) ? { to: target, web: true } : undefined;
}
