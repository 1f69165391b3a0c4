import type { DateValue } from '../core/day.ts';
import { lastGoodDay } from '../core/day.ts';
import { define } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import type { Bilingual } from '../core/lang.ts';
import { printDate, printDeadline } from '../core/print.ts';
import { dateOf } from './dates.ts';
import { called, finding, type Rule, type RuleContext } from './rule.ts';
import { isMap } from './walk.ts';

type Params = {
  readonly name: Bilingual;
  readonly deadline: DateValue;
  readonly proposal: string;
  readonly asked: Bilingual;
  readonly madeOn: DateValue;
};

const definition = define<Params>({
  code: 'promise-is-not-still-asked-for',
  severity: 'warning',
  sample: {
    name: { vi: 'Nâng cấp cổng (m)', en: 'Upgrade of the portal (m)' },
    deadline: '2018-12-01',
    proposal: 'p',
    asked: { vi: 'Đề nghị nâng cấp cổng (p)', en: 'Request to upgrade the portal (p)' },
    madeOn: '2019-07-15',
  },
  message: ({ name, deadline, asked, madeOn }) => ({
    vi: `“${name.vi}” có hạn ${printDeadline(deadline, 'vi')}, nhưng ${printDate(madeOn, 'vi')} vẫn còn đề xuất “${asked.vi}” về cùng thành phần.`,
    en: `“${name.en}” was due ${printDeadline(deadline, 'en')}, yet ${printDate(madeOn, 'en')} the same component is still asked for in “${asked.en}”.`,
  }),
  help: () => ({
    vi: 'Hãy ghi tình trạng (states) kèm bằng chứng và ngày, hoặc làm rõ đề xuất hỏi phần nào.',
    en: 'Record the state with evidence and date, or say which part the proposal asks for.',
  }),
  args: ({ proposal }) => [proposal],
});

/** A goal past its deadline and not done, whose component somebody asks for after that deadline. */
export const rule: Rule = {
  definition,
  check: (context) => {
    const proposals = context.ofKind('proposal').filter(({ data }) => dateOf(data.madeOn));
    return ['milestone', 'task'].flatMap((kind) =>
      context.ofKind(kind).flatMap((work) => contradictions(context, work, proposals)),
    );
  },
};

function contradictions(context: RuleContext, work: Entity, proposals: readonly Entity[]) {
  const deadline = work.data.deadline as DateValue;
  const due = dateOf(deadline) && lastGoodDay(deadline);
  if (due === undefined || isDone(work)) return [];
  const components = new Set(context.named(work.key, 'components'));
  return proposals.flatMap((proposal) => {
    const madeOn = proposal.data.madeOn as DateValue;
    const wanted = context.named(proposal.key, 'components');
    const later = (dateOf(madeOn)?.first ?? due) > due;
    if (proposal.unit !== work.unit || !later) return [];
    if (!wanted.some((key) => components.has(key))) return [];
    const [name, asked] = [called(work), called(proposal)];
    const params = { name, deadline, proposal: proposal.id, asked, madeOn };
    const at = context.spanOf(proposal.key, []);
    const message = { vi: 'đề xuất ở đây', en: 'the proposal is here' };
    return [finding(context, definition, params, work, ['deadline'], [{ at, message }])];
  });
}

function isDone({ data }: Entity): boolean {
  const states = Array.isArray(data.states) ? data.states : [];
  return states.some((state) => isMap(state) && /^(done|cancelled)$/.test(String(state.state)));
}
