import { expect, test } from 'vitest';
import { kinds } from '../../site/kinds.ts';
import { type Fields, fieldsOfKind, type Shape } from '../../site/records/shapes.ts';
import { labels } from '../../site/words/labels.ts';
import { listName } from '../../site/words/lists.ts';

type Word = Shape & { readonly is: 'word' };

/** Every list of codes in the fields of a kind, by its path. */
function words(fields: Fields, path: string): readonly (readonly [string, Word])[] {
  return [...fields].flatMap(([name, { shape }]) => wordsIn(shape, `${path}.${name}`));
}

function wordsIn(shape: Shape, path: string): readonly (readonly [string, Word])[] {
  if (shape.is === 'word') return [[path, shape]];
  if (shape.is === 'list') return wordsIn(shape.of, path);
  if (shape.is === 'record') return words(shape.fields, path);
  return shape.is === 'either' ? shape.of.flatMap((one) => wordsIn(one, path)) : [];
}

/** Codes that no page shows: the precision is said by the date itself. */
const SILENT = /\.precision$|\.countOf\.kind$/;

test.each([...kinds.keys()])('%s: every code of its schema has words in both languages', (kind) => {
  const fields = fieldsOfKind(kind);
  expect(fields.size).toBeGreaterThan(0);
  const wordless = words(fields, kind).flatMap(([path, { table, codes }]) => {
    if (SILENT.test(path)) return [];
    const known: Readonly<Record<string, unknown>> = table ? labels[table] : {};
    return codes.filter((code) => !Object.hasOwn(known, code)).map((code) => `${path}: ${code}`);
  });
  expect(wordless).toEqual([]);
});

test.each([...kinds.keys()])('%s: its list and its fields have names', (kind) => {
  expect(listName(kind).en).not.toBe(kind);
  for (const { label } of fieldsOfKind(kind).values()) {
    expect(label.vi).not.toBe('');
    expect(label.en).not.toBe('');
  }
});
