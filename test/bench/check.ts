import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateWorkspace } from '../support/generate-workspace.ts';
import { type Command, compareCommands } from './measure.ts';
import { type Bench, seconds, times } from './table.ts';

const root = join(import.meta.dirname, '../..');
const node = process.execPath;
const ROUNDS = 7;

/** 6,000 files of about 1.7 KB: check against the parsing floor and against ajv-cli on schema alone. */
export const check: Bench = {
  name: 'check',
  run: async (scratch) => {
    const workspace = join(scratch, 'workspace');
    generateWorkspace(workspace, {
      units: 3,
      components: 6000,
      exchanges: 300,
      indicators: 60,
      spread: true,
      padding: 950,
    });
    const commands: Command[] = [
      { name: 'floor', argv: [node, join(import.meta.dirname, 'parse-floor.ts'), workspace] },
      {
        name: 'khung',
        argv: [
          node,
          join(root, 'generator/cli/main.ts'),
          'check',
          '--root',
          workspace,
          '--fail-on',
          'error',
        ],
      },
    ];
    const peer = ajvCli(scratch, workspace);
    if (peer) commands.push(peer);
    const [floor, khung, ajv] = await compareCommands(commands, ROUNDS);
    if (!floor || !khung) throw new Error('nothing measured');
    const allowed = 2 * floor.median + 300;
    return [
      {
        what: `check of ${sizeOf(workspace)}`,
        bar: '≤ 2.0 × parse-with-positions floor + 0.3 s',
        measured: `${seconds(khung.median)} (${seconds(khung.min)}–${seconds(khung.max)}), floor ${seconds(floor.median)}, allowed ${seconds(allowed)}, ${khung.mb.toFixed(0)} MB`,
        met: khung.median <= allowed,
        command: 'khung check --root WORKSPACE',
      },
      {
        what: 'the same against ajv-cli 5 on schema alone',
        bar: 'no slower',
        measured: ajv
          ? `${times(khung.median / ajv.median)} (ajv-cli ${seconds(ajv.median)})`
          : 'ajv-cli could not be installed',
        met: ajv ? khung.median <= ajv.median : 'not measured',
        command: 'ajv validate -s component.schema.json -d WORKSPACE/**/components/*.yaml',
      },
    ];
  },
};

function sizeOf(workspace: string): string {
  const files = readdirSync(workspace, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  const bytes = files.reduce((sum, path) => sum + statSync(join(workspace, path)).size, 0);
  return `${files.length.toLocaleString('en')} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

/** The peer is installed beside the scratch files, never into the project. */
function ajvCli(scratch: string, workspace: string): Command | undefined {
  const prefix = join(scratch, 'peer');
  mkdirSync(prefix, { recursive: true });
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--silent', 'ajv-cli@5.0.0'],
      { stdio: 'ignore' },
    );
  } catch {
    return undefined;
  }
  const cli = join(prefix, 'node_modules/ajv-cli/dist/index.js');
  if (!existsSync(cli)) return undefined;
  const data = join(workspace, 'architecture/*/components/*.yaml');
  const schemas = withoutOwnKeywords(scratch);
  const argv = [
    node,
    cli,
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '--all-errors',
    '-s',
    schemas.main,
    '-r',
    schemas.common,
    '-d',
    data,
  ];
  return { name: 'ajv-cli', argv };
}

/** ajv-cli knows neither our date format nor our keywords; they are left out, which only helps it. */
function withoutOwnKeywords(scratch: string): { main: string; common: string } {
  const copy = (name: string) => {
    const text = readFileSync(join(root, 'schemas', name), 'utf8').replaceAll(
      /,?\s*"format": "khung-date"/g,
      '',
    );
    const path = join(scratch, name);
    writeFileSync(path, text);
    return path;
  };
  return { main: copy('component.schema.json'), common: copy('common.schema.json') };
}
