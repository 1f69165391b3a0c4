import { clean, decode } from './read-html.ts';

const PIECE =
  /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</g;
const VOID = /^(?:meta|link|br|img|input|hr|col|wbr)$/;

type Words = { readonly words: string; readonly lang: string };

/** Words between two tags of a page, each with the language that holds there. */
export function* wordsIn(html: string): Generator<Words> {
  const open: { readonly name: string; readonly lang: string }[] = [];
  for (const [piece, slash, tag = '', rest = ''] of html.matchAll(PIECE)) {
    const name = tag.toLowerCase();
    const lang = open.at(-1)?.lang ?? '';
    if (slash) open.splice(open.findLastIndex((one) => one.name === name));
    else if (name && !VOID.test(name) && !rest.endsWith('/')) {
      open.push({ name, lang: /\slang="([^"]*)"/.exec(rest)?.[1] ?? lang });
    } else if (!name && !piece.startsWith('<')) {
      const words = clean(decode(piece));
      if (words) yield { words, lang };
    }
  }
}
