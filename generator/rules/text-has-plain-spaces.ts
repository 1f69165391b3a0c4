import { define } from '../core/diagnostic.ts';
import type { Mend } from '../core/fix.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ character: string }>({
  code: 'text-has-plain-spaces',
  severity: 'note',
  sample: { character: 'U+2028' },
  message: ({ character }) => ({
    vi: `Văn bản có ký tự trống không nhìn thấy được (${character}).`,
    en: `The text has an invisible or unusual space (${character}).`,
  }),
  help: () => ({
    vi: 'Thường do chép từ Word hoặc trang web; hãy thay bằng dấu cách thường hoặc xóa đi.',
    en: 'It usually comes from Word or a web page; replace it by a plain space or delete it.',
  }),
  args: ({ character }) => [character],
});

/** No-break and other wide spaces, zero-width characters and a byte-order mark within a text. */
const ODD = /[\u00A0\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F\u2060\u3000\uFEFF\u00AD]/;

const WIDTHLESS = /[\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/;

/** A space for each that has a width, nothing for the others: what is read stays the same. */
function plain(text: string): Mend {
  const odd = new Set(text.match(new RegExp(ODD, 'g')));
  const pairs = [...odd].map((sign) => [sign, WIDTHLESS.test(sign) ? '' : ' '] as const);
  const vi = 'Thay bằng dấu cách thường, hoặc bỏ ký tự không có bề rộng.';
  const en = 'Write a plain space, or leave out what has no width.';
  return { safety: 'safe', description: { vi, en }, edit: { as: 'swap', pairs } };
}

export const rule: Rule = {
  definition,
  check: (context) =>
    context.beyondAscii().flatMap(({ entity, text, pointer }) => {
      const odd = ODD.exec(text)?.[0];
      if (!odd) return [];
      const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      const params = { character: `U+${code}` };
      return [finding(context, definition, params, entity, pointer, [], plain(text))];
    }),
};
