/**
 * Reads an Atom feed strictly (RFC 4287), in Node's own words: anything that is not well-formed XML, or
 * that the standard demands and is not there, throws.
 */
export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  readonly summary: string;
};

export type Feed = Omit<FeedEntry, 'summary'> & {
  readonly self: string | undefined;
  readonly lang: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
};

type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
};

export function readFeed(xml: string): Feed {
  const root = parse(xml);
  if (root.name !== 'feed' || root.attributes.xmlns !== 'http://www.w3.org/2005/Atom')
    throw new Error('no Atom feed');
  const links = root.children.filter(({ name }) => name === 'link');
  return {
    ...whole(root),
    lang: root.attributes['xml:lang'] ?? '',
    self: links.find(({ attributes }) => attributes.rel === 'self')?.attributes.href,
    author: textOf(only(only(root, 'author'), 'name')),
    entries: root.children
      .filter(({ name }) => name === 'entry')
      .map((entry) => ({ ...whole(entry), summary: textOf(only(entry, 'summary')) })),
  };
}

/** What a feed and an entry must each have exactly once. */
function whole(node: Node) {
  const alternate = node.children.filter(
    ({ name, attributes }) => name === 'link' && attributes.rel === 'alternate',
  );
  if (alternate.length !== 1) throw new Error(`${alternate.length} alternate links`);
  const updated = textOf(only(node, 'updated'));
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(updated))
    throw new Error(`no date: ${updated}`);
  const id = textOf(only(node, 'id'));
  new URL(id);
  const link = alternate[0]?.attributes.href ?? '';
  return { id, title: textOf(only(node, 'title')), updated, link };
}

function only(node: Node, name: string): Node {
  const found = node.children.filter((child) => child.name === name);
  if (found.length !== 1) throw new Error(`${found.length} ${name} in ${node.name}`);
  return found[0] as Node;
}

function textOf({ name, text, children }: Node): string {
  if (children.length > 0 || text.trim() === '') throw new Error(`no text in ${name}`);
  return text;
}

const TAG = /<(\/?)([a-z][\w:-]*)((?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(\/?)>/y;

/** Elements, attributes and text; no comments, instructions, or sections, which our files do not have. */
function parse(xml: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let at = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(xml)?.[0].length ?? -1;
  if (at < 0) throw new Error('no XML declaration');
  while (at < xml.length) {
    const here = open.at(-1) as Node;
    const next = xml.indexOf('<', at);
    here.text += plain(xml.slice(at, next < 0 ? xml.length : next));
    if (next < 0) break;
    TAG.lastIndex = next;
    const [tag, closing, name = '', attributes = '', empty] = TAG.exec(xml) ?? [];
    if (tag === undefined) throw new Error(`not well-formed: ${xml.slice(next, next + 60)}`);
    at = next + tag.length;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const node = { name, attributes: attributesOf(attributes), children: [], text: '' };
    here.children.push(node);
    if (!empty) open.push(node);
  }
  if (open.length !== 1 || top.children.length !== 1 || top.text.trim() !== '')
    throw new Error('not one element');
  return top.children[0] as Node;
}

function attributesOf(text: string): Record<string, string> {
  const all = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)];
  const names = all.map(([, name]) => name);
  if (new Set(names).size !== names.length) throw new Error(`an attribute stands twice: ${text}`);
  return Object.fromEntries(all.map(([, name = '', value = '']) => [name, plain(value)]));
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  if (/\p{Cc}|[\ufffe\uffff]/u.test(text.replace(/[\t\n\r]/g, '')))
    throw new Error('a sign that XML forbids');
  return text.replace(/&([^;\s]*);?/g, (all, name: string) => {
    const sign = all.endsWith(';') ? SIGNS[name] : undefined;
    if (sign === undefined) throw new Error(`no such sign: ${all}`);
    return sign;
  });
}
