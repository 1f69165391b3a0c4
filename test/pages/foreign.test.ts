import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { wordsIn } from '../support/words-in.ts';

const LETTERS = /\p{M}|đ/iu;

/** Texts that exist in Vietnamese only: names, other names, remarks, places in documents. */
function vietnameseOnly(value: unknown, field: string, into: Set<string>): void {
  if (typeof value === 'string') {
    const isText = FIELDS.has(field) && LETTERS.test(value.normalize('NFD'));
    if (isText && !value.includes(' | ')) into.add(value);
  } else if (Array.isArray(value)) {
    for (const each of value) vietnameseOnly(each, field, into);
  } else if (value && typeof value === 'object') {
    const { vi, en } = value as { vi?: unknown; en?: unknown };
    if (typeof vi === 'string' && en === undefined) into.add(vi);
    if (typeof vi === 'string') return;
    for (const [name, each] of Object.entries(value)) vietnameseOnly(each, name, into);
  }
}

const FIELDS = new Set([
  'name',
  'aliases',
  'notes',
  'definition',
  'text',
  'article',
  'ref',
  'reason',
]);

test('an English page says of every text that is Vietnamese only that it is Vietnamese', () => {
  const { dir, snapshotFile, pages } = inject('site');
  const { model, frameworks, rules } = JSON.parse(readFileSync(snapshotFile, 'utf8'));
  const only = new Set<string>();
  vietnameseOnly([model.entities.map(({ data }: { data: unknown }) => data), frameworks], '', only);
  for (const { citation } of rules) vietnameseOnly(citation, '', only);
  expect(only.size).toBeGreaterThan(100);

  let met = 0;
  const unmarked: string[] = [];
  for (const { files } of pages) {
    for (const { words, lang } of wordsIn(readFileSync(join(dir, files.en), 'utf8'))) {
      if (!only.has(words)) continue;
      met += 1;
      if (lang !== 'vi') unmarked.push(`${files.en}: ${words}`);
    }
  }
  expect(unmarked).toEqual([]);
  expect(met).toBeGreaterThan(500);
});
