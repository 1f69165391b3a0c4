import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { projectRoot } from './our-files.ts';

/** The province whose records are rewritten; it has records of nearly every kind. */
export const UNIT = 'binh-phuoc';

/** What somebody might write as a name, by mistake or on purpose; any script would set `hostile`. */
export const HOSTILE = [
  '<script>window.hostile=1</script>',
  '</title></h1></main><img src=x onerror="window.hostile=2">',
  `"><svg onload=window.hostile=3> ' onfocus='window.hostile=4`,
  '**đậm** _nghiêng_ [bấm](javascript:window.hostile=5) `mã` # 1.',
  '&lt;i&gt; &amp;amp; &copy &#60; &',
  'مرحبا بالعالم שלום',
  '👩‍👩‍👧‍👦 🇻🇳 𝔘𝔫𝔦',
  'Ễ'.repeat(300),
  'Sở Thông tin và Truyền thông '.repeat(10).trim(),
  '{{7*7}} <%= 7*7 %> %s {0} [object]',
  '--> ]]> <!-- <![CDATA[ </svg> </style>',
  'a\\nb\\u0000 \\x3cscript\\x3e',
] as const;

/** A record as it stands in a file. */
export type Value = unknown;

/** Copies the provinces of the repository to `root`, each file of `UNIT` rewritten by `change`. */
export function copyWorkspace(root: string, change: (data: Value, file: string) => Value): void {
  for (const tree of ['architecture', 'plans']) {
    cpSync(join(projectRoot, tree), join(root, tree), { recursive: true });
    const folder = join(root, tree, UNIT);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
      const file = join(folder, name);
      const data = change(load(readFileSync(file, 'utf8')), `${tree}/${name}`);
      writeFileSync(file, dump(data, { lineWidth: -1 }));
    }
  }
}

/** A workspace whose every text is hostile, and whose settings are too. */
export function writeHostileWorkspace(root: string): void {
  let turn = 0;
  const taint = (value: Value, key: string): Value => {
    if (typeof value === 'string') {
      if (key === 'url') return 'javascript:window.hostile=6//';
      if (!isText(value, key)) return value;
      turn += 1;
      return `${HOSTILE[turn % HOSTILE.length]} ${value}`;
    }
    if (Array.isArray(value)) return value.map((item) => taint(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, taint(v, k)]));
  };
  copyWorkspace(root, (data) => taint(data, ''));
  const name = `${HOSTILE[0]} ${HOSTILE[1]}`;
  const editUrl = 'javascript:window.hostile=9//{path}#{line}';
  writeFileSync(join(root, 'khung.yaml'), dump({ name, description: name, editUrl }));
}

/** Texts that people write have spaces; ids, codes, dates and addresses have none. */
function isText(value: string, key: string): boolean {
  return (value.includes(' ') || key === 'name') && !/^\d{4}-|^https?:/.test(value);
}

const WRONG: readonly Value[] = [
  null,
  7,
  -0.5,
  true,
  'không đúng',
  '',
  [],
  {},
  [null],
  [[]],
  [7, 'x'],
  { vi: 3 },
  { unknown: null },
  { unknown: { reason: [] } },
  { notApplicable: 4 },
  { state: {}, asOf: '2027-02-30' },
  '2027-02-30',
  'constructor',
  '__proto__',
  Number.MAX_SAFE_INTEGER,
];

/** A workspace in which every record has a field or two that is of a wrong type. */
export function writeMalformedWorkspace(root: string, seed: number): void {
  let state = seed;
  const below = (n: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  copyWorkspace(root, (data) => {
    const records = Object.entries(data as Record<string, Value>);
    return Object.fromEntries(records.map(([id, record]) => [id, spoil(record, below)]));
  });
  cpSync(join(projectRoot, 'khung.yaml'), join(root, 'khung.yaml'));
}

/** The record with something wrong at one place, at any depth. */
function spoil(value: Value, below: (n: number) => number): Value {
  const wrong = () => WRONG[below(WRONG.length)];
  if (value === null || typeof value !== 'object') return wrong();
  const keys = Object.keys(value);
  if (keys.length === 0 || below(6) === 0) return wrong();
  const key = keys[below(keys.length)] as string;
  const inner = spoil((value as Record<string, Value>)[key], below);
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? inner : item));
  return { ...value, [key]: inner };
}
