import type { Page } from '../context.ts';
import type { Entity } from '../data.ts';
import { asNumber, asText, resolve } from '../read.ts';
import { workList as words } from '../words/work-list.ts';
import { textOf } from './show.ts';

type WorkGroup = { readonly title: string; readonly entities: readonly Entity[] };

/** Work by plan and the group that the plan prints, in its order; what has no plan comes last. */
export function workGroups(p: Page, work: readonly Entity[]): readonly WorkGroup[] {
  const last = p.t(words.noPlan);
  return [...Map.groupBy(work, (entity) => groupOf(p, entity))]
    .map(([title, own]) => ({ title, entities: inOrder(own), place: placeOf(own) }))
    .sort((a, b) => Number(a.title === last) - Number(b.title === last) || a.place - b.place);
}

function groupOf(p: Page, { unit, data }: Entity): string {
  const plan = resolve(p.site, unit, data.plan, 'plan');
  const group = asText(data.group) === undefined ? '' : textOf(p, data.group).text;
  const name = plan ? p.name(plan) : p.t(words.noPlan);
  return group ? `${name}: ${group}` : name;
}

/** Groups stand as they do in the file, which follows the plan. */
function placeOf(work: readonly Entity[]): number {
  return work.reduce((least, { line }) => Math.min(least, line), Number.MAX_SAFE_INTEGER);
}

function inOrder(work: readonly Entity[]): readonly Entity[] {
  const order = ({ data }: Entity) => asNumber(data.order) ?? Number.MAX_SAFE_INTEGER;
  return [...work].sort((a, b) => order(a) - order(b));
}
