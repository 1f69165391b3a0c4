import type { Day } from '../core/day.ts';
import { type EntityKey, partsOf } from '../core/entity.ts';
import type { Obligation } from '../core/facts.ts';
import { type Bilingual, both, type Lang } from '../core/lang.ts';
import { natureWords } from '../core/nature-words.ts';
import { printDay } from '../core/print.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { STATUS_WORDS } from '../core/status-words.ts';
import { type Lookup, nameOf } from '../core/work-item.ts';
import type { IcsEvent } from './ics-text.ts';

/** How the summary of an event begins. */
export const MARKS = {
  overdue: { vi: 'QUÁ HẠN', en: 'OVERDUE' },
  achieved: { vi: 'Đã đạt', en: 'Achieved' },
  due: { vi: 'Hạn', en: 'Due' },
} as const;

/**
 * What the nation asks of the units of a folder, or of all: an event each for every unit. What binds
 * and is open is due unless an answer of the unit is due before (as the calendar of the site has
 * it); a draft or a proposal is told on its date with its nature, and never as due.
 */
export function obligationEvents(
  snapshot: Snapshot,
  lookup: Lookup,
  { lang, unit: folder }: { readonly lang: Lang; readonly unit?: string },
): readonly IcsEvent[] {
  const due = new Set(snapshot.facts.calendar?.items.map(({ key, unit }) => `${key} ${unit}`));
  return (snapshot.facts.obligations ?? [])
    .filter(({ unit }) => folder === undefined || partsOf(unit).unit === folder)
    .flatMap(({ unit, obligations }) =>
      obligations.flatMap((obligation) => {
        const { task, deadline: day, binding } = obligation;
        if (day === undefined) return [];
        const answered = binding && !isDone(obligation) && !due.has(`${task} ${unit}`);
        return answered ? [] : [eventOf({ ...obligation, day }, unit, snapshot, lookup, lang)];
      }),
    );
}

function isDone({ state }: Obligation): boolean {
  return state?.startsWith('done-') === true;
}

function eventOf(
  obligation: Obligation & { readonly day: Day },
  unit: EntityKey,
  snapshot: Snapshot,
  lookup: Lookup,
  lang: Lang,
): IcsEvent {
  const { task, day, state, nature } = obligation;
  const whose = nameOf(lookup, unit)[lang];
  const kind = natureWords(nature)[lang];
  return {
    uid: `${task}@${unit}`,
    day,
    summary: `${markOf(obligation)[lang]}: ${nameOf(lookup, task)[lang]} (${whose})`,
    description: [
      `${WORDS.nature[lang]}: ${kind}${obligation.binding ? '' : `; ${WORDS.loose[lang]}`}`,
      state ? `${WORDS.state[lang]}: ${STATUS_WORDS[state][lang]}` : WORDS.silent[lang],
      dated(snapshot)[lang],
    ],
    categories: [whose, WORDS.national[lang], kind],
  };
}

function markOf(obligation: Obligation): Bilingual {
  const { binding, nature, daysLeft = 0 } = obligation;
  if (!binding) {
    const kind = natureWords(nature);
    return both((lang) => `${kind[lang]} (${WORDS.notDue[lang]})`);
  }
  if (isDone(obligation)) return MARKS.achieved;
  return daysLeft < 0 ? MARKS.overdue : MARKS.due;
}

const WORDS = {
  nature: { vi: 'Tính chất', en: 'Nature' },
  state: { vi: 'Tình trạng', en: 'Status' },
  loose: {
    vi: 'chưa ràng buộc, ngày này không phải là hạn',
    en: 'not binding, this day is no deadline',
  },
  notDue: { vi: 'ngày được nêu, không phải hạn', en: 'stated day, no deadline' },
  silent: { vi: 'Đơn vị chưa báo cáo.', en: 'The unit has not reported.' },
  national: { vi: 'Nghĩa vụ do quốc gia giao', en: 'Obligation from the nation' },
} as const;

/** As of when, and as known when. */
export function dated({ asOf, knownAt }: Snapshot): Bilingual {
  return both((lang) => {
    const [day, known] = [printDay(asOf, lang), printDay(knownAt, lang)];
    return lang === 'vi'
      ? `Tính đến ngày ${day}, theo thông tin biết đến ngày ${known}.`
      : `As of ${day}, with what was known by ${known}.`;
  });
}
