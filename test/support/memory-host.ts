import type { Host, HostEntry, ReadFailure } from '../../generator/core/host.ts';
import { nodeHost } from '../../generator/host/node-host.ts';

export type MemoryOptions = {
  readonly today?: string;
  readonly revision?: string;
  /** Files that ship with the tool, in place of the real ones of the same path. */
  readonly assets?: Readonly<Record<string, string>>;
};

export type File = string | Uint8Array | ReadFailure;

/**
 * A host whose workspace is an object from path to text, bytes or the failure to read it. The
 * tool's own files are the real ones. Listing keeps the order of the object.
 */
export function memoryHost(
  files: Readonly<Record<string, File>>,
  options: MemoryOptions = {},
): Host {
  const real = nodeHost('.');
  return {
    ...real,
    list: (dirs) => listed(files, dirs),
    read: (path, limit = Number.POSITIVE_INFINITY) => {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file === undefined) return { failure: 'absent' };
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
      if ('failure' in bytes || bytes.length <= limit) return bytes;
      return { failure: 'too-large', bytes: bytes.length };
    },
    asset: (path) => {
      const text = options.assets?.[path];
      return text === undefined ? real.asset(path) : new TextEncoder().encode(text);
    },
    today: () => options.today ?? '2026-11-22',
    revision: () => options.revision ?? 'uncommitted',
  };
}

function listed(files: Readonly<Record<string, File>>, dirs: readonly string[]): HostEntry[] {
  const paths = Object.keys(files).filter(
    (path) => dirs.some((dir) => path.startsWith(`${dir}/`)) && !path.includes('/.'),
  );
  return paths.map((path) => ({ path, kind: kindOf(files[path]) }));
}

function kindOf(file: File | undefined): HostEntry['kind'] {
  if (!file || typeof file === 'string' || !('failure' in file)) return 'file';
  if (file.failure === 'outside-link' || file.failure === 'unreadable') return file.failure;
  return file.failure === 'other' ? 'other' : 'file';
}
