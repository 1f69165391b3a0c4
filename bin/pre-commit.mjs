/**
 * The pre-commit hook: types, and what is staged. It is a convenience for whoever commits; the same
 * checks run in `npm test`, so skipping the hook (`git commit -n`) hides nothing from CI.
 */
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root, run, say } from './runtime.mjs';

const git = ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'];
const staged = spawnSync('git', git, { cwd: root, encoding: 'utf8' })
  .stdout.split('\0')
  .filter(Boolean);
const endsWith = (...endings) => staged.filter((path) => endings.some((end) => path.endsWith(end)));

ensureInstalled();
const failures = [];
const step = (name, args) => {
  if (run(args) !== 0) failures.push(name);
};

const styled = endsWith('.ts', '.mjs', '.json', '.yaml', '.css', '.astro');
if (styled.length > 0) {
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--no-errors-on-unmatched'];
  step('biome', [...biome, '--files-ignore-unknown=true', ...styled]);
}
if (endsWith('.ts').length > 0) step('tsc', ['node_modules/typescript/bin/tsc', '--noEmit']);
const content = staged.some((path) => /^(architecture|plans|schemas)\/|^khung\.yaml$/.test(path));
if (content) step('khung check', ['generator/cli/main.ts', 'check', '--summary']);

if (failures.length > 0) {
  say(`Chưa ghi: ${failures.join(', ')} báo lỗi.`, `Not committed: ${failures.join(', ')} failed.`);
  process.exit(1);
}
