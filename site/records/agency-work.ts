import type { Page } from '../context.ts';
import { type EntityKey, type Link, partsOf, type Status } from '../data.ts';
import { agencies as words } from '../words/agencies.ts';
import { common } from '../words/common.ts';
import type { Listing } from './describe.ts';
import { stateNow } from './lifecycle.ts';
import { fieldLabel } from './shapes.ts';
import { linkTo, nothing } from './show.ts';
import { sortedBy } from './sorted.ts';

const WORK = ['task', 'milestone', 'indicator', 'plan'];

/**
 * Work that an agency answers for, with its statuses; indicators it only reports, without a target;
 * and work it contributes to.
 */
export function workOf(p: Page, agency: EntityKey, links: readonly Link[]) {
  const work = links.filter(({ from }) => WORK.includes(partsOf(from).kind));
  const isOwn = ({ field }: Link) => field === 'owner' || field === 'targets';
  const judged = ({ from }: Link) =>
    !from.startsWith('indicator:') || p.site.statusesOf(from).length > 0;
  const own = keysOf(work.filter((link) => isOwn(link) && judged(link)));
  const reported = work.filter((link) => isOwn(link) && !judged(link));
  const helps = keysOf(work.filter((link) => !isOwn(link) && !own.includes(link.from)));
  const statuses: readonly Status[] = own.flatMap((key) =>
    p.site.statusesOf(key).filter(({ owner }) => owner === agency),
  );
  return { own, reported, helps, statuses };
}

function keysOf(links: readonly Link[]): readonly EntityKey[] {
  return [...new Set(links.map(({ from }) => from))];
}

/** Components that an agency owns, operates, uses or whose data it owns. */
export function componentRoles(p: Page, title: string, links: readonly Link[]): Listing {
  const roles = new Map<EntityKey, string[]>();
  for (const { from, field } of links) {
    if (!from.startsWith('component:')) continue;
    roles.set(from, [...(roles.get(from) ?? []), p.t(fieldLabel('component', field))]);
  }
  return {
    title,
    columns: [common.name, words.role, words.state].map(p.t),
    rows: sortedBy([...roles], ([key]) => p.name(key)).map(([key, fields]) => {
      const entity = p.site.entity(key);
      const state = entity && stateNow(p, entity)?.shown;
      return [[linkTo(p, key)], [{ text: fields.join(', ') }], [state ?? nothing(p)]];
    }),
  };
}
