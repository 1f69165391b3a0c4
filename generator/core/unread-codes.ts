/** Codes that say that something was not read at all, so that the rest is not the whole truth. */
export const UNREAD: ReadonlySet<string> = new Set([
  'file-unreadable',
  'file-outside',
  'file-not-regular',
  'file-too-large',
  'utf-16',
  'invalid-utf8',
  'empty-workspace',
  'format-too-new',
]);

/** Codes after which a file, or some record of it, was left out. */
export const UNPARSED = ['yaml-syntax', 'yaml-tab', 'yaml-too-deep', 'file-empty', 'file-not-map'];

/** A rule that could not be decided counts as passed nowhere. */
export const UNDETERMINED = 'rule-undetermined';
