import type { Page } from '../context.ts';
import type { Entity } from '../data.ts';
import { component as words } from '../words/component.ts';
import type { Fact } from './describe.ts';
import { stateNow } from './lifecycle.ts';

/** What a reader asks of a component first. */
const FIRST = ['owner', 'operator', 'dataOwner'];

/** Facts of a component: who answers for it, how it stands, where it belongs, then the rest. */
export function componentFacts(p: Page, entity: Entity, facts: readonly Fact[]): readonly Fact[] {
  const now = stateNow(p, entity)?.shown ?? { text: p.t(words.noState), missing: true as const };
  const first = facts.filter(({ field }) => FIRST.includes(field));
  const rest = facts.filter(({ field }) => !FIRST.includes(field));
  return [...first, { field: 'state', label: p.t(words.state), values: [now] }, ...rest];
}
