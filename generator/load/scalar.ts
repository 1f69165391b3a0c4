import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from 'js-yaml';

type Tag = typeof nullCoreTag | typeof boolCoreTag | typeof intCoreTag | typeof floatCoreTag;

const NUMBERS: readonly Tag[] = [intCoreTag, floatCoreTag];

/** Which readings a first character allows; any other starts plain text. */
const READINGS = new Map<string, readonly Tag[]>([
  ...[...'0123456789+-'].map((first) => [first, NUMBERS] as const),
  ['.', [floatCoreTag]],
  ...['', '~', 'n', 'N'].map((first) => [first, [nullCoreTag]] as const),
  ...[...'tTfF'].map((first) => [first, [boolCoreTag]] as const),
]);

/** Value of unquoted text by YAML 1.2's core schema: `2019-07-15` stays text, `yes` is no boolean. */
export function readPlain(text: string): unknown {
  const tags = READINGS.get(text.charAt(0));
  if (tags) {
    for (const tag of tags) {
      const value = tag.resolve(text, false, tag.tagName);
      if (value !== NOT_RESOLVED) return value;
    }
  }
  return text;
}
