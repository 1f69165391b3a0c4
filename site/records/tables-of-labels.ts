import { type LabelTable, labels } from '../words/labels.ts';

/** Fields whose table of words has another name than the field. */
const TABLES: Readonly<Record<string, LabelTable>> = {
  'agency.level': 'agencyLevel',
  'agreement.state': 'agreementState',
  'agreement.type': 'agreementType',
  'area.geometry.type': 'geometryType',
  'area.level': 'areaLevel',
  'assessment.value': 'compliance',
  'component.dataset.accrualPeriodicity': 'periodicity',
  'component.dataset.sharingHistory.class': 'sharingClass',
  'component.dataset.statedType': 'databaseType',
  'component.lifecycle.state': 'lifecycle',
  'component.type': 'componentType',
  'document.status': 'documentStatus',
  'document.type': 'documentType',
  'exchange.kind': 'exchangeKind',
  'exchange.state': 'exchangeState',
  'gap.state': 'gapState',
  'indicator.siting.measures': 'sitingMeasures',
  'mapping.relation': 'mappingRelation',
  'milestone.type': 'milestoneType',
  'operator.role': 'operatorRole',
  'plan.type': 'planType',
  'population.basis': 'populationBasis',
  'proposal.outcome.state': 'outcome',
  'site.states.state': 'siteState',
  'source.type': 'sourceType',
  'spacing-rule.asks': 'spacingAsks',
  'spacing-rule.mastClasses': 'mastClass',
  'unit.events.kind': 'event',
  'unit.level': 'unitLevel',
};

/** Table of words for the codes of a field, such as `component.lifecycle.state`. */
export function tableOf(path: string): LabelTable | undefined {
  const own = TABLES[path];
  if (own) return own;
  if (path.endsWith('.states.state')) return 'workState';
  if (path.endsWith('.areaTypes.type')) return 'areaType';
  const name = path.slice(path.lastIndexOf('.') + 1);
  return name in labels ? (name as LabelTable) : undefined;
}
