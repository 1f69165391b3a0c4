import { type Context, edgeAt } from './explorer-context.ts';
import { keyOfReference, readView } from './explorer-state.ts';

type Way = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
const isWay = (key: string): key is Way => /^Arrow(Left|Right|Up|Down)$/.test(key);

/**
 * Arrow keys in a drawing: right and left along relations to the nearest box they lead to or come
 * from, up and down within a column. The Tab key goes through all boxes as well.
 */
export function walkByKeys(page: HTMLElement, context: Context): void {
  page.addEventListener('keydown', (event) => {
    const link = (event.target as Element).closest<SVGAElement>('svg a');
    if (!link || !isWay(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const others = [...(link.ownerSVGElement?.querySelectorAll<SVGAElement>('a') ?? [])];
    const next = nearest(link, candidates(context, link, others, event.key), event.key);
    event.preventDefault();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

function candidates(context: Context, link: SVGAElement, others: SVGAElement[], way: Way) {
  const rest = others.filter((other) => other !== link);
  if (way === 'ArrowUp' || way === 'ArrowDown') return rest.filter((other) => inLine(link, other));
  const joined = joinedWith(context, placeOf(context, link), way);
  return rest.filter((other) => joined.has(placeOf(context, other) ?? -1));
}

function joinedWith({ web, ...context }: Context, at: number | undefined, way: Way): Set<number> {
  if (at === undefined) return new Set();
  const all = { web, ...context };
  const right = way === 'ArrowRight';
  const edges = (right ? web.leaving : web.entering)[at] ?? [];
  return new Set(edges.map((edge) => edgeAt(all, edge)[right ? 'to' : 'from']));
}

/** The node that a box of a drawing leads to. */
function placeOf({ places }: Context, link: SVGAElement): number | undefined {
  const { c } = readView(link.getAttribute('href') ?? '');
  return c ? places.get(keyOfReference(c)) : undefined;
}

function inLine(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return one.left < other.right && other.left < one.right;
}

function nearest(link: Element, others: readonly SVGAElement[], way: Way): SVGAElement | undefined {
  const here = link.getBoundingClientRect();
  const found = others.flatMap((other) => {
    const there = other.getBoundingClientRect();
    const down = there.top - here.top;
    if (way === 'ArrowUp' && down >= 0) return [];
    if (way === 'ArrowDown' && down <= 0) return [];
    return [{ other, far: Math.abs(down) + Math.abs(there.left - here.left) / 10 }];
  });
  return found.sort((a, b) => a.far - b.far)[0]?.other;
}
