import type { CellType } from '../../core/cell-type.ts';
import { type Diagnostic, diagnose } from '../../core/diagnostic.ts';
import { excerpt } from '../../core/excerpt.ts';
import type { Span } from '../../core/span.ts';
import { decimalComma, notNumber } from './diagnostics.ts';

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WHOLE = /^-?\d+$/;
const WITH_COMMA = /^-?\d+(?:\.\d{3})*,\d+$/;

/** Words of a list within one cell. */
export const BETWEEN_WORDS = '|';

/**
 * The value of a cell that is not empty, or what is wrong with it. A number is never guessed: neither a
 * decimal comma nor separated thousands are read.
 */
export function cellValue(text: string, type: CellType, at: Span): unknown | Diagnostic {
  if (type === 'number' || type === 'integer') return numberIn(text, type === 'integer', at);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function numberIn(text: string, whole: boolean, at: Span): number | Diagnostic {
  if ((whole ? WHOLE : NUMBER).test(text)) return Number(text);
  if (!whole && WITH_COMMA.test(text)) {
    const expected = text.replaceAll('.', '').replace(',', '.');
    return diagnose(decimalComma, { found: excerpt(text), expected }, at, at.file);
  }
  return diagnose(notNumber, { found: excerpt(text), whole }, at, at.file);
}

export function isDiagnostic(value: unknown): value is Diagnostic {
  return typeof value === 'object' && value !== null && 'code' in value;
}
