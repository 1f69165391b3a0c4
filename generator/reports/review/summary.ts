import { type Bilingual, both, type Lang } from '../../core/lang.ts';
import { count, printDay, printNumber } from '../../core/print.ts';
import type { FindingState, Review, ReviewDiagram, ReviewedWaiver } from '../../core/review.ts';
import { STATE_WORDS, WAIVER_WORDS } from '../../core/review-words.ts';

export const FINDING_STATES: readonly FindingState[] = [
  'new',
  'undetermined',
  'unchanged',
  'waived',
  'fixed',
];

export function findingCounts({ findings }: Review): Readonly<Record<FindingState, number>> {
  const counts = { new: 0, undetermined: 0, unchanged: 0, waived: 0, fixed: 0 };
  for (const { state } of findings) counts[state]++;
  return counts;
}

/** "Phát hiện: 2 mới, 1 đã sửa": what there is none of is left out, but never what is new. */
export function countsLine(review: Review, lang: Lang): string {
  const counts = findingCounts(review);
  const gone = review.findings.filter(({ state, cause }) => state === 'fixed' && cause).length;
  const shown = { ...counts, fixed: counts.fixed - gone };
  const said = FINDING_STATES.filter((state) => state === 'new' || shown[state] > 0);
  const words = said.map(
    (state) => `${printNumber(shown[state], lang)} ${STATE_WORDS[state][lang].toLowerCase()}`,
  );
  if (gone > 0) words.push(`${printNumber(gone, lang)} ${GONE_ELSEHOW[lang]}`);
  return `${lang === 'vi' ? 'Phát hiện' : 'Findings'}: ${words.join(', ')}`;
}

const GONE_ELSEHOW = {
  vi: 'không còn do quy tắc hoặc thời gian, không phải do sửa nội dung',
  en: 'no longer found by rule or calendar, not mended',
} as const;

/** "5 thay đổi, trong đó 2 thay đổi mốc cam kết (1 không dẫn quyết định)". */
export function changesLine({ changes }: Review, lang: Lang): string {
  if (changes.length === 0) return NO_CHANGE[lang];
  const posts = changes.filter(({ goalpost }) => goalpost !== undefined);
  const undecided = posts.filter(({ decision }) => decision === undefined).length;
  const all = count(changes.length, lang, 'thay đổi về nghĩa', 'change of meaning').replace(
    'change of meanings',
    'changes of meaning',
  );
  if (posts.length === 0) return all;
  const [n, u] = [printNumber(posts.length, lang), printNumber(undecided, lang)];
  return lang === 'vi'
    ? `${all}, trong đó ${n} làm dời mốc (${u} không dẫn quyết định)`
    : `${all}, of which ${n} move a goalpost (${u} without a decision)`;
}

const NO_CHANGE = { vi: 'Không có thay đổi về nghĩa', en: 'No change of meaning' } as const;

/** Which two versions, and as of which day; both days where they differ. */
export function sidesLine({ base, head }: Review, lang: Lang): string {
  const name = ({ name: written, revision }: Review['base']) => {
    const commit = /^[0-9a-f]{40,}$/.test(revision) ? revision.slice(0, 12) : revision;
    return written === '' || written === commit ? commit : `${written} (${commit})`;
  };
  const days = (side: Review['base']) => printDay(side.asOf, lang);
  const sides = `${name(base)} → ${name(head)}`;
  const asOf = base.asOf === head.asOf ? days(head) : `${days(base)} → ${days(head)}`;
  return lang === 'vi' ? `${sides}, tính đến ${asOf}` : `${sides}, as of ${asOf}`;
}

/** What a reader must not read into a clean result (METHODS E). */
export const NOT_COMPLIANCE: Bilingual = {
  vi: 'Không có phát hiện chỉ có nghĩa là cấu trúc hợp lệ, không phải là kết luận “Đáp ứng”.',
  en: 'No findings means that the structure is valid, never that it is “compliant”.',
};

export const UNREAD: Bilingual = {
  vi: 'Có dữ liệu không đọc được, nên kết quả này chưa đầy đủ.',
  en: 'Some input could not be read, so this result is incomplete.',
};

/** What is worth saying of a waiver: all but those that simply hold and cover something. */
export function waiverSentences(
  review: Review,
): readonly (Bilingual & { readonly of: ReviewedWaiver })[] {
  const told = review.waivers.filter(
    ({ state, covers, dropped }) => state !== 'active' || covers === 0 || dropped,
  );
  return told.map((of) => ({ ...both((lang) => waiverSentence(of, lang)), of }));
}

function waiverSentence(waiver: ReviewedWaiver, lang: Lang): string {
  const { key, rule, subject, state, expires, covers, dropped } = waiver;
  const until =
    expires === undefined
      ? ''
      : ` (${UNTIL[lang]} ${printDay(expires, lang)}${leftOf(waiver, lang)})`;
  const unused = covers === 0 ? `; ${UNUSED[lang]}` : '';
  const away = dropped ? `; ${DROPPED[lang]}` : '';
  return `${key}: ${WAIVER_WORDS[state][lang]}${until}: ${rule} ${subject}${unused}${away}`;
}

function leftOf({ daysLeft = 0, state }: ReviewedWaiver, lang: Lang): string {
  if (state === 'expired')
    return `, ${count(-daysLeft, lang, 'ngày trước', 'day')}${lang === 'vi' ? '' : ' ago'}`;
  return lang === 'vi'
    ? `, còn ${count(daysLeft, lang, 'ngày', 'day')}`
    : `, ${count(daysLeft, lang, 'ngày', 'day')} left`;
}

const UNTIL = { vi: 'đến hết', en: 'to the end of' } as const;
const UNUSED = { vi: 'không dùng đến phát hiện nào', en: 'covers no finding' } as const;
const DROPPED = { vi: 'bị bỏ trong thay đổi này', en: 'taken away by this change' } as const;

/** How much of the diagram was left out; undefined when nothing was. */
export function diagramCut({ cutNodes, cutEdges }: ReviewDiagram, lang: Lang): string | undefined {
  if (cutNodes + cutEdges === 0) return undefined;
  const [nodes, edges] = [printNumber(cutNodes, lang), printNumber(cutEdges, lang)];
  return lang === 'vi'
    ? `Sơ đồ không vẽ ${nodes} bản ghi và ${edges} liên kết nữa.`
    : `The diagram leaves out ${nodes} records and ${edges} links.`;
}
