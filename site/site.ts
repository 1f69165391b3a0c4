import {
  type AgencyCalendar,
  type CapabilityMap,
  type Comparison,
  compare,
  type DatasetFacts,
  type Day,
  type DueItem,
  type Ending,
  type Entity,
  type EntityKey,
  type Facts,
  type Finding,
  type Framework,
  type FrameworkCoverage,
  type GlossaryTerm,
  type Graph,
  graphOfUnit,
  type Inheritance,
  type Kind,
  type Kinds,
  type Lang,
  type Link,
  type Obligation,
  type Overlap,
  type Picture,
  partsOf,
  type RuleInfo,
  type Scorecard,
  type Settings,
  type SharingIssue,
  type Status,
  type StatusHistory,
  stateAt,
  type UnitFacts,
  type UnitSharing,
} from './data.ts';
import { type Impact, impactOf } from './impact.ts';
import { type HeldTo, type Indexed, type Made, orderedIn } from './index-snapshot.ts';
import { kinds } from './kinds.ts';
import { StationQuestions } from './station-questions.ts';

/** Who the site is for, as `core/edition.ts`; undefined when nothing is internal. */
export type Readers = 'public' | 'internal' | undefined;

/** Which content the site was made from. A page that asks for it is written anew at every commit. */
export type Edition = { readonly revision: string; readonly digest: string };

/**
 * What pages may ask of a snapshot. Each question is noted in `asked`, so that a page is rendered
 * again only when an answer it was given has changed: pages must therefore ask here, take only
 * strings as arguments, and keep nothing between pages.
 */
export class Site extends StationQuestions {
  readonly #index: Indexed;
  readonly #asked: Set<string> | undefined;

  constructor(index: Indexed, asked?: Set<string>) {
    super(index, asked);
    this.#index = index;
    this.#asked = asked;
  }

  /** The same snapshot, with questions noted in `asked` as `question argument argument`. */
  noting(asked: Set<string>): Site {
    return new Site(this.#index, asked);
  }

  /** The answer to a noted question, as plain JSON. */
  answer(asked: string): unknown {
    const [question, ...args] = asked.split(' ');
    return (this as unknown as Record<string, (...args: string[]) => unknown>)[
      question as string
    ]?.(...args);
  }

  /**
   * A part that is alike on many pages: made for the first of them by `make`, with whatever that asks. Each
   * page that takes it has asked the same.
   */
  alike<T>(name: string, make: (site: Site) => Promise<T>): Promise<T> | T {
    const known = this.#index.alike.get(name) as Made<T> | undefined;
    if (!known) return this.#makeAlike(name, make);
    for (const question of known.asked) this.#asked?.add(question);
    return known.part;
  }

  async #makeAlike<T>(name: string, make: (site: Site) => Promise<T>): Promise<T> {
    const asked = new Set<string>();
    const part = await make(this.noting(asked));
    this.#index.alike.set(name, { part, asked: [...asked] });
    return this.alike(name, make);
  }

  /** The record of a key, such as `component:binh-phuoc/lgsp`. */
  entity<K extends Kind>(key: `${K}:${string}`): Entity<Kinds[K]> | undefined;
  entity(key: EntityKey): Entity | undefined;
  entity(key: EntityKey): Entity | undefined {
    const known = this.#index.entities.get(key);
    this.#asked?.add(known ? known.question : `entity ${key}`);
    return known?.entity;
  }

  /** Records of a kind, of one unit or of all, by key. */
  entities<K extends Kind>(kind: K, unit?: string): readonly Entity<Kinds[K]>[] {
    const name = unit ? `${kind} ${unit}` : kind;
    this.#asked?.add(`entities ${name}`);
    return (this.#index.kinds.get(name) ?? []) as unknown as readonly Entity<Kinds[K]>[];
  }

  /** Records of a kind of a unit as people read them: by their names in `lang`. */
  ordered(kind: Kind, unit: string, lang: Lang): readonly Entity[] {
    this.#asked?.add(`ordered ${kind} ${unit} ${lang}`);
    return orderedIn(this.#index, `${kind} ${unit}`, lang);
  }

  /** How many records of a kind there are, in one unit or in all. */
  count(kind: Kind, unit?: string): number {
    const name = unit ? `${kind} ${unit}` : kind;
    this.#asked?.add(`count ${name}`);
    return this.#index.kinds.get(name)?.length ?? 0;
  }

  /** What a record refers to. */
  linksFrom(key: EntityKey): readonly Link[] {
    this.#asked?.add(`linksFrom ${key}`);
    return this.#index.from.get(key) ?? [];
  }

  /** What refers to a record. */
  linksTo(key: EntityKey): readonly Link[] {
    this.#asked?.add(`linksTo ${key}`);
    return this.#index.to.get(key) ?? [];
  }

  /** Indicators of all units that share a definition by its key. */
  sameDefinition(key: string): readonly Entity[] {
    this.#asked?.add(`sameDefinition ${key}`);
    return this.#index.sameKey.get(key) ?? [];
  }

  /** Keys of definitions that indicators of two units or more share, sorted. */
  sharedDefinitions(): readonly string[] {
    this.#asked?.add('sharedDefinitions');
    const shared = [...this.#index.sameKey].filter(
      ([, list]) => new Set(list.map(({ unit }) => unit)).size > 1,
    );
    return shared.map(([key]) => key).sort(compare);
  }

  /** Statuses of a unit, of a record (several for an indicator), or under one status key. */
  statusesOf(unitOrKey: string): readonly Status[] {
    this.#asked?.add(`statusesOf ${unitOrKey}`);
    return this.#index.statuses.get(unitOrKey) ?? [];
  }

  /** The first status that has a state, as an example of it. */
  exampleOf(state: string): Status | undefined {
    this.#asked?.add(`exampleOf ${state}`);
    return this.#index.snapshot.facts.statuses.find((status) => status.state === state);
  }

  /** How one status went, month by month. */
  historyOf(key: string): StatusHistory | undefined {
    this.#asked?.add(`historyOf ${key}`);
    return this.#index.histories.get(key);
  }

  /** What the nation asks of a unit, by the unit's key. */
  obligationsOf(unit: string): readonly Obligation[] {
    this.#asked?.add(`obligationsOf ${unit}`);
    return this.#index.obligations.get(unit as EntityKey)?.obligations ?? [];
  }

  /** How agencies handle what they were given in a unit; what nobody is known to own comes last. */
  scorecardsOf(unit: string): readonly Scorecard[] {
    this.#asked?.add(`scorecardsOf ${unit}`);
    return this.#index.scorecards.get(unit) ?? [];
  }

  /** Open deadlines of a unit by its key, or of all units of a folder; by deadline. */
  dueOf(unit: string): readonly DueItem[] {
    this.#asked?.add(`dueOf ${unit}`);
    return this.#index.due.get(unit) ?? [];
  }

  /** Deadlines by agency, of a unit by its key or of all units of a folder. */
  dueAgenciesOf(unit: string): readonly AgencyCalendar[] {
    this.#asked?.add(`dueAgenciesOf ${unit}`);
    return this.#index.dueAgencies.get(unit) ?? [];
  }

  /** What hangs on what in the whole workspace; a page asks for its unit's part instead. */
  graph(): Graph {
    this.#asked?.add('graph');
    const { nodes, edges } = this.#index.web().web;
    return { nodes, edges };
  }

  /** The components of a unit and what they are related with directly. */
  graphOf(unit: string): Graph {
    this.#asked?.add(`graphOf ${unit}`);
    return graphOfUnit(this.#index.web().web, unit);
  }

  /** On what a component bears when it stops, and what it rests on (METHODS D), nearest first. */
  impactOf(key: string): Impact {
    this.#asked?.add(`impactOf ${key}`);
    const known = this.#index.impacts.get(key);
    if (known) return known;
    const { web, places } = this.#index.web();
    const impact = impactOf(web, places.get(key));
    this.#index.impacts.set(key, impact);
    return impact;
  }

  /** Requirements of each framework for a unit, by the unit's key, and the rules that express them. */
  complianceOf(unit: string): readonly HeldTo[] {
    this.#asked?.add(`complianceOf ${unit}`);
    return this.#index.compliance.get(unit) ?? [];
  }

  /** What a unit inherits from those before it, by the unit's key. */
  inheritanceOf(unit: EntityKey): Inheritance | undefined {
    this.#asked?.add(`inheritanceOf ${unit}`);
    return this.#index.inheritance.get(unit);
  }

  /** A picture as it was made for the site, by the path of its file; undefined for a broken one. */
  picture(path: string): Picture | undefined {
    this.#asked?.add(`picture ${path}`);
    return this.#index.pictures[path];
  }

  /** Flows, datasets and what is to be decided of a unit, by its folder. */
  sharingOf(unit: string): UnitSharing | undefined {
    this.#asked?.add(`sharingOf ${unit}`);
    return this.#index.sharing.get(unit);
  }

  /** What is computed about one dataset. */
  datasetFactsOf(key: EntityKey): DatasetFacts | undefined {
    this.#asked?.add(`datasetFactsOf ${key}`);
    return this.#index.datasets.get(key);
  }

  /** What a dataset leaves to decide, where its unit shares it. */
  sharingIssuesOf(key: EntityKey): readonly SharingIssue[] {
    this.#asked?.add(`sharingIssuesOf ${key}`);
    return this.#index.sharingIssues.get(key) ?? [];
  }

  /** Findings on a record, a file or a unit. */
  findingsOf(subject: string): readonly Finding[] {
    this.#asked?.add(`findingsOf ${subject}`);
    return this.#index.findings.get(subject) ?? [];
  }

  /** Every finding of the workspace. */
  findings(): readonly Finding[] {
    this.#asked?.add('findings');
    return this.#index.snapshot.findings;
  }

  /** What every code of a finding means, group by group. */
  rules(): readonly RuleInfo[] {
    this.#asked?.add('rules');
    return this.#index.snapshot.rules ?? [];
  }

  /** What one code means; undefined for a snapshot that does not say. */
  rule(code: string): RuleInfo | undefined {
    this.#asked?.add(`rule ${code}`);
    return this.#index.rules.get(code);
  }

  /** Findings of one rule. */
  findingsOfRule(code: string): readonly Finding[] {
    this.#asked?.add(`findingsOfRule ${code}`);
    return this.#index.findingsByRule.get(code) ?? [];
  }

  /** How many findings each rule has; rules without findings are left out. */
  findingCounts(): Readonly<Record<string, number>> {
    this.#asked?.add('findingCounts');
    const counts = [...this.#index.findingsByRule].map(([rule, all]) => [rule, all.length]);
    return Object.fromEntries(counts);
  }

  /** The result of one analysis, whole. */
  facts<N extends keyof Facts>(name: N): Facts[N] {
    this.#asked?.add(`facts ${name}`);
    return this.#index.snapshot.facts[name];
  }

  unitFacts(unit: string): UnitFacts | undefined {
    this.#asked?.add(`unitFacts ${unit}`);
    return this.#index.snapshot.facts.units.find((facts) => facts.unit === unit);
  }

  /** Whether the site has a page at a path such as `/binh-phuoc/plans/`; not known in `paths`. */
  hasPage(path: string): boolean {
    this.#asked?.add(`hasPage ${path}`);
    return this.#index.paths.has(path);
  }

  /** First pages of a unit by what follows its folder: ``, `plans/`, …; not known in `paths`. */
  partsOf(unit: string): readonly string[] {
    this.#asked?.add(`partsOf ${unit}`);
    return this.#index.parts.get(unit) ?? [];
  }

  /** What changed in meaning since the version before; undefined where there is none to compare with. */
  changes(): Comparison | undefined {
    this.#asked?.add('changes');
    return this.#index.compared();
  }

  /** Folders of the workspace, sorted; the unit's own record is `unit:<folder>/<folder>`. */
  units(): readonly string[] {
    this.#asked?.add('units');
    return this.#index.snapshot.model.units;
  }

  /** Kinds of which a unit has records. */
  kindsOf(unit: string): readonly string[] {
    this.#asked?.add(`kindsOf ${unit}`);
    return [...kinds.keys()].filter((kind) => this.#index.kinds.has(`${kind} ${unit}`));
  }

  /** A unit seen through the reference frameworks: in force first, then the one it names. */
  coverageOf(unit: string): readonly FrameworkCoverage[] {
    this.#asked?.add(`coverageOf ${unit}`);
    return this.#index.coverage.get(unit) ?? [];
  }

  /** Overlap candidates that touch a unit, by its folder. */
  overlapsOf(unit: string): readonly Overlap[] {
    this.#asked?.add(`overlapsOf ${unit}`);
    return (this.#index.snapshot.facts.overlaps ?? []).filter(({ units }) => units.includes(unit));
  }

  /** Capabilities by agencies of a unit, by its folder; undefined where none is recorded. */
  capabilityMapOf(unit: string): CapabilityMap | undefined {
    this.#asked?.add(`capabilityMapOf ${unit}`);
    return this.#index.snapshot.facts.capabilityMaps?.find((map) => map.unit === unit);
  }

  /** Known ends, and ends of support, of a unit's components, by its folder. */
  endingsOf(unit: string): readonly Ending[] {
    this.#asked?.add(`endingsOf ${unit}`);
    const all = this.#index.snapshot.facts.endings ?? [];
    return all.filter(({ component }) => partsOf(component).unit === unit);
  }

  frameworks(): readonly Framework[] {
    this.#asked?.add('frameworks');
    return this.#index.snapshot.frameworks;
  }

  glossary(): readonly GlossaryTerm[] {
    this.#asked?.add('glossary');
    return this.#index.snapshot.glossary;
  }

  settings(): Settings {
    this.#asked?.add('settings');
    return this.#index.snapshot.settings;
  }

  /** The last known lifecycle state of a component at as-of; a page need not know the day itself. */
  stateOf(key: EntityKey): ReturnType<typeof stateAt> {
    this.#asked?.add(`stateOf ${key}`);
    const { snapshot, entities } = this.#index;
    return stateAt(entities.get(key)?.entity.data.lifecycle, snapshot.asOf);
  }

  asOf(): Day {
    this.#asked?.add('asOf');
    return this.#index.snapshot.asOf;
  }

  knownAt(): Day {
    this.#asked?.add('knownAt');
    return this.#index.snapshot.knownAt;
  }

  readers(): Readers {
    this.#asked?.add('readers');
    return this.#index.snapshot.edition;
  }

  edition(): Edition {
    this.#asked?.add('edition');
    const { revision, digest } = this.#index.snapshot;
    return { revision, digest };
  }
}
