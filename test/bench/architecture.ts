import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateWorkspace } from '../support/generate-workspace.ts';
import { type Command, compareCommands, type Figures } from './measure.ts';
import { type Bench, type Row, seconds, times } from './table.ts';

const root = join(import.meta.dirname, '../..');
const cli = join(root, 'generator/cli/main.ts');
const ROUNDS = 3;

/** Bars, with what peers took on this kind of machine: they are not run again, for they take minutes. */
const SIZES = [
  {
    components: 1000,
    exchanges: 3000,
    ms: 6000,
    mb: 600,
    peers: 'LikeC4 1.59: 20–35 s, 1.2–1.4 GB; EventCatalog 4.7: 413 s, 2.7 GB',
  },
  {
    components: 5000,
    exchanges: 15_000,
    ms: 25_000,
    mb: 1000,
    peers: 'LikeC4 1.59 did not finish in 480 s',
  },
] as const;

/** Whole builds with diagrams, explorer, matrices and lists, and what a page costs as they grow. */
export const architecture: Bench = {
  name: 'architecture',
  run: async (scratch) => {
    const small = await measure(scratch, 100, 300);
    const rows: Row[] = [];
    for (const { components, exchanges, ms, mb, peers } of SIZES) {
      const { figures, pages } = await measure(scratch, components, exchanges);
      rows.push({
        what: `complete build of ${components.toLocaleString('en')} components with ${exchanges.toLocaleString('en')} exchanges (${peers})`,
        bar: `< ${seconds(ms)} and ${mb} MB`,
        measured: `${seconds(figures.median)} (${seconds(figures.min)}–${seconds(figures.max)}), ${figures.mb.toFixed(0)} MB, ${pages.toLocaleString('en')} pages`,
        met: figures.median < ms && figures.mb < mb,
        command: 'khung build --root WORKSPACE --out DIR',
      });
      if (components === 5000) rows.push(perPage(small, { figures, pages }));
    }
    return rows;
  },
};

type Built = { readonly figures: Figures; readonly pages: number };

function perPage(small: Built, large: Built): Row {
  const [a, b] = [small, large].map(({ figures, pages }) => figures.median / pages) as [
    number,
    number,
  ];
  return {
    what: 'milliseconds a page at 5,000 components against those at 100',
    bar: '≤ 1.5 ×',
    measured: `${times(b / a)} (${b.toFixed(2)} ms, ${a.toFixed(2)} ms)`,
    met: b / a <= 1.5,
    command: 'khung build --root WORKSPACE --out DIR',
  };
}

async function measure(scratch: string, components: number, exchanges: number): Promise<Built> {
  const workspace = join(scratch, `workspace-${components}`);
  mkdirSync(workspace, { recursive: true });
  generateWorkspace(workspace, { units: 1, components, exchanges, indicators: 20 });
  const folder = (round: number) => join(scratch, `site-${components}-${round}`);
  const build = (round: number): Command => ({
    name: 'build',
    argv: [process.execPath, cli, 'build', '--root', workspace, '--out', folder(round)],
  });
  const runs: Figures[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rmSync(join(workspace, '.khung'), { recursive: true, force: true });
    runs.push(...(await compareCommands([build(round)], 1)));
  }
  const sorted = runs.toSorted((a, b) => a.median - b.median);
  const figures = {
    ...(sorted[Math.floor(ROUNDS / 2)] as Figures),
    min: sorted[0]?.median ?? 0,
    max: sorted.at(-1)?.median ?? 0,
    mb: Math.max(...runs.map(({ mb }) => mb)),
  };
  const pages = readdirSync(folder(0), { recursive: true, encoding: 'utf8' });
  return { figures, pages: pages.filter((path) => path.endsWith('.html')).length };
}
