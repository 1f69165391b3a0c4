import type { Page } from '../context.ts';
import type { Entity } from '../data.ts';
import { asDate, asNumber, resolve } from '../read.ts';
import { common } from '../words/common.ts';
import { proposals as words } from '../words/proposals.ts';
import type { Listing } from './describe.ts';
import { dateOf, linkTo, missing, nothing, type Shown } from './show.ts';
import { brief, deadlines, outcomeOf } from './work.ts';

/**
 * Proposals that were made together, in their order; the heading says by whom and when, since a
 * group itself has only an id.
 */
export function proposalGroups(p: Page, proposals: readonly Entity[]): readonly Listing[] {
  const groups = [...new Set(proposals.map(({ data }) => data.group))];
  return groups.map((group) => {
    const own = proposals
      .filter(({ data }) => data.group === group)
      .sort((a, b) => (asNumber(a.data.order) ?? 1e9) - (asNumber(b.data.order) ?? 1e9));
    return {
      title: group === undefined ? p.t(words.ungrouped) : headingOf(p, own),
      columns: [common.name, words.to, words.wantedBy, words.outcome].map(p.t),
      rows: own.map((one) => [
        [linkTo(p, one.key)],
        [askedOf(p, one)],
        deadlines(p, one),
        [withDate(p, one.data.outcome)],
      ]),
    };
  });
}

function headingOf(p: Page, [first]: readonly Entity[]): string {
  const by = first && resolve(p.site, first.unit, first.data.from, 'agency');
  const on = first && asDate(first.data.madeOn) ? dateOf(p, first.data.madeOn).text : '';
  return by ? p.t(words.madeOn(p.name(by), on)) : p.t(words.ungrouped);
}

function askedOf(p: Page, { unit, data }: Entity): Shown {
  const to = resolve(p.site, unit, data.to, 'agency');
  return to ? linkTo(p, to) : brief(missing(p, data.to) ?? nothing(p));
}

/** The outcome and its day; reasons of unknown ones are on the pages of the proposals. */
function withDate(p: Page, outcome: unknown): Shown {
  const shown = brief(outcomeOf(p, outcome));
  const on = (outcome as { readonly date?: unknown } | undefined)?.date;
  if (shown.missing || asDate(on) === undefined) return shown;
  return { text: `${shown.text} (${dateOf(p, on).text})` };
}
