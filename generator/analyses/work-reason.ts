import type { Bilingual, Lang } from '../core/lang.ts';
import { printDay } from '../core/print.ts';
import type { At } from './context.ts';
import type { Aim } from './revisions.ts';
import { verificationOf } from './task-status.ts';
import { between, both, capital, days, due, on, pick, sentences } from './wording.ts';
import type { Report, WorkInput, WorkState, WorkVerdict } from './work-states.ts';

/** A verdict on a milestone or a task with what it was reached from. */
export type WorkCase = {
  readonly work: WorkInput;
  readonly aim: Aim;
  readonly verdict: WorkVerdict;
  readonly at: At;
  /** Cannot be decided by yes or no. */
  readonly qualitative?: boolean;
  /** An event took place or not; nobody verifies that. */
  readonly event?: boolean;
  /** Its deadline binds nobody: a draft, a proposal, an intention. */
  readonly unbinding?: boolean;
};

type Told = WorkCase & { readonly lang: Lang };

const WORDS: Readonly<Record<WorkState, Bilingual>> = {
  'not-started': { vi: 'chưa bắt đầu', en: 'not started' },
  'in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  done: { vi: 'hoàn thành', en: 'done' },
  cancelled: { vi: 'đã dừng', en: 'stopped' },
};

/** Why a milestone or a task has its status, with the dates used. */
export function explainWork(given: WorkCase): Bilingual {
  return both((lang) => {
    const told = { ...given, lang };
    return sentences(headline(told), lost(told), proof(told), nature(told));
  });
}

function headline(told: Told): string {
  const { state } = told.verdict;
  if (state === 'not-due') return notDue(told);
  if (state === 'cancelled') return `${pick(told.lang, 'Đã dừng', 'Stopped')} ${lastOn(told)}.`;
  if (told.verdict.reached) return done(told, told.verdict.reached);
  const over = told.aim.deadline === undefined ? 0 : told.at.asOf - told.aim.deadline;
  return over > 0 && !told.unbinding ? overdue(told, over) : underWay(told);
}

function notDue({ work, lang }: Told): string {
  const start = printDay(work.start ?? 0, lang);
  return pick(lang, `Kỳ thực hiện bắt đầu từ ${start}.`, `The period starts on ${start}.`);
}

function lastOn({ verdict, lang }: Told): string {
  return on((verdict.last as Report).when, lang);
}

/** "đang thực hiện vào tháng 7/2019". */
function lastText(told: Told): string | undefined {
  const { last } = told.verdict;
  return last && `${WORDS[last.state][told.lang]} ${lastOn(told)}`;
}

function done(told: Told, reached: Report): string {
  const { aim, lang } = told;
  const day = on(reached.when, lang);
  if (aim.deadline === undefined || told.unbinding) {
    return pick(lang, `Hoàn thành ${day}; ${due(aim, lang)}.`, `Done ${day}; ${due(aim, lang)}.`);
  }
  const over = reached.day - aim.deadline;
  if (over > 0) return late(told, day, days(over, lang));
  return pick(
    lang,
    `Hoàn thành ${day}, kịp ${due(aim, lang)}.`,
    `Done ${day}, in time (${due(aim, lang)}).`,
  );
}

function late({ aim, verdict, lang }: Told, day: string, over: string): string {
  const limit = due(aim, lang);
  if (!verdict.flags.includes('timing-uncertain')) {
    return pick(
      lang,
      `Hoàn thành ${day}, chậm ${over} so với ${limit}.`,
      `Done ${day}, ${over} late (${limit}).`,
    );
  }
  const span = verdict.crossing && between(verdict.crossing, lang);
  return pick(
    lang,
    `Được thấy hoàn thành lần đầu ${day}, chậm nhiều nhất ${over} so với ${limit}; ngày hoàn thành ${span ? `nằm ${span}` : 'không rõ'}.`,
    `First seen done ${day}, at most ${over} late (${limit}); the day itself is ${span ?? 'not known'}.`,
  );
}

function overdue(told: Told, over: number): string {
  const { aim, lang } = told;
  const [limit, late, seen] = [due(aim, lang), days(over, lang), lastText(told)];
  if (!seen) {
    return pick(
      lang,
      `${capital(limit)} đã qua ${late} mà chưa có thông tin nào về kết quả.`,
      `${late} past the deadline (${limit}) and nothing is known of the result.`,
    );
  }
  const before = (told.verdict.last as Report).day < (aim.deadline as number);
  if (!before) {
    return pick(
      lang,
      `${capital(limit)} đã qua ${late}; khi đã đến hạn vẫn ${seen}.`,
      `${late} past the deadline (${limit}); still ${seen}, when it was due.`,
    );
  }
  return pick(
    lang,
    `${capital(limit)} đã qua ${late} mà chưa có thông tin mới; trước hạn: ${seen}.`,
    `${late} past the deadline (${limit}) with nothing newer; before it: ${seen}.`,
  );
}

function underWay(told: Told): string {
  const { aim, at, verdict, lang } = told;
  const head = lastText(told);
  const first = head
    ? `${pick(lang, 'Thông tin cuối', 'Last known')}: ${head}`
    : pick(lang, 'Chưa có thông tin nào về kết quả', 'Nothing is known of the result yet');
  const age = days(at.asOf - (verdict.last?.day ?? at.asOf), lang);
  const old = verdict.state === 'stale' && pick(lang, `, đã cũ ${age}`, `, ${age} old`);
  const left = aim.deadline === undefined ? -1 : aim.deadline - at.asOf;
  const rest = left >= 0 && pick(lang, `, còn ${days(left, lang)}`, `, ${days(left, lang)} left`);
  return `${first}${old || ''}; ${due(aim, lang)}${rest || ''}.`;
}

function lost({ verdict, lang }: Told): string | undefined {
  if (!verdict.flags.includes('regressed')) return undefined;
  const report = verdict.seen.findLast((each) => each.state === 'done') as Report;
  const day = on(report.when, lang);
  return pick(lang, `Từng được báo hoàn thành ${day}.`, `It was reported done ${day}.`);
}

function proof({ verdict, event, lang }: Told): string | undefined {
  const verification = verificationOf(verdict);
  if (!verification || event) return undefined;
  if (verification === 'verified') return pick(lang, 'Đã kiểm chứng.', 'Verified.');
  const evidence = Math.max(0, ...verdict.seen.map((report) => report.evidence));
  return evidence > 0
    ? pick(lang, 'Có bằng chứng, chờ kiểm chứng.', 'There is evidence, awaiting verification.')
    : pick(lang, 'Chưa có bằng chứng, chờ kiểm chứng.', 'No evidence yet, awaiting verification.');
}

function nature({ aim, qualitative, unbinding, lang }: Told): string | undefined {
  if (unbinding && aim.deadline !== undefined) {
    return pick(
      lang,
      'Là đề xuất, dự thảo hoặc dự định nên không tính trễ hạn.',
      'A proposal, a draft or an intention is not counted as late.',
    );
  }
  return qualitative
    ? pick(lang, 'Mục tiêu định tính.', 'The goal is stated in words only.')
    : undefined;
}
