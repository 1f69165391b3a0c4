import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';
import { SITING_FILES } from '../support/siting-workspace.ts';

const PLAN = `ke-hoach:
  name: { vi: Kế hoạch thử, en: Plan on trial }
  type: plan
  owner: { notApplicable: Tỉnh giả lập }
  document: { notApplicable: Kế hoạch giả lập }
  period: { from: 2025, to: 2027 }
  siting: { radii: [{ distance: 1000 }] }
  goals: [{ id: g, name: Đủ trạm, deadline: 2027-12-31 }]
  sources: [nguon]
`;
const FILES = { ...SITING_FILES, 'plans/tinh/plans.yaml': PLAN };
const SITES = SITING_FILES['plans/tinh/sites.yaml'];

const BROKEN = {
  NODE_OPTIONS: `--import ${pathToFileURL(join(projectRoot, 'test/support/broken-solver.mjs')).href}`,
};

/** A workspace that is built with the real command, with what is read of its pages. */
function workspace(files: Readonly<Record<string, string>>) {
  const folder = scratch(files);
  const build = (env: Readonly<Record<string, string>> = {}) => {
    const days = ['--as-of', '2026-06-30', '--known-at', '2026-06-30'];
    const args = ['build', '--root', folder.root, '--out', join(folder.root, 'out'), ...days];
    const { code, err } = runCli(args, { env });
    return { code, err };
  };
  const read = (file: string) =>
    readFileSync(join(folder.root, 'out', file), 'utf8')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  return { ...folder, build, read };
}

const PAGE = 'tinh/stations/sharing.html';
const sound = workspace(FILES);
afterAll(sound.remove);

describe('what joint building avoids, in the site', () => {
  test('in masts and đồng, by whom, how far proved, and by which question', () => {
    const { code, err } = sound.build();
    expect(code, err).toBe(0);
    const page = sound.read(PAGE);
    expect(page).toContain(
      'Dùng chung tránh được 2 cột, trong đó 2 cột xây mới, và 1.600.000.000 đồng xây mới.',
    );
    expect(page).toContain('Không kế hoạch nào nêu giới hạn về số cột hay kinh phí.');
    expect(page).toContain('đã chứng minh tối ưu (sai số tối đa 0,01 %)');
    expect(page).toContain('2 cột phải cải tạo hoặc xây mới (cận 2, sai số 0');
    expect(page).toContain('Phương án chung: 2 cột');
    expect(page).toContain('1 xã trong bán kính còn thiếu doanh nghiệp, 3.000 người');
    const english = sound.read(`en/${PAGE}`);
    expect(english).toContain(
      'Sharing avoids 2 masts, 2 of them new, and 1,600,000,000 đồng of building.',
    );
    expect(sound.read('tinh/stations/index.html')).toContain('Dùng chung tránh được 2 cột');
  });

  test('nothing is solved nor written again where nothing has changed', () => {
    // A solver that cannot be loaded would be heard of, were it asked.
    const { code, err } = sound.build(BROKEN);
    expect(code, err).toBe(0);
    expect(err).toContain('Đã dựng 0 trang');
    expect(err).not.toContain('hỏng');
  });

  test('no money where no source states a cost', () => {
    const own = workspace({
      ...FILES,
      'plans/tinh/sites.yaml': SITES.replace('  cost: 700000000\n', ''),
    });
    own.build();
    const page = own.read(PAGE);
    own.remove();
    expect(page).toContain('Dùng chung tránh được 2 cột, trong đó 2 cột xây mới');
    expect(page).toContain('không nguồn nào ghi kinh phí của một số cột');
    expect(page).not.toContain('1.600.000.000');
  });

  test('within the limits that a plan states, which are named', () => {
    const siting = 'siting: { radii: [{ distance: 1000 }], masts: 1, budget: 950000000 }';
    const own = workspace({
      ...FILES,
      'plans/tinh/plans.yaml': PLAN.replace('siting: { radii: [{ distance: 1000 }] }', siting),
    });
    own.build();
    const page = own.read(PAGE);
    own.remove();
    expect(page).toContain(
      'trong giới hạn mà “Kế hoạch thử” nêu cho mỗi doanh nghiệp: 1 cột, 950.000.000 đồng',
    );
    expect(page).toContain(
      'Dùng chung tránh được 1 cột, trong đó 1 cột xây mới, và 900.000.000 đồng',
    );
  });

  test('a mast without room for both: who is left out, on neither side', () => {
    const own = workspace({
      ...FILES,
      'plans/tinh/sites.yaml': SITES.replace('owner: b\n  slots: 2', 'owner: b\n  slots: 1'),
    });
    own.build();
    const page = own.read(PAGE);
    own.remove();
    expect(page).toContain('1 cặp xã – doanh nghiệp không tới được khi làm chung');
    expect(page).toMatch(/Xã 2 – Mạng [ab]/);
    expect(page).toContain('Dùng chung tránh được 1 cột');
  });
});

describe('a solver that crashes', () => {
  const own = workspace(FILES);
  afterAll(own.remove);

  test('is caught: all pages are built, the heuristics answer, and the page says so', () => {
    const { code, err } = own.build(BROKEN);
    expect(code, err).toBe(0);
    expect(err).toContain('out of memory in wasm');
    expect(err).not.toContain('    at ');
    expect(own.read(PAGE)).toContain('Bộ giải hỏng khi dựng trang (out of memory in wasm)');
    expect(own.read(`en/${PAGE}`)).toContain('The solver failed while the site was built');
    expect(own.read('tinh/sites/cot-1.html')).toContain('cot-1');
  });

  test('is asked again by the next build, though no content has changed', () => {
    const { code, err } = own.build();
    expect(code, err).toBe(0);
    const page = own.read(PAGE);
    expect(page).not.toContain('hỏng');
    expect(page).toContain('đã chứng minh tối ưu');
  });

  test('does not concern a check', () => {
    const { code, err, out } = runCli(['check', '--root', own.root, '--as-of', '2026-06-30'], {
      env: BROKEN,
    });
    expect([code, `${err}${out}`.includes('wasm')]).toEqual([0, false]);
  });

  test('is said by khung siting', () => {
    const args = ['siting', 'solve', '--unit', 'tinh', '--goal', 'every-area', '--root', own.root];
    const { out } = runCli([...args, '--as-of', '2026-06-30', '--lang', 'en'], { env: BROKEN });
    expect(out).toContain('not proved optimal: the solver failed (out of memory in wasm)');
  });
});
