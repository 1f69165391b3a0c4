import type { Page } from '../context.ts';
import { type Framework, requirementsOf, say, type Text } from '../data.ts';
import { asCode } from '../read.ts';
import { common } from '../words/common.ts';
import type { Item } from './shapes.ts';

/** An entry of a framework: layer, part or block. */
export type FrameworkItem = {
  readonly id: string;
  readonly name: Text;
  readonly code?: string;
  /** A part that a unit may leave out. */
  readonly optional?: boolean;
  readonly parts?: readonly FrameworkItem[];
};

const ANCHORS: Readonly<Record<Item, string>> = {
  framework: '',
  layer: 'l-',
  part: 'p-',
  block: 'b-',
  requirement: 'r-',
};

/** Fragment of an entry on its framework's page; layers, parts and blocks may share ids. */
export function anchorOf(item: Item, id: string): string {
  return `${ANCHORS[item]}${id}`;
}

/** Name of an entry of a framework with a link to it; the unit's own framework is asked first. */
export function itemOf(p: Page, unit: string, item: Item, id: unknown, framework?: unknown) {
  const own = framework ?? p.site.entity(`unit:${unit}/${unit}`)?.data.framework;
  const all = p.site.frameworks();
  const first = all.find((one) => one.id === own);
  for (const one of first ? [first, ...all] : all) {
    const found = find(one, item, asCode(id));
    if (!found) continue;
    const path = `/frameworks/${one.id}/`;
    if (item === 'requirement') {
      return { text: p.text(found.name), href: p.href(requirementPath(p, unit, one.id, found.id)) };
    }
    const whole = item === 'framework';
    const fragment = whole ? '' : `#${anchorOf(item, found.id)}`;
    return { text: p.text(found.name), href: p.href(path + fragment) };
  }
  return { text: asCode(id) || p.t(common.notRecorded) };
}

/** The row of a requirement on the unit's page of compliance, or else its framework. */
function requirementPath(p: Page, unit: string, framework: string, id: string): string {
  const held = p.site.complianceOf(`unit:${unit}/${unit}`);
  const hasRow = held.some((one) => one.framework === framework);
  return hasRow ? `/${unit}/compliance/#${framework}-${id}` : `/frameworks/${framework}/`;
}

function find(framework: Framework, item: Item, id: string): FrameworkItem | undefined {
  if (item === 'framework') return framework.id === id ? (framework as FrameworkItem) : undefined;
  if (item === 'requirement') return requirementIn(framework, id);
  const layers = itemsOf(framework, 'layers');
  if (item === 'layer') return layers.find((layer) => layer.id === id);
  if (item === 'block') return itemsOf(framework, 'blocks').find((block) => block.id === id);
  for (const { parts = [] } of layers) {
    const found = parts.find((part) => part.id === id);
    if (found) return found;
  }
  return undefined;
}

/** A requirement under its id and what it asks. */
function requirementIn(framework: Framework, id: string): FrameworkItem | undefined {
  const found = requirementsOf(framework)?.items.find((one) => one.id === id);
  if (!found) return undefined;
  const { text } = found;
  const { vi, en } = { vi: say(text, 'vi'), en: say(text, 'en') };
  return { id, name: { vi: `${id}: ${vi}`, en: `${id}: ${en}` } };
}

/** A list of a framework, such as `layers`; empty where it has none. */
export function itemsOf(framework: Framework, list: string): readonly FrameworkItem[] {
  const items = framework[list];
  return Array.isArray(items) ? items : [];
}
