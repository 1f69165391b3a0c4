import type { Cited } from './cited.ts';
import { type Bilingual, both, type Lang } from './lang.ts';
import { count, printDay } from './print.ts';
import { WAIVER_WORDS } from './review-words.ts';
import type { Covered } from './snapshot.ts';

/** Whether it counts: a waiver that lapsed covers nothing any more. */
export function isWaived({ covered }: { readonly covered?: Covered }): boolean {
  return covered?.holds === true;
}

/** Who waived a finding by what until when, or why the waiver does not count any more. */
export function coveredSentence(covered: Covered): Bilingual {
  return both((lang) => (covered.holds ? holding(covered, lang) : lapsed(covered, lang)));
}

function holding(covered: Covered, lang: Lang): string {
  const { waiver, approver, document, expires = 0, daysLeft = 0 } = covered;
  const until = printDay(expires, lang);
  const left = count(daysLeft, lang, 'ngày', 'day');
  return lang === 'vi'
    ? `Được miễn theo ${waiver}: ${approver} phê duyệt, văn bản ${document}, đến hết ${until} (còn ${left})`
    : `Waived by ${waiver}: approved by ${approver}, document ${document}, to the end of ${until} (${left} left)`;
}

function lapsed({ waiver, state, expires }: Covered, lang: Lang): string {
  if (state !== 'expired' || expires === undefined) {
    return `${waiver}: ${WAIVER_WORDS[state][lang]}`;
  }
  const until = printDay(expires, lang);
  return lang === 'vi'
    ? `Ngoại lệ ${waiver} đã hết hạn ngày ${until}, nên phát hiện này trở lại`
    : `The waiver ${waiver} ended on ${until}, so this finding is back`;
}

/** A decision that is on record about what the finding is about; whether it answers it is for people to judge. */
export function decisionSentence({ key, name }: Cited): Bilingual {
  return {
    vi: `Quyết định đã ghi về bản ghi này: ${name.vi} (${key})`,
    en: `Recorded decision about this record: ${name.en} (${key})`,
  };
}
