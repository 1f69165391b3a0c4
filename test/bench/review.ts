import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { generateWorkspace } from '../support/generate-workspace.ts';
import { type Command, compareCommands, type Figures, runOnce } from './measure.ts';
import { type Bench, type Row, seconds, times } from './table.ts';

const root = join(import.meta.dirname, '../..');
const node = process.execPath;
const cli = join(root, 'generator/cli/main.ts');
const ROUNDS = 5;
const CHANGED_FILES = 18;

/** 6,000 files under the rules of both packs: checked, and a change of 18 files reviewed. */
export const review: Bench = {
  name: 'review',
  run: async (scratch) => {
    const workspace = join(scratch, 'workspace');
    const base = join(scratch, 'base.json');
    writeWorkspace(workspace);
    const khung = (name: string, ...args: string[]): Command => ({
      name,
      argv: [node, cli, ...args, '--root', workspace],
    });
    await runOnce(khung('snapshot', 'snapshot', '--out', base));
    commitChange(workspace);
    const [check, uncached, cached] = await compareCommands(
      [
        khung('check', 'check'),
        khung('uncached', 'review', 'HEAD~1..HEAD'),
        khung('cached', 'review', base, 'HEAD'),
      ],
      ROUNDS,
    );
    if (!check || !uncached || !cached) throw new Error('nothing measured');
    const peer = await measureSpectral(scratch, workspace);
    return [checkRow(check), ...reviewRows(uncached, cached), spectralRow(check, peer)];
  },
};

function writeWorkspace(workspace: string): void {
  generateWorkspace(workspace, {
    units: 3,
    components: 6000,
    exchanges: 300,
    indicators: 60,
    spread: true,
    padding: 950,
  });
  appendFileSync(join(workspace, 'khung.yaml'), 'packs: [data-sharing, khung-1425]\n');
}

/** A repository as a clone has it, packed, with a last commit that changes 18 files. */
function commitChange(workspace: string): void {
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];
    execFileSync('git', [...who, ...args], { cwd: workspace, stdio: 'ignore' });
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const folder = join(workspace, 'architecture/gia-lap-1/components');
  for (const file of readdirSync(folder).slice(0, CHANGED_FILES)) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/state: \w+/, 'state: merging'));
  }
  git('commit', '-qam', 'head');
  git('gc', '-q');
}

function rulesIn(pack: string): number {
  const text = readFileSync(join(root, 'schemas/packs', `${pack}.yaml`), 'utf8');
  return (text.match(/^ {2}[a-z0-9-]+:$/gm) ?? []).length;
}

function checkRow({ median, min, max, mb }: Figures): Row {
  const rules = rulesIn('data-sharing') + rulesIn('khung-1425');
  return {
    what: `check of 6,000 files by ${rules} rules of packs and all rules of our own`,
    bar: '< 2.5 s and 400 MB',
    measured: `${seconds(median)} (${seconds(min)}–${seconds(max)}), ${mb.toFixed(0)} MB`,
    met: median < 2500 && mb < 400,
    command: 'khung check --root WORKSPACE',
  };
}

function reviewRows(uncached: Figures, cached: Figures): Row[] {
  const row = (what: string, { median, min, max }: Figures, bar: number, command: string): Row => ({
    what: `review of a change of ${CHANGED_FILES} files in that workspace, ${what}`,
    bar: `< ${seconds(bar)}`,
    measured: `${seconds(median)} (${seconds(min)}–${seconds(max)})`,
    met: median < bar,
    command,
  });
  return [
    row('both sides from git', uncached, 2000, 'khung review HEAD~1..HEAD --root WORKSPACE'),
    row('the base from a snapshot', cached, 1000, 'khung review BASE.json HEAD --root WORKSPACE'),
  ];
}

function spectralRow(check: Figures, peer: number | undefined): Row {
  return {
    what: 'the same check against Spectral 6 with two rules on the same files',
    bar: 'no slower',
    measured:
      peer === undefined
        ? 'Spectral could not be installed'
        : `${times(check.median / peer)} (Spectral ${seconds(peer)})`,
    met: peer === undefined ? 'not measured' : check.median <= peer,
    command: 'spectral lint -r RULES.yaml WORKSPACE/**/components/*.yaml',
  };
}

const RULES = `rules:
  owner-is-named: {given: '$.*', severity: warn, then: {field: owner, function: truthy}}
  source-is-named: {given: '$.*', severity: warn, then: {field: sources, function: truthy}}
`;

/** Milliseconds of one run; the peer is installed beside the scratch files. */
async function measureSpectral(scratch: string, workspace: string): Promise<number | undefined> {
  const prefix = join(scratch, 'spectral');
  const rules = join(scratch, 'rules.yaml');
  mkdirSync(prefix, { recursive: true });
  writeFileSync(rules, RULES);
  const install = ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--silent'];
  try {
    execFileSync('npm', [...install, '@stoplight/spectral-cli@6.16.3'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const bin = join(prefix, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  if (!existsSync(bin)) return undefined;
  const files = join(workspace, 'architecture/*/components/*.yaml');
  const run = await runOnce({ name: 'spectral', argv: [node, bin, 'lint', '-r', rules, files] });
  return run.status <= 1 ? run.ms : undefined;
}
