import type { Bilingual, Lang, Text } from '../core/lang.ts';
import { printDay } from '../core/print.ts';
import type { At } from './context.ts';
import type { Observation } from './observations.ts';
import type { Aim } from './revisions.ts';
import type { Outcome, TargetInput, Verdict } from './target-status.ts';
import { partDue, trajectoryOf } from './trajectory.ts';
import {
  amount,
  between,
  both,
  dated,
  days,
  due,
  floored,
  number,
  pick,
  sentences,
  wanted,
} from './wording.ts';

const DAYS_A_MONTH = 365.25 / 12;

/** A verdict with what it was reached from. */
export type Case = {
  readonly target: TargetInput;
  readonly aim: Aim;
  readonly unit: Text;
  readonly verdict: Verdict;
  readonly at: At;
};

type Told = Case & { readonly lang: Lang };

/** Why a target has its status: the figures used, then the target (METHODS A3). */
export function explainTarget(given: Case): Bilingual {
  return both((lang) => {
    const told = { ...given, lang };
    const goal = `${pick(lang, 'Mục tiêu', 'Target')}: ${goalText(told)}.`;
    return sentences(SENTENCES[given.verdict.state](told), ...flagTexts(told), goal);
  });
}

/** "ít nhất 30 %, hạn năm 2019". */
export function goalText({ target, aim, unit, lang }: Told): string {
  if (aim.value === undefined) {
    return `${pick(lang, 'chưa xác định phải đạt bao nhiêu', 'value not stated')}, ${due(aim, lang)}`;
  }
  return `${wanted(aim.value, target.comparator, unit, lang)}, ${due(aim, lang)}`;
}

const SENTENCES: Readonly<Record<Outcome, (told: Told) => string>> = {
  'not-due': ({ target, lang }) => {
    const start = printDay(target.baseline?.day ?? target.start ?? 0, lang);
    return pick(lang, `Kỳ thực hiện bắt đầu từ ${start}.`, `The period starts on ${start}.`);
  },
  'no-data': ({ lang }) => pick(lang, 'Chưa có số liệu nào.', 'No figure yet.'),
  'overdue-unverified': (told) => (told.verdict.last ? overdueSince(told) : overdueUnseen(told)),
  missed: (told) => (told.verdict.flags.includes('unreported') ? silent(told) : missed(told)),
  'achieved-on-time': (told) =>
    sentences(
      `${pick(told.lang, 'Đạt trong hạn', 'Reached in time')}: ${reached(told)}.`,
      lastSeen(told),
    ),
  'achieved-late': (told) => sentences(late(told), lastSeen(told)),
  'done-undated': (told) =>
    sentences(`${pick(told.lang, 'Đã đạt', 'Reached')}: ${reached(told)}.`, lastSeen(told)),
  'open-undated': (told) => `${pick(told.lang, 'Chưa đạt', 'Not reached')}: ${last(told)}.`,
  'insufficient-data': (told) => sentences(tooLittle(told), pace(told)),
  'on-track': (told) => going(told),
  'at-risk': (told) => going(told),
  'off-track': (told) => going(told),
  stale: (told) => sentences(stale(told), SENTENCES[told.verdict.lastKnown ?? 'no-data'](told)),
};

function last({ verdict, unit, lang }: Told): string {
  return dated(verdict.last as Observation, unit, lang);
}

function reached({ verdict, unit, lang }: Told): string {
  return dated(verdict.reached as Observation, unit, lang);
}

/** The latest figure, where it is not the one already told. */
function lastSeen(told: Told): string | undefined {
  const { verdict, lang } = told;
  if (verdict.last === verdict.reached) return undefined;
  return `${pick(lang, 'Số liệu cuối', 'Latest figure')}: ${last(told)}.`;
}

function overdueBy({ aim, at, lang }: Told): string {
  return days(at.asOf - (aim.deadline as number), lang);
}

function overdueUnseen(told: Told): string {
  const over = overdueBy(told);
  return pick(
    told.lang,
    `Đã quá hạn ${over} mà chưa có số liệu nào.`,
    `${over} past the deadline without any figure.`,
  );
}

function overdueSince(told: Told): string {
  const [over, seen] = [overdueBy(told), last(told)];
  return pick(
    told.lang,
    `Số liệu cuối là ${seen}, trước hạn và chưa đạt; đã quá hạn ${over} mà chưa có số liệu mới.`,
    `The latest figure, ${seen}, is from before the deadline and not enough; ${over} past it there is no newer one.`,
  );
}

function missed(told: Told): string {
  const seen = last(told);
  return pick(
    told.lang,
    `Đã đến hạn mà chưa đạt: ${seen}.`,
    `Not reached by the deadline: ${seen}.`,
  );
}

function silent(told: Told): string {
  const [over, seen] = [overdueBy(told), last(told)];
  const grace = days(told.at.graceDays, told.lang);
  return pick(
    told.lang,
    `Số liệu cuối là ${seen}, chưa đạt; đã quá hạn ${over}, hết ${grace} chờ báo cáo mà không có số liệu mới.`,
    `The latest figure, ${seen}, is not enough; ${over} past the deadline and after ${grace} of grace nothing new was reported.`,
  );
}

function late(told: Told): string {
  const { aim, verdict, lang } = told;
  const over = days((verdict.reached as Observation).day - (aim.deadline as number), lang);
  const seen = reached(told);
  if (!verdict.flags.includes('timing-uncertain')) {
    return pick(lang, `Đạt sau hạn ${over}: ${seen}.`, `Reached ${over} late: ${seen}.`);
  }
  const span = verdict.crossing && between(verdict.crossing, lang);
  return pick(
    lang,
    `Thấy đạt lần đầu sau hạn ${over}: ${seen}; ngày đạt ${span ? `nằm ${span}` : 'không rõ'}.`,
    `First seen reached ${over} after the deadline: ${seen}; the day itself is ${span ?? 'not known'}.`,
  );
}

function tooLittle(told: Told): string {
  const seen = last(told);
  if (told.aim.value === undefined) return `${pick(told.lang, 'Hiện có', 'So far')}: ${seen}.`;
  return pick(
    told.lang,
    `Có ${seen}; chưa đủ số liệu để biết nhanh hay chậm.`,
    `There is ${seen}; too little to tell whether it is ahead or behind.`,
  );
}

/** What is needed from now on; a month is what people plan in. */
function pace({ verdict, unit, lang }: Told): string | undefined {
  if (verdict.pacePerDay === undefined || verdict.pacePerDay === 0) return undefined;
  const month = Math.abs(verdict.pacePerDay) * DAYS_A_MONTH;
  const step = unit === '%' ? points(month, lang) : amount(round(month), unit, lang);
  const rise = verdict.pacePerDay > 0;
  return pick(
    lang,
    `Muốn kịp hạn phải ${rise ? 'tăng' : 'giảm'} ${step} mỗi tháng.`,
    `To be in time it must ${rise ? 'rise' : 'fall'} by ${step} a month.`,
  );
}

function points(value: number, lang: Lang): string {
  return `${number(round(value), lang)} ${pick(lang, 'điểm %', 'points')}`;
}

/** Two digits that matter for small paces, whole numbers for large ones. */
function round(value: number): number {
  return Number(value >= 10 ? value.toFixed(0) : value.toPrecision(2));
}

/** A3.7 and A3.9: against the level to keep, or against what the plan had due on that day. */
function going(told: Told): string {
  const { verdict, lang } = told;
  if (!verdict.progress) return kept(told);
  const { ratio, lagDays, finish } = verdict.progress;
  const side = pick(lang, lagDays > 0 ? 'chậm' : 'nhanh', lagDays > 0 ? 'behind' : 'ahead');
  const lag = days(Math.round(Math.abs(lagDays)), lang);
  const r = floored(ratio, lang, 2);
  const end = finish === undefined ? undefined : printDay(finish, lang);
  const head = pick(
    lang,
    `${last(told)}, kế hoạch đến lúc đó là ${plannedText(told)}: ${side} ${lag}, bằng ${r} lần tiến độ đề ra`,
    `${last(told)}, where the plan had ${plannedText(told)}: ${lag} ${side}, ${r} of the planned pace`,
  );
  const then = pick(
    lang,
    end ? `với đà này đạt vào ${end}` : 'với đà này không đạt được',
    end ? `at this rate it gets there on ${end}` : 'at this rate it never gets there',
  );
  return sentences(`${head}; ${then}.`, verdict.state === 'on-track' ? undefined : pace(told));
}

function kept(told: Told): string {
  const held = (told.verdict.lastKnown ?? told.verdict.state) === 'on-track';
  return pick(
    told.lang,
    `${last(told)}: ${held ? 'giữ được' : 'không giữ được'} mức phải giữ.`,
    `${last(told)}: the level to keep is ${held ? '' : 'not '}kept.`,
  );
}

function plannedText({ target, aim, verdict, unit, lang }: Told): string {
  const { baseline, progress } = verdict;
  if (!baseline || !progress || aim.value === undefined || aim.deadline === undefined) return '';
  const goal = { day: aim.deadline, value: aim.value };
  const knots = trajectoryOf({ baseline, target: goal, declared: target.declared ?? [] });
  const part = partDue(knots, progress.actualDays);
  return amount(baseline.value + part * (goal.value - baseline.value), unit, lang);
}

function stale({ verdict, at, lang }: Told): string {
  const age = days(at.asOf - (verdict.last as Observation).day, lang);
  return pick(lang, `Số liệu cuối đã cũ ${age}; khi đó:`, `The latest figure is ${age} old; then:`);
}

function flagTexts({ verdict, lang }: Told): readonly string[] {
  return verdict.flags.flatMap((flag) => {
    if (flag === 'regressed') {
      return pick(lang, 'Đã từng đạt nhưng không giữ được.', 'It was reached once, and lost.');
    }
    if (flag === 'assumed-baseline') {
      return pick(
        lang,
        'Số liệu đầu tiên được lấy làm giá trị gốc.',
        'The first figure serves as the baseline.',
      );
    }
    return flag === 'deteriorating'
      ? pick(lang, 'Đang xấu đi so với giá trị gốc.', 'It is worse than the baseline.')
      : [];
  });
}
