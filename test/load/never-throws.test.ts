import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../support/loaded.ts';

const FILE = `# ghi chú
lgsp:
  name: {vi: "Trục liên thông", en: Bus}
  type: platform
  owner: &chu so-tttt
  operator: *chu
  lifecycle:
    - {state: building, asOf: 2018-Q2}
    - state: operating
      asOf: {date: 2019-07-15, precision: inferred}
  notes: |
    Dòng một
    dòng hai
  sources: [bao-2019-07, 'khac/nguon']
egov:
  name: Một cửa
  type: system
  dataset: {personalData: {unknown: {reason: Chưa rõ}}}
`;

/** What people and programs do to files: cut, repeat, and put odd characters in. */
const ODD = [
  '\t',
  '\n',
  ' ',
  ':',
  ': ',
  '- ',
  '[',
  '{',
  '"',
  "'",
  '|',
  '&a ',
  '*a',
  '!x ',
  '---\n',
];
const MORE = ['#', '? ', '\u0000', '\ufeff', '\u0301', '\ud800', '__proto__: ', '<<: ', '%', '\r'];
const edit = fc.record({
  at: fc.nat({ max: FILE.length }),
  cut: fc.nat({ max: 12 }),
  put: fc.oneof(fc.constantFrom(...ODD, ...MORE), fc.string({ maxLength: 5 })),
});

test('a file mangled in any way is read or complained of; nothing is thrown', () => {
  const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
    let text = FILE;
    for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut);
    const { diagnostics, where, broken, keys } = check({ 'architecture/u/components.yaml': text });
    for (const each of diagnostics) {
      expect(each.at.start).toBeGreaterThanOrEqual(0);
      expect(each.at.end).toBeLessThanOrEqual(text.length);
      expect(each.at.start).toBeLessThanOrEqual(each.at.end);
      expect(where(each)).toMatch(/:\d+:\d+-\d+:\d+$/);
    }
    for (const key of broken) expect(keys).toContain(key);
  });
  fc.assert(property, { numRuns: 1500, seed: 2019 });
});

test('so is any sequence of bytes', () => {
  const property = fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
    expect(check({ 'architecture/u/components.yaml': bytes }).codes.length).toBeGreaterThan(0);
  });
  fc.assert(property, { numRuns: 500, seed: 2019 });
});
