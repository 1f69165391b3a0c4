import type { Bilingual, Lang } from '../core/lang.ts';
import { type Mark, markKey } from './component-mark.ts';
import type { FrameworkFigure } from './framework-figure.ts';
import type { FigureLayer } from './framework-layout.ts';
import { SAID, STANDING_SAYS, STATES, stateWord } from './framework-words.ts';

const OTHERS = ['task', 'late', 'gap', 'excused', 'plain'] as const;
const WORDS: Readonly<Record<(typeof OTHERS)[number], Bilingual>> = {
  task: SAID.task,
  late: SAID.late,
  gap: STANDING_SAYS.gap ?? SAID.nothing,
  excused: STANDING_SAYS.excused ?? SAID.nothing,
  plain: SAID.capability,
};

/** The marks that occur, in a fixed order, and what holds for every name that says nothing else. */
export function legendOf(
  layers: readonly FigureLayer[],
  traits: string,
  lang: Lang,
): FrameworkFigure['legend'] {
  const found = new Set(layers.flatMap(({ parts }) => parts.flatMap(marksIn)).map(markKey));
  const states = (sort: 'own' | 'shared') =>
    STATES.map((state) => ({ mark: { sort, state }, text: sentence(sort, state, lang) }));
  const others = OTHERS.map((sort) => ({ mark: { sort }, text: WORDS[sort][lang] }));
  const known = [...states('own'), ...states('shared'), ...others];
  const shown = known.filter(({ mark }) => found.has(markKey(mark)));
  return traits === '' ? shown : [...shown, { text: unsaid(traits)[lang] }];
}

function marksIn({ blocks }: FigureLayer['parts'][number]): readonly Mark[] {
  return blocks.flatMap(({ mark, items }) => [
    ...(mark ? [mark] : []),
    ...items.map((item) => item.mark),
  ]);
}

function sentence(sort: 'own' | 'shared', state: string | undefined, lang: Lang): string {
  return `${SAID[sort][lang]}: ${stateWord(state)[lang]}`;
}

function unsaid(traits: string): Bilingual {
  return {
    vi: `Trong ngoặc sau tên là phạm vi dùng chung và khối chủ quản; không có ngoặc nghĩa là: ${traits}.`,
    en: `In brackets after a name: sharing scope and the owner’s side; no brackets means: ${traits}.`,
  };
}
