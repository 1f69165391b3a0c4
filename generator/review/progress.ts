import { compare } from '../core/compare.ts';
import type { EntityKey } from '../core/entity.ts';
import type { Status } from '../core/facts.ts';
import { type Bilingual, both, type Lang } from '../core/lang.ts';
import { count } from '../core/print.ts';
import type { Change, Goalpost, ProgressEffect } from '../core/review.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { STATES, STATUS_WORDS } from '../core/status-words.ts';

type Moved = Omit<ProgressEffect, 'keys' | 'message'> & { readonly key: string };

/** What can move every status at once. */
type Around = { readonly dayMoved: boolean; readonly loosened: boolean };

/** How statuses moved between base and head, gathered by the same move for the same reasons. */
export function progressEffects(
  base: Snapshot,
  head: Snapshot,
  changes: readonly Change[],
  renames: ReadonlyMap<EntityKey, EntityKey>,
): readonly ProgressEffect[] {
  const now = new Map(head.facts.statuses.map((status) => [status.key, status]));
  const broken = new Set(
    changes.filter(({ op }) => op === 'unreadable').map((each) => each.entity),
  );
  const around = {
    dayMoved: base.asOf !== head.asOf || base.knownAt !== head.knownAt,
    loosened: changes.some(({ goalpost }) => goalpost === 'rule-loosened'),
  };
  const moves = base.facts.statuses.flatMap((before) => {
    const after = now.get(keyIn(before, renames));
    if (after?.state === before.state || broken.has(before.entity)) return [];
    return [moveOf(before, after, touching(changes, after ?? before), around)];
  });
  const groups = Map.groupBy(moves, ({ key: _, ...move }) => JSON.stringify(move));
  return [...groups.values()].map(effectOf).sort(byWeight);
}

/** A target's key is that of its indicator and `#` with its id. */
function keyIn({ key, entity }: Status, renames: ReadonlyMap<EntityKey, EntityKey>): string {
  const now = renames.get(entity);
  return now === undefined ? key : `${now}${key.slice(entity.length)}`;
}

/** Changes of the record, or of one target alone where they lie within another target. */
function touching(changes: readonly Change[], { entity, key, kind }: Status): readonly Change[] {
  const own = changes.filter((change) => change.entity === entity);
  if (kind !== 'target') return own;
  const id = key.slice(key.indexOf('#') + 1);
  return own.filter(({ path }) => !/^\/targets\//.test(path) || path.split('/')[2] === id);
}

/** Goalposts that decide a status; the others change what is known about it. */
const DECISIVE = new Set<Goalpost>([
  'deadline-postponed',
  'target-lowered',
  'promise-removed',
  'baseline-rewritten',
  'observation-rewritten',
  'state-rewritten',
  'revision-rewritten',
]);

function moveOf(
  before: Status,
  after: Status | undefined,
  changes: readonly Change[],
  { dayMoved, loosened }: Around,
): Moved {
  const decisive = changes.filter(({ goalpost }) => goalpost && DECISIVE.has(goalpost));
  const posts = after
    ? decisive
    : decisive.filter(({ goalpost }) => goalpost === 'promise-removed');
  const news = changes.some(({ path, before: old }) => {
    return old === undefined && /^\/(observations|states)\b/.test(path);
  });
  const causes = new Set<string>(posts.map(({ goalpost }) => goalpost as string));
  if (news && after) causes.add('news');
  if (causes.size === 0 && loosened) causes.add('rule-loosened');
  if (dayMoved && causes.size === 0) causes.add('calendar');
  if (causes.size === 0) causes.add('other');
  return {
    kind: before.kind,
    from: before.state,
    ...(after && { to: after.state }),
    direction: directionOf(before, after),
    causes: [...causes].sort(compare),
    undecided: causes.has('rule-loosened') || posts.some(({ decision }) => decision === undefined),
    key: after?.key ?? before.key,
  };
}

function directionOf(before: Status, after: Status | undefined): ProgressEffect['direction'] {
  if (!after) return 'gone';
  return STATES.indexOf(after.state) > STATES.indexOf(before.state) ? 'better' : 'worse';
}

function effectOf(moves: readonly Moved[]): ProgressEffect {
  const { key: _, ...move } = moves[0] as Moved;
  const keys = moves.map(({ key }) => key).sort(compare);
  return { ...move, keys, message: sentenceOf(move, keys.length) };
}

const DIRECTIONS = ['gone', 'better', 'worse'];

/** What was made to look better without a decision is what a reviewer must see first. */
function byWeight(a: ProgressEffect, b: ProgressEffect): number {
  return (
    Number(b.undecided) - Number(a.undecided) ||
    DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) ||
    b.keys.length - a.keys.length ||
    compare(a.keys[0] as string, b.keys[0] as string)
  );
}

const NOUNS: Readonly<Record<Status['kind'], Bilingual>> = {
  target: { vi: 'chỉ tiêu', en: 'target' },
  milestone: { vi: 'mốc', en: 'milestone' },
  task: { vi: 'nhiệm vụ', en: 'task' },
};

const CAUSES: Readonly<Record<string, Bilingual>> = {
  'deadline-postponed': { vi: 'dời hạn', en: 'a moved deadline' },
  'target-lowered': { vi: 'hạ chỉ tiêu', en: 'a lowered target' },
  'promise-removed': { vi: 'bỏ cam kết', en: 'a removed promise' },
  'baseline-rewritten': { vi: 'sửa mốc gốc hoặc lộ trình', en: 'a rewritten baseline' },
  'observation-rewritten': { vi: 'sửa số liệu đã ghi', en: 'a rewritten observation' },
  'state-rewritten': { vi: 'sửa trạng thái đã ghi', en: 'a rewritten state' },
  'revision-rewritten': { vi: 'sửa lần điều chỉnh đã ghi', en: 'a rewritten revision' },
  'rule-loosened': { vi: 'nới lỏng quy tắc', en: 'a loosened rule' },
  news: { vi: 'có số liệu hoặc trạng thái mới', en: 'newly reported figures or states' },
  calendar: { vi: 'ngày tính khác nhau', en: 'a different day of reckoning' },
  other: { vi: 'thay đổi ở nơi khác', en: 'changes elsewhere' },
};

function sentenceOf(move: Omit<Moved, 'key'>, n: number): Bilingual {
  return both((lang) => {
    const noun = NOUNS[move.kind];
    const what = count(n, lang, noun.vi, noun.en);
    const from = stateWord(move.from, lang);
    const why = move.causes.map((cause) => (CAUSES[cause] as Bilingual)[lang]);
    const cited = move.undecided ? UNDECIDED[lang] : '';
    return `${what} ${moveWords(from, move.to && stateWord(move.to, lang), lang)} ${BY[lang]} ${why.join(', ')}${cited}`;
  });
}

const BY = { vi: 'do', en: 'by' } as const;
const UNDECIDED = { vi: '; không dẫn quyết định', en: '; no decision cited' } as const;

function moveWords(from: string, to: string | undefined, lang: Lang): string {
  if (lang === 'vi') return to ? `từ “${from}” thành “${to}”` : `đang “${from}” không còn nữa`;
  return to ? `from “${from}” to “${to}”` : `gone while “${from}”`;
}

function stateWord(state: Status['state'], lang: Lang): string {
  return STATUS_WORDS[state][lang].toLowerCase();
}
