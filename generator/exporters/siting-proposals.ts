import { isoDay } from '../core/day.ts';
import { type Entity, type EntityKey, partsOf } from '../core/entity.ts';
import { listOf } from '../core/fields.ts';
import { isMap } from '../core/is-map.ts';
import type { ChosenSite, SitingPlan } from '../core/siting-plan.ts';
import { peopleIn } from '../core/siting-words.ts';

/**
 * The proposed masts of a joint plan as records for people to accept: each as it stands in the content, with
 * the operators that are to share it and where the proposal comes from. Nothing reads this file by itself.
 */
export function sitingProposals(
  plan: SitingPlan,
  entities: ReadonlyMap<EntityKey, Entity>,
): string | undefined {
  const { answer } = plan;
  if (answer.status === 'infeasible') return undefined;
  const gap = Math.max(0, ...answer.proofs.map((proof) => proof.gap));
  const heuristic = answer.failure !== undefined;
  const proposedBy = {
    by: 'khung siting',
    method: heuristic
      ? {
          vi: 'Tham lam và hoán đổi, vì bộ giải hỏng',
          en: 'Greedy and swap, because the solver failed',
        }
      : {
          vi: 'Quy hoạch chung MCLP/LSCP, giải bằng HiGHS',
          en: 'Joint siting as MCLP/LSCP, solved with HiGHS',
        },
    date: isoDay(plan.day),
    gap: Math.round(gap * 1e6) / 1e6,
  };
  const works = answer.chosen.filter(({ kind }) => kind !== 'standing');
  const shared = answer.chosen.filter(({ kind }) => kind === 'standing');
  const records = works.map((chosen) => {
    const entity = entities.get(chosen.site) as Entity;
    const data = { ...entity.data, tenants: tenantsOf(entity, chosen), proposedBy };
    return `${reasonOf(chosen)}\n${yamlOf({ [entity.id]: data }, 0)}`;
  });
  return [HEAD, ...shared.map(shareOf), '', ...records].join('\n');
}

const HEAD = `# Đề xuất do “khung siting propose” tính, chờ người có thẩm quyền chấp thuận; không tự vào kế hoạch.
# Chấp thuận: thay bản ghi cùng mã trong sites.yaml hoặc sites.csv bằng bản ghi ở đây.
# Proposals computed by “khung siting propose”, for people to accept; nothing reads them by itself.
# To accept one, put it in the place of the record with the same id in sites.yaml or sites.csv.`;

function tenantsOf({ unit, data }: Entity, { kind, operators }: ChosenSite): readonly unknown[] {
  const refs = operators.map((key) => refOf(key, unit));
  if (kind === 'build') return refs;
  const before = listOf(data.tenants);
  const known = before.map((each) => (isMap(each) ? each.operator : each));
  return [...before, ...refs.filter((ref) => !known.includes(ref))];
}

function refOf(key: EntityKey, from: string): string {
  const { unit, id } = partsOf(key);
  return unit === from ? id : `${unit}/${id}`;
}

function reasonOf(chosen: ChosenSite): string {
  const { areas, operators } = chosen;
  const ids = areas.map((key) => partsOf(key).id).join(', ');
  const n = operators.length;
  const people = peopleIn(chosen);
  return `# ${n} doanh nghiệp, ${people.vi} | ${n} operators, ${people.en}: ${ids}`;
}

function shareOf({ site, operators }: ChosenSite): string {
  const who = operators.map((key) => partsOf(key).id).join(', ');
  return `# Cột đã có | standing mast ${partsOf(site).id}: + ${who}`;
}

/** Plain data as YAML; every text in quotes but plain ids, so that nothing is read as something else. */
function yamlOf(value: Readonly<Record<string, unknown>>, depth: number): string {
  const pad = '  '.repeat(depth);
  return Object.entries(value)
    .map(([key, item]) => `${pad}${plain(key)}:${written(item, depth)}`)
    .join('');
}

function written(item: unknown, depth: number): string {
  if (isMap(item)) return `\n${yamlOf(item, depth + 1)}`;
  if (!Array.isArray(item)) return ` ${scalar(item)}\n`;
  const pad = '  '.repeat(depth + 1);
  const lines = item.map((each) =>
    isMap(each) ? `${pad}- ${yamlOf(each, depth + 2).trimStart()}` : `${pad}- ${scalar(each)}\n`,
  );
  return `\n${lines.join('')}`;
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? plain(value) : JSON.stringify(value ?? null);
}

const WORDS = /^(true|false|null|yes|no|on|off|y|n)$/i;

function plain(text: string): string {
  return /^[a-z][\w-]*$/i.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
}
