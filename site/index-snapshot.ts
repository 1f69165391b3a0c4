import { type Course, coursesOf } from './courses.ts';
import {
  type AgencyCalendar,
  type Chronicle,
  type Comparison,
  type DatasetFacts,
  type DueItem,
  type Entity,
  type EntityKey,
  type Finding,
  type FrameworkCompliance,
  type FrameworkCoverage,
  graphOf,
  type Inheritance,
  type JointSharingOf,
  type Lang,
  type Link,
  type Picture,
  partsOf,
  type RuleInfo,
  type Scorecard,
  type SharingIssue,
  type Snapshot,
  type Status,
  type StatusHistory,
  say,
  type UnitCompliance,
  type UnitObligations,
  type UnitSharing,
  type Versioned,
  type Versions,
  type Web,
  webOf,
} from './data.ts';
import type { Impact } from './impact.ts';
import { asText } from './read.ts';
import { type SitingIndex, sitingIndex } from './siting-index.ts';

/** One framework's requirements for one unit. */
export type HeldTo = Omit<FrameworkCompliance, 'units'> & { readonly unit: UnitCompliance };

/** The versions of a site, and what all its pages may know of them. */
export type SiteVersions = {
  readonly versions: Versions;
  readonly versioned: Versioned;
  readonly chronicle?: Chronicle;
};

/** A part of pages, and the questions that were asked to make it. */
export type Made<T> = { readonly part: T; readonly asked: readonly string[] };

/** A snapshot with what pages look up, gathered once. */
export type Indexed = {
  readonly snapshot: Snapshot;
  /** With what is noted when one is asked for, which a page does hundreds of times. */
  readonly entities: ReadonlyMap<EntityKey, { readonly entity: Entity; readonly question: string }>;
  /** By `kind` and by `kind unit`. */
  readonly kinds: ReadonlyMap<string, readonly Entity[]>;
  /** Indicators by the key of their shared definition. */
  readonly sameKey: ReadonlyMap<string, readonly Entity[]>;
  readonly from: ReadonlyMap<EntityKey, readonly Link[]>;
  readonly to: ReadonlyMap<EntityKey, readonly Link[]>;
  /** By status key, by entity key and by unit. */
  readonly statuses: ReadonlyMap<string, readonly Status[]>;
  /** By subject (`kind:unit/id` or file) and by unit. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** By code of the rule. */
  readonly findingsByRule: ReadonlyMap<string, readonly Finding[]>;
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** By status key. */
  readonly histories: ReadonlyMap<string, StatusHistory>;
  /** By key of the unit. */
  readonly obligations: ReadonlyMap<EntityKey, UnitObligations>;
  /** By folder. */
  readonly scorecards: ReadonlyMap<string, readonly Scorecard[]>;
  /** By key of the unit. */
  readonly compliance: ReadonlyMap<string, readonly HeldTo[]>;
  /** By folder and by key of the unit. */
  readonly due: ReadonlyMap<string, readonly DueItem[]>;
  readonly dueAgencies: ReadonlyMap<string, readonly AgencyCalendar[]>;
  /** By folder. */
  readonly coverage: ReadonlyMap<string, readonly FrameworkCoverage[]>;
  /** By path of the source. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** By key of the successor. */
  readonly inheritance: ReadonlyMap<EntityKey, Inheritance>;
  /** By folder. */
  readonly sharing: ReadonlyMap<string, UnitSharing>;
  /** By key of the dataset. */
  readonly datasets: ReadonlyMap<EntityKey, DatasetFacts>;
  /** By key of each subject; an issue of several units once. */
  readonly sharingIssues: ReadonlyMap<EntityKey, readonly SharingIssue[]>;
  /** Station plans, and what is known of one site or commune; made when first asked for. */
  readonly siting: () => SitingIndex;
  /** Solves what joint building avoids; absent where nothing solves it. */
  readonly jointSharing?: JointSharingOf | undefined;
  /** By folder, what the solver said where it failed. */
  readonly jointFailures: Map<string, string>;
  /** By `kind unit lang`, as people read them; made when first asked for. */
  readonly ordered: Map<string, readonly Entity[]>;
  /** What hangs on what, made when first asked for. */
  readonly web: () => { readonly web: Web; readonly places: ReadonlyMap<EntityKey, number> };
  /** By key of the component: both languages of a page ask for it, and its record once more. */
  readonly impacts: Map<string, Impact>;
  /** By name: parts that are alike on many pages, each with what it asked. */
  readonly alike: Map<string, Made<unknown>>;
  /** What changed since another snapshot; worked out when first asked for. */
  readonly compared: () => Comparison | undefined;
  /** The versions of the site, where it holds any. */
  readonly versions: SiteVersions | undefined;
  /** Changes of records over the versions, by key; at the root of the site only. */
  readonly courses: ReadonlyMap<EntityKey, Course>;
  /** Present key of a renamed record by the path that its page had; empty likewise. */
  readonly renamed: ReadonlyMap<string, EntityKey>;
  /** Paths of all pages; empty while they are still being listed. */
  readonly paths: ReadonlySet<string>;
  /** By folder, the paths of its first pages from there: ``, `plans/`, …; empty likewise. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
};

export function indexSnapshot(
  snapshot: Snapshot,
  compared: () => Comparison | undefined = () => undefined,
  versions?: SiteVersions,
  pictures: Readonly<Record<string, Picture>> = {},
): Indexed {
  const { entities, links } = snapshot.model;
  const {
    statuses,
    history = [],
    obligations = [],
    scorecards = [],
    calendar,
    coverage = [],
    inheritance = [],
  } = snapshot.facts;
  return {
    snapshot,
    jointFailures: new Map(),
    entities: new Map(
      entities.map((entity) => [entity.key, { entity, question: `entity ${entity.key}` }]),
    ),
    kinds: group(entities, ({ kind, unit }) => [kind, `${kind} ${unit}`]),
    sameKey: group(entities, ({ kind, data }) =>
      kind === 'indicator' && typeof data.key === 'string' ? [data.key] : [],
    ),
    from: group(links, (link) => [link.from]),
    to: group(links, (link) => [link.to]),
    statuses: group(statuses, statusNames),
    findings: group(snapshot.findings, findingNames),
    findingsByRule: group(snapshot.findings, ({ rule }) => [rule]),
    rules: new Map((snapshot.rules ?? []).map((rule) => [rule.code, rule])),
    histories: new Map(history.map((one) => [one.key, one])),
    obligations: new Map(obligations.map((one) => [one.unit, one])),
    scorecards: group(scorecards, ({ unit }) => [unit]),
    compliance: group(heldOf(snapshot), ({ unit }) => [unit.unit]),
    due: group(calendar?.items ?? [], unitNames),
    dueAgencies: group(calendar?.agencies ?? [], unitNames),
    coverage: group(coverage, ({ unit }) => [unit]),
    inheritance: new Map(inheritance.map((one) => [one.unit, one])),
    ...sharingIndex(snapshot.facts.sharing ?? []),
    siting: once(() => sitingIndex(snapshot.facts.siting ?? [])),
    ordered: new Map(),
    web: once(() => {
      const web = webOf(graphOf(entities, links, snapshot.asOf));
      return { web, places: new Map(web.nodes.map(({ key }, at) => [key, at])) };
    }),
    impacts: new Map(),
    alike: new Map(),
    compared: once(compared),
    versions,
    courses: coursesOf(versions?.chronicle),
    pictures,
    renamed: new Map(),
    paths: new Set(),
    parts: new Map(),
  };
}

function heldOf({ facts }: Snapshot): readonly HeldTo[] {
  const all = facts.compliance ?? [];
  return all.flatMap(({ units, ...one }) => units.map((unit) => ({ ...one, unit })));
}

function sharingIndex(sharing: readonly UnitSharing[]) {
  const issues = new Map(
    sharing.flatMap((one) => one.issues.map((issue) => [JSON.stringify(issue), issue] as const)),
  );
  return {
    sharing: new Map(sharing.map((one) => [one.unit, one])),
    datasets: new Map(sharing.flatMap(({ datasets }) => datasets.map((one) => [one.key, one]))),
    sharingIssues: group([...issues.values()], ({ subjects }) => subjects),
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** Vietnamese order in both languages; numbers by their value. */
const collator = new Intl.Collator('vi', { numeric: true });

/** Records of a `kind unit` by name, sorted once for all pages of a long list. */
export function orderedIn(index: Indexed, name: string, lang: Lang): readonly Entity[] {
  const known = index.ordered.get(`${name} ${lang}`);
  if (known) return known;
  const made = (index.kinds.get(name) ?? [])
    .map((entity) => ({ entity, name: nameIn(entity, lang) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ entity }) => entity);
  index.ordered.set(`${name} ${lang}`, made);
  return made;
}

function nameIn({ id, data }: Entity, lang: Lang): string {
  const name = asText(data.name);
  return name === undefined ? id : say(name, lang);
}

function statusNames({ key, entity, unit }: Status): readonly string[] {
  return key === entity ? [key, unit] : [key, entity, unit];
}

function unitNames({ unit }: { readonly unit: EntityKey }): readonly string[] {
  return [unit, partsOf(unit).unit];
}

const ENTITY_PATH = /^([a-z0-9-]+:([^/#]+)\/[^#]+)/;
const FILE_PATH = /^(?:architecture|plans)\/([^/]+)\//;

function findingNames({ path }: Finding): readonly string[] {
  const entity = ENTITY_PATH.exec(path);
  if (entity) return [entity[1] as string, entity[2] as string];
  const file = FILE_PATH.exec(path);
  return file ? [path, file[1] as string] : [path];
}

function group<T>(items: readonly T[], names: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const name of names(item)) {
      const members = groups.get(name);
      if (members) members.push(item);
      else groups.set(name, [item]);
    }
  }
  return groups;
}
