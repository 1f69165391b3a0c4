import type { Entity } from '../../core/entity.ts';
import { stringsOf } from '../../core/fields.ts';
import { type Bilingual, both } from '../../core/lang.ts';
import type { DatasetFacts, SharingIssue } from '../../core/sharing.ts';
import { nameOf } from '../../core/work-item.ts';
import { type Context, findKey } from '../context.ts';
import { isThere } from './datasets.ts';
import { decisionsOn } from './decided.ts';
import { agencyBehind } from './flows.ts';

const SHARED: Readonly<Record<string, Bilingual>> = {
  open: { vi: 'dữ liệu mở', en: 'open' },
  'shared-by-default': { vi: 'chia sẻ mặc định', en: 'shared by default' },
  'shared-on-request': { vi: 'chia sẻ theo yêu cầu', en: 'shared on request' },
};

/**
 * Datasets that are said to be shared while no operating flow carries them and no agency besides
 * the owner is recorded as a user. Who downloads open data is on no record, and the reason says so.
 */
export function sharedUnused(
  context: Context,
  datasets: readonly Entity[],
  facts: readonly DatasetFacts[],
): readonly SharingIssue[] {
  return datasets.flatMap((entity, at) => {
    const { sharingClass = '', usedThrough = [] } = facts[at] ?? {};
    const shared = SHARED[sharingClass];
    if (!shared || usedThrough.length > 0 || !isThere(context, entity)) return [];
    return hasOtherUsers(context, entity) ? [] : [issueOf(context, entity, shared)];
  });
}

function hasOtherUsers(context: Context, { key, unit, data }: Entity): boolean {
  const owner = agencyBehind(context, key);
  const users = stringsOf(data.users).map((ref) => findKey(context, unit, ref, 'agency'));
  return users.some((user) => user !== undefined && user !== owner);
}

function issueOf(context: Context, { key }: Entity, shared: Bilingual): SharingIssue {
  const name = nameOf(context.entities, key);
  return {
    kind: 'shared-unused',
    subjects: [key],
    reason: both((lang) =>
      lang === 'vi'
        ? `“${name.vi}” là ${shared.vi}, nhưng chưa ghi luồng nào đang hoạt động đưa dữ liệu đi, cũng chưa ghi cơ quan nào khác sử dụng.`
        : `“${name.en}” is ${shared.en}, but no operating flow that carries it and no other agency that uses it is on record.`,
    ),
    evidence: [],
    decisions: decisionsOn(context, [key]),
  };
}
