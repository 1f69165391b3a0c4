import { dateOf, fieldOf, fieldsOf, stringOf } from '../core/fields.ts';
import { canonical } from '../core/item-name.ts';
import type { Pointer } from '../core/locate.ts';
import type { RuleSummary } from './rule-changes.ts';

/** A rule pack as it was read, and the line of a value. */
export type PackText = {
  readonly path: string;
  readonly data: unknown;
  readonly lineOf: (pointer: Pointer) => number;
};

/** How strict the rules of packs are, from their data alone: a broken pack can be compared too. */
export function rulesOfPacks(packs: readonly PackText[]): readonly RuleSummary[] {
  return packs.flatMap(({ path, data, lineOf }) =>
    Object.entries(fieldsOf(fieldOf(data, 'rules'))).map(([id, rule]) => ({
      ...summaryOf(id, rule, data),
      file: path,
      line: lineOf(['rules', id]),
    })),
  );
}

const ASKED = ['target', 'forEach', 'when', 'assert'];
const REACH = ['inForce', 'levels', 'framework'];

function summaryOf(id: string, rule: unknown, pack: unknown): Omit<RuleSummary, 'file' | 'line'> {
  const severity = stringOf(fieldOf(rule, 'severity'));
  const enforcement = fieldOf(rule, 'enforcement') ?? fieldOf(pack, 'enforcement');
  const denyFrom = dateOf(fieldOf(enforcement, 'denyFrom'));
  const asked = ASKED.map((name) => fieldOf(rule, name) ?? null);
  const reach = REACH.map((name) => fieldOf(pack, name) ?? null);
  const inForce = dateOf(fieldOf(fieldOf(pack, 'inForce'), 'from'));
  const dates = [dateOf(fieldOf(enforcement, 'warnFrom')), denyFrom, inForce];
  const starts = dates.flatMap((date) => (date === undefined ? [] : String(date)));
  return {
    id,
    severity: severity === 'warning' || severity === 'note' ? severity : 'error',
    ...(denyFrom !== undefined && { denyFrom: String(denyFrom) }),
    ...(starts.length > 0 && { starts }),
    condition: canonical([...asked, ...reach]),
  };
}
