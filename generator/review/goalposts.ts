import { lastGoodDay } from '../core/day.ts';
import type { Entity } from '../core/entity.ts';
import { dateOf, fieldOf, itemsOf, listOf, numberOf, shareOf, stringOf } from '../core/fields.ts';
import { isMap } from '../core/is-map.ts';
import type { Goalpost } from '../core/review.ts';
import type { Leaf } from './diff-data.ts';

/** A goalpost that a change moves, and what on it may name the decision behind it. */
export type Moved = { readonly goalpost: Goalpost; readonly cites?: unknown };

type Ask = (leaf: Leaf, base: Entity, head: Entity) => Moved | undefined;

/** Every goalpost that a changed value moves; the first that fits in each group. */
export function goalpostsOf(leaf: Leaf, base: Entity, head: Entity): readonly Moved[] {
  for (const ask of ASKED_FIRST) {
    const moved = ask(leaf, base, head);
    if (moved) return [moved];
  }
  return REVISED.flatMap((ask) => ask(leaf, base, head) ?? []);
}

const PROOF = new Set(
  'sources evidence legalBasis verifiedBy document confirmedBy decidedBy'.split(' '),
);

const evidenceRemoved: Ask = ({ fields, after }) => {
  const field = fields.findLast((name) => name !== '*') as string;
  const gone = after === undefined || fieldOf(after, 'unknown') !== undefined;
  return gone && PROOF.has(field) ? { goalpost: 'evidence-removed' } : undefined;
};

const PROTECTED: Readonly<Record<string, unknown>> = {
  classification: 'internal',
  personalData: true,
};

const classificationLowered: Ask = ({ fields, before }) => {
  const field = fields.at(-1) as string;
  const lowered = field in PROTECTED && before === PROTECTED[field];
  return lowered ? { goalpost: 'classification-lowered' } : undefined;
};

/** What an observation or a state says; its notes and further sources may be mended. */
const RECORDED = new Set(
  'value share date period recorded qualifier state asOf from to n N'.split(' '),
);

const rewritten =
  (list: string, goalpost: Goalpost): Ask =>
  ({ fields, before, after }) => {
    if (fields[0] !== list || before === undefined) return undefined;
    const whole = fields.length === 2 && after === undefined;
    return whole || (fields.length > 2 && RECORDED.has(fields[2] as string))
      ? { goalpost }
      : undefined;
  };

const revisionRewritten: Ask = ({ fields, before, after }) => {
  const at = fields.indexOf('revisions');
  if (at < 0 || before === undefined) return undefined;
  const whole = after === undefined && fields.length <= at + 2;
  const field = fields[at + 2];
  return whole || field === 'value' || field === 'deadline' || field === 'decidedOn'
    ? { goalpost: 'revision-rewritten' }
    : undefined;
};

const baselineRewritten: Ask = ({ fields, before }) => {
  const part = fields[0] === 'targets' ? fields[2] : undefined;
  const inside = part === 'baseline' || part === 'trajectory';
  return inside && before !== undefined && fields.at(-1) !== 'name'
    ? { goalpost: 'baseline-rewritten' }
    : undefined;
};

const deadlinePostponed: Ask = ({ fields, before, after }) => {
  if (fields.at(-1) !== 'deadline') return undefined;
  const old = dayOfDeadline(before);
  const now = dayOfDeadline(after);
  const later = old !== undefined && (now === undefined || now > old);
  return later ? { goalpost: 'deadline-postponed' } : undefined;
};

const targetLowered: Ask = ({ fields, before, after, headItems, baseItems }, base) => {
  if (fields[0] !== 'targets' || fields.length !== 3) return undefined;
  const [was, is] = [baseItems[0], headItems[0]];
  if (fields[2] === 'comparator') return looser(before, after) ? LOWERED : undefined;
  if (fields[2] !== 'value' && fields[2] !== 'share') return undefined;
  const direction = stringOf(base.data.direction);
  return easier(wanted(was), wanted(is), direction) ? LOWERED : undefined;
};

const LOWERED: Moved = { goalpost: 'target-lowered' };

/** Natures that bind nobody: what was ordered and becomes one of these is no promise any more. */
const SOFT = new Set(['draft', 'proposal', 'request', 'orientation']);

const promiseRemoved: Ask = ({ fields, before, after }) => {
  const [first] = fields;
  if (fields.length === 1 && first === 'nature') {
    const softened = SOFT.has(String(after)) && !SOFT.has(String(before));
    return softened ? { goalpost: 'promise-removed' } : undefined;
  }
  if (first === 'states' && before === undefined && fieldOf(after, 'state') === 'cancelled') {
    return { goalpost: 'promise-removed', cites: listOf(fieldOf(after, 'evidence'))[0] };
  }
  const gone = (first === 'targets' || first === 'goals') && after === undefined;
  return gone && fields.length <= 2 ? { goalpost: 'promise-removed' } : undefined;
};

const waiverWidened: Ask = ({ fields, before, after }, { kind }, { data }) => {
  if (kind !== 'waiver') return undefined;
  const cites = data.document;
  if (fields[0] === 'rule' || fields[0] === 'subject') return { goalpost: 'waiver-added', cites };
  if (fields[0] !== 'expires') return undefined;
  const [old, now] = [dayOfDeadline(before), dayOfDeadline(after)];
  const longer = now !== undefined && (old === undefined || now > old);
  return longer ? { goalpost: 'waiver-extended', cites } : undefined;
};

/** A revision is the honest way to move a goal; it is shown with the decision that it cites. */
const revisedLater: Ask = (leaf, base) => {
  const added = addedRevision(leaf);
  if (!added) return undefined;
  const now = dayOfDeadline(added.deadline);
  const old = dayInForce(leaf.fields[0] === 'targets' ? leaf.baseItems[0] : base.data);
  const later = now !== undefined && old !== undefined && now > old;
  return later ? { goalpost: 'deadline-postponed', cites: added.decidedBy } : undefined;
};

const revisedLower: Ask = (leaf, base) => {
  const added = addedRevision(leaf);
  const value = numberOf(added?.value);
  if (!added || value === undefined || leaf.fields[0] !== 'targets') return undefined;
  const target = leaf.baseItems[0];
  const revised = latest(target, 'value');
  const old = numberOf(fieldOf(revised ?? target, 'value'));
  const lower = easier(old, value, stringOf(base.data.direction));
  return lower ? { goalpost: 'target-lowered', cites: added.decidedBy } : undefined;
};

const ASKED_FIRST: readonly Ask[] = [
  waiverWidened,
  evidenceRemoved,
  classificationLowered,
  rewritten('observations', 'observation-rewritten'),
  rewritten('states', 'state-rewritten'),
  revisionRewritten,
  baselineRewritten,
  promiseRemoved,
  deadlinePostponed,
  targetLowered,
];

const REVISED: readonly Ask[] = [revisedLater, revisedLower];

export function dayOfDeadline(value: unknown): number | undefined {
  const date = dateOf(value);
  return date === undefined ? undefined : lastGoodDay(date);
}

function addedRevision({
  fields,
  before,
  after,
}: Leaf): Readonly<Record<string, unknown>> | undefined {
  if (before !== undefined) return undefined;
  return fields.at(-2) === 'revisions' && isMap(after) ? after : undefined;
}

/** Last good day of the latest revised deadline, or of the original one. */
function dayInForce(item: unknown): number | undefined {
  return dayOfDeadline(fieldOf(latest(item, 'deadline') ?? item, 'deadline'));
}

function latest(item: unknown, field: string): unknown {
  const revisions = itemsOf(fieldOf(item, 'revisions')).map(([, revision]) => revision);
  return revisions.filter((revision) => revision[field] !== undefined).at(-1);
}

function wanted(target: unknown): number | undefined {
  const share = shareOf(fieldOf(target, 'share'));
  return share ? share.n / share.N : numberOf(fieldOf(target, 'value'));
}

function easier(old: number | undefined, now: number | undefined, direction?: string): boolean {
  if (old === undefined) return false;
  if (now === undefined) return true;
  return direction === 'down' ? now > old : now < old;
}

/** From "more than" to "at least", from "less than" to "at most", from an exact value to a bound. */
function looser(before: unknown, after: unknown): boolean {
  const strict = before === 'more-than' || before === 'less-than' || before === 'equal';
  return strict && (after === 'at-least' || after === 'at-most');
}
