import { describe, expect, test } from 'vitest';
import { parseFile } from '../../generator/load/parse.ts';
import { placer } from '../../generator/load/place.ts';

/** Codes with line and column, what was read, and the sentences. */
function read(text: string) {
  const [parsed, diagnostics] = parseFile({ path: 'f.yaml', text });
  const place = placer([parsed.file]);
  const at = diagnostics.map((each) => {
    const { line, column } = place(each.at);
    return `${each.code} ${line}:${column}`;
  });
  return { at, data: parsed.data, unread: [...parsed.unread], diagnostics };
}

describe('syntax errors: the place, and what people did wrong', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1\n', 'yaml-tab 2:1', 'tab'],
    ['a tab after sound lines', 'a:\n  b: 1\n\tc: 2\n', 'yaml-tab 3:1', 'tab'],
    ['an open bracket', 'a: [1, 2\nb: 3\n', 'yaml-syntax 1:4', 'opened here is not closed'],
    ['an open quote', 'a: "x\nb: 3\n', 'yaml-syntax 1:4', 'opened here is not closed'],
    ['an open brace at the end', 'a: {b: 1\n', 'yaml-syntax 1:4', 'opened here is not closed'],
    ['a colon in a value', 'a: b: c\n', 'yaml-syntax 1:5', 'a colon followed by a space'],
    ['deeper than before', 'a:\n  b: 1\n   c: 2\n', 'yaml-syntax 3:5', 'indentation'],
    ['less deep', 'a:\n  b: 1\n c: 2\n', 'yaml-syntax 3:2', 'indentation'],
    ['an item askew', 'a:\n  - b: 1\n    c: 2\n   d: 3\n', 'yaml-syntax 4:4', 'indentation'],
    ['an at sign', 'a: @x\n', 'yaml-syntax 1:4', 'may not start with'],
    ['a bracket too many', 'a: ]\n', 'yaml-syntax 1:4', 'too many'],
    ['an apostrophe in quotes', "a: 'it's'\n", 'yaml-syntax 1:8', 'after the closing quote'],
    ['a list on the line of its key', 'a: - b\n', 'yaml-syntax 1:4', 'must start on a new line'],
    ['no space after the colon', 'a:b\nc: 1\n', 'yaml-syntax 1:1', 'no “key: value”'],
    ['no colon', 'a: 1\nbc d\n', 'yaml-syntax 2:1', 'no “key: value”'],
    ['a backslash', 'a: "C:\\d"\n', 'yaml-syntax 1:8', 'backslash'],
    ['a control character', 'a: x\u0007\n', 'yaml-syntax 1:5', 'control character'],
    ['a zero byte', 'a: \u0000\n', 'yaml-syntax 1:4', 'control character'],
    ['text after |', 'a: |x\n', 'yaml-syntax 1:5', 'line break'],
    ['JSON with an error', '{"a": 1}}', 'yaml-syntax 1:9', 'too many'],
  ])('%s', (_, text, at, words) => {
    const found = read(text);
    expect(found.at).toEqual([at]);
    expect(found.diagnostics[0]?.message.en).toContain(words);
    expect(found.diagnostics[0]?.help?.vi).not.toBe('');
  });

  test('several in one file are all found, and the sound records are read', () => {
    const { at, data, unread } = read(
      [
        'sound:',
        '  name: Một',
        'broken:',
        '  name: a: b',
        '  type: [x',
        '  note: "mở',
        'tabbed:',
        '\tname: Hai',
        'last:',
        '  name: Ba',
      ].join('\n'),
    );
    expect(at).toEqual(['yaml-syntax 4:10', 'yaml-syntax 5:9', 'yaml-syntax 6:9', 'yaml-tab 8:1']);
    expect(data).toEqual({
      sound: { name: 'Một' },
      broken: null,
      tabbed: null,
      last: { name: 'Ba' },
    });
    expect(unread).toEqual(['broken', 'tabbed']);
  });

  test('a full message', () => {
    const { diagnostics } = read('lgsp:\n  name: Trục: liên thông\n');
    expect(diagnostics[0]).toEqual({
      code: 'yaml-syntax',
      severity: 'error',
      message: {
        vi: 'Lỗi cú pháp YAML: giá trị chứa dấu hai chấm theo sau là dấu cách.',
        en: 'YAML syntax error: the value holds a colon followed by a space.',
      },
      help: {
        vi: 'Hãy đặt cả giá trị trong dấu ngoặc kép.',
        en: 'Put the whole value in quotes.',
      },
      at: { file: 'f.yaml', start: 18, end: 19 },
      subject: 'f.yaml',
      args: ['lgsp', 'the value holds a colon followed by a space'],
      related: [],
    });
  });
});

describe('YAML that our files may not hold', () => {
  test.each([
    ['an empty file', '', 'file-empty 1:1', {}],
    ['only comments', '# chưa có gì\n', 'file-empty 1:1', {}],
    ['a list', '- a\n- b\n', 'file-not-map 1:1', {}],
    ['a text', 'xin chào', 'file-not-map 1:1', {}],
    ['several documents', 'a: 1\n---\nb: 2\n', 'several-documents 2:1', { a: 1, b: 2 }],
    ['a document after an end', 'a: 1\n...\nb: 2\n', 'several-documents 2:1', { a: 1, b: 2 }],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'duplicate-key 3:1', { a: 1, b: 2 }],
    ['the same key quoted', 'a: {x: 1, "x": 2}\n', 'duplicate-key 1:11', { a: { x: 1 } }],
    ['a merge key', 'a: &a {x: 1}\nb: {<<: *a}\n', 'yaml-merge-key 2:5', { a: { x: 1 }, b: {} }],
    ['a tag', 'a: !!python/object x\n', 'yaml-tag 1:4', { a: 'x' }],
    ['a list as a key', '? [a]\n: 1\nb: 2\n', 'yaml-complex-key 1:3', { b: 2 }],
    ['an unknown alias', 'a: *b\n', 'yaml-unknown-alias 1:4', { a: null }],
    ['an alias inside itself', 'a: &a [*a]\n', 'yaml-recursive-alias 1:8', { a: [null] }],
  ])('%s', (_, text, at, data) => {
    const found = read(text);
    expect(found.at).toEqual([at]);
    expect(found.data).toEqual(data);
  });

  test('a duplicate points at the first', () => {
    const { diagnostics } = read('a: 1\nb: 2\na: 3\n');
    expect(diagnostics[0]?.related.map(({ at }) => at.start)).toEqual([0]);
  });

  test('one document may be marked as such', () => {
    expect(read('# ghi chú\n---\na: 1\n').at).toEqual([]);
    expect(read('%YAML 1.2\n---\na: 1\n...\n').at).toEqual([]);
  });

  test('an alias within bounds is read', () => {
    expect(read('a: &a {x: 1}\nb: *a\n')).toMatchObject({ at: [], data: { b: { x: 1 } } });
  });

  test('keys of JavaScript itself are never data', () => {
    const text = '__proto__: {polluted: 1}\nconstructor: {x: 1}\na: {__proto__: 1, prototype: 2}\n';
    const { at, data } = read(text);
    expect(at).toEqual([
      'reserved-key 1:1',
      'reserved-key 2:1',
      'reserved-key 3:5',
      'reserved-key 3:19',
    ]);
    expect(data).toEqual({ a: {} });
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect((data as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('hostile files end soon and never throw', () => {
  const bomb = ['a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]'];
  for (const [i, name] of [...'bcdefgh'].entries())
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${'abcdefg'[i]}`).join(', ')}]`);

  test.each([
    ['alias bomb', bomb.join('\n'), 'yaml-too-many-aliases'],
    ['10,000 levels of brackets', `a: ${'['.repeat(10_000)}`, 'yaml-too-deep'],
    ['10,000 levels, closed', `a: ${'['.repeat(1e4)}${']'.repeat(1e4)}`, 'yaml-too-deep'],
    [
      '2,000 levels of indentation',
      Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}k:`).join('\n'),
      'yaml-too-deep',
    ],
    ['5 MB of lines without a colon', 'x\n'.repeat(2_500_000), 'file-not-map'],
    ['4 MB of colons', 'a: b: c\n'.repeat(500_000), 'yaml-syntax'],
    ['a million equal keys', 'a: 1\n'.repeat(1_000_000), 'duplicate-key'],
    ['an open quote and blank lines', `a: "${'\n'.repeat(1_000_000)}`, 'yaml-syntax'],
    ['many anchors', Array.from({ length: 99 }, (_, i) => `${' '.repeat(i)}&a${i}`).join('\n'), ''],
  ])('%s', (_, text, code) => {
    const began = performance.now();
    expect(read(text).diagnostics.map((each) => each.code)).toContain(code || 'yaml-syntax');
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  test('half of 200,000 keys twice', () => {
    const text = Array.from({ length: 200_000 }, (_, i) => `k${i % 100_000}: 1`).join('\n');
    const { at, data } = read(text);
    expect(at.length).toBe(100);
    expect(Object.keys(data).length).toBe(100_000);
  });

  test('two million characters are a text like any other', () => {
    const long = 'ă'.repeat(2_000_000);
    expect(read(`a: ${long}\n`)).toMatchObject({ at: [], data: { a: long } });
    expect(read(`a: "${long}"\n`)).toMatchObject({ at: [], data: { a: long } });
    expect(read(`${long}: 1\n`).at).toEqual([]);
  });
});
