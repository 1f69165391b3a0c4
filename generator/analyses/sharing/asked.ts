import { compare } from '../../core/compare.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { fieldsOf, stringOf, stringsOf } from '../../core/fields.ts';
import { type Bilingual, both } from '../../core/lang.ts';
import type { Flow, SharingIssue } from '../../core/sharing.ts';
import { nameOf } from '../../core/work-item.ts';
import { type Context, findKey, ofKind } from '../context.ts';
import { decisionsOn } from './decided.ts';
import { agencyBehind, operatingOf, originalOf } from './flows.ts';

/** Kinds of exchange by which something is asked for; a technical link only where it names data. */
const ASKING = new Set(['data-exchange', 'service-use', 'sharing']);

/**
 * What is wanted and does not flow: exchanges that are planned, being made or missing (with the
 * open gaps that name them), and proposals that ask another agency for a dataset.
 */
export function askedNotShared(context: Context, flows: readonly Flow[]): readonly SharingIssue[] {
  const operating = operatingOf(flows);
  const running = new Set(operating.map(({ exchange }) => wayOf(context, exchange)));
  const gaps = gapsByExchange(context);
  const exchanges = flows
    .filter((flow) => isAsked(context, flow) && !running.has(wayOf(context, flow.exchange)))
    .map(({ exchange, state }) => fromExchange(context, exchange, state, gaps));
  return [...exchanges, ...fromProposals(context, operating)];
}

function isAsked(context: Context, { exchange, state }: Flow): boolean {
  const { kind, data } = context.entities.get(exchange)?.data ?? {};
  return state !== 'operating' && (ASKING.has(String(kind)) || data !== undefined);
}

/** What flows and where to: an operating exchange on the same way answers a planned one. */
function wayOf(context: Context, exchange: EntityKey): string {
  const { unit, data } = context.entities.get(exchange) as Entity;
  const what = findKey(context, unit, data.data ?? data.from, 'component', 'agency');
  const to = findKey(context, unit, data.to, 'component', 'agency');
  if (!what || !to) return exchange;
  return `${originalOf(context, what)} ${originalOf(context, to)}`;
}

function gapsByExchange(context: Context): ReadonlyMap<EntityKey, readonly EntityKey[]> {
  const gaps = new Map<EntityKey, EntityKey[]>();
  for (const { key, unit, data } of ofKind(context, 'gap')) {
    if (data.state === 'closed') continue;
    for (const ref of stringsOf(data.exchanges)) {
      const exchange = findKey(context, unit, ref, 'exchange');
      if (exchange) gaps.set(exchange, [...(gaps.get(exchange) ?? []), key]);
    }
  }
  return gaps;
}

const STATES: Readonly<Record<string, Bilingual>> = {
  planned: { vi: 'mới dự kiến', en: 'only planned' },
  building: { vi: 'đang được kết nối', en: 'being connected' },
  'not-connected': { vi: 'chưa kết nối', en: 'not connected' },
};

function fromExchange(
  context: Context,
  key: EntityKey,
  state: string,
  gaps: ReadonlyMap<EntityKey, readonly EntityKey[]>,
): SharingIssue {
  const { unit, data } = context.entities.get(key) as Entity;
  const named = (value: unknown) => {
    const end = findKey(context, unit, value, 'component', 'agency');
    return end ? nameOf(context.entities, end) : { vi: String(value), en: String(value) };
  };
  const [what, to, how] = [named(data.data ?? data.from), named(data.to), STATES[state]];
  const evidence = gaps.get(key) ?? [];
  return {
    kind: 'asked-not-shared',
    subjects: [key],
    reason: both((lang) =>
      lang === 'vi'
        ? `“${to.vi}” cần “${what.vi}” nhưng quan hệ ${how?.vi ?? state}, và không có luồng nào khác đang hoạt động giữa hai bên.`
        : `“${to.en}” needs “${what.en}”, but the exchange is ${how?.en ?? state} and no other flow operates between the two.`,
    ),
    evidence: [...evidence].sort(compare),
    decisions: decisionsOn(context, [key]),
  };
}

function fromProposals(context: Context, operating: readonly Flow[]): readonly SharingIssue[] {
  const given = new Set(operating.map(({ data, consumer }) => `${data} ${consumer}`));
  return ofKind(context, 'proposal').flatMap((proposal) =>
    wantedBy(context, proposal)
      .filter(({ dataset, asker }) => !given.has(`${dataset} ${asker}`))
      .map(({ dataset, asker }) => fromProposal(context, proposal, dataset, asker)),
  );
}

/** Datasets of others that a proposal names; to ask about what one owns is no request for data. */
function wantedBy(context: Context, { unit, data }: Entity) {
  const asker = findKey(context, unit, data.from, 'agency');
  if (!asker) return [];
  return stringsOf(data.components).flatMap((ref) => {
    const named = findKey(context, unit, ref, 'component');
    if (!named || context.entities.get(named)?.data.type !== 'dataset') return [];
    const dataset = originalOf(context, named);
    const owner = agencyBehind(context, dataset);
    return owner && owner !== asker ? [{ dataset, asker }] : [];
  });
}

const OUTCOMES: Readonly<Record<string, Bilingual>> = {
  accepted: { vi: 'đã được chấp thuận', en: 'was accepted' },
  declined: { vi: 'đã bị từ chối', en: 'was declined' },
  fulfilled: { vi: 'được ghi là đã thực hiện', en: 'is recorded as fulfilled' },
  pending: { vi: 'đang chờ trả lời', en: 'awaits an answer' },
};

/** A refusal is a decision too: it stands among the decisions, under the proposal's own key. */
function fromProposal(
  context: Context,
  proposal: Entity,
  dataset: EntityKey,
  asker: EntityKey,
): SharingIssue {
  const state = stringOf(fieldsOf(proposal.data.outcome).state);
  const outcome = OUTCOMES[state ?? ''] ?? {
    vi: 'chưa ghi kết quả',
    en: 'has no outcome on record',
  };
  const [what, who] = [nameOf(context.entities, dataset), nameOf(context.entities, asker)];
  const refused = state === 'declined' ? [proposal.key] : [];
  return {
    kind: 'asked-not-shared',
    subjects: [dataset, proposal.key],
    reason: both((lang) =>
      lang === 'vi'
        ? `${who.vi} đề nghị được dùng “${what.vi}”; đề nghị ${outcome.vi}, và chưa có luồng nào đang hoạt động đưa dữ liệu tới.`
        : `${who.en} asked for “${what.en}”; the request ${outcome.en}, and no operating flow brings the data there.`,
    ),
    evidence: [proposal.key],
    decisions: [...decisionsOn(context, [dataset]), ...refused].sort(compare),
  };
}
