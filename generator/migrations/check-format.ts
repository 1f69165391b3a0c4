import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { Span } from '../core/span.ts';
import { formatOld, formatTooNew } from './diagnostics.ts';

/** Whether the stated format is one that can be read, and the newest. */
export function checkFormat(stated: unknown, newest: number, at: Span): readonly Diagnostic[] {
  const format = stated ?? 1;
  if (typeof format !== 'number' || !Number.isInteger(format) || format === newest) return [];
  const definition = format > newest ? formatTooNew : formatOld;
  return [diagnose(definition, { format, newest }, at, at.file)];
}
