import type { Page } from '../context.ts';
import type { Entity, EntityKey } from '../data.ts';
import { asNumber, asText, resolve } from '../read.ts';
import { workList as words } from '../words/work-list.ts';
import type { Listing } from './describe.ts';
import { textOf } from './show.ts';
import { workTable } from './work.ts';

/** Work by plan and the group that the plan prints, in its order; what has no plan comes last. */
export function workGroups(p: Page, work: readonly Entity[]): readonly Listing[] {
  const groups = new Map<string, Entity[]>();
  for (const entity of work) {
    const title = groupOf(p, entity);
    groups.set(title, [...(groups.get(title) ?? []), entity]);
  }
  const last = p.t(words.noPlan);
  return [...groups]
    .sort(
      ([a, one], [b, other]) =>
        Number(a === last) - Number(b === last) || place(one) - place(other),
    )
    .map(([title, own]) => ({ ...workTable(p, title, keysInOrder(own)), widths: 'w-work' }));
}

/** Groups stand as they do in the file, which follows the plan. */
function place(work: readonly Entity[]): number {
  return Math.min(...work.map(({ line }) => line));
}

function groupOf(p: Page, { unit, data }: Entity): string {
  const plan = resolve(p.site, unit, data.plan, 'plan');
  const group = asText(data.group) === undefined ? '' : textOf(p, data.group).text;
  const name = plan ? p.name(plan) : p.t(words.noPlan);
  return group ? `${name}: ${group}` : name;
}

function keysInOrder(work: readonly Entity[]): readonly EntityKey[] {
  const order = ({ data }: Entity) => asNumber(data.order) ?? Number.MAX_SAFE_INTEGER;
  return [...work].sort((a, b) => order(a) - order(b)).map(({ key }) => key);
}
