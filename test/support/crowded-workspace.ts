import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SOUND } from './check-files.ts';

export const DATASETS = 1_200;
export const ROOTS = 25;
export const BRANCHES = 2;
const HEADS = 3;
const BELOW = 20;
export const AGENCIES = HEADS * (BELOW + 1);

type Records = Record<string, Record<string, unknown>>;

/**
 * A made-up province in which everything is more than one picture or one screen holds: datasets past
 * a thousand, capabilities and agencies past forty, each of two levels, and flows among all of them.
 */
export function writeCrowdedWorkspace(root: string): void {
  const files = {
    ...SOUND,
    'architecture/u/agencies.yaml': JSON.stringify(agencies()),
    'architecture/u/capabilities.yaml': JSON.stringify(capabilities()),
    'architecture/u/components.yaml': JSON.stringify(components()),
    'architecture/u/exchanges.yaml': JSON.stringify(exchanges()),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const count = (n: number) => Array.from({ length: n }, (_, at) => at);
const under = (at: number) => `don-vi-${(at % HEADS) + 1}-${(at % BELOW) + 1}`;

function agencies(): Records {
  const all = count(HEADS).flatMap((head) => {
    const name = `Sở giả lập ${head + 1}`;
    const below = count(BELOW).map((at) => [
      `don-vi-${head + 1}-${at + 1}`,
      {
        name: `Chi cục, trung tâm trực thuộc số ${at + 1} của ${name}, phụ trách một lĩnh vực có tên rất dài`,
        side: 'government',
        parent: `so-${head + 1}`,
        sources: ['s'],
      },
    ]);
    return [[`so-${head + 1}`, { name, side: 'government', sources: ['s'] }], ...below];
  });
  return Object.fromEntries(all);
}

function capabilities(): Records {
  const all = count(ROOTS).flatMap((root) => [
    [`linh-vuc-${root + 1}`, { name: `Lĩnh vực giả lập ${root + 1}`, sources: ['s'] }],
    ...count(BRANCHES).map((at) => [
      `nghiep-vu-${root + 1}-${at + 1}`,
      {
        name: `Nghiệp vụ ${at + 1} của lĩnh vực ${root + 1}`,
        parent: `linh-vuc-${root + 1}`,
        sources: ['s'],
      },
    ]),
  ]);
  return Object.fromEntries(all);
}

function components(): Records {
  const all = count(DATASETS).map((at) => [
    `kho-${at + 1}`,
    {
      name: `Cơ sở dữ liệu giả lập ${at + 1}`,
      type: 'dataset',
      owner: under(at),
      users: [under(at), under(at + 7)],
      capabilities: [`nghiep-vu-${(at % ROOTS) + 1}-${(at % BRANCHES) + 1}`],
      lifecycle: { state: at % 3 ? 'operating' : 'planned', asOf: '2026-01-01' },
      sources: ['s'],
    },
  ]);
  return Object.fromEntries(all);
}

function exchanges(): Records {
  const all = count(DATASETS).map((at) => [
    `luong-${at + 1}`,
    {
      name: `Luồng giả lập ${at + 1}`,
      from: `kho-${at + 1}`,
      to: `kho-${((at * 7 + 5) % DATASETS) + 1}`,
      kind: 'data-exchange',
      channel: at % 4 ? 'lgsp' : 'direct',
      state: 'operating',
      sources: ['s'],
    },
  ]);
  return Object.fromEntries(all);
}
