import type { Diagnostic } from '../core/diagnostic.ts';
import type { Host } from '../core/host.ts';
import type { Part, Pointer } from '../core/locate.ts';
import type { Result } from '../core/result.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Span } from '../core/span.ts';
import { decode } from './decode.ts';
import { parseFile, spanAt } from './parse.ts';

/** A rule pack's file as it was read, and where its values stand. */
export type LoadedPack = {
  readonly file: SourceFile;
  readonly data: Readonly<Record<string, unknown>>;
  readonly spanOf: (pointer: Pointer, part: Part) => Span;
};

/** The rule packs that ship with the tool, by path. */
export function loadPacks(host: Host): Result<readonly LoadedPack[]> {
  const packs: LoadedPack[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of host.assets('schemas/packs')) {
    const bytes = path.endsWith('.yaml') ? host.asset(path) : undefined;
    if (!bytes) continue;
    const [file, decoding] = decode(path, bytes);
    const [parsed, parsing] = parseFile(file);
    diagnostics.push(...decoding, ...parsing);
    const spanOf = (pointer: Pointer, part: Part) => spanAt(parsed, pointer, part);
    packs.push({ file, data: parsed.data, spanOf });
  }
  return [packs, diagnostics];
}
