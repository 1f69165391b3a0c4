import { compare } from '../core/compare.ts';
import type { Fix } from '../core/fix.ts';
import type { Host } from '../core/host.ts';
import { isFailure } from '../core/host.ts';
import type { Finding } from '../core/snapshot.ts';

/** A file as it was read and as it is to be written. */
export type Mended = {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Findings whose fixes are in it, by place. */
  readonly findings: readonly Finding[];
};

/**
 * Files with their safe fixes applied. Of fixes that overlap the first counts; the next run finds
 * the other. A file that is not UTF-8 is left alone.
 */
export function mendFiles(host: Host, findings: readonly Finding[]): readonly Mended[] {
  const safe = findings.filter(({ fix }) => fix?.safety === 'safe');
  const byFile = Map.groupBy(safe, ({ fix }) => (fix as Fix).file);
  return [...byFile]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([path, own]) => {
      const before = host.read(path);
      if (isFailure(before)) return [];
      const text = textOf(before);
      return text === undefined ? [] : [mend(path, before, text, own)];
    });
}

function mend(path: string, before: Uint8Array, text: string, own: readonly Finding[]): Mended {
  const { done, after } = applyFixes(text, own);
  return { path, before, after: new TextEncoder().encode(after), findings: done };
}

/** Text without its byte order mark, which no fixed file keeps; undefined when it is not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Applies fixes of one file, whatever their safety; says which of them had room. */
export function applyFixes(text: string, findings: readonly Finding[]) {
  const starts = lineStarts(text);
  const edits = findings.flatMap((finding) => {
    const { fix } = finding;
    if (!fix) return [];
    const start = (starts[fix.line - 1] ?? text.length) + fix.column - 1;
    const end = (starts[fix.endLine - 1] ?? text.length) + fix.endColumn - 1;
    return [{ finding, start, end, text: fix.text }];
  });
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const done: Finding[] = [];
  let after = '';
  let at = 0;
  let last = '';
  for (const edit of edits) {
    const again = `${edit.start} ${edit.end} ${edit.text}`;
    if (edit.start < at && again !== last) continue;
    done.push(edit.finding);
    if (again === last) continue;
    after += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    last = again;
  }
  return { done, after: after + text.slice(at) };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
}

/** The host with some files as they are to be. */
export function hostWith(host: Host, mended: readonly Mended[]): Host {
  const bytes = new Map(mended.map(({ path, after }) => [path, after]));
  return { ...host, read: (path, limit) => bytes.get(path) ?? host.read(path, limit) };
}

/**
 * Of mended files those in which every finding that was fixed is gone and nothing became
 * unreadable; `now` are the findings once all of them are written.
 */
export function provenOf(
  mended: readonly Mended[],
  before: readonly Finding[],
  now: readonly Finding[],
): readonly Mended[] {
  const old = new Set(before.map(({ fingerprint }) => fingerprint));
  const left = new Set(now.map(({ fingerprint }) => fingerprint));
  const worse = new Set(
    now
      .filter(({ rule, fingerprint }) => rule.startsWith('yaml-') && !old.has(fingerprint))
      .map(({ file }) => file),
  );
  return mended.filter(({ path, findings }) => {
    return !worse.has(path) && findings.every(({ fingerprint }) => !left.has(fingerprint));
  });
}
