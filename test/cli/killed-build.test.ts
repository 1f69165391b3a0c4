import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { digest } from '../../generator/host/digest.ts';
import { projectRoot } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';
import { digestsOf } from '../support/version-repo.ts';

const KILLS = 50;
/** Two builds at a time, each with a workspace and a site of its own, keep the test short. */
const LANES = 2;
const main = join(projectRoot, 'generator/cli/main.ts');

/** A seeded sequence between 0 and 1, so that a failure can be looked at again. */
function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** As little as makes a site: the pages of rules and frameworks are some four hundred files already. */
const RECORDS = {
  'units.yaml': 'gia-lap: {name: Tỉnh giả lập, level: province}\n',
  'agencies.yaml': 'so: {name: Sở giả lập, side: government}\n',
};

const settingsOf = (name: string) => `name: Không gian giả lập ${name}\n`;
const argsFor = (dir: string) => {
  const days = ['--as-of', '2026-11-22', '--known-at', '2026-11-22'];
  // Compared with what never changes, a site does not depend on the builds before.
  const since = ['--since', join(dir, 'base')];
  return [
    'build',
    '--portable',
    '--root',
    join(dir, 'ws'),
    '--out',
    join(dir, 'site'),
    ...since,
    ...days,
  ];
};
const siteOf = (dir: string) => JSON.stringify([...digestsOf(join(dir, 'site'))]);
const zipOf = (dir: string) => digest(readFileSync(join(dir, 'site.zip')));

/** Builds with both names, and says what each site is and how long a build takes here. */
function prepare(dir: string) {
  for (const place of ['ws', 'base']) {
    const unit = join(dir, place, 'architecture/gia-lap');
    mkdirSync(unit, { recursive: true });
    for (const [file, text] of Object.entries(RECORDS)) writeFileSync(join(unit, file), text);
  }
  const whole = ['A', 'B'].map((name) => {
    writeFileSync(join(dir, 'ws/khung.yaml'), settingsOf(name));
    const start = performance.now();
    expect(runCli(argsFor(dir)).code).toBe(0);
    return { site: siteOf(dir), zip: zipOf(dir), ms: performance.now() - start };
  });
  const [sites, zips] = [whole.map(({ site }) => site), whole.map(({ zip }) => zip)];
  return { sites: new Set(sites), zips: new Set(zips), ms: whole[1]?.ms ?? 0 };
}

/** Starts a build that changes every page, and kills it after a while. */
async function killed(dir: string, name: string, ms: number): Promise<boolean> {
  writeFileSync(join(dir, 'ws/khung.yaml'), settingsOf(name));
  const build = spawn(process.execPath, [main, ...argsFor(dir)], { stdio: 'ignore' });
  const ended = new Promise<boolean>((resolve) => {
    build.on('exit', (_, signal) => resolve(signal === 'SIGKILL'));
  });
  await Promise.race([sleep(ms), ended]);
  build.kill('SIGKILL');
  return ended;
}

it('a build that is killed at any moment leaves a whole site and a whole zip of it', async () => {
  const { root, remove } = scratch();
  let deaths = 0;
  const lane = async (at: number) => {
    const dir = join(root, `lane-${at}`);
    const { sites, zips, ms } = prepare(dir);
    const next = moments(at + 1);
    for (let turn = 0; turn < KILLS / LANES; turn += 1) {
      // From the moment on at which a build has started to read, to just after its end.
      const died = await killed(dir, turn % 2 === 0 ? 'A' : 'B', ms * (0.2 + next() * 0.85));
      if (died) deaths += 1;
      expect(existsSync(join(dir, 'site'))).toBe(true);
      expect(sites.has(siteOf(dir))).toBe(true);
      expect(zips.has(zipOf(dir))).toBe(true);
    }
    expect(runCli(argsFor(dir)).code).toBe(0);
    const left = readdirSync(dir).filter((name) => name.startsWith('.site'));
    expect(left).toEqual([]);
  };
  await Promise.all(Array.from({ length: LANES }, (_, at) => lane(at)));
  remove();
  expect(deaths).toBeGreaterThan(KILLS / 4);
}, 300_000);
