import type { Judged } from '../core/facts.ts';
import type { Bilingual, Lang } from '../core/lang.ts';
import { count } from '../core/print.ts';
import { STATUS_WORDS } from '../core/status-words.ts';
import type { Aims } from './revisions.ts';
import { both, pick, sentences } from './wording.ts';

/** An aim judged by itself, and how people name it: "ít nhất 30 %, hạn năm 2019". */
export type NamedJudgement = { readonly judged: Judged; readonly named: (lang: Lang) => string };

/** A reason with what revisions changed: both targets are always shown (METHODS A3). */
export function explainRevised(
  reason: Bilingual,
  aims: Aims,
  original: NamedJudgement,
  current: NamedJudgement | undefined,
): Bilingual {
  return both((lang) =>
    sentences(
      reason[lang],
      `${times(aims.changes, lang)}; ${against(original, lang, 'ban đầu', 'the original')}.`,
      current && `${late(lang)}; ${against(current, lang, 'mới', 'the new')}.`,
    ),
  );
}

function times(changes: number, lang: Lang): string {
  const text = count(changes, lang, 'lần', 'time');
  return pick(lang, `Mục tiêu đã điều chỉnh ${text}`, `The target was revised ${text}`);
}

function late(lang: Lang): string {
  return pick(
    lang,
    'Điều chỉnh sau khi đã quá hạn không xóa việc trễ hạn',
    'A revision after the deadline does not erase the miss',
  );
}

function against({ judged, named }: NamedJudgement, lang: Lang, vi: string, en: string): string {
  const word = STATUS_WORDS[judged.state][lang].toLowerCase();
  return pick(
    lang,
    `so với mục tiêu ${vi} (${named(lang)}): ${word}`,
    `against ${en} target (${named(lang)}): ${word}`,
  );
}
