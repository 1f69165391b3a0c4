/** A file of the workspace as it was read: `path` is relative to the root, with `/`. */
export type SourceFile = { readonly path: string; readonly text: string };
