import type { DateValue } from '../core/day.ts';
import { lastGoodDay } from '../core/day.ts';
import { define } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import { printDate, printDeadline } from '../core/print.ts';
import { dateOf } from './dates.ts';
import { finding, type Rule, type RuleContext } from './rule.ts';
import { isMap } from './walk.ts';

type Params = { id: string; deadline: DateValue; proposal: string; madeOn: DateValue };

const definition = define<Params>({
  code: 'promise-is-not-still-asked-for',
  severity: 'warning',
  sample: { id: 'm', deadline: '2018-12-01', proposal: 'p', madeOn: '2019-07-15' },
  message: ({ id, deadline, proposal, madeOn }) => ({
    vi: `“${id}” có hạn ${printDeadline(deadline, 'vi')}, nhưng ${printDate(madeOn, 'vi')} vẫn còn đề xuất “${proposal}” về cùng thành phần.`,
    en: `“${id}” was due ${printDeadline(deadline, 'en')}, yet ${printDate(madeOn, 'en')} the same component is still asked for in “${proposal}”.`,
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
    const asked = context.named(proposal.key, 'components');
    const later = (dateOf(madeOn)?.first ?? due) > due;
    if (proposal.unit !== work.unit || !later) return [];
    if (!asked.some((key) => components.has(key))) return [];
    const params = { id: work.id, deadline, proposal: proposal.id, madeOn };
    const at = context.spanOf(proposal.key, []);
    const message = { vi: 'đề xuất ở đây', en: 'the proposal is here' };
    return [finding(context, definition, params, work, ['deadline'], [{ at, message }])];
  });
}

function isDone({ data }: Entity): boolean {
  const states = Array.isArray(data.states) ? data.states : [];
  return states.some((state) => isMap(state) && /^(done|cancelled)$/.test(String(state.state)));
}
