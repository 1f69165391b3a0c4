import { describe, expect, test } from 'vitest';
import type { Severity } from '../../generator/core/diagnostic.ts';
import type { Finding } from '../../generator/core/snapshot.ts';
import { jsonReport } from '../../generator/reports/json.ts';
import { textReport } from '../../generator/reports/text.ts';

function finding(severity: Severity, line: number, message = 'Có điều sai'): Finding {
  return {
    rule: 'some-rule',
    severity,
    message: { vi: message, en: 'Something is wrong' },
    help: { vi: 'Hãy sửa', en: 'Mend it' },
    file: 'plans/u/tasks.yaml',
    line,
    column: 3,
    endLine: line,
    endColumn: 9,
    path: 'task:u/a#/owner',
    fingerprint: 'f'.repeat(64),
    related: [],
  };
}

const result = (findings: Finding[], unread = false) => ({
  asOf: 18_230,
  knownAt: 18_231,
  findings,
  unread,
});

const options = { lang: 'vi', failOn: 'error', colour: false, summary: false } as const;

describe('text', () => {
  test('groups by file and ends with counts and both days', () => {
    const { text } = textReport(result([finding('error', 2), finding('note', 5)]), options);
    expect(text).toBe(`plans/u/tasks.yaml
  2:3  lỗi  Có điều sai
    → Hãy sửa
    some-rule  task:u/a#/owner
  5:3  ghi chú  Có điều sai
    → Hãy sửa
    some-rule  task:u/a#/owner

✗ 1 lỗi, 0 cảnh báo, 1 ghi chú. Tính đến 30/11/2019, theo thông tin biết đến 01/12/2019.
`);
  });

  test('speaks English, with plurals', () => {
    const { text } = textReport(result([finding('warning', 2)]), { ...options, lang: 'en' });
    expect(text).toContain('✓ 0 errors, 1 warning, 0 notes. As of 30 November 2019, with');
  });

  test('lists in a summary only what fails the run', () => {
    const found = result([finding('error', 2), finding('warning', 5)]);
    const { text } = textReport(found, { ...options, summary: true });
    expect(text).toContain('2:3');
    expect(text).not.toContain('5:3');
    expect(text).toContain('1 cảnh báo');
  });

  test('shows control characters instead of sending them to the terminal', () => {
    const found = result([finding('error', 1, 'a\u001b[2Jb\u202Ec\nd')]);
    const { text } = textReport(found, options);
    expect(text).toContain('a\\u001b[2Jb\\u202ec\\u000ad');
  });

  test('colours only when asked', () => {
    const found = result([finding('error', 1)]);
    expect(textReport(found, options).text).not.toContain('\u001b');
    expect(textReport(found, { ...options, colour: true }).text).toContain('\u001b[31mlỗi');
  });

  test('says when the result is incomplete', () => {
    const { text, exitCode } = textReport(result([], true), options);
    expect(exitCode).toBe(3);
    expect(text).toContain('chưa đầy đủ');
  });
});

describe('exit code', () => {
  test.each([
    ['error', 'error', 1],
    ['warning', 'error', 0],
    ['warning', 'warning', 1],
    ['note', 'warning', 0],
    ['note', 'note', 1],
    ['error', 'note', 1],
  ] as const)('of a %s when failing on %s is %i', (severity, failOn, code) => {
    const found = result([finding(severity, 1)]);
    expect(textReport(found, { ...options, failOn }).exitCode).toBe(code);
    expect(jsonReport(found, { failOn }).exitCode).toBe(code);
  });
});

test('JSON has exactly the properties that were promised, in order', () => {
  const { text } = jsonReport(result([finding('error', 2)]), { failOn: 'error' });
  const value = JSON.parse(text);
  expect(Object.keys(value)).toEqual(['asOf', 'knownAt', 'counts', 'findings', 'forecasts']);
  expect(value.asOf).toBe('2019-11-30');
  expect(value.counts).toEqual({ error: 1, warning: 0, note: 0, waived: 0 });
  expect(Object.keys(value.findings[0])).toEqual(
    'rule severity message file line column endLine endColumn path fingerprint related help waived waiver decisions fix evidence citation helpUri'.split(
      ' ',
    ),
  );
});
