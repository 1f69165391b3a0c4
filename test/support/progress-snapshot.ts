import { parseDate } from '../../generator/core/day.ts';
import type { Snapshot } from '../../generator/core/snapshot.ts';
import { nodeHost } from '../../generator/host/node-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run, snapshotOf } from '../../generator/pipeline.ts';
import { memoryHost } from './memory-host.ts';
import { projectRoot } from './our-files.ts';

/** A name that would be a formula, a tag, a call, a table cell, a command and a calendar property. */
export const NASTY =
  '=HYPERLINK("http://x")|<b>@all `x` ::error::y; a\\b, c\r\nATTENDEE:mailto:x@y';

const unknownOwner = (contact: string) =>
  `{unknown: {reason: Nguồn không nêu, contact: ${contact}}}`;

const FILES: Readonly<Record<string, string>> = {
  'khung.yaml': 'name: Kho thử\n',
  'architecture/u/units.yaml': `u: {name: U, type: {vi: tỉnh, en: province}, level: province, sources: [s]}\n`,
  'architecture/u/sources.yaml':
    's: {name: Nguồn, type: report, read: full, published: 2026-05-01}\n',
  'architecture/u/agencies.yaml': `ubnd: {name: Ủy ban nhân dân tỉnh U, side: government, sources: [s]}
so: {name: {vi: Sở Thử nghiệm, en: Test department}, side: government, parent: ubnd, roles: [{title: Giám đốc, holder: Trần Văn Thử, asOf: 2026-01-05}], sources: [s]}
`,
  'architecture/u/documents.yaml':
    'qd: {name: Quyết định thử, type: decision, number: 12/QĐ-UBND, issuer: ubnd, issued: 2026-01-05, sources: [s]}\n',
  'plans/u/plans.yaml': `k:
  name: {vi: Kế hoạch thử, en: Test plan}
  type: plan
  document: qd
  owner: ubnd
  period: {from: 2026, to: 2027}
  goals: [{id: g, name: Mục tiêu chung}]
  sources: [s]
`,
  'plans/u/milestones.yaml': `nasty:
  name: ${JSON.stringify(NASTY)}
  plan: k
  goal: g
  owner: ${unknownOwner('Văn phòng')}
  deadline: {date: 2026-02-01, inclusive: false}
  sources: [s]
`,
  'plans/u/tasks.yaml': `moved-in-time:
  {name: Dời hạn đúng lúc, plan: k, owner: so, deadline: 2026-06-30, revisions: [{deadline: 2026-12-10, decidedOn: 2026-06-01, decidedBy: qd, sources: [s]}], sources: [s]}
moved-too-late:
  {name: Dời hạn khi đã trễ, owner: so, deadline: 2026-03-31, revisions: [{deadline: 2027-01-31, decidedOn: 2026-05-01, decidedBy: qd, sources: [s]}], sources: [s]}
done-late:
  {name: Xong muộn, owner: so, deadline: 2026-03-31, states: [{state: done, asOf: 2026-04-10, recorded: 2026-04-10, sources: [s]}], sources: [s]}
done:
  {name: Xong, owner: so, deadline: 2026-09, states: [{state: done, asOf: 2026-04-10, recorded: 2026-04-10, evidence: [qd], verifiedBy: ubnd, sources: [s]}], sources: [s]}
proposed:
  {name: Đề xuất, nature: proposal, owner: so, deadline: 2026-12-01, sources: [s]}
stopped:
  {name: Đã dừng, owner: so, deadline: 2026-12-01, states: [{state: cancelled, asOf: 2026-04-10, recorded: 2026-04-10, sources: [s]}], sources: [s]}
nobody:
  {name: Không của ai, owner: {notApplicable: Sự kiện}, deadline: 2028-01-01, sources: [s]}
`,
  'plans/u/indicators.yaml': `ty-le:
  name: Tỷ lệ hồ sơ trực tuyến
  definition: Hồ sơ trực tuyến trên tổng số
  unitOfMeasure: "%"
  direction: up
  measure: level
  observations:
    - {date: 2026-04-30, recorded: 2026-05-01, value: 46.7, share: {n: 1482, N: 2785}, sources: [s]}
  targets:
    - {id: t, plan: k, owner: so, value: 80, comparator: at-least, deadline: 2027-02-01, sources: [s]}
  sources: [s]
`,
};

const day = (text: string) => parseDate(text)?.first as number;

/** A small workspace with one item for each list of the report, as of 22/11/2026. */
export function progressSnapshot(asOf = '2026-11-22'): Snapshot {
  const host = memoryHost(FILES);
  const days = { asOf: day(asOf), knownAt: day('2026-11-22') };
  return snapshotOf(host, sha256, run(host, sha256, days));
}

/** The content of this repository. */
export function exampleSnapshot(asOf: string): Snapshot {
  const host = nodeHost(projectRoot);
  const days = { asOf: day(asOf), knownAt: day('2026-11-22') };
  return snapshotOf(host, sha256, run(host, sha256, days));
}
