import type { Page } from '../context.ts';
import type { Entity } from '../data.ts';
import { component as words } from '../words/component.ts';
import { type FrameworkItem, itemsOf } from './framework-items.ts';

/** Records of one part of a layer, or of a layer without parts. */
type PartGroup = {
  readonly layer: string;
  readonly layerTitle: string;
  /** Empty where the layer has no parts. */
  readonly title: string;
  readonly entities: readonly Entity[];
};

/** Parts that follow one another under the same layer. */
type LayerGroup = {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly PartGroup[];
};

/** By list of records and by language: every page of a long list asks for the same groups. */
const known = new WeakMap<readonly Entity[], Map<string, readonly PartGroup[]>>();

/**
 * Records by layer and part of the unit's framework, in its order and otherwise in the order given;
 * what no record names is left out, and what names no known layer comes last.
 */
export function byPart(p: Page, unit: string, entities: readonly Entity[]): readonly PartGroup[] {
  const layers = layersOf(p, unit);
  const made = known.get(entities) ?? new Map<string, readonly PartGroup[]>();
  known.set(entities, made);
  const name = `${unit} ${p.lang}`;
  const groups = made.get(name) ?? grouped(p, layers, entities);
  made.set(name, groups);
  return groups;
}

function grouped(
  p: Page,
  layers: readonly FrameworkItem[],
  entities: readonly Entity[],
): readonly PartGroup[] {
  const own = Map.groupBy(entities, ({ data }) => data.layer);
  const ids = new Set<unknown>(layers.map(({ id }) => id));
  const rest = entities.filter(({ data }) => !ids.has(data.layer));
  const none = { layer: 'khac', layerTitle: p.t(words.unlayered), title: '', entities: rest };
  return [...layers.flatMap((layer) => partsOf(p, layer, own.get(layer.id) ?? [])), none].filter(
    (group) => group.entities.length > 0,
  );
}

/** The layer headings above parts. */
export function underLayers(parts: readonly PartGroup[]): readonly LayerGroup[] {
  return [...Map.groupBy(parts, ({ layer }) => layer)].map(([id, own]) => ({
    id,
    title: own[0]?.layerTitle ?? id,
    parts: own,
  }));
}

function layersOf(p: Page, unit: string): readonly FrameworkItem[] {
  const own = p.site.entity(`unit:${unit}/${unit}`)?.data.framework;
  const all = p.site.frameworks();
  const framework = all.find(({ id }) => id === own) ?? all[0];
  return framework ? itemsOf(framework, 'layers') : [];
}

function partsOf(p: Page, layer: FrameworkItem, entities: readonly Entity[]): PartGroup[] {
  const group = (title: string, some: readonly Entity[]) => ({
    layer: layer.id,
    layerTitle: p.text(layer.name),
    title,
    entities: some,
  });
  const parts = layer.parts ?? [];
  if (parts.length === 0) return [group('', entities)];
  const ids = new Set<unknown>(parts.map(({ id }) => id));
  const rest = entities.filter(({ data }) => !ids.has(data.part));
  return [
    ...parts.map(({ id, name }) =>
      group(
        p.text(name),
        entities.filter(({ data }) => data.part === id),
      ),
    ),
    group(p.t(words.unparted), rest),
  ];
}
