import type { Definition, Diagnostic } from '../../core/diagnostic.ts';
import type { Entity } from '../../core/entity.ts';
import type { Remedy } from '../../core/fix.ts';
import { finding } from '../consistency/finding.ts';
import type { Context } from '../context.ts';
import * as says from './place-diagnostics.ts';
import { problemOf, type Ring, ringsOf } from './rings.ts';

/** Whether boundaries are sound rings in the order that RFC 7946 asks for. */
export function checkRings(context: Context, areas: readonly Entity[]): readonly Diagnostic[] {
  return areas.flatMap((area) => {
    if (area.data.geometry === undefined) return [];
    const rings = ringsOf(area.data.geometry);
    if (!rings) return [finding(context, says.ringsUnreadable, {}, area.key, ['geometry'])];
    return rings.flatMap((ring) => checkRing(context, area, ring) ?? []);
  });
}

const DEFINITIONS: Readonly<Record<string, Definition<Record<never, never>>>> = {
  open: says.ringOpen,
  crossing: says.ringCrossing,
};

function checkRing(context: Context, area: Entity, ring: Ring): Diagnostic | undefined {
  const problem = problemOf(ring);
  if (problem === undefined) return undefined;
  const definition = DEFINITIONS[problem];
  if (definition) return finding(context, definition, {}, area.key, ring.pointer);
  const { hole, pointer } = ring;
  const said = finding(context, says.ringOrder, { hole }, area.key, pointer);
  return { ...said, remedy: reversed(ring, said) };
}

/** The same ring read the other way: the boundary stays what it was. Only in GeoJSON, which is JSON. */
function reversed(ring: Ring, { at }: Diagnostic): Remedy | undefined {
  if (!at.file.endsWith('.geojson')) return undefined;
  const description = { vi: 'Đảo thứ tự các điểm.', en: 'Reverse the points.' };
  const text = JSON.stringify(ring.positions.toReversed());
  return { safety: 'safe', description, at, edit: { as: 'text', text } };
}
