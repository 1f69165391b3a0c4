import { dateOf, fieldOf } from '../core/fields.ts';
import { type Bilingual, both, type Lang } from '../core/lang.ts';
import { printDeadline } from '../core/print.ts';
import type { Change, Goalpost } from '../core/review.ts';
import { GOALPOST_WORDS } from '../core/review-words.ts';
import { shown } from './items.ts';

const word = (vi: string, en: string): Bilingual => ({ vi, en });

/** The verb and the two values of a change, said of a value at a path. */
export function changeMessage(
  path: string,
  before: unknown,
  after: unknown,
  goalpost?: Goalpost,
): Bilingual {
  return both((lang) => {
    const what = goalpost ? GOALPOST_WORDS[goalpost][lang] : verb(before, after)[lang];
    return `${what}: ${path}${values(before, after, lang)}`;
  });
}

function verb(before: unknown, after: unknown): Bilingual {
  if (before === undefined) return word('Thêm', 'Added');
  return after === undefined ? word('Bỏ', 'Removed') : word('Sửa', 'Changed');
}

function values(before: unknown, after: unknown, lang: Lang): string {
  const [old, now] = [said(before, lang), said(after, lang)];
  if (before === undefined) return ` = ${now}`;
  if (after === undefined) return lang === 'vi' ? ` (trước đây là ${old})` : ` (was ${old})`;
  return lang === 'vi' ? ` từ ${old} thành ${now}` : ` from ${old} to ${now}`;
}

function said(value: unknown, lang: Lang): string {
  const iso = typeof value === 'string' && /^\d{4}-/.test(value) ? dateOf(value) : undefined;
  const deadline = fieldOf(value, 'inclusive') === undefined ? iso : dateOf(value);
  return deadline === undefined ? `“${shown(value)}”` : printDeadline(deadline, lang);
}

const RECORD: Readonly<Record<Exclude<Change['op'], 'changed'>, Bilingual>> = {
  added: word('Thêm bản ghi', 'Record added'),
  removed: word('Bỏ bản ghi', 'Record removed'),
  renamed: word('Đổi mã', 'Id changed'),
  unreadable: word(
    'Bản ghi không đọc được ở một trong hai bản, nên chưa biết đã đổi gì',
    'The record cannot be read on one side, so what changed is not known',
  ),
};

/** What happened to a record as a whole. */
export function recordMessage(
  op: Exclude<Change['op'], 'changed'>,
  goalpost?: Goalpost,
  more = '',
): Bilingual {
  return both((lang) => {
    const said = `${RECORD[op][lang]}${more}`;
    return goalpost ? `${GOALPOST_WORDS[goalpost][lang]}: ${said.toLowerCase()}` : said;
  });
}
