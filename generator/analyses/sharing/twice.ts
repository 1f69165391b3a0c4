import { compare } from '../../core/compare.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { fieldsOf, itemsOf, stringOf } from '../../core/fields.ts';
import { both, type Lang } from '../../core/lang.ts';
import type { SharingIssue } from '../../core/sharing.ts';
import { nameOf } from '../../core/work-item.ts';
import { type Context, ofKind } from '../context.ts';
import { isThere } from './datasets.ts';
import { decisionsOn } from './decided.ts';

/** Items that the same records collect: `subject` and `concept` as declared, with a name of each. */
type Shared = { readonly collectors: readonly EntityKey[]; readonly items: Collected[] };
type Collected = { readonly subject: string; readonly concept: string; readonly name: string };

const MOST_NAMED = 5;

/**
 * The once-only principle: the same information about the same subject, asked for in two places.
 * Only declared codes count, never a likeness of names; what a dataset takes over from another
 * (`obtainedFrom`) is not collected. Items that the same records collect make one issue.
 */
export function collectedTwice(context: Context): readonly SharingIssue[] {
  const items = new Map<string, { collected: Collected; collectors: Set<EntityKey> }>();
  for (const entity of ofKind(context, 'component').filter((one) => collects(context, one))) {
    for (const collected of collectedBy(entity)) {
      const id = JSON.stringify([collected.subject, collected.concept]);
      const known = items.get(id) ?? { collected, collectors: new Set() };
      known.collectors.add(entity.key);
      items.set(id, known);
    }
  }
  return [...grouped([...items.values()])].map((shared) => issueOf(context, shared));
}

/** Somebody else's record, what is not there (any more), and a unit that has ended collect nothing. */
function collects(context: Context, entity: Entity): boolean {
  if (entity.data.references !== undefined) return false;
  return isThere(context, entity) && context.unitDays.get(entity.unit)?.ended !== true;
}

function* collectedBy({ data }: Entity): Iterable<Collected> {
  const dataset = fieldsOf(data.dataset);
  const items = [...itemsOf(dataset.items), ...itemsOf(data.collects)];
  for (const [, item] of items) {
    const [concept, subject] = [stringOf(item.concept), stringOf(item.subject ?? dataset.subject)];
    if (!concept || !subject || item.obtainedFrom !== undefined) continue;
    yield { concept, subject, name: nameIn(item.name) ?? concept };
  }
}

/** The Vietnamese name: in a list of items it stands beside its code, which both languages share. */
function nameIn(value: unknown): string | undefined {
  return stringOf(value) ?? stringOf(fieldsOf(value).vi);
}

function grouped(
  items: readonly { collected: Collected; collectors: ReadonlySet<EntityKey> }[],
): Iterable<Shared> {
  const groups = new Map<string, Shared>();
  for (const { collected, collectors } of items) {
    if (collectors.size < 2) continue;
    const keys = [...collectors].sort(compare);
    const group = groups.get(keys.join(' ')) ?? { collectors: keys, items: [] };
    group.items.push(collected);
    groups.set(keys.join(' '), group);
  }
  return groups.values();
}

function issueOf(context: Context, { collectors, items }: Shared): SharingIssue {
  const sorted = items.toSorted((a, b) => compare(codeOf(a), codeOf(b)));
  const list = (lang: Lang) => {
    const named = sorted.slice(0, MOST_NAMED).map((one) => `${one.name} (${codeOf(one)})`);
    const rest = sorted.length - named.length;
    const more = lang === 'vi' ? ` và ${rest} mục khác` : ` and ${rest} more`;
    return named.join(', ') + (rest > 0 ? more : '');
  };
  const names = (lang: Lang) =>
    collectors.map((key) => `“${nameOf(context.entities, key)[lang]}”`).join(', ');
  return {
    kind: 'collected-twice',
    subjects: collectors,
    reason: both((lang) =>
      lang === 'vi'
        ? `${names(lang)} cùng khai là tự thu thập ${sorted.length} thông tin về cùng đối tượng: ${list(lang)}.`
        : `${names(lang)} each declare that they collect ${sorted.length} of the same items about the same subject: ${list(lang)}.`,
    ),
    evidence: [],
    decisions: decisionsOn(context, collectors, 2),
  };
}

function codeOf({ subject, concept }: Collected): string {
  return `${subject}.${concept}`;
}
