import { define } from '../core/diagnostic.ts';
import type { Framework } from '../core/model.ts';
import { finding, type Rule } from './rule.ts';

const definition = define<{ part: string; layer: string; holder: string }>({
  code: 'part-is-in-its-layer',
  severity: 'error',
  sample: { part: 'data', layer: 'shared-applications', holder: 'data-and-core-platforms' },
  message: ({ part, layer, holder }) => ({
    vi: `Phần “${part}” thuộc lớp “${holder}”, không thuộc lớp “${layer}”.`,
    en: `Part “${part}” belongs to layer “${holder}”, not to “${layer}”.`,
  }),
  help: ({ holder }) => ({
    vi: `Hãy ghi layer: ${holder}, hoặc chọn một phần của lớp đã ghi.`,
    en: `Write layer: ${holder}, or choose a part of the layer given.`,
  }),
});

export const rule: Rule = {
  definition,
  check: (context) => {
    const holders = layersByPart(context.frameworks);
    return context.sound.flatMap((entity) => {
      const { layer, part } = entity.data;
      if (typeof layer !== 'string' || typeof part !== 'string') return [];
      const layers = holders.get(part);
      if (!layers || layers.includes(layer)) return [];
      const params = { part, layer, holder: layers[0] as string };
      return [finding(context, definition, params, entity, ['part'])];
    });
  },
};

type Layer = { readonly id: string; readonly parts?: readonly { readonly id: string }[] };

function layersByPart(frameworks: readonly Framework[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { layers } of frameworks) {
    for (const layer of (layers ?? []) as readonly Layer[]) {
      for (const { id } of layer.parts ?? []) {
        holders.set(id, [...(holders.get(id) ?? []), layer.id]);
      }
    }
  }
  return holders;
}
