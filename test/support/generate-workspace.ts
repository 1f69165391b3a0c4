/**
 * Writes a made-up workspace of any size, for benchmarks and for tests of long lists. Everything is
 * seeded: the same numbers give the same bytes. Names say "giả lập", so that nobody takes it for a
 * province.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';

export type Size = {
  readonly units: number;
  readonly components: number;
  readonly exchanges: number;
  readonly indicators: number;
  /** One file per record instead of one per kind. */
  readonly spread?: boolean;
  /** Characters of notes per component, to reach a given number of megabytes. */
  readonly padding?: number;
};

type Records = Record<string, Record<string, unknown>>;

/** mulberry32: small, seeded, good enough for made-up data. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const LAYERS = [
  ['digital-infrastructure-and-cybersecurity', 'digital-infrastructure'],
  ['data-and-core-platforms', 'core-platforms'],
  ['data-and-core-platforms', 'data'],
  ['shared-applications', 'digital-government'],
  ['channels-and-measurement', 'interaction-channels'],
] as const;
const TYPES = ['system', 'platform', 'dataset', 'infrastructure', 'service'] as const;
const STATES = ['planned', 'building', 'trial', 'operating', 'upgrading', 'retired'] as const;
const CHANNELS = ['lgsp', 'ndxp', 'direct', 'other'] as const;
const WORDS =
  'quản lý văn bản điều hành đất đai hộ tịch y tế giáo dục giao thông xây dựng cấp phép'.split(' ');
const AGENCIES = 40;
/** Beyond, a kind is written as several files: one of all would be too large to be read. */
const MOST_IN_A_FILE = 15_000;

/** Writes the workspace under `root` and returns how many records it has. */
export function generateWorkspace(root: string, size: Size): number {
  const share = (total: number) => Math.ceil(total / size.units);
  let records = 0;
  for (let u = 0; u < size.units; u += 1) {
    const unit = `gia-lap-${u + 1}`;
    const next = random(u + 1);
    const kinds: [string, string, Records][] = [
      [
        'architecture',
        'units',
        { [unit]: { name: `Tỉnh giả lập ${u + 1}`, level: 'province', sources: ['nguon'] } },
      ],
      [
        'architecture',
        'sources',
        { nguon: { name: 'Dữ liệu giả lập', type: 'demonstration', read: 'full' } },
      ],
      ['architecture', 'agencies', agencies()],
      ['architecture', 'components', components(share(size.components), next, size.padding ?? 0)],
      ['architecture', 'exchanges', exchanges(share(size.exchanges), share(size.components), next)],
      ['plans', 'indicators', indicators(share(size.indicators), next)],
    ];
    for (const [tree, plural, map] of kinds) {
      writeKind(
        join(root, tree, unit, plural),
        map,
        size.spread === true && plural === 'components',
      );
      records += Object.keys(map).length;
    }
  }
  writeText(join(root, 'khung.yaml'), 'name: Không gian giả lập để đo\n');
  return records;
}

function agencies(): Records {
  return fill(AGENCIES, (i) => [
    `co-quan-${i}`,
    {
      name: { vi: `Sở giả lập số ${i}`, en: `Made-up department ${i}` },
      side: 'government',
      level: 'province',
      ...(i > 1 ? { parent: 'co-quan-1' } : {}),
      sources: ['nguon'],
    },
  ]);
}

function components(count: number, next: (below: number) => number, padding: number): Records {
  return fill(count, (i) => {
    const [layer, part] = LAYERS[next(LAYERS.length)] ?? LAYERS[0];
    const words = Array.from({ length: 4 }, () => WORDS[next(WORDS.length)]).join(' ');
    return [
      `thanh-phan-${i}`,
      {
        name: { vi: `Hệ thống ${words} ${i}`, en: `Made-up system ${i}` },
        type: TYPES[next(TYPES.length)],
        layer,
        part,
        owner: `co-quan-${1 + next(AGENCIES)}`,
        operator: `co-quan-${1 + next(AGENCIES)}`,
        lifecycle: {
          state: STATES[next(STATES.length)],
          asOf: `20${18 + next(8)}-0${1 + next(9)}`,
        },
        scope: 'province',
        description: `Thành phần giả lập phục vụ ${words}, chỉ dùng để đo tốc độ.`,
        ...(padding > 0
          ? { notes: `${words} `.repeat(Math.ceil(padding / (words.length + 1))).trim() }
          : {}),
        sources: ['nguon'],
      },
    ];
  });
}

function exchanges(count: number, among: number, next: (below: number) => number): Records {
  return fill(count, (i) => {
    const from = 1 + next(among);
    return [
      `trao-doi-${i}`,
      {
        name: `Trao đổi giả lập ${i}`,
        from: `thanh-phan-${from}`,
        to: `thanh-phan-${1 + ((from + next(Math.max(1, among - 1))) % among)}`,
        kind: 'data-exchange',
        channel: CHANNELS[next(CHANNELS.length)],
        state: 'operating',
        sources: ['nguon'],
      },
    ];
  });
}

function indicators(count: number, next: (below: number) => number): Records {
  return fill(count, (i) => [
    `chi-tieu-${i}`,
    {
      name: `Chỉ tiêu giả lập ${i}`,
      unitOfMeasure: '%',
      direction: 'up',
      measure: 'level',
      observations: [2022, 2023, 2024].map((year) => ({ date: `${year}-12-31`, value: next(100) })),
      targets: [
        {
          id: 'den-2025',
          value: 90,
          deadline: '2025-12-31',
          owner: `co-quan-${1 + next(AGENCIES)}`,
        },
      ],
      sources: ['nguon'],
    },
  ]);
}

function fill(count: number, make: (i: number) => [string, Record<string, unknown>]): Records {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => make(i + 1)));
}

function writeKind(path: string, map: Records, spread: boolean): void {
  const records = Object.entries(map);
  if (!spread && records.length <= MOST_IN_A_FILE) {
    writeText(`${path}.yaml`, dump(map));
    return;
  }
  const size = spread ? 1 : MOST_IN_A_FILE;
  for (let at = 0; at < records.length; at += size) {
    const some = records.slice(at, at + size);
    writeText(join(path, `${some[0]?.[0]}.yaml`), dump(Object.fromEntries(some)));
  }
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

if (process.argv[1] === import.meta.filename) {
  const [
    root = '',
    units = '1',
    components = '100',
    exchanges = '300',
    indicators = '20',
    ...flags
  ] = process.argv.slice(2);
  const numbers = {
    units: +units,
    components: +components,
    exchanges: +exchanges,
    indicators: +indicators,
  };
  const padding = Number(flags.find((flag) => /^\d+$/.test(flag)) ?? 0);
  const records = generateWorkspace(root, {
    ...numbers,
    padding,
    spread: flags.includes('--spread'),
  });
  process.stdout.write(`${records} records in ${root}\n`);
}
