import type { Host } from '../core/host.ts';
import type { Run } from '../core/run.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { readPictures } from '../load/pictures.ts';
import type { Hash } from '../snapshot/fingerprint.ts';
import { digestOf, takeSnapshot } from '../snapshot/take.ts';

/** The run as the one plain value that everything after it reads. */
export function snapshotOf(host: Host, hash: Hash, done: Run): Snapshot {
  return takeSnapshot(partsOf(host, done), hash);
}

/** Bytes of the pictures that records of a run name, by path; those with a finding are left out. */
export function picturesOfRun(host: Host, { model }: Run): ReadonlyMap<string, Uint8Array> {
  return readPictures(host, model.entities);
}

/** As `snapshotOf`, for looking at: the digest is worked out only when something asks for it. */
export function draftOf(host: Host, hash: Hash, done: Run): Snapshot {
  const body = { format: 1 as const, ...partsOf(host, done) };
  return {
    ...body,
    get digest() {
      return digestOf(body, hash);
    },
  };
}

function partsOf(host: Host, done: Run) {
  const {
    unread: _,
    packBroken: __,
    inEdition: ___,
    left: ____,
    marks: _____,
    allFacts,
    ruleInfos: infos,
    ...parts
  } = done;
  return { ...parts, facts: allFacts(), rules: infos(), revision: host.revision() };
}
