import type { Page } from '../context.ts';
import {
  type ChosenSite,
  type EntityKey,
  KIND_WORDS,
  type MastCount,
  peopleIn,
  printNumber,
  type SitingAnswer,
  type SitingComparison,
  statusWords,
  type UnitSiting,
} from '../data.ts';
import { escapeHtml } from '../html.ts';
import { joint as words } from '../words/joint-sharing.ts';
import { linkHtml } from './station-pairs.ts';

/** A line of the comparison; numbers as they are printed. */
export type CountRow = {
  readonly name: string;
  readonly numbers: readonly string[];
  /** How far its answer is proved; nothing for a sum. */
  readonly proof: string;
  readonly strong?: boolean;
};

/** Each operator alone, all of them added up, all together, and what that avoids. */
export function countRows(p: Page, comparison: SitingComparison): readonly CountRow[] {
  const { t } = p;
  const { alone, joint, jointCount, avoided } = comparison;
  const row = (name: string, count: MastCount | undefined, answer?: SitingAnswer): CountRow => ({
    name,
    numbers: numbersOf(p, count),
    proof: answer ? t(statusWords(answer)) : '',
  });
  const counts = alone.flatMap(({ count }) => count ?? []);
  const sum = counts.length === alone.length ? added(counts) : undefined;
  return [
    ...alone.map(({ operator, count, answer }) =>
      row(t(words.alone(p.name(operator))), count, answer),
    ),
    row(t(words.sum), sum),
    row(t(words.together), jointCount, joint),
    ...(avoided
      ? [
          {
            ...row(t(words.saved), { ...avoided, upgrades: avoided.masts - avoided.builds }),
            strong: true,
          },
        ]
      : []),
  ];
}

function numbersOf({ t, lang }: Page, count: MastCount | undefined): readonly string[] {
  if (!count) return ['–', '–', '–', '–'];
  const { masts, upgrades, builds, buildCost } = count;
  const money = buildCost === undefined ? t(words.noCost) : printNumber(buildCost, lang);
  return [...[masts, upgrades, builds].map((n) => printNumber(n, lang)), money];
}

function added(counts: readonly MastCount[]): MastCount {
  const sum = (of: (count: MastCount) => number) => counts.reduce((all, one) => all + of(one), 0);
  const known = counts.every(({ buildCost }) => buildCost !== undefined);
  return {
    masts: sum(({ masts }) => masts),
    upgrades: sum(({ upgrades }) => upgrades),
    builds: sum(({ builds }) => builds),
    ...(known && { buildCost: sum(({ buildCost = 0 }) => buildCost) }),
  };
}

/** “Sharing avoids 43 masts, 26 of them new, and 32,000,000,000 đồng of building.” */
export function headline({ t }: Page, { avoided }: SitingComparison): string {
  if (!avoided) return t(words.notCompared);
  const { masts, builds, buildCost, proved } = avoided;
  if (masts <= 0) return t(words.noneAvoided);
  const money = buildCost === undefined ? t(words.noMoney) : t(words.money(buildCost));
  return `${t(words.avoided(masts, builds))}${money}${proved ? '' : ` ${t(words.notProved)}`}`;
}

/** Which question was asked, and of whom it was taken. */
export function asked({ t, name }: Page, { limits }: UnitSiting): string {
  if (!limits) return t(words.everyArea);
  const { plan, masts, budget } = limits;
  const said = [
    ...(masts === undefined ? [] : [t(words.mostMasts(masts))]),
    ...(budget === undefined ? [] : [t(words.mostMoney(budget))]),
  ];
  return t(words.within(name(plan), said.join(', ')));
}

const said = (text: string, sort?: string) =>
  sort === undefined ? { html: escapeHtml(text) } : { html: escapeHtml(text), sort };

/** Masts of the joint plan, each with what is to be done there and why. */
export function planColumns(p: Page) {
  const { t, lang } = p;
  const names = (keys: readonly EntityKey[]) => keys.map((key) => linkHtml(p, key)).join(', ');
  return [
    {
      id: 'site',
      title: words.site,
      of: (_: Page, { site }: ChosenSite) => ({ html: linkHtml(p, site) }),
    },
    {
      id: 'todo',
      title: words.todo,
      facet: true,
      of: (_: Page, { kind }: ChosenSite) => said(t(KIND_WORDS[kind])),
    },
    {
      id: 'operators',
      title: words.operators,
      of: (_: Page, { operators }: ChosenSite) => ({ html: names(operators) }),
    },
    {
      id: 'reason',
      title: words.reason,
      of: (_: Page, chosen: ChosenSite) => {
        return said(
          t(words.because(chosen.areas.length, peopleIn(chosen))),
          String(chosen.persons),
        );
      },
    },
    {
      id: 'cost',
      title: words.cost,
      numeric: true,
      of: (_: Page, { kind, cost }: ChosenSite) =>
        kind === 'standing'
          ? said('–', '0')
          : cost === undefined
            ? said(t(words.noCost), '-1')
            : said(printNumber(cost, lang), String(cost)),
    },
  ];
}

/** What is to be built first, then upgraded, then shared; in each by people. */
export function planOrder(chosen: readonly ChosenSite[]): readonly ChosenSite[] {
  const order = ['build', 'upgrade', 'standing'];
  return chosen.toSorted(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      b.persons - a.persons ||
      (a.site < b.site ? -1 : 1),
  );
}
