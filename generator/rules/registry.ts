import { rule as componentHasOwner } from './component-has-owner.ts';
import { rule as confirmationIsDated } from './confirmation-is-dated.ts';
import { rule as databaseTypeAgreesWithSource } from './database-type-agrees-with-source.ts';
import { rule as documentKeyIsUnique } from './document-key-is-unique.ts';
import { rule as endedUnitNamesItsSuccessor } from './ended-unit-names-its-successor.ts';
import { rule as entityNamesItsSource } from './entity-names-its-source.ts';
import { rule as exchangeConnectsTwoThings } from './exchange-connects-two-things.ts';
import { rule as exchangeDataIsADataset } from './exchange-data-is-a-dataset.ts';
import { rule as folderHasItsUnit } from './folder-has-its-unit.ts';
import { rule as listIdsAreUnique } from './list-ids-are-unique.ts';
import { rule as mappingNamesComponentOrReason } from './mapping-names-component-or-reason.ts';
import { rule as neighbourhoodCanBeDrawn } from './neighbourhood-can-be-drawn.ts';
import { rule as noteLinkLeadsSomewhere } from './note-link-leads-somewhere.ts';
import { rule as operatingExchangeHasLiveEnds } from './operating-exchange-has-live-ends.ts';
import { rule as partIsInItsLayer } from './part-is-in-its-layer.ts';
import { rule as periodRunsForward } from './period-runs-forward.ts';
import { rule as placeIsNamedAsOfItsTime } from './place-is-named-as-of-its-time.ts';
import { rule as promiseHasOwner } from './promise-has-owner.ts';
import { rule as promiseIsNotStillAskedFor } from './promise-is-not-still-asked-for.ts';
import { rule as referenceNamesTheOriginal } from './reference-names-the-original.ts';
import { rule as revisionsRunForward } from './revisions-run-forward.ts';
import type { Rule } from './rule.ts';
import { rule as sourceIsUsed } from './source-is-used.ts';
import { rule as supersededDocumentIsOlder } from './superseded-document-is-older.ts';
import { rule as textHasPlainSpaces } from './text-has-plain-spaces.ts';
import { rule as toneMarksStandOneWay } from './tone-marks-stand-one-way.ts';
import { rule as waiverNamesARecord } from './waiver-names-a-record.ts';

/** Every rule, in the order of its file; a test fails when a file is missing here. */
export const RULES: readonly Rule[] = [
  componentHasOwner,
  confirmationIsDated,
  databaseTypeAgreesWithSource,
  documentKeyIsUnique,
  endedUnitNamesItsSuccessor,
  entityNamesItsSource,
  exchangeConnectsTwoThings,
  exchangeDataIsADataset,
  folderHasItsUnit,
  listIdsAreUnique,
  mappingNamesComponentOrReason,
  neighbourhoodCanBeDrawn,
  noteLinkLeadsSomewhere,
  operatingExchangeHasLiveEnds,
  partIsInItsLayer,
  periodRunsForward,
  placeIsNamedAsOfItsTime,
  promiseHasOwner,
  promiseIsNotStillAskedFor,
  referenceNamesTheOriginal,
  revisionsRunForward,
  sourceIsUsed,
  supersededDocumentIsOlder,
  textHasPlainSpaces,
  toneMarksStandOneWay,
  waiverNamesARecord,
];
