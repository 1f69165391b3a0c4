/**
 * `npm start`: everything from a fresh clone to a served site. Installs, compiles the theme, checks
 * the example provinces, builds the site, then serves it on loopback until Ctrl-C.
 */
import { spawn } from 'node:child_process';
import { ensureInstalled, nodePath, root, run, say } from './runtime.mjs';

ensureInstalled();

say(
  'Bước 1/4: biên dịch giao diện (chỉ khi đã đổi)…',
  'Step 1/4: compiling the theme (only when changed)…',
);
if (run(['tools/compile-theme.ts']) !== 0) process.exit(5);

say('Bước 2/4: kiểm tra architecture/ và plans/…', 'Step 2/4: checking architecture/ and plans/…');
const checked = run(['generator/cli/main.ts', 'check', '--summary']);
if (checked !== 0) process.exit(checked);
// What editors complete by; a site can be built without it.
run(['generator/cli/main.ts', 'schemas']);

say('Bước 3/4: dựng trang vào dist/…', 'Step 3/4: building the site into dist/…');
const built = run(['generator/cli/main.ts', 'build', '--out', 'dist']);
if (built !== 0) process.exit(built);

say('Bước 4/4: phục vụ trang; dừng bằng Ctrl-C.', 'Step 4/4: serving the site; stop with Ctrl-C.');
const server = spawn(
  nodePath(),
  ['generator/cli/main.ts', 'serve', 'dist', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
