import type { Host } from '../../generator/core/host.ts';

export type MemoryOptions = { readonly today?: string; readonly revision?: string };

/** A host whose workspace is an object; the tool's own files are the real ones. */
export declare function memoryHost(
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: MemoryOptions,
): Host;
