import type { Page } from '../context.ts';
import type { Entity, Kind } from '../data.ts';
import { fieldsOfKind } from './shapes.ts';
import { nothing, type Shown, show } from './show.ts';
import { brief } from './work.ts';

/** Reads a field of a record for a cell of a list: its values, or that it is not recorded. */
export function fieldCells(
  p: Page,
  unit: string,
  kind: Kind,
): (data: Entity['data'], field: string) => readonly Shown[] {
  const fields = fieldsOfKind(kind);
  return (data, field) => {
    const shape = fields.get(field)?.shape;
    const shown = shape ? show(p, unit, shape, data[field]).map(brief) : [];
    return shown.length ? shown : [nothing(p)];
  };
}
