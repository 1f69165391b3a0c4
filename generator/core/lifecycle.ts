import type { Day } from './day.ts';
import { datedOf, fieldsOf, stringOf } from './fields.ts';
import type { Bilingual } from './lang.ts';

const word = (vi: string, en: string): Bilingual => ({ vi, en });

/** States of a component in the order of its life (METHODS D). */
export const LIFECYCLE_WORDS: Readonly<Record<string, Bilingual>> = {
  planned: word('Dự kiến', 'Planned'),
  building: word('Đang xây dựng', 'Being built'),
  trial: word('Thử nghiệm', 'On trial'),
  operating: word('Đang vận hành', 'Operating'),
  upgrading: word('Đang nâng cấp', 'Being upgraded'),
  merging: word('Đang hợp nhất', 'Being merged'),
  replacing: word('Đang thay thế', 'Being replaced'),
  retired: word('Đã dừng', 'Retired'),
};

const TO_COME = new Set(['planned', 'building']);
const CHANGING = new Set(['upgrading', 'merging', 'replacing']);

/** Not there yet. */
export function isToCome(state: string | undefined): boolean {
  return state !== undefined && TO_COME.has(state);
}

/** There, and on the way to become something else. */
export function isChanging(state: string | undefined): boolean {
  return state !== undefined && CHANGING.has(state);
}

/** There, or nobody says that it is not. */
export function isThere(state: string | undefined): boolean {
  return !isToCome(state) && state !== 'retired';
}

/**
 * State of a component's `lifecycle` (one state or a list of them) on a day: the latest that had
 * begun by then, or was stated by then where no beginning is told. Undefined when nobody says.
 */
export function lifecycleOn(lifecycle: unknown, day: Day): string | undefined {
  let latest = Number.NEGATIVE_INFINITY;
  let state: string | undefined;
  for (const item of Array.isArray(lifecycle) ? lifecycle : [lifecycle]) {
    const fields = fieldsOf(item);
    const since = datedOf(fields.from ?? fields.asOf)?.first;
    if (since === undefined || since > day || since < latest) continue;
    latest = since;
    state = stringOf(fields.state);
  }
  return state;
}
