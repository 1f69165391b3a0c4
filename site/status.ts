import { type Lang, STATES, STATUS_WORDS, type State, type Status, statusMark } from './data.ts';
import { common } from './words/common.ts';

/** Mark and word of a status, as HTML: for rows of long tables, where a component costs too much. */
export function statusHtml(
  state: State,
  lang: Lang,
  verification?: Status['verification'],
): string {
  const { tone, [lang]: word } = STATUS_WORDS[state];
  const proof = verification ? ` – ${common[verification][lang]}` : '';
  return `<span class="st ${tone}">${statusMark(state)}<span>${word}${proof}</span></span>`;
}

/** Counts by state, worst first, without the states that do not occur. */
export function countStates(statuses: readonly Status[]): readonly (readonly [State, number])[] {
  const counts = new Map<State, number>();
  for (const { state } of statuses) counts.set(state, (counts.get(state) ?? 0) + 1);
  return STATES.flatMap((state) => {
    const n = counts.get(state);
    return n ? [[state, n] as const] : [];
  });
}
