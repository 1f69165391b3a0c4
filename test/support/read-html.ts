/** An opening tag with its attributes, their values decoded. */
export type Tag = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text between this tag and the next closing tag of its name, white space as one space. */
  readonly text: string;
};

/** A page as the checks read it. Well-formedness is not asked here: html-validate sees to it. */
export type Html = { readonly tags: readonly Tag[]; readonly text: string };

type Open = { readonly tag: { name: string; attributes: Tag['attributes']; text: string } };

const PIECE =
  /<!--[\s\S]*?-->|<![^>]*>|<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>[\s\S]*?<\/\1\s*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</g;
const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
/** Elements whose edge parts two words; within the others a word may go on. */
const PARTS =
  /^(?:[hud]l|li|d[td]|p|div|t[dhr]|t(?:able|body|head|foot)|h\d|main|nav|header|footer|section|title|t(?:ext|span)|desc|option|label|button|br|caption|svg)$/;

/** Tags and text of a page; scripts and styles have a tag but no text. */
export function readHtml(source: string): Html {
  const tags: Open['tag'][] = [];
  const open: Open[] = [];
  let text = '';
  const say = (more: string) => {
    text += more;
    for (const { tag } of open) tag.text += more;
  };
  for (const [piece, raw, rawRest = '', slash, name = '', rest = ''] of source.matchAll(PIECE)) {
    if (raw) tags.push({ name: raw, attributes: readAttributes(rawRest), text: '' });
    else if (name) {
      const lower = name.toLowerCase();
      if (PARTS.test(lower)) say(' ');
      if (slash) close(open, lower);
      else {
        const tag = { name: lower, attributes: readAttributes(rest), text: '' };
        tags.push(tag);
        if (KEEPS_TEXT.has(lower)) open.push({ tag });
      }
    } else if (!piece.startsWith('<!')) say(decode(piece));
  }
  return { tags: tags.map((tag) => ({ ...tag, text: clean(tag.text) })), text: clean(text) };
}

/** Elements whose own text the checks ask for. */
const KEEPS_TEXT = new Set(['title', 'h1', 'h2', 'a', 'main', 'th']);

function close(open: Open[], name: string): void {
  const at = open.findLastIndex(({ tag }) => tag.name === name);
  if (at >= 0) open.splice(at, 1);
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/** Character references as the characters they stand for. */
export function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (NAMED[name] ?? all);
  });
}

/** White space as a reader sees it: any run is one space. */
export function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
