import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Titles hold names of agencies and documents, which the content law wants in full.
      'long-title': 'off',
      // Digests guard what comes from another host; here nothing does, which links are tested for.
      'require-sri': 'off',
    },
  }),
);

const SHOWN = 4;

/** Each kind of error in these files of a site, with its number and its first places. */
export async function htmlErrors(dir: string, files: readonly string[]): Promise<string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) {
    const report = await validator.validateString(readFileSync(join(dir, file), 'utf8'), file);
    for (const { ruleId, message, line, column } of report.results.flatMap((r) => r.messages)) {
      const kind = `${ruleId}: ${message}`;
      found.set(kind, [...(found.get(kind) ?? []), `${file}:${line}:${column}`]);
    }
  }
  return [...found].map(
    ([kind, places]) => `${kind} (${places.length}×) ${places.slice(0, SHOWN).join(' ')}`,
  );
}
