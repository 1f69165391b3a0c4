import { type Diagnostic, diagnose } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import { type Host, isFailure } from '../core/host.ts';
import type { Locate } from '../core/locate.ts';
import { MOST_BYTES, MOST_SVG_BYTES, picturesOf, pictureType } from '../core/pictures.ts';
import * as says from './diagnostics.ts';

type Problem = (at: ReturnType<Locate>, subject: string) => Diagnostic;
type Picture = { readonly entity: Entity; readonly index: number; readonly path: string };

/**
 * Whether every picture that a record names is there, not too large, and a picture by its content.
 * Nothing is decoded; a workspace without pictures reads nothing.
 */
export function checkPictures(
  host: Host,
  entities: readonly Entity[],
  locate: Locate,
): readonly Diagnostic[] {
  return picturesIn(host, entities).flatMap(({ entity, index, read }) => {
    if (read instanceof Uint8Array) return [];
    const at = locate(entity, ['pictures', index, 'file'], 'value');
    return [read(at, `${entity.key}#/pictures/${index}/file`)];
  });
}

/** Bytes of every sound picture, by its path. */
export function readPictures(
  host: Host,
  entities: readonly Entity[],
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    picturesIn(host, entities).flatMap(({ path, read }) =>
      read instanceof Uint8Array ? [[path, read] as const] : [],
    ),
  );
}

function picturesIn(host: Host, entities: readonly Entity[]) {
  const named: Picture[] = entities.flatMap((entity) =>
    entity.data.pictures === undefined
      ? []
      : picturesOf(entity).map((picture) => ({ ...picture, entity })),
  );
  if (named.length === 0) return [];
  // A listing follows no link out of the workspace, so what is not in it is not read.
  const folders = [...new Set(named.map(({ path }) => path.split('/').slice(0, 2).join('/')))];
  const files = new Map(host.list(folders).map(({ path, kind }) => [path, kind]));
  return named.map((one) => ({ ...one, read: readOne(host, one.path, files.get(one.path)) }));
}

function readOne(host: Host, path: string, kind: string | undefined): Uint8Array | Problem {
  if (kind !== 'file') return missing(path);
  const read = host.read(path, MOST_BYTES);
  if (isFailure(read)) {
    return read.failure === 'too-large' ? large(path, read.bytes ?? 0, MOST_BYTES) : missing(path);
  }
  const type = pictureType(read);
  if (type === undefined) return (at, to) => diagnose(says.pictureOfOtherType, { path }, at, to);
  if (type === 'svg' && read.length > MOST_SVG_BYTES) {
    return large(path, read.length, MOST_SVG_BYTES);
  }
  return read;
}

function missing(path: string): Problem {
  return (at, to) => diagnose(says.pictureMissing, { path }, at, to);
}

function large(path: string, bytes: number, limit: number): Problem {
  return (at, to) => diagnose(says.pictureTooLarge, { path, bytes, limit }, at, to);
}
