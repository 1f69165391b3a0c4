/**
 * `npm run bench [name…]`: measures the figures that the project promises and writes them to
 * docs/BENCHMARKS.md with command, machine and date. Ratios are taken against a floor or a peer in
 * the same run, because the machines this runs on are noisy.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { architecture } from './architecture.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { draw } from './draw.ts';
import { explorer } from './explorer.ts';
import { lighthouse } from './lighthouse.ts';
import { progress } from './progress.ts';
import { review } from './review.ts';
import { siting } from './siting.ts';
import { sitingMap } from './siting-map.ts';
import { sitingSolver } from './siting-solver.ts';
import { type Bench, printTable } from './table.ts';
import { versions } from './versions.ts';
import { weights } from './weights.ts';

const benches: readonly Bench[] = [
  check,
  review,
  build,
  dev,
  weights,
  progress,
  draw,
  explorer,
  architecture,
  lighthouse,
  versions,
  siting,
  sitingMap,
  sitingSolver,
];
const root = join(import.meta.dirname, '../..');
const output = join(root, 'docs/BENCHMARKS.md');
const wanted = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'khung-bench-'));

const HEAD = `# Số đo · Benchmarks

Đo bằng \`npm run bench\`: toàn bộ tiến trình, các lệnh chạy xen kẽ nhiều vòng, lấy trung vị. Máy dùng chung nên nhiễu: hãy đọc tỷ lệ.
*Measured by \`npm run bench\`: whole processes, commands interleaved over several rounds, medians. The machines are noisy: read the ratios.*
`;

/** Sections of an earlier run that this run does not repeat are kept as they were. */
function sectionsBefore(): Map<string, string> {
  const text = existsSync(output) ? readFileSync(output, 'utf8') : '';
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf('\n')).trim(), `## ${part.trim()}`]),
  );
}

function machine(): string {
  const revision = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const date = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${date}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${memory} GB, Node ${process.versions.node}, commit ${revision}`;
}

try {
  const sections = sectionsBefore();
  for (const bench of benches) {
    if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
    process.stderr.write(`▸ ${bench.name}…\n`);
    const table = printTable(await bench.run(join(scratch, bench.name)));
    process.stderr.write(`${table}\n`);
    sections.set(bench.name, `## ${bench.name}\n\n${machine()}\n\n${table}`);
  }
  const ordered = benches.flatMap((bench) => sections.get(bench.name) ?? []);
  writeFileSync(output, `${HEAD}\n${ordered.join('\n\n')}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
