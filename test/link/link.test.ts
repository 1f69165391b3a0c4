import { describe, expect, test } from 'vitest';
import { type Entity, keyOf } from '../../generator/core/entity.ts';
import type { Locate } from '../../generator/core/locate.ts';
import type { Reference, ReferencesOf } from '../../generator/core/reference.ts';
import { link } from '../../generator/link/link.ts';

/** Which kinds a field may name; the real table is compiled from the schemas. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  owner: ['agency'],
  parent: ['agency'],
  to: ['component', 'agency'],
  predecessors: ['task', 'milestone'],
  plan: ['plan'],
  layer: ['layer'],
  block: ['block'],
  framework: ['framework'],
  units: ['unit'],
};

const referencesOf: ReferencesOf = (_, data) =>
  Object.entries(data as object).flatMap(([field, value]): Reference[] => {
    const kinds = FIELDS[field];
    if (!kinds) return [];
    const values = [value].flat() as string[];
    return values.map((text, i) => ({
      kinds,
      value: text,
      pointer: Array.isArray(value) ? [field, i] : [field],
    }));
  });

const locate: Locate = ({ file }, pointer) => ({ file, start: pointer.length, end: 9 });

const KINDS = [
  { name: 'agency', plural: 'agencies', tree: 'architecture' as const },
  { name: 'component', plural: 'components', tree: 'architecture' as const },
];

const FRAMEWORKS = [
  { id: 'f1', name: 'Một', layers: [{ id: 'data', parts: [] }], blocks: [{ id: 'h1-1' }] },
  { id: 'f2', name: 'Hai', layers: [{ id: 'data' }], blocks: [{ id: 'h2-1' }] },
];

type Data = Readonly<Record<string, unknown>>;

/** Records from `kind:unit/id` and their data; `!` at the front marks a broken one. */
function linked(content: Readonly<Record<string, Data>>) {
  const entities = Object.entries(content).map(([name, data]): Entity => {
    const [, kind = '', unit = '', id = ''] = /^!?(.+):(.+)\/(.+)$/.exec(name) ?? [];
    return {
      key: keyOf(kind, unit, id),
      kind,
      unit,
      id,
      data,
      file: `${kind}.yaml`,
      line: 1,
      lines: {},
    };
  });
  const broken = Object.keys(content).filter((name) => name.startsWith('!'));
  return link({
    entities: entities.sort((a, b) => (a.key < b.key ? -1 : 1)),
    broken: new Set(broken.map((name) => name.slice(1))),
    units: [],
    frameworks: FRAMEWORKS,
    kinds: KINDS,
    labelOf: (kind) => ({ vi: kind, en: kind }),
    referencesOf,
    locate,
  });
}

const said = (content: Readonly<Record<string, Data>>) =>
  linked(content)[1].map(({ code, help, subject }) => `${code} ${subject} ${help?.en}`);

describe('references', () => {
  test('lead to the same unit, to another, and to a unit by its folder', () => {
    const [model, diagnostics] = linked({
      'agency:bp/so': {},
      'agency:bd/so': { parent: 'bp/so' },
      'component:bp/x': { owner: 'so', to: 'so', units: ['bd', 'bp'] },
      'unit:bd/bd': {},
      'unit:bp/bp': {},
    });
    expect(diagnostics).toEqual([]);
    expect(model.links.map(({ from, field, to }) => `${from} ${field} ${to}`)).toEqual([
      'agency:bd/so parent agency:bp/so',
      'component:bp/x owner agency:bp/so',
      'component:bp/x to agency:bp/so',
      'component:bp/x units unit:bd/bd',
      'component:bp/x units unit:bp/bp',
    ]);
  });

  test('to an unknown name suggest the nearest of the unit', () => {
    expect(said({ 'agency:bp/so-tttt': {}, 'component:bp/x': { owner: 'so-ttt' } })).toEqual([
      'unknown-reference component:bp/x#/owner Did you mean “so-tttt”?',
    ]);
  });

  test('to a name of another unit say where it is', () => {
    expect(said({ 'agency:quoc-gia/bo': {}, 'component:bp/x': { owner: 'bo' } })).toEqual([
      'unknown-reference component:bp/x#/owner The record exists in unit “quoc-gia”; write “quoc-gia/bo”.',
    ]);
  });

  test('to a mistyped unit suggest the whole name', () => {
    const content = {
      'agency:quoc-gia/bo-tttt': {},
      'component:bp/x': { owner: 'quocgia/bo-ttt' },
    };
    expect(said(content)).toEqual([
      'unknown-reference component:bp/x#/owner Did you mean “quoc-gia/bo-tttt”?',
    ]);
  });

  test('to nothing alike say which file would hold it', () => {
    expect(said({ 'component:bp/x': { owner: 'so-tttt' } })).toEqual([
      'unknown-reference component:bp/x#/owner Correct the id, or add the record to architecture/bp/agencies.yaml.',
    ]);
  });

  test('to a record of a kind that may not stand there point at it', () => {
    const [, [found]] = linked({ 'component:bp/lgsp': {}, 'component:bp/x': { owner: 'lgsp' } });
    expect(found?.code).toBe('reference-of-wrong-kind');
    expect(found?.message.en).toBe('“lgsp” is of kind component; expected agency.');
    expect(found?.related).toHaveLength(1);
  });

  test('that two kinds answer are read in the order of the schema, with a warning', () => {
    const [model, [found]] = linked({
      'agency:bp/tt': {},
      'component:bp/tt': {},
      'component:bp/x': { to: 'tt' },
    });
    expect(found?.code).toBe('ambiguous-reference');
    expect(model.links.map(({ to }) => to)).toEqual(['component:bp/tt']);
  });

  test('to a broken record are fine', () => {
    const [model, diagnostics] = linked({ '!agency:bp/so': {}, 'component:bp/x': { owner: 'so' } });
    expect(diagnostics).toEqual([]);
    expect(model.links).toHaveLength(1);
  });

  test('to itself are errors and no links', () => {
    const [model, [found]] = linked({ 'agency:bp/so': { parent: 'so' } });
    expect(found?.code).toBe('self-reference');
    expect(model.links).toEqual([]);
  });

  test('to names of JavaScript are as unknown as others', () => {
    expect(said({ 'component:bp/x': { owner: 'constructor' } })[0]).toContain('unknown-reference');
  });
});

describe('frameworks', () => {
  test('layers exist in any framework, blocks in the one that is named', () => {
    expect(
      said({
        'component:bp/x': { layer: 'data' },
        'mapping:bp/a': { framework: 'f1', block: 'h1-1' },
        'mapping:bp/b': { framework: 'f2', block: 'h1-1' },
        'component:bp/y': { layer: 'dta' },
      }),
    ).toEqual([
      'unknown-framework-item component:bp/y#/layer Did you mean “data”?',
      'unknown-framework-item mapping:bp/b#/block Did you mean “h2-1”?',
    ]);
  });
});

describe('goals', () => {
  const plan = { 'plan:bp/nq': { goals: [{ id: 'm1' }, { id: 'm2' }] } };

  test('exist in the plan beside them', () => {
    expect(
      said({
        ...plan,
        'task:bp/a': { plan: 'nq', goal: 'm1' },
        'task:bp/b': { plan: 'nq', goal: 'm3' },
        'task:bp/c': { goal: 'm1' },
        'indicator:bp/i': { targets: [{ plan: 'nq', goal: 'x9' }] },
      }),
    ).toEqual([
      'unknown-goal indicator:bp/i#/targets/0/goal Correct this id.',
      'unknown-goal task:bp/b#/goal Did you mean “m1”?',
      'goal-without-plan task:bp/c#/goal Add the field plan with the id of the plan.',
    ]);
  });

  test('of a broken plan are not judged', () => {
    expect(said({ '!plan:bp/nq': {}, 'task:bp/a': { plan: 'nq', goal: 'm1' } })).toEqual([]);
  });
});

describe('circles', () => {
  test('of predecessors print the way, once, and point at each link', () => {
    const [, found] = linked({
      'task:bp/a': { predecessors: ['b'] },
      'task:bp/b': { predecessors: ['c'] },
      'milestone:bp/c': { predecessors: ['a'] },
    });
    expect(found.map(({ code, message }) => [code, message.en])).toEqual([
      [
        'reference-cycle',
        'Records refer to each other in a circle through predecessors: c → a → b → c.',
      ],
    ]);
    expect(found[0]?.related).toHaveLength(2);
  });

  test('across units print whole names', () => {
    const [, [found]] = linked({
      'agency:bd/x': { parent: 'bp/y' },
      'agency:bp/y': { parent: 'bd/x' },
    });
    expect(found?.message.vi).toContain('bd/x → bp/y → bd/x');
  });
});

test('10,000 records with 50,000 references do not hang', () => {
  const content: Record<string, Data> = { 'agency:bp/so': {} };
  for (let i = 0; i < 10_000; i++) {
    const to = Array.from({ length: 4 }, (_, k) => `c${(i + k + 1) % 10_000}`);
    content[`component:bp/c${i}`] = { owner: 'so', to };
  }
  const before = process.cpuUsage().user;
  const [model, diagnostics] = linked(content);
  expect(diagnostics).toEqual([]);
  expect(model.links).toHaveLength(50_000);
  expect(process.cpuUsage().user - before).toBeLessThan(10_000_000);
});

test('a broken rename of 10,000 references does not hang', () => {
  const content: Record<string, Data> = {};
  for (let i = 0; i < 5000; i++) {
    content[`agency:bp/co-quan-so-${i}`] = {};
    content[`component:bp/c${i}`] = { owner: `coquan-so-x${i}`, to: `khac-${i}` };
  }
  const before = process.cpuUsage().user;
  expect(linked(content)[1]).toHaveLength(10_000);
  expect(process.cpuUsage().user - before).toBeLessThan(20_000_000);
}, 60_000);
