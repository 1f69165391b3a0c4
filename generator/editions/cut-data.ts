import { isMap } from '../core/is-map.ts';
import { itemName } from '../core/item-name.ts';
import type { Pointer } from '../core/locate.ts';

type Cut = { readonly steps: Map<string, Cut>; whole: boolean };

/** The data without the values at the pointers, and without the lists and groups that this empties. */
export function cutData(
  data: Readonly<Record<string, unknown>>,
  pointers: readonly Pointer[],
): Readonly<Record<string, unknown>> {
  const root: Cut = { steps: new Map(), whole: false };
  for (const pointer of pointers) add(root, pointer);
  const left = leftOf(data, root);
  return isMap(left) ? left : {};
}

function add(root: Cut, pointer: Pointer): void {
  let at = root;
  for (const step of pointer) {
    const next = at.steps.get(String(step)) ?? { steps: new Map(), whole: false };
    at.steps.set(String(step), next);
    at = next;
  }
  at.whole = true;
}

/** Undefined when nothing is left. */
function leftOf(value: unknown, { steps }: Cut): unknown {
  const keep = (inner: unknown, step: string): readonly unknown[] => {
    const cut = steps.get(step);
    if (!cut) return [inner];
    const left = cut.whole ? undefined : leftOf(inner, cut);
    return left === undefined ? [] : [left];
  };
  if (Array.isArray(value)) {
    const items = value.flatMap((item, at) => keep(item, String(at)));
    return items.length > 0 ? items : undefined;
  }
  if (!isMap(value)) return value;
  const fields = Object.entries(value).flatMap(([name, inner]) =>
    keep(inner, name).map((left) => [name, left] as const),
  );
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/**
 * Where a field path of `internalFields` leads: a field's name, or a pointer whose steps into lists
 * are positions or what names the item (METHODS E). All that the path can mean, so that of two
 * items of one name none stays in view.
 */
export function placesOf(data: unknown, path: string): readonly Pointer[] {
  const steps = path.startsWith('/') ? path.slice(1).split('/') : [path];
  let found: readonly { readonly value: unknown; readonly pointer: Pointer }[] = [
    { value: data, pointer: [] },
  ];
  for (const written of steps) {
    const step = written.replaceAll('~1', '/').replaceAll('~0', '~');
    found = found.flatMap(({ value, pointer }) =>
      into(value, step).map(([at, inner]) => ({ value: inner, pointer: [...pointer, at] })),
    );
  }
  return found.map(({ pointer }) => pointer);
}

function into(value: unknown, step: string): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) {
    const items = value.map((item, at) => [at, item] as const);
    return items.filter(([at, item]) => String(at) === step || itemName(item) === step);
  }
  return isMap(value) && Object.hasOwn(value, step) ? [[step, value[step]]] : [];
}
