import { boundariesOf } from '../../generator/analyses/siting/boundaries.ts';
import { closePairs } from '../../generator/analyses/siting/duplicates.ts';
import { loadFiles } from '../support/loaded.ts';
import { memoryHost } from '../support/memory-host.ts';
import type { Bench, Row } from './table.ts';

const ROUNDS = 15;
const SITES = 10_000;

/** The station plan of a province ten times as large as any: 10,000 sites, 180 communes of 100 corners. */
export const siting: Bench = {
  name: 'siting',
  run: async () => [
    row('duplicates among 10,000 sites at 400 m', 30, () => closePairs(MASTS)),
    row('commune of 10,000 sites, 180 communes', 60, () => MASTS.map((at) => COMMUNES.holding(at))),
    row('reading a table of 10,000 sites', 500, () =>
      loadFiles(memoryHost({ 'plans/u/sites.csv': TABLE })),
    ),
  ],
};

function row(what: string, bar: number, work: () => unknown): Row {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  const ms = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  const measured = `median ${ms.toFixed(1)} ms`;
  return { what, bar: `< ${bar} ms`, measured, met: ms < bar, command: 'npm run bench siting' };
}

const RULE = {
  key: 'spacing-rule:u/r',
  distance: 400,
  asks: 'share',
  areaType: undefined,
  mastClasses: [],
  over: undefined,
  upTo: undefined,
} as const;

/** Spread over half a degree each way by the golden ratio: even, and the same on every machine. */
const MASTS = Array.from({ length: SITES }, (_, i) => ({
  key: `site:u/t-${i}`,
  lat: 20.5 + i / (2 * SITES),
  lon: 106 + ((i * 0.618_033_988_75) % 1) / 2,
  stands: i % 2 === 0,
  since: i,
  rule: RULE,
}));

const COMMUNES = boundariesOf(
  Array.from({ length: 180 }, (_, i) => {
    const [x, y] = [106 + (i % 15) / 30, 20.5 + Math.floor(i / 15) / 24];
    const ring = Array.from({ length: 100 }, (_, at) => {
      const turn = (2 * Math.PI * (at % 99)) / 99;
      return [x + 1 / 60 + Math.cos(turn) / 50, y + 1 / 48 + Math.sin(turn) / 40];
    });
    return [`area:u/xa-${i}`, { type: 'Polygon', coordinates: [ring] }] as const;
  }),
);

const TABLE = [
  'id,states.0.state,states.0.asOf,technology,slots,height,location.crs,location.lat,location.lon',
  ...MASTS.map(
    ({ lat, lon }, i) =>
      `t-${i},existing,2024-03-01,4g|5g,3,42,WGS-84,${lat.toFixed(6)},${lon.toFixed(6)}`,
  ),
].join('\n');
