type Files = Readonly<Record<string, string>>;

/**
 * Content that breaks a rule, the id paths where that is found, and content that keeps it; files by
 * the plural of their kind. Tests run them, and the rule's page shows them.
 */
export type RuleExample = {
  readonly breaks: Files;
  readonly at: readonly string[];
  readonly keeps: Files;
};

/** One component that provides to so many others. */
function star(count: number): Files {
  const others = Array.from({ length: count }, (_, at) => `b${at + 1}`);
  const component = (id: string) =>
    `${id}: {name: Phần mềm ${id}, type: system, owner: so, sources: [s]}`;
  const exchange = (id: string) =>
    `a-${id}: {from: a, to: ${id}, kind: data-exchange, state: operating, sources: [s]}`;
  return {
    components: ['a', ...others].map(component).join('\n'),
    exchanges: others.map(exchange).join('\n'),
  };
}

/** For each rule one. */
export const EXAMPLES: Readonly<Record<string, RuleExample>> = {
  'component-has-owner': {
    breaks: { components: 'a: {name: A, type: system, sources: [s]}' },
    at: ['component:u/a'],
    keeps: {
      components: `a: {name: A, type: system, owner: so, sources: [s]}
b: {name: B, type: system, owner: {unknown: {reason: Nguồn không nêu}}, sources: [s]}
c: {name: C, type: system, references: a, sources: [s]}`,
    },
  },
  'confirmation-is-dated': {
    breaks: {
      agencies:
        'so: {name: Sở, side: government, confirmedBy: ubnd, sources: [s]}\nubnd: {name: Ủy ban, side: government, confirmedOn: 2026-01-01, sources: [s]}',
    },
    at: ['agency:u/so#/confirmedBy', 'agency:u/ubnd#/confirmedOn'],
    keeps: {
      agencies:
        'so: {name: Sở, side: government, confirmedBy: so2, confirmedOn: 2026-01-01, sources: [s]}\nso2: {name: Sở, side: government, sources: [s]}',
    },
  },
  'database-type-agrees-with-source': {
    breaks: {
      components:
        'a: {name: A, type: dataset, owner: so, dataset: {statedType: national, databaseType: sector}, sources: [s]}',
    },
    at: ['component:u/a#/dataset/statedType'],
    keeps: {
      components:
        'a: {name: A, type: dataset, owner: so, dataset: {statedType: sector, databaseType: sector}, sources: [s]}',
    },
  },
  'document-key-is-unique': {
    breaks: {
      documents:
        'a: {name: A, type: decision, number: 12/QĐ-UBND, issuer: so, issued: 2019-01-02, sources: [s]}\nb: {name: B, type: decision, number: 12/qđ-ubnd, issuer: so, issued: 2019-01-02, sources: [s]}',
    },
    at: ['document:u/b#/number'],
    keeps: {
      documents:
        'a: {name: A, type: decision, number: 12/QĐ-UBND, issuer: so, issued: 2019-01-02, sources: [s]}\nb: {name: B, type: decision, number: 12/QĐ-UBND, issuer: so, issued: 2020-01-02, sources: [s]}\nc: {name: C, type: decision, number: 12/QĐ-UBND, issuer: ubnd, issued: 2019-01-02, sources: [s]}',
    },
  },
  'ended-unit-names-its-successor': {
    breaks: { units: 'u: {name: U, level: province, validTo: 2025-06-30, sources: [s]}' },
    at: ['unit:u/u#/validTo'],
    keeps: {
      units:
        'u: {name: U, level: province, validTo: 2025-06-30, successors: [v], sources: [s]}\nv: {name: V, level: province, sources: [s]}\nw: {name: W, level: district, parent: u, validTo: 2025-06-30, sources: [s]}',
    },
  },
  'entity-names-its-source': {
    breaks: {
      agencies:
        'so: {name: Sở, side: government}\nubnd: {name: Ủy ban, side: government, sources: [s]}',
    },
    at: ['agency:u/so'],
    keeps: {
      documents: 'd: {name: Văn bản, type: decision, url: "https://example.vn/d"}',
      agencies:
        'so: {name: Sở, side: government, roles: [{title: Giám đốc, holder: A, asOf: 2019, sources: [s]}]}',
    },
  },
  'exchange-connects-two-things': {
    breaks: { exchanges: 'x: {from: so, to: so, kind: sharing, state: planned, sources: [s]}' },
    at: ['exchange:u/x#/to'],
    keeps: { exchanges: 'x: {from: so, to: ubnd, kind: sharing, state: planned, sources: [s]}' },
  },
  'exchange-data-is-a-dataset': {
    breaks: {
      components: 'a: {name: A, type: system, owner: so, sources: [s]}',
      exchanges: 'x: {from: so, to: ubnd, kind: sharing, data: a, state: planned, sources: [s]}',
    },
    at: ['exchange:u/x#/data'],
    keeps: {
      components: 'a: {name: A, type: dataset, owner: so, sources: [s]}',
      exchanges: 'x: {from: so, to: ubnd, kind: sharing, data: a, state: planned, sources: [s]}',
    },
  },
  'folder-has-its-unit': {
    breaks: { units: 'w: {name: W, level: province, sources: [s]}' },
    at: ['architecture/u'],
    keeps: {},
  },
  'list-ids-are-unique': {
    breaks: {
      plans:
        'p: {name: P, type: plan, owner: so, goals: [{id: m, name: M}, {id: n, name: N}, {id: m, name: O}], sources: [s]}',
    },
    at: ['plan:u/p#/goals/2/id'],
    keeps: {
      plans:
        'p: {name: P, type: plan, owner: so, goals: [{id: m, name: M}, {id: n, name: N}], sources: [s]}',
    },
  },
  'mapping-names-component-or-reason': {
    breaks: {
      mappings:
        'm: {framework: khung-1425, block: h7-qg-dl, relation: fulfils, sources: [s]}\nn: {framework: khung-1425, block: h7-qg-dl, relation: not-applicable, sources: [s]}',
    },
    at: ['mapping:u/m#/relation', 'mapping:u/n#/relation'],
    keeps: {
      mappings:
        'n: {framework: khung-1425, block: h7-qg-dl, relation: not-applicable, reason: Không có, sources: [s]}',
    },
  },
  'neighbourhood-can-be-drawn': { breaks: star(41), at: ['component:u/a'], keeps: star(40) },
  'note-link-leads-somewhere': {
    breaks: {
      agencies: `so: {name: Sở, side: government, notes: "Xem [LGSP](component:u/lgsp).", sources: [s]}
ubnd: {name: Ủy ban, side: government, notes: {vi: "[bấm](javascript:alert)", en: "![A](a.png)"}, sources: [s]}`,
    },
    at: ['agency:u/so#/notes', 'agency:u/ubnd#/notes/en', 'agency:u/ubnd#/notes/vi'],
    keeps: {
      agencies: `so: {name: Sở, side: government, notes: "[Ủy ban](agency:ubnd), [web](https://example.vn), [thư](mailto:a@b.vn)", sources: [s]}
ubnd: {name: Ủy ban, side: government, notes: "Mã: \`[a](b:c)\`", sources: [s]}`,
    },
  },
  'operating-exchange-has-live-ends': {
    breaks: {
      components:
        'a: {name: A, type: system, owner: so, lifecycle: [{state: retired, asOf: 2022}, {state: operating, asOf: 2019}], sources: [s]}',
      exchanges: 'x: {from: a, to: ubnd, kind: sharing, state: operating, sources: [s]}',
    },
    at: ['exchange:u/x#/from'],
    keeps: {
      components:
        'a: {name: A, type: system, owner: so, lifecycle: [{state: retired, asOf: 2019}, {state: operating, asOf: 2022}], sources: [s]}',
      exchanges: 'x: {from: a, to: ubnd, kind: sharing, state: operating, sources: [s]}',
    },
  },
  'part-is-in-its-layer': {
    breaks: {
      components:
        'a: {name: A, type: system, owner: so, layer: shared-applications, part: data, sources: [s]}',
    },
    at: ['component:u/a#/part'],
    keeps: {
      components:
        'a: {name: A, type: system, owner: so, layer: data-and-core-platforms, part: data, sources: [s]}',
    },
  },
  'period-runs-forward': {
    breaks: {
      agencies:
        'so: {name: Sở, side: government, validFrom: 2020, validTo: 2019-12-31, sources: [s]}',
    },
    at: ['agency:u/so#/validTo'],
    keeps: {
      agencies:
        'so: {name: Sở, side: government, validFrom: 2020, validTo: 2020-01-01, sources: [s]}',
    },
  },
  'place-is-named-as-of-its-time': {
    breaks: {
      units:
        'u: {name: U, level: province, sources: [s]}\nd: {name: Thành phố D, level: district, names: [{name: Thị xã D, asOf: 2018}], sources: [s]}',
      agencies: 'so: {name: Công an thị xã D, side: government, sources: [s]}',
    },
    at: ['agency:u/so#/name'],
    keeps: {
      units:
        'u: {name: U, level: province, sources: [s]}\nd: {name: Thành phố D, level: district, names: [{name: Thị xã D, asOf: 2018}], sources: [s]}',
      agencies:
        'so: {name: Công an thị xã Dĩ An, side: government, aliases: [Công an thị xã D], sources: [s]}',
    },
  },
  'promise-has-owner': {
    breaks: {
      tasks: 't: {name: T, deadline: 2030, sources: [s]}',
      indicators:
        'i: {name: I, unitOfMeasure: xã, direction: up, measure: level, targets: [{id: a, value: 1, deadline: 2030}], sources: [s]}',
    },
    at: ['indicator:u/i#/targets/0', 'task:u/t'],
    keeps: {
      plans: 'p: {name: P, type: plan, owner: so, sources: [s]}',
      tasks: 't: {name: T, deadline: 2030, plan: p, sources: [s]}',
      milestones: 'e: {name: Hội nghị, type: event, deadline: 2030, sources: [s]}',
    },
  },
  'promise-is-not-still-asked-for': {
    breaks: {
      components: 'a: {name: A, type: system, owner: so, sources: [s]}',
      milestones: 'm: {name: M, deadline: 2018-12-01, owner: so, components: [a], sources: [s]}',
      proposals:
        'p: {name: P, from: ubnd, to: so, madeOn: 2019-07-15, components: [a], sources: [s]}',
    },
    at: ['milestone:u/m#/deadline'],
    keeps: {
      components: 'a: {name: A, type: system, owner: so, sources: [s]}',
      milestones:
        'm: {name: M, deadline: 2018-12-01, owner: so, components: [a], states: [{state: done, asOf: 2018-11}], sources: [s]}',
      proposals:
        'p: {name: P, from: ubnd, to: so, madeOn: 2019-07-15, components: [a], sources: [s]}',
    },
  },
  'reference-names-the-original': {
    breaks: {
      components:
        'a: {name: A, type: system, owner: so, sources: [s]}\nb: {name: B, type: system, references: a, sources: [s]}\nc: {name: C, type: system, references: b, sources: [s]}',
    },
    at: ['component:u/c#/references'],
    keeps: {
      components:
        'a: {name: A, type: system, owner: so, sources: [s]}\nb: {name: B, type: system, references: a, sources: [s]}',
    },
  },
  'revisions-run-forward': {
    breaks: {
      tasks:
        't: {name: T, deadline: 2027, owner: so, revisions: [{deadline: 2029, decidedOn: 2026-06}, {deadline: 2028, decidedOn: 2026-01}], sources: [s]}',
    },
    at: ['task:u/t#/revisions/1/decidedOn'],
    keeps: {
      tasks:
        't: {name: T, deadline: 2027, owner: so, revisions: [{deadline: 2028, decidedOn: 2026-01}, {deadline: 2029, decidedOn: 2026-06}], sources: [s]}',
    },
  },
  'source-is-used': {
    breaks: {
      sources:
        's: {name: Nguồn, type: report, read: full}\nr: {name: Nguồn hai, type: report, read: full}',
    },
    at: ['source:u/r'],
    keeps: {},
  },
  'superseded-document-is-older': {
    breaks: {
      documents:
        'a: {name: A, type: law, issued: 2020, sources: [s]}\nb: {name: B, type: law, issued: 2019, supersedes: [a], sources: [s]}',
    },
    at: ['document:u/b#/supersedes'],
    keeps: {
      documents:
        'a: {name: A, type: law, issued: 2018, sources: [s]}\nb: {name: B, type: law, issued: 2019, supersedes: [a], sources: [s]}',
    },
  },
  'text-has-plain-spaces': {
    breaks: { agencies: 'so: {name: "Sở\u00A0Tài chính", side: government, sources: [s]}' },
    at: ['agency:u/so#/name'],
    keeps: { agencies: 'so: {name: Sở Tài chính, side: government, sources: [s]}' },
  },
  'tone-marks-stand-one-way': {
    breaks: {
      agencies:
        'so: {name: Sở Thuỷ sản, side: government, sources: [s]}\nubnd: {name: Ủy ban, side: government, sources: [s]}\nhd: {name: Hội đồng hòa giải, side: government, sources: [s]}',
    },
    at: ['agency:u/so#/name'],
    keeps: {
      agencies:
        'so: {name: Ban Quý hoạch khoản toàn quốc, side: government, sources: [s]}\nubnd: {name: Ủy ban, side: government, sources: [s]}',
    },
  },
  'waiver-names-a-record': {
    breaks: {
      waivers:
        'w: {rule: component-has-owner, subject: "component:u/khong-co", reason: Lý do, approver: A, document: d, expires: 2027}',
      documents: 'd: {name: D, type: decision, sources: [s]}',
    },
    at: ['waiver:u/w#/subject'],
    keeps: {
      waivers:
        'w: {rule: component-has-owner, subject: "agency:u/so#/name", reason: Lý do, approver: A, document: d, expires: 2027}',
      documents: 'd: {name: D, type: decision, sources: [s]}',
    },
  },
};

/** The example of a rule as YAML, each file under its name. */
export function exampleTexts(code: string): { good: readonly string[]; bad: readonly string[] } {
  const example = Object.hasOwn(EXAMPLES, code) ? EXAMPLES[code] : undefined;
  if (!example) return { good: [], bad: [] };
  const text = (files: Files) =>
    Object.entries(files).map(([plural, yaml]) => `# ${plural}.yaml\n${yaml}\n`);
  return { good: text(example.keeps), bad: text(example.breaks) };
}
