import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../support/site-pages.ts';

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

/** Each kind of error with where it is; a handful of places says as much as a thousand. */
async function errorsIn(dir: string, files: readonly string[]): Promise<string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) {
    const report = await validator.validateString(readFileSync(join(dir, file), 'utf8'), file);
    for (const { ruleId, message, line, column } of report.results.flatMap((r) => r.messages)) {
      const kind = `${ruleId}: ${message}`;
      found.set(kind, [...(found.get(kind) ?? []), `${file}:${line}:${column}`]);
    }
  }
  return [...found].map(
    ([kind, places]) => `${kind} (${places.length}×) ${places.slice(0, 4).join(' ')}`,
  );
}

test('every page is valid HTML', async () => {
  const { dir, pages } = inject('site');
  expect(pages.length).toBeGreaterThan(500);
  expect(await errorsIn(dir, filesOf(pages))).toEqual([]);
}, 120_000);
