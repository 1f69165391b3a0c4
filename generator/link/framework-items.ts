import type { Bilingual } from '../core/lang.ts';
import type { Framework } from '../core/model.ts';
import { requirementsOf } from '../core/requirements.ts';

/** The kinds of reference that point into the framework data instead of at a record. */
const ITEMS: Readonly<Record<string, Bilingual>> = {
  framework: { vi: 'khung', en: 'framework' },
  layer: { vi: 'lớp', en: 'layer' },
  part: { vi: 'phần', en: 'part' },
  block: { vi: 'ô', en: 'block' },
  requirement: { vi: 'yêu cầu', en: 'requirement' },
};

/** Ids by item, over all frameworks and for each: `block` and `block@khung-1425`. */
export type FrameworkItems = ReadonlyMap<string, ReadonlySet<string>>;

export function itemLabel(kind: string): Bilingual | undefined {
  return Object.hasOwn(ITEMS, kind) ? ITEMS[kind] : undefined;
}

type Items = readonly { readonly id: string; readonly parts?: Items }[];

export function frameworkItems(frameworks: readonly Framework[]): FrameworkItems {
  const items = new Map<string, Set<string>>();
  const open = (suffix: string) => {
    for (const kind of Object.keys(ITEMS)) items.set(`${kind}${suffix}`, new Set());
  };
  const add = (kind: string, framework: string, id: string) => {
    items.get(kind)?.add(id);
    items.get(`${kind}@${framework}`)?.add(id);
  };
  open('');
  for (const framework of frameworks) {
    open(`@${framework.id}`);
    add('framework', framework.id, framework.id);
    for (const layer of (framework.layers ?? []) as Items) {
      add('layer', framework.id, layer.id);
      for (const part of layer.parts ?? []) add('part', framework.id, part.id);
    }
    for (const block of (framework.blocks ?? []) as Items) add('block', framework.id, block.id);
    for (const { id } of requirementsOf(framework)?.items ?? [])
      add('requirement', framework.id, id);
  }
  return items;
}

/** Ids that `kind` may name; only those of one framework when the record says which. */
export function idsOfItem(
  items: FrameworkItems,
  kind: string,
  framework: unknown,
): ReadonlySet<string> {
  const own = typeof framework === 'string' ? items.get(`${kind}@${framework}`) : undefined;
  return own ?? items.get(kind) ?? new Set();
}
