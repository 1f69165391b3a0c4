/** One measured figure against its bar, as docs/BENCHMARKS.md prints it. */
export type Row = {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  readonly met: boolean | 'not measured';
  readonly command: string;
};

/** A benchmark: one file, one question; `npm run bench -- check build` runs those named. */
export type Bench = {
  readonly name: string;
  readonly run: (scratch: string) => Promise<readonly Row[]>;
};

const VERDICT = {
  true: 'đạt · met',
  false: '**chưa đạt · missed**',
  'not measured': '— · not measured',
};

export function printTable(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) =>
      `| ${row.what} | ${row.bar} | ${row.measured} | ${VERDICT[`${row.met}`]} | \`${row.command}\` |`,
  );
  return ['| What | Bar | Measured | | Command |', '|---|---|---|---|---|', ...lines].join('\n');
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
