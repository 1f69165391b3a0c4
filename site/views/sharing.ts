import type { Page } from '../context.ts';
import {
  countMatrix,
  type Flow,
  type FlowBar,
  flowBars,
  isLive,
  MOST_SIDES,
  routeOf,
  type SharingIssue,
  type SharingIssueKind,
  type UnitSharing,
} from '../data.ts';
import { withoutMarks } from '../foreign.ts';
import { asList, field } from '../read.ts';
import { exchanges } from '../words/exchanges.ts';
import { labelOf, labels } from '../words/labels.ts';
import { sharing as words } from '../words/sharing.ts';
import { collate, foldSides, type Sides, sidesOf } from './sharing-sides.ts';

/** Live flows by channel: point to point first, then in the order of the schema, unknown last. */
export function channelRows(p: Page, flows: readonly Flow[]): readonly FlowBar[] {
  const groups = Map.groupBy(flows.filter(isLive), ({ channel }) =>
    Object.hasOwn(labels.channel, channel) ? channel : '',
  );
  const order = ['direct', ...Object.keys(labels.channel).filter((one) => one !== 'direct'), ''];
  return order.flatMap((channel) => {
    const of = groups.get(channel);
    if (!of) return [];
    const n = (state: string) => of.filter((flow) => flow.state === state).length;
    const name = channel ? labelOf('channel', channel) : exchanges.unknownChannel;
    const [building, planned] = [n('building'), n('planned')];
    const operating = of.length - building - planned;
    return [{ name: p.t(name), operating, building, planned, direct: channel === 'direct' }];
  });
}

export function channelDrawing(p: Page, title: string, bars: readonly FlowBar[], width: number) {
  const { operating, building, planned } = words;
  const said = [operating, building, planned].map((one) => p.t(one).toLowerCase());
  return flowBars({
    title,
    bars,
    words: said as [string, string, string],
    lang: p.lang,
    width,
  });
}

/** Flows from one agency to another; an agency that nobody named is absent. */
export type Pair = {
  readonly provider: string | undefined;
  readonly consumer: string | undefined;
  readonly flows: readonly Flow[];
  readonly direct: number;
  readonly id: string;
};

/** Pairs of agencies by the number of flows, most first; each has an id that stays on its page. */
export function pairsOf(p: Page, flows: readonly Flow[]): readonly Pair[] {
  const name = (key: string | undefined) => (key ? withoutMarks(p.name(key)) : '\uffff');
  const groups = Map.groupBy(flows.filter(isLive), ({ provider, consumer }) =>
    [provider, consumer].join(' '),
  );
  return [...groups.values()]
    .map((of) => ({
      provider: of[0]?.provider,
      consumer: of[0]?.consumer,
      flows: of,
      direct: of.filter(({ channel }) => routeOf(channel) === 'direct').length,
      sort: `${name(of[0]?.provider)} ${name(of[0]?.consumer)}`,
    }))
    .sort((a, b) => b.flows.length - a.flows.length || collate(a.sort, b.sort))
    .map(({ sort: _, ...pair }, at) => ({ ...pair, id: `luong-${at + 1}` }));
}

/** The matrix as a drawing, and into how many groups agencies were put when there are too many. */
export function matrixDrawing(p: Page, title: string, pairs: readonly Pair[]) {
  const [rows, columns] = [
    foldSides(p, sidesOf(pairs.map(({ provider }) => provider)), MOST_SIDES),
    foldSides(p, sidesOf(pairs.map(({ consumer }) => consumer)), MOST_SIDES),
  ];
  const drawing = countMatrix({
    title,
    desc: p.t(words.matrixHelp),
    rows: rows.names,
    columns: columns.names,
    cells: cellsOf(p, pairs, rows, columns),
    corner: p.t(words.corner),
    lang: p.lang,
  });
  const folded = rows.folded || columns.folded;
  return {
    drawing,
    groups: folded ? Math.max(rows.names.length, columns.names.length) : undefined,
  };
}

/** Cells of the drawing; of several pairs in one, the link leads to the first, which has most. */
function cellsOf(p: Page, pairs: readonly Pair[], rows: Sides, columns: Sides) {
  const cells = Map.groupBy(pairs, ({ provider, consumer }) =>
    [rows.placeOf(provider), columns.placeOf(consumer)].join(' '),
  );
  return [...cells].map(([place, of]) => {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    const count = of.reduce((sum, { flows }) => sum + flows.length, 0);
    const [from = '', to = ''] = [rows.names[row], columns.names[column]];
    const direct = of.some((pair) => pair.direct > 0);
    const says = p.t(words.cell(from, to, count));
    return { row, column, count, direct, href: `#${of[0]?.id}`, says };
  });
}

/** Issues of a kind, those without a decision first. */
export function issuesOf(
  sharing: readonly UnitSharing[],
  kind: SharingIssueKind,
): readonly SharingIssue[] {
  const all = new Map<string, SharingIssue>();
  for (const issue of sharing.flatMap(({ issues }) => issues)) {
    if (issue.kind === kind) all.set(issue.subjects.join(' '), issue);
  }
  return [...all.values()].sort(
    (a, b) => Number(a.decisions.length > 0) - Number(b.decisions.length > 0),
  );
}

/** How many components declare the concept of anything they collect. */
export function codedCount(p: Page, unit?: string): number {
  return p.site.entities('component', unit).filter(({ data }) => {
    const items = [...asList(field(data.dataset, 'items')), ...asList(field(data, 'collects'))];
    return items.some((item) => typeof field(item, 'concept') === 'string');
  }).length;
}
