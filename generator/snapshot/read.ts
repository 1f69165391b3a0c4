import { type Definition, diagnose } from '../core/diagnostic.ts';
import type { Result } from '../core/result.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { SourceFile } from '../core/source-file.ts';
import { alteredSnapshot, notASnapshot, unknownFormat } from './diagnostics.ts';
import type { Hash } from './fingerprint.ts';
import { isSealed } from './print.ts';
import { digestOf } from './take.ts';

/** Reads what `printSnapshot` wrote. A foreign or newer file gives undefined and says why. */
export function readSnapshot({ path, text }: SourceFile, hash: Hash): Result<Snapshot | undefined> {
  const value = parse(text);
  if (!isMap(value) || !('format' in value))
    return [undefined, [say(notASnapshot, { file: path })]];
  if (value.format !== 1) {
    const params = { file: path, format: JSON.stringify(value.format) };
    return [undefined, [say(unknownFormat, params)]];
  }
  if (!isMap(value.model) || !isMap(value.facts) || !Array.isArray(value.findings)) {
    return [undefined, [say(notASnapshot, { file: path })]];
  }
  const { seal: _, ...snapshot } = value as Snapshot & { seal?: string };
  const sound = isSealed(text, hash) || hasOwnDigest(snapshot, hash);
  return [snapshot, sound ? [] : [say(alteredSnapshot, { file: path })]];
}

function hasOwnDigest({ digest, ...body }: Snapshot, hash: Hash): boolean {
  return digestOf(body, hash) === digest;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function say<P extends { readonly file: string }>(definition: Definition<P>, params: P) {
  return diagnose(definition, params, { file: params.file, start: 0, end: 0 }, params.file);
}
