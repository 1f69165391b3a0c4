/**
 * The site's only door to the generator: types, words, days and drawings that pages may use.
 * What a snapshot holds is asked of `Site` (site.ts), so that each page's questions are known.
 */
export {
  type Bundle,
  type ClusterBy,
  type Clusters,
  clusterId,
  clustersOf,
} from '../generator/analyses/clusters.ts';
export { progressOf } from '../generator/analyses/earned-schedule.ts';
export { graphOf, graphOfUnit, stateAt } from '../generator/analyses/graph.ts';
export {
  around,
  bears,
  pathTo,
  type Reach,
  reach,
  shortestPath,
  type Web,
  webOf,
} from '../generator/analyses/impact.ts';
export { areasNear } from '../generator/analyses/joint-siting/unit-problem.ts';
export { metresBetween } from '../generator/analyses/siting/distance.ts';
export { isPlanned } from '../generator/analyses/siting/reach.ts';
export type { Point as CoursePoint } from '../generator/analyses/trajectory.ts';
export { absent, saidIn } from '../generator/core/absent.ts';
export {
  type CapabilityMap,
  type CapabilityRow,
  componentsIn,
  subtreeOf,
} from '../generator/core/capability-map.ts';
export { type Citation, printCitation } from '../generator/core/citation.ts';
export { by, compare } from '../generator/core/compare.ts';
export {
  COMPLIANCE_VALUES,
  type ComplianceRow,
  type ComplianceValue,
  EVIDENCE_KINDS,
  type FrameworkCompliance,
  type UnitCompliance,
} from '../generator/core/compliance.ts';
export { basisOf, COMPLIANCE_WORDS, STALE_WORDS } from '../generator/core/compliance-words.ts';
export { SCOPE_WORDS, SIDE_WORDS } from '../generator/core/component-words.ts';
export { coveredSentence, decisionSentence, isWaived } from '../generator/core/covered-words.ts';
export { csvFile } from '../generator/core/csv.ts';
export {
  type Dated,
  type DateValue,
  type Day,
  dayOf,
  isoDay,
  lastGoodDay,
  parseDate,
} from '../generator/core/day.ts';
export { DOCUMENT_WORDS } from '../generator/core/document-words.ts';
export { EDITION_WORDS } from '../generator/core/edition-words.ts';
export { type Ending, ownEnd, vendorEnd } from '../generator/core/endings.ts';
export { type Entity, type EntityKey, keyOf, partsOf } from '../generator/core/entity.ts';
export type {
  AgencyCalendar,
  Assigned,
  DueBand,
  DueItem,
  Facts,
  FrameworkCoverage,
  FrameworkPlace,
  FrameworkUse,
  Obligation,
  QuarterTally,
  RollUp,
  Scorecard,
  Spell,
  Standing,
  Status,
  StatusFlag,
  StatusHistory,
  Tally,
  TallyPart,
  TargetState,
  TaskState,
  UnitFacts,
  UnitObligations,
} from '../generator/core/facts.ts';
export { lastDayOf } from '../generator/core/fields.ts';
export { printEvidence, printFix } from '../generator/core/finding-words.ts';
export type { Kind, Kinds } from '../generator/core/generated/kinds.ts';
export {
  type Graph,
  type GraphEdge,
  type GraphNode,
  MOST_ARROWS,
  MOST_BOXES,
  MOST_NEIGHBOURS,
  RELATIONS,
  STANDING,
} from '../generator/core/graph.ts';
export {
  type Bequest,
  INHERITED,
  type Inheritance,
  type Inherited,
} from '../generator/core/inheritance.ts';
export type { JointSharing, JointSharingOf } from '../generator/core/joint-sharing.ts';
export type { KindInfo } from '../generator/core/kind.ts';
export {
  type Bilingual,
  LANGS,
  type Lang,
  say,
  spoken,
  type Text,
} from '../generator/core/lang.ts';
export { type LifeSpan, lifeSpans } from '../generator/core/life-spans.ts';
export {
  isThere,
  LIFECYCLE_WORDS,
  lifecycleOn,
  liveSince,
  type StateTold,
  statesOf,
} from '../generator/core/lifecycle.ts';
export type { Framework, Link } from '../generator/core/model.ts';
export { quarterEnds } from '../generator/core/month-ends.ts';
export { NATURE_WORDS } from '../generator/core/nature-words.ts';
export { isWebLink, noteKey } from '../generator/core/note-links.ts';
export type { Overlap, OverlapCause } from '../generator/core/overlaps.ts';
export { type Picture, picturesOf } from '../generator/core/pictures.ts';
export {
  count,
  printDate,
  printDay,
  printDeadline,
  printNumber,
  printPercent,
  printShare,
  printSpan,
} from '../generator/core/print.ts';
export {
  byArticle,
  type Requirement,
  type Requirements,
  requirementsOf,
} from '../generator/core/requirements.ts';
export {
  CHANGE_CLASSES,
  type Change,
  type Comparison,
  type Goalpost,
  type ProgressEffect,
  type ReviewSide,
} from '../generator/core/review.ts';
export { CLASS_WORDS, GOALPOST_WORDS, WAIVER_WORDS } from '../generator/core/review-words.ts';
export { RULE_GROUPS, type RuleGroup, type RuleInfo } from '../generator/core/rule-info.ts';
export {
  countRoutes,
  type DatasetFacts,
  type Flow,
  isLive,
  routeOf,
  type SharingIssue,
  type SharingIssueKind,
  type UnitSharing,
} from '../generator/core/sharing.ts';
export { PAGE_POLICY } from '../generator/core/site-headers.ts';
export {
  type AreaReach,
  type ClosePair,
  type LatLon,
  type PlacedSite,
  type PlanningRadius,
  REACH_WORDS,
  type ReachGrade,
  type SitingCount,
  type UnitSiting,
} from '../generator/core/siting.ts';
export type {
  ChosenSite,
  MastCount,
  SitingAnswer,
  SitingComparison,
} from '../generator/core/siting-plan.ts';
export {
  KIND_WORDS,
  noPlanWords,
  peopleIn,
  proofLine,
  statusWords,
} from '../generator/core/siting-words.ts';
export type { Finding, GlossaryTerm, Settings, Snapshot } from '../generator/core/snapshot.ts';
export {
  isAchieved,
  isLate,
  STATES,
  STATUS_WORDS,
  type State,
  type Tone,
} from '../generator/core/status-words.ts';
export { bilingual } from '../generator/core/title.ts';
export {
  type Chronicle,
  type FigurePair,
  folderOf,
  type Version,
  type VersionChanges,
  type Versioned,
  type Versions,
} from '../generator/core/version.ts';
export { type WaiverState, waiverStateOn } from '../generator/core/waivers.ts';
export { isOpen } from '../generator/core/work-item.ts';
export {
  type CapabilityMatrix,
  type ClassCount,
  capabilityMatrix,
} from '../generator/draw/capability-matrix.ts';
export { classSwatch } from '../generator/draw/class-fill.ts';
export { columnsAlong } from '../generator/draw/columns-along.ts';
export { complianceMark } from '../generator/draw/compliance-mark.ts';
export { type Mark, markAt } from '../generator/draw/component-mark.ts';
export {
  type CountCell,
  countMatrix,
  MOST_SIDES,
} from '../generator/draw/count-matrix.ts';
export { elkLayout } from '../generator/draw/elk-layout.ts';
export { type FlowBar, flowBars } from '../generator/draw/flow-bars.ts';
export {
  type FrameworkFigure,
  frameworkFigure,
  frameworkSlices,
} from '../generator/draw/framework-figure.ts';
export { frameworkMini } from '../generator/draw/framework-mini.ts';
export {
  type FrameworkLook,
  frameworkView,
  VIEW_SAYS,
  VIEW_WORDS,
  VIEWS,
  type View,
} from '../generator/draw/framework-view.ts';
export {
  ERA_WORDS,
  STANDING_SAYS,
  STANDING_WORDS,
} from '../generator/draw/framework-words.ts';
export type { Glyph } from '../generator/draw/glyph.ts';
export {
  type ChartPoint,
  type ChartTarget,
  type IndicatorChart,
  indicatorChart,
} from '../generator/draw/indicator-chart.ts';
export { lifeSwatch } from '../generator/draw/life-bar.ts';
export { type LifeCount, lifecycleGroups } from '../generator/draw/lifecycle-groups.ts';
export {
  type LifeGroup,
  type LifeRow,
  type LifeVendor,
  lifecycleSlices,
  lifecycleTimeline,
  MOST_LIVES,
} from '../generator/draw/lifecycle-timeline.ts';
export { type Lineage, type LineageUnit, lineage } from '../generator/draw/lineage.ts';
export { LINE_WORDS, type LineSort, lineSwatch } from '../generator/draw/lines.ts';
export type { MapWords } from '../generator/draw/map-legend.ts';
export { type MastStage, MOST_SHAPES, SHARED_SHAPE } from '../generator/draw/map-points.ts';
export type { DrawnMatrix } from '../generator/draw/matrix-paper.ts';
export {
  type Neighbour,
  type Neighbourhood,
  neighbourhood,
} from '../generator/draw/neighbourhood.ts';
export {
  type Grouped,
  MOST_ROWS as MOST_NETWORK_ROWS,
  networkRows,
} from '../generator/draw/network-groups.ts';
export type { NetworkRow } from '../generator/draw/network-row.ts';
export type { SlicedDrawing } from '../generator/draw/paper-slices.ts';
export { networkSlices, planNetwork } from '../generator/draw/plan-network.ts';
export { type Quarter, quarterBars, quarterSpark } from '../generator/draw/quarter-bars.ts';
export { ribbonRows } from '../generator/draw/ribbon-groups.ts';
export { type RollOut, rollOut } from '../generator/draw/roll-out.ts';
export { shareBar } from '../generator/draw/share-bar.ts';
export { type MapArea, type MapSite, type SiteMap, siteMap } from '../generator/draw/site-map.ts';
export { sparkline } from '../generator/draw/sparkline.ts';
export { statusMark } from '../generator/draw/status-mark.ts';
export { type RibbonRow, ribbonSlices, statusRibbon } from '../generator/draw/status-ribbon.ts';
export { timeline } from '../generator/draw/timeline.ts';
export type { Timeline, TimelineItem } from '../generator/draw/timeline-item.ts';
export {
  columnPicture,
  drawWeb,
  sortsOf,
  type WebLine,
  type WebNode,
  type WebPicture,
  webBoxes,
} from '../generator/draw/web-picture.ts';
