import { by } from '../core/compare.ts';
import type { Severity } from '../core/diagnostic.ts';
import { stringsOf } from '../core/fields.ts';
import { canonical } from '../core/item-name.ts';
import type { Bilingual } from '../core/lang.ts';
import type { Change, ChangeClass, Goalpost } from '../core/review.ts';
import { GOALPOST_WORDS } from '../core/review-words.ts';
import type { Settings, Snapshot } from '../core/snapshot.ts';
import { shown } from './items.ts';

/** What of a rule can be compared: how strict it is, from when, and what it asks for. */
export type RuleSummary = {
  readonly id: string;
  readonly severity: Severity;
  /** ISO day from which it blocks; absent when it always does. */
  readonly denyFrom?: string;
  /** ISO days on which it begins to be asked, to warn or to block. */
  readonly starts?: readonly string[];
  /** What it looks at and asks for, as text; told apart, not understood. */
  readonly condition?: string;
  readonly file: string;
  readonly line: number;
};

type Said = Pick<Change, 'message' | 'path' | 'before' | 'after' | 'file' | 'line'>;

/** Settings that decide how long something may be late or unconfirmed. */
const LENIENT = ['graceDays', 'reviewMonths'] as const satisfies readonly (keyof Settings)[];

/** Changes of khung.yaml and of the rules: neither is a record, both decide what is found. */
export function diffRules(
  base: Snapshot,
  head: Snapshot,
  rules: { readonly base?: readonly RuleSummary[]; readonly head?: readonly RuleSummary[] },
): readonly Change[] {
  const settings = diffSettings(base.settings, head.settings);
  if (!rules.base || !rules.head) return settings;
  const now = new Map(rules.head.map((rule) => [rule.id, rule]));
  const old = new Map(rules.base.map((rule) => [rule.id, rule]));
  // A pack that is dropped as a whole is one change, not one for each of its rules.
  const kept = rules.base.filter(({ id, file }) => now.has(id) || !isDropped(file, base, head));
  const compared = kept.flatMap((rule) => compareRule(rule, now.get(rule.id)));
  const added = rules.head.filter(({ id }) => !old.has(id));
  return [...settings, ...compared, ...added.sort(by(({ id }) => id)).map(addedRule)];
}

function diffSettings(base: Settings, head: Settings): readonly Change[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return names.flatMap((field) => {
    const name = field as keyof Settings;
    const [before, after] = [base[name], head[name]];
    if (canonical(before) === canonical(after)) return [];
    const lenient = LENIENT.find((each) => each === name);
    const loosened = lenient ? Number(after) > Number(before) : isPackDropped(name, before, after);
    const what = GOALPOST_WORDS['rule-loosened'];
    const place = { file: 'khung.yaml', line: 1, path: `/${name}` };
    const values = { before: shown(before), after: shown(after) };
    const message = sentence(
      loosened ? what : CHANGED,
      `/${name}: ${values.before} → ${values.after}`,
    );
    const judges = lenient !== undefined || name === 'packs';
    const kind = loosened ? 'breaking' : judges ? 'needs-review' : 'editorial';
    return [changeOf({ ...place, ...values, message }, kind, loosened)];
  });
}

/** Whoever names fewer packs is judged by fewer rules. */
function isPackDropped(name: string, before: unknown, after: unknown): boolean {
  const kept = new Set(stringsOf(after));
  return name === 'packs' && stringsOf(before).some((pack) => !kept.has(pack));
}

function isDropped(file: string, base: Snapshot, head: Snapshot): boolean {
  const name = /([^/]+)\.yaml$/.exec(file)?.[1] ?? '';
  return (
    stringsOf(base.settings.packs).includes(name) && !stringsOf(head.settings.packs).includes(name)
  );
}

const CHANGED: Bilingual = { vi: 'Sửa', en: 'Changed' };
const REMOVED: Bilingual = { vi: 'bỏ quy tắc', en: 'rule removed' };
const LATER: Bilingual = { vi: 'lùi ngày bắt buộc', en: 'enforced later' };
const MILDER: Bilingual = { vi: 'hạ mức', en: 'made milder' };
const ANEW: Bilingual = { vi: 'Sửa điều kiện của quy tắc', en: 'Condition of a rule changed' };
const ADDED: Bilingual = { vi: 'Thêm quy tắc', en: 'Rule added' };

const STRICTEST: readonly Severity[] = ['error', 'warning', 'note'];

function compareRule(old: RuleSummary, now: RuleSummary | undefined): readonly Change[] {
  if (!now) return [loosened(old, REMOVED, old.severity, '')];
  const milder = STRICTEST.indexOf(now.severity) - STRICTEST.indexOf(old.severity);
  const later = (now.denyFrom ?? '') > (old.denyFrom ?? '');
  return [
    ...(milder > 0 ? [loosened(now, MILDER, old.severity, now.severity)] : []),
    ...(later ? [loosened(now, LATER, old.denyFrom ?? '', now.denyFrom ?? '')] : []),
    ...(old.condition === now.condition ? [] : [plainChange(now, ANEW, 'needs-review')]),
  ];
}

function loosened(rule: RuleSummary, how: Bilingual, before: string, after: string): Change {
  const word = GOALPOST_WORDS['rule-loosened'];
  const values = [before, after].filter((text) => text !== '').join(' → ');
  const what = { vi: `${word.vi}: ${how.vi}`, en: `${word.en}: ${how.en}` };
  const { file, line, id } = rule;
  const message = sentence(what, `${id} (${values})`);
  return changeOf({ file, line, path: `/${id}`, before, after, message }, 'breaking', true);
}

function plainChange(rule: RuleSummary, what: Bilingual, kind: ChangeClass): Change {
  const { file, line, id } = rule;
  return changeOf({ file, line, path: `/${id}`, message: sentence(what, id) }, kind, false);
}

function addedRule(rule: RuleSummary): Change {
  return plainChange(rule, ADDED, 'additive');
}

function sentence(what: Bilingual, more: string): Bilingual {
  return { vi: `${what.vi} ${more}`, en: `${what.en} ${more}` };
}

function changeOf(said: Said, kind: ChangeClass, isLoosened: boolean): Change {
  const goalpost: Goalpost = 'rule-loosened';
  return {
    op: 'changed',
    class: kind,
    ...(isLoosened && { goalpost }),
    entity: 'workspace',
    kind: 'workspace',
    name: { vi: 'Quy tắc và cài đặt', en: 'Rules and settings' },
    ...said,
  };
}
