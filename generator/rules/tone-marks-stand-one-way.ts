import { define } from '../core/diagnostic.ts';
import type { Mend } from '../core/fix.ts';
import { finding, type Rule, type TextPlace } from './rule.ts';

const definition = define<{ found: string; usual: string }>({
  code: 'tone-marks-stand-one-way',
  severity: 'note',
  sample: { found: 'hoá', usual: 'hóa' },
  message: ({ found, usual }) => ({
    vi: `“${found}” đặt dấu thanh khác phần lớn nội dung ở đây (“${usual}”).`,
    en: `“${found}” places its tone mark otherwise than most of the content (“${usual}”).`,
  }),
  help: ({ usual }) => ({
    vi: `Hãy viết “${usual}”, trừ khi chép nguyên văn; tìm kiếm hiểu cả hai cách viết.`,
    en: `Write “${usual}” unless it is a quotation; search understands both.`,
  }),
  args: ({ found }) => [found.toLowerCase()],
});

const ON_FIRST = 'ùy úy ủy ũy ụy òa óa ỏa õa ọa òe óe ỏe õe ọe'.split(' ');
const ON_SECOND = 'uỳ uý uỷ uỹ uỵ oà oá oả oã oạ oè oé oẻ oẽ oẹ'.split(' ');

/** Open syllables written one way (thủy, hòa) or the other (thuỷ, hoà); after q only "quý" exists. */
const EITHER =
  /(?:[uU](?<![qQ].)[ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE])(?!\p{L})/gu;

type Hit = TextPlace & { readonly index: number; readonly second: boolean };

/** NFC does not unify the two placements, so they would sort and compare as different words. */
export const rule: Rule = {
  definition,
  check: (context) => {
    const hits = context.beyondAscii().flatMap(hitsIn);
    const second = hits.filter((hit) => hit.second).length;
    const rarer = second * 2 <= hits.length;
    const found = hits.filter((hit) => hit.second === rarer);
    return oncePerText(found).map((hit) => {
      const word = wordAt(hit.text, hit.index);
      const params = { found: word, usual: otherWay(word, rarer) };
      return finding(context, definition, params, hit.entity, hit.pointer, [], written(params));
    });
  },
};

/** A quotation keeps its writing, so a person decides. */
function written({ found, usual }: { found: string; usual: string }): Mend {
  const description = { vi: `Viết “${usual}”.`, en: `Write “${usual}”.` };
  return { safety: 'suggested', description, edit: { as: 'swap', pairs: [[found, usual]] } };
}

function hitsIn(place: TextPlace): Hit[] {
  if (place.text.search(EITHER) < 0) return [];
  return Array.from(place.text.matchAll(EITHER), ({ 0: found, index }) => {
    return { ...place, index, second: ON_SECOND.includes(found.toLowerCase()) };
  });
}

/** One finding for a text however often it says the word: the first shows what is meant. */
function oncePerText(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit, i) => {
    const before = hits[i - 1];
    return before?.text !== hit.text || before.entity !== hit.entity;
  });
}

function wordAt(text: string, index: number): string {
  const head = /\p{L}*$/u.exec(text.slice(Math.max(0, index - 10), index))?.[0] ?? '';
  return head + text.slice(index, index + 2);
}

function otherWay(word: string, fromSecond: boolean): string {
  const [from, to] = fromSecond ? [ON_SECOND, ON_FIRST] : [ON_FIRST, ON_SECOND];
  const tail = word.slice(-2);
  const other = to[from.indexOf(tail.toLowerCase())] as string;
  const capital = tail !== tail.toLowerCase();
  const first = other.charAt(0);
  return word.slice(0, -2) + (capital ? first.toUpperCase() : first) + other.slice(1);
}
