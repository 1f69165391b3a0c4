import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitBlobs, gitTree } from '../../generator/host/git-tree.ts';
import { generateWorkspace } from '../support/generate-workspace.ts';
import { compareCommands } from './measure.ts';
import { type Bench, type Row, seconds, times } from './table.ts';

const main = join(import.meta.dirname, '../../generator/cli/main.ts');
const VERSIONS = 5;
const COMPONENTS = 10_000;
/** One component in twenty changes from each version to the next. */
const EVERY = 20;

/** Five versions of 10,000 components, one file each, against one version of them. */
export const versions: Bench = {
  name: 'versions',
  run: async (scratch) => {
    const workspace = join(scratch, 'workspace');
    prepare(workspace);
    const one = await buildOf(workspace, join(scratch, 'one'), []);
    const all = await buildOf(workspace, join(scratch, 'all'), ['--versions']);
    return [...ratios(one, all), reading(workspace)];
  },
};

type Built = { readonly ms: number; readonly mb: number; readonly disk: number };

async function buildOf(workspace: string, out: string, more: readonly string[]): Promise<Built> {
  rmSync(join(workspace, '.khung'), { recursive: true, force: true });
  const argv = [process.execPath, main, 'build', '--root', workspace, '--out', out, ...more];
  const [figures] = await compareCommands([{ name: 'build', argv }], 1);
  if (!figures) throw new Error('nothing measured');
  // du counts a file with several names once.
  const [kilobytes] = execFileSync('du', ['-sk', out], { encoding: 'utf8' }).split('\t');
  return { ms: figures.median, mb: figures.mb, disk: Number(kilobytes) / 1024 };
}

function ratios(one: Built, all: Built): Row[] {
  const command = 'khung build --versions --root WORKSPACE --out DIR';
  const [time, disk] = [all.ms / one.ms, all.disk / one.disk];
  return [
    {
      what: `${VERSIONS} versions and the working one, 10,000 components, 5 % changed each`,
      bar: 'under 3 × the time of one',
      measured: `${seconds(all.ms)}, one ${seconds(one.ms)}: ${times(time)}`,
      met: time < 3,
      command,
    },
    {
      what: 'size on disk',
      bar: 'under 1.5 × that of one',
      measured: `${all.disk.toFixed(0)} MB, one ${one.disk.toFixed(0)} MB: ${times(disk)}`,
      met: disk < 1.5,
      command,
    },
    {
      what: 'peak memory',
      bar: 'does not grow with the number of versions',
      measured: `${all.mb.toFixed(0)} MB, one ${one.mb.toFixed(0)} MB`,
      met: all.mb < one.mb * 2,
      command,
    },
  ];
}

/** From git's storage only, as every later step finds it in memory. */
function reading(workspace: string): Row {
  const start = performance.now();
  const blobs = gitBlobs(workspace);
  let files = 0;
  for (let v = 1; v <= VERSIONS; v += 1) {
    const entries = [...gitTree(workspace, `v${v}`).values()];
    for (const entry of entries) if (blobs(entry, entries)) files += 1;
    blobs.turn();
  }
  const taken = performance.now() - start;
  return {
    what: `reading ${VERSIONS} tags, ${files.toLocaleString('en')} files`,
    bar: 'under 1.5 s',
    measured: seconds(taken),
    met: taken < 1500,
    command: 'git ls-tree, git cat-file --batch',
  };
}

/** A repository with five tags; a component's file changes where it did. */
function prepare(workspace: string): void {
  generateWorkspace(workspace, {
    units: 1,
    components: COMPONENTS,
    exchanges: 1000,
    indicators: 100,
    spread: true,
  });
  const settings = join(workspace, 'khung.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}versions:\n  tags: 'v*'\n`);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', workspace, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args]);
  git('init', '--quiet');
  for (let v = 1; v <= VERSIONS; v += 1) {
    if (v > 1) change(workspace, v);
    git('add', '--all');
    git('commit', '--quiet', '--no-verify', '-m', `v${v}`);
    git('tag', `v${v}`);
  }
}

function change(workspace: string, version: number): void {
  const dir = join(workspace, 'architecture/gia-lap-1/components');
  for (const [i, name] of readdirSync(dir).sort().entries()) {
    if (i % EVERY !== version) continue;
    const path = join(dir, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/giả lập/, `giả lập, bản ${version}`));
  }
}
