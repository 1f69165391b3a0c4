import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NGINX_FILE } from '../../generator/exporters/site/server-files.ts';
import { type Served, stop } from './built-site.ts';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
const TRIES = 5;
/** A first answer comes within some milliseconds; a loaded machine may take its time. */
const ANSWER_MS = 20_000;

/** Below this path the same site is served a second time. */
export const BELOW = 'kho/kien-truc/';

/** What tests say when there is no nginx; in CI it is a failure, elsewhere it is said aloud. */
export const NO_NGINX =
  'KHÔNG CÓ NGINX: trang không được thử trên máy chủ thật; cài: sudo apt-get install -y nginx, hoặc đặt KHUNG_NGINX. ' +
  'NO NGINX: the site is not tried on a real server; install it: sudo apt-get install -y nginx, or set KHUNG_NGINX.';

/** Program of nginx: the one KHUNG_NGINX names, or one at a usual place. */
export function findNginx(): string | undefined {
  return process.env.KHUNG_NGINX ?? PLACES.find((path) => existsSync(path));
}

/**
 * A nginx of our own serves a built site at `/` and below a path, with the headers that the build wrote
 * into it, as docs/hosting.md says. Everything that it writes lies in `home`. Undefined when the
 * machine has none; throws in CI.
 */
export async function serveByNginx(site: string, home: string): Promise<Served | undefined> {
  const program = findNginx();
  if (program === undefined) {
    if (process.env.CI) throw new Error(NO_NGINX);
    process.stderr.write(`\n${'!'.repeat(80)}\n${NO_NGINX}\n${'!'.repeat(80)}\n\n`);
    return undefined;
  }
  mkdirSync(home, { recursive: true });
  copyFileSync(join(site, NGINX_FILE), join(home, 'khung.conf'));
  for (let left = TRIES; ; left -= 1) {
    try {
      return await start(program, site, home, await freePort());
    } catch (error) {
      // Between being found free and being used, a port may be taken.
      if (left === 1 || !/Address already in use/.test(String(error))) throw error;
    }
  }
}

async function start(program: string, site: string, home: string, port: number): Promise<Served> {
  writeFileSync(join(home, 'nginx.conf'), configuration(site, home, port));
  const log = join(home, 'error.log');
  const server = spawn(program, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', log], {
    stdio: 'ignore',
  });
  process.once('exit', () => server.kill());
  const url = `http://127.0.0.1:${port}/`;
  await untilAnswered(server, url, () => readFileSync(log, 'utf8'));
  return { url, stop: () => stop(server) };
}

async function untilAnswered(server: ChildProcess, url: string, said: () => string): Promise<void> {
  for (const end = Date.now() + ANSWER_MS; Date.now() < end; await sleep(20)) {
    if (server.exitCode !== null)
      throw new Error(`nginx ended with ${server.exitCode}:\n${said()}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
  }
  server.kill();
  throw new Error(`nginx does not answer:\n${said()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Nothing of the machine's own nginx: neither its configuration nor its logs, its port or its user. */
function configuration(site: string, home: string, port: number): string {
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${user}daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events { worker_connections 256; }
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${home}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    error_page 404 /404.html;
    include ${home}/khung.conf;
    location ^~ /${BELOW} {
      alias ${site}/;
      error_page 404 /${BELOW}404.html;
      include ${home}/khung.conf;
    }
  }
}
`;
}
