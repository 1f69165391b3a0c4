import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateWorkspace } from '../support/generate-workspace.ts';
import { type Command, compareCommands, type Figures } from './measure.ts';
import { type Bench, type Row, seconds, times } from './table.ts';

const root = join(import.meta.dirname, '../..');
const node = process.execPath;
const ROUNDS = 3;

/** 10,000 components, one page each and language, against Hugo writing as many pages of that size. */
export const build: Bench = {
  name: 'build',
  run: async (scratch) => {
    const workspace = join(scratch, 'workspace');
    const folder = (round: number) => join(scratch, `site-${round}`);
    generateWorkspace(workspace, {
      units: 1,
      components: 10_000,
      exchanges: 1000,
      indicators: 100,
    });
    const main = join(root, 'generator/cli/main.ts');
    const khung = (name: string, round: number): Command => ({
      name,
      argv: [node, main, 'build', '--root', workspace, '--out', folder(round)],
    });
    const hugo = prepareHugo(join(scratch, 'hugo'));
    const clean: Figures[] = [];
    const again: Figures[] = [];
    const peer: Figures[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rmSync(join(workspace, '.khung'), { recursive: true, force: true });
      clean.push(...(await compareCommands([khung('clean', round)], 1)));
      again.push(...(await compareCommands([khung('unchanged', round)], 1)));
      const pages = pagesIn(folder(round));
      peer.push(...(await hugo(pages, round)));
    }
    const full = middle(clean);
    const rows = memoryAndRebuild(full, middle(again));
    return [against(peer.length ? middle(peer) : undefined, full, pagesIn(folder(0))), ...rows];
  },
};

function against(hugo: Figures | undefined, full: Figures, pages: Pages): Row {
  const size = `${pages.count.toLocaleString('en')} pages of ${(pages.bytes / 1000).toFixed(1)} KB on average`;
  return {
    what: `build of 10,000 components, ${size}`,
    bar: 'at most Hugo’s time for as many pages of that size',
    measured: hugo
      ? `${seconds(full.median)} (${seconds(full.min)}–${seconds(full.max)}), Hugo ${seconds(hugo.median)}: ${times(full.median / hugo.median)}`
      : `${seconds(full.median)}; Hugo is not installed`,
    met: hugo ? full.median <= hugo.median : 'not measured',
    command: 'khung build --root WORKSPACE --out DIR',
  };
}

function memoryAndRebuild(full: Figures, unchanged: Figures): Row[] {
  return [
    {
      what: 'peak memory of that build',
      bar: '≤ 500 MB',
      measured: `${full.mb.toFixed(0)} MB`,
      met: full.mb <= 500,
      command: 'khung build --root WORKSPACE --out DIR',
    },
    {
      what: 'the same build again, nothing changed',
      bar: '≤ a third of the full build',
      measured: `${seconds(unchanged.median)}: ${times(unchanged.median / full.median)}`,
      met: unchanged.median <= full.median / 3,
      command: 'khung build --root WORKSPACE --out DIR',
    },
  ];
}

function middle(figures: readonly Figures[]): Figures {
  const sorted = figures.toSorted((a, b) => a.median - b.median);
  const half = sorted[Math.floor(sorted.length / 2)];
  if (!half) throw new Error('nothing measured');
  const last = sorted.at(-1) ?? half;
  return {
    ...half,
    min: sorted[0]?.median ?? half.median,
    max: last.median,
    mb: Math.max(...figures.map((f) => f.mb)),
  };
}

type Pages = { readonly count: number; readonly bytes: number };

function pagesIn(out: string): Pages {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const total = paths.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
  return { count: paths.length, bytes: total / Math.max(1, paths.length) };
}

/** Hugo on as many Markdown files, whose rendered page has the same size as ours; nothing where it is missing. */
function prepareHugo(dir: string) {
  let written = false;
  return async ({ count, bytes }: Pages, round: number): Promise<Figures[]> => {
    if (!hasHugo()) return [];
    if (!written) writeHugoSite(dir, count, bytes);
    written = true;
    const out = join(dir, `public-${round}`);
    const argv = ['hugo', '--quiet', '--source', dir, '--destination', out];
    return compareCommands([{ name: 'hugo', argv }], 1);
  };
}

function hasHugo(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const HUGO_PAGE =
  '<!doctype html><html lang="vi"><title>{{ .Title }}</title><main><h1>{{ .Title }}</h1>{{ .Content }}</main></html>';

function writeHugoSite(dir: string, count: number, bytes: number): void {
  mkdirSync(join(dir, 'content/p'), { recursive: true });
  mkdirSync(join(dir, 'layouts/_default'), { recursive: true });
  writeFileSync(
    join(dir, 'hugo.toml'),
    'baseURL = "http://localhost/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n',
  );
  writeFileSync(join(dir, 'layouts/_default/single.html'), HUGO_PAGE);
  const paragraph = 'Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh, dùng để đo.\n\n';
  const body = paragraph.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(paragraph))));
  for (let i = 0; i < count; i += 1) {
    writeFileSync(join(dir, `content/p/trang-${i}.md`), `---\ntitle: Trang ${i}\n---\n${body}`);
  }
}
