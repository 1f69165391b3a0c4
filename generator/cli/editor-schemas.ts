import type { Host } from '../core/host.ts';
import type { Bilingual } from '../core/lang.ts';
import { editorFiles } from '../exporters/editor/editor-files.ts';
import { SCHEMAS_FOLDER } from '../exporters/editor/settings.ts';
import { isInside } from '../host/inside.ts';
import { type Sync, syncFolder } from '../host/sync-folder.ts';
import { namesOfPacks, type Run, type readSchemas } from '../pipeline.ts';
import type { Io } from './command.ts';

type Schemas = ReturnType<typeof readSchemas>;

/** Folders of the schemas in which nothing else stands. */
const OWNED = ['ids', 'own'];

/** Writes the schemas that editors complete by, of what `result` found. */
export function writeEditorSchemas(
  dir: string,
  host: Host,
  schemas: Schemas,
  { model, frameworks }: Run,
): Sync {
  const { documents, kinds } = schemas;
  const packs = namesOfPacks(host);
  const files = editorFiles({ documents, kinds, entities: model.entities, frameworks, packs });
  return syncFolder(dir, files, OWNED);
}

/**
 * Keeps the schemas in `.khung/schemas` up to date while files are edited: they are made again only
 * when an id or a name has changed. What cannot be written is said once and hinders nothing else.
 */
export function keepEditorSchemas(
  root: string,
  host: Host,
  schemas: Schemas,
  io: Io,
): (result: Run) => void {
  let known: string | undefined;
  let said = false;
  return (result) => {
    const now = JSON.stringify(result.model.entities.map(({ key, data }) => [key, data.name]));
    if (now === known) return;
    known = now;
    const done = isOurs(root)
      ? writeEditorSchemas(`${root}/${SCHEMAS_FOLDER}`, host, schemas, result)
      : { failed: SCHEMAS_FOLDER, why: 'outside' };
    if (!('failed' in done) || said) return;
    said = true;
    const { vi, en } = notWritten(done.failed, done.why);
    io.err(`${vi}\n${en}\n`);
  };
}

/** A workspace that others may change could hold a link in place of the folder. */
export function isOurs(root: string): boolean {
  return ['.khung', SCHEMAS_FOLDER].every((path) => isInside(root, `${root}/${path}`) !== false);
}

export function notWritten(path: string, why: string): Bilingual {
  return {
    vi: `Không ghi được lược đồ cho trình soạn thảo: “${path}” (${why}).`,
    en: `Cannot write the schemas for editors: “${path}” (${why}).`,
  };
}
