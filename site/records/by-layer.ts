import type { Page } from '../context.ts';
import type { Entity, Text } from '../data.ts';
import { component as words } from '../words/component.ts';
import { type FrameworkItem, itemsOf } from './framework-items.ts';
import { sortedBy } from './sorted.ts';
import { titleOf } from './title.ts';

export type PartGroup = { readonly title: string; readonly entities: readonly Entity[] };
export type LayerGroup = {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly parts: readonly PartGroup[];
};

/**
 * Records by layer and part of the unit's framework, in its order; a layer that no record names is
 * left out, and what names no known layer comes last.
 */
export function byLayer(p: Page, unit: string, entities: readonly Entity[]): readonly LayerGroup[] {
  const layers = layersOf(p, unit);
  const known = layers.map((layer) => layerGroup(p, layer, of(entities, 'layer', layer.id)));
  const ids = new Set(layers.map(({ id }) => id));
  const rest = entities.filter(({ data }) => !ids.has(String(data.layer)));
  const last = {
    id: 'khac',
    title: p.t(words.unlayered),
    count: rest.length,
    parts: [{ title: '', entities: inOrder(p, rest) }],
  };
  return [...known, last].filter(({ count }) => count > 0);
}

function layersOf(p: Page, unit: string): readonly FrameworkItem[] {
  const own = p.site.entity(`unit:${unit}/${unit}`)?.data.framework;
  const all = p.site.frameworks();
  const framework = all.find(({ id }) => id === own) ?? all[0];
  return framework ? itemsOf(framework, 'layers') : [];
}

function layerGroup(p: Page, layer: FrameworkItem, entities: readonly Entity[]): LayerGroup {
  const parts = (layer.parts ?? []).map((part) => ({
    title: nameOf(p, part.name),
    entities: inOrder(p, of(entities, 'part', part.id)),
  }));
  const ids = new Set(layer.parts?.map(({ id }) => id));
  const rest = entities.filter(({ data }) => !ids.has(String(data.part)));
  const whole = { title: p.t(words.unparted), entities: inOrder(p, rest) };
  return {
    id: layer.id,
    title: nameOf(p, layer.name),
    count: entities.length,
    parts: [...parts, whole].filter(({ entities: some }) => some.length > 0),
  };
}

const nameOf = (p: Page, name: Text) => p.text(name);

function of(entities: readonly Entity[], field: string, id: string): readonly Entity[] {
  return entities.filter(({ data }) => data[field] === id);
}

function inOrder(p: Page, entities: readonly Entity[]): readonly Entity[] {
  return sortedBy(entities, ({ key }) => titleOf(p, key));
}
