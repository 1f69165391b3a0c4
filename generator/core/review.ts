import type { Cited } from './cited.ts';
import type { Day } from './day.ts';
import type { Severity } from './diagnostic.ts';
import type { EntityKey } from './entity.ts';
import type { Bilingual } from './lang.ts';
import type { Finding } from './snapshot.ts';
import type { State } from './status-words.ts';
import type { WaiverState } from './waivers.ts';

/** What a change means for whoever relies on the record, worst first. */
export type ChangeClass = 'breaking' | 'needs-review' | 'additive' | 'editorial';

export const CHANGE_CLASSES: readonly ChangeClass[] = [
  'breaking',
  'needs-review',
  'additive',
  'editorial',
];

/** Changes by which a promise, its measure or its proof moves (METHODS E): each has its name. */
export type Goalpost =
  | 'deadline-postponed'
  | 'target-lowered'
  | 'promise-removed'
  | 'baseline-rewritten'
  | 'observation-rewritten'
  | 'state-rewritten'
  | 'revision-rewritten'
  | 'classification-lowered'
  | 'evidence-removed'
  | 'waiver-added'
  | 'waiver-extended'
  | 'rule-loosened';

/** One change of meaning. Written otherwise, reordered or moved to another file is none. */
export type Change = {
  readonly op: 'added' | 'removed' | 'changed' | 'renamed' | 'unreadable';
  readonly class: ChangeClass;
  readonly goalpost?: Goalpost;
  /** Key in the head, in the base for what was removed; `workspace` for settings and rules. */
  readonly entity: EntityKey;
  readonly kind: string;
  readonly name: Bilingual;
  /** Way to the value, list items by id or date: `/targets/t/deadline`; empty for the record. */
  readonly path: string;
  /** The values as written, on one line and shortened; absent where there was none. */
  readonly before?: string;
  readonly after?: string;
  /** The same values as people read them, where they have parts: what is unknown in words. */
  readonly said?: { readonly before?: Bilingual; readonly after?: Bilingual };
  /** What happened, in a sentence without the record's name. */
  readonly message: Bilingual;
  /** For a goalpost: the decision behind it; absent means that none is cited. */
  readonly decision?: Cited;
  /** Where it stands: in the head, or in the base for what was removed. */
  readonly file: string;
  readonly line: number;
  /** The same place in the base, where there was one. */
  readonly base?: { readonly file: string; readonly line: number };
};

/** METHODS E: the state of a finding against the base. */
export type FindingState = 'new' | 'unchanged' | 'fixed' | 'waived' | 'undetermined';

/** Why a finding is new. */
export type Cause = 'content' | 'rule' | 'calendar' | 'expired-waiver';

/** Why something will be found on a later day though nothing is changed. */
export type ForecastCause = 'calendar' | 'enforcement' | 'expired-waiver';

export type ForecastFinding = Omit<Finding, 'covered' | 'decisions' | 'added'> & {
  readonly cause: ForecastCause;
};

/** What comes, or gets graver, by a later day though nothing is changed; the worst first. */
export type Forecast = { readonly day: Day; readonly findings: readonly ForecastFinding[] };

/** The base's waivers govern, so what the head's own cover is left out. */
export type ReviewedFinding = Omit<Finding, 'covered' | 'added'> & {
  readonly state: FindingState;
  /** Of what is new; of what is fixed, where rules or days changed and not the content. */
  readonly cause?: Cause;
  /** The waiver of the base that covers it, or whose expiry brought it back. */
  readonly waiver?: EntityKey;
  /** The waiver that the change itself brings; it counts once it is in the base. */
  readonly pendingWaiver?: EntityKey;
  /** Where it, or the record it is about, stood in the base. */
  readonly base?: { readonly file: string; readonly line: number };
};

/** A waiver as it stands at as-of. */
export type ReviewedWaiver = {
  readonly key: EntityKey;
  readonly rule: string;
  readonly subject: string;
  readonly reason: Bilingual;
  readonly approver: string;
  readonly document: string;
  readonly state: WaiverState;
  /** Last day on which it holds, that day included; absent when it cannot be read. */
  readonly expires?: Day;
  /** Days to that day; negative when it is past. */
  readonly daysLeft?: number;
  /** Findings that it covers, or would cover. */
  readonly covers: number;
  /** True when the change takes it away; until then it counts. */
  readonly dropped: boolean;
  readonly file: string;
  readonly line: number;
};

/** Statuses that moved in the same way for the same reasons. */
export type ProgressEffect = {
  readonly kind: 'target' | 'milestone' | 'task';
  readonly from: State;
  /** Absent where the promise itself is gone. */
  readonly to?: State;
  readonly direction: 'better' | 'worse' | 'gone';
  /** Goalposts, or `news`, `calendar`, `other`; sorted. */
  readonly causes: readonly string[];
  /** True when a goalpost moved it and no decision is cited. */
  readonly undecided: boolean;
  /** Keys of the statuses, sorted. */
  readonly keys: readonly string[];
  readonly message: Bilingual;
};

/** Mermaid text of what changed and its neighbours, and how much of it was cut. */
export type ReviewDiagram = {
  readonly text: string;
  readonly cutNodes: number;
  readonly cutEdges: number;
};

/** One side of a review. */
export type ReviewSide = {
  /** As it was named: a git ref, a folder or a file. */
  readonly name: string;
  readonly revision: string;
  readonly asOf: Day;
  readonly knownAt: Day;
};

/** What a change means, which rules it breaks and who decided: every format prints this. */
export type Review = {
  readonly base: ReviewSide;
  readonly head: ReviewSide;
  /** Goalposts first, then by class and key. */
  readonly changes: readonly Change[];
  /** New, undetermined, unchanged, waived, fixed; in each the worst first. */
  readonly findings: readonly ReviewedFinding[];
  /** Sorted by key. */
  readonly waivers: readonly ReviewedWaiver[];
  readonly progress: readonly ProgressEffect[];
  readonly diagram: ReviewDiagram;
  /** The head on later days, as asked for; sorted by day. */
  readonly forecasts: readonly Forecast[];
  /** True when part of the head could not be read: the result is not the whole truth. */
  readonly unread: boolean;
  /** Where the head's site is published; its pages say what the rules mean. */
  readonly siteUrl?: string;
};

/** What a site tells of a review: what changed in meaning since its base, and what that did. */
export type Comparison = Pick<Review, 'base' | 'head' | 'changes' | 'progress'> & {
  /** How many findings the head has that the base had not, and the other way round. */
  readonly findings: { readonly new: number; readonly fixed: number };
};

/** What a goalpost is worth as a finding: a recorded decision makes it a matter of note. */
export function goalpostSeverity({ decision }: Change): Severity {
  return decision ? 'note' : 'warning';
}
