import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gitRepo } from './git-repo.ts';

/** Settings of the repository below; its name has signs that no XML may hold as they are. */
export const COURSE_SETTINGS = `name: {vi: 'Kho <thử> & "mẫu"', en: 'Sample <of> & "trial"'}
siteUrl: https://khung.example.vn/kien-truc/
versions:
  tags: 'v*'
  list:
    - ref: v2
      title: {vi: 'Bản <hai> & "cuối"', en: 'Version <two> & "last"'}
`;

const BASE = {
  'khung.yaml': COURSE_SETTINGS,
  'architecture/u/units.yaml': 'u: {name: Tỉnh thử, level: province, sources: [bao]}\n',
  'architecture/u/agencies.yaml':
    'so: {name: Sở Khoa học thử, side: government, sources: [bao]}\nubnd: {name: Ủy ban nhân dân tỉnh thử, side: government, sources: [bao]}\n',
  'architecture/u/sources.yaml': 'bao: {name: Báo thử, type: demonstration, read: full}\n',
  'architecture/u/documents.yaml':
    'qd-1: {name: Quyết định điều chỉnh hạn, type: decision, number: 12/QĐ-UBND, issued: 2026-02-01, issuer: ubnd, sources: [bao]}\n',
  'plans/u/plans.yaml': 'ke-hoach: {name: Kế hoạch thử, type: plan, sources: [bao]}\n',
};

const task = (more: string) =>
  `ket-noi: {name: Kết nối các xã, plan: ke-hoach, owner: so, deadline: 2026-06-30, sources: [bao]${more}}\n`;
const FIRST = '{deadline: 2026-09-30, decidedOn: 2026-02-01, decidedBy: qd-1, sources: [bao]}';
const SECOND = '{deadline: 2026-12-31, decidedOn: 2026-03-05, sources: [bao]}';
const component = (id: string, name: string, more = '') =>
  `${id}: {name: ${name}, type: system, layer: shared-applications, owner: so, sources: [bao]${more}}\n`;

/**
 * Four issued versions of one small province (all of it made up): a deadline is moved in v1.1 by a
 * decision and in v1.2 by none, a component is renamed in v1.2 and changed in v2, another is gone
 * from v2 on, and one came in v1.1 and never changed.
 */
export function courseRepo() {
  const repo = gitRepo();
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(repo.root, path)), { recursive: true });
    writeFileSync(join(repo.root, path), content);
  };
  const issue = (tag: string, day: string, tasks: string, components: string) => {
    put('plans/u/tasks.yaml', tasks);
    put('architecture/u/components.yaml', components);
    repo.commit(tag, day);
    repo.git('tag', tag);
  };
  for (const [path, content] of Object.entries(BASE)) put(path, content);
  const stays = component('yen', 'Hệ thống yên');
  const goes = component('bo', 'Hệ thống bỏ');
  const came = component('den', 'Hệ thống đến');
  issue('v1.0', '2026-01-10', task(''), component('cu', 'Hệ thống cũ') + stays + goes);
  issue(
    'v1.1',
    '2026-02-10',
    task(`, revisions: [${FIRST}]`),
    component('cu', 'Hệ thống cũ') + stays + goes + came,
  );
  const moved = task(`, revisions: [${FIRST}, ${SECOND}]`);
  const renamed = (name: string) => component('moi', name, ', renamedFrom: cu');
  issue('v1.2', '2026-03-10', moved, renamed('Hệ thống cũ') + stays + goes + came);
  issue('v2', '2026-04-10', moved, renamed('Hệ thống đổi tên gọi') + stays + came);
  return {
    ...repo,
    put,
    /** One more version, in which a record more is renamed and one more removed. */
    issueMore: () => {
      rmSync(join(repo.root, 'plans/u/tasks.yaml'));
      issue(
        'v3',
        '2026-05-10',
        moved.replace('ket-noi:', 'ket-noi-xa:').replace('{name:', '{renamedFrom: ket-noi, name:'),
        renamed('Hệ thống đổi tên gọi') + came,
      );
    },
  };
}
