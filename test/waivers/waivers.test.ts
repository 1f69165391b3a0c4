import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../generator/reports/json.ts';
import { exitCodeOf } from '../../generator/reports/report.ts';
import { checkFiles, SOUND } from '../support/check-files.ts';

const FILES = {
  ...SOUND,
  'architecture/u/documents.yaml': 'd: {name: Quyết định, type: decision, sources: [s]}\n',
  'architecture/u/components.yaml':
    'a: {name: A, type: system, layer: shared-applications, part: digital-government, sources: [s], owner: khong-co}\n',
};
/** The one error of FILES. */
const RULE = 'unknown-reference';
const SUBJECT = 'component:u/a#/owner';

const waiver = (more: string, subject = SUBJECT, rule = RULE) =>
  `w: {rule: ${rule}, subject: "${subject}", reason: R, approver: A, document: d${more}}\n`;

function check(text: string, more: Readonly<Record<string, string>> = {}, asOf = '2026-11-22') {
  return checkFiles({ ...FILES, 'architecture/u/waivers.yaml': text, ...more }, asOf);
}

const aboutWaiver = (text: string, asOf?: string) =>
  check(text, {}, asOf)
    .findings.filter(({ path }) => path.startsWith('waiver:'))
    .map(({ rule, severity }) => `${severity} ${rule}`);

describe('a finding in a check', () => {
  test('does not fail the run while its waiver holds, that day included', () => {
    expect(exitCodeOf(checkFiles(FILES), 'error')).toBe(1);
    const text = waiver(', expires: 2026-12-31');
    for (const [asOf, code] of [
      ['2026-11-22', 0],
      ['2026-12-31', 0],
      ['2027-01-01', 1],
    ] as const) {
      expect([asOf, exitCodeOf(check(text, {}, asOf), 'error')]).toEqual([asOf, code]);
    }
  });

  test('is still there, with waiver, approver, document and expiry', () => {
    const json = JSON.parse(
      jsonReport(check(waiver(', expires: 2026-12-31')), { failOn: 'error' }).text,
    );
    const finding = json.findings.find(({ rule }: { rule: string }) => rule === RULE);
    expect(finding).toMatchObject({
      waived: true,
      waiver: {
        key: 'waiver:u/w',
        approver: 'A',
        document: 'd',
        expires: '2026-12-31',
        daysLeft: 39,
      },
    });
    expect(json.counts).toMatchObject({ error: 0, waived: 1 });
  });

  test('is back when the waiver has ended, and says so', () => {
    const back = check(waiver(', expires: 2026-11-21')).findings.find(({ rule }) => rule === RULE);
    expect(back?.covered).toMatchObject({ holds: false, state: 'expired', daysLeft: -1 });
  });

  test('is not waived for the record around it, nor by a waiver that lacks its approver', () => {
    expect(exitCodeOf(check(waiver(', expires: 2027-12-31', 'component:u/a')), 'error')).toBe(1);
    const unsigned = waiver(', expires: 2027-12-31').replace('approver: A, ', '');
    const finding = check(unsigned).findings.find(({ rule }) => rule === RULE);
    expect(finding?.covered).toMatchObject({ holds: false, state: 'broken' });
  });

  test('never makes what was not read known', () => {
    const bytes = { 'architecture/u/exchanges.yaml': new Uint8Array([65, 0xff, 0x3a, 0xc3]) };
    const text = waiver(', expires: 2027-12-31', 'architecture/u/exchanges.yaml', 'invalid-utf8');
    const done = checkFiles({ ...FILES, 'architecture/u/waivers.yaml': text, ...bytes });
    expect(exitCodeOf(done, 'never')).toBe(3);
    expect(done.findings.some(({ covered }) => covered?.holds)).toBe(false);
  });

  test('never fails the run with --fail-on never', () => {
    expect(exitCodeOf(checkFiles(FILES), 'never')).toBe(0);
  });
});

describe('a waiver', () => {
  test.each([
    ['2026-12-23', []],
    ['2026-12-22', ['note waiver-ends-soon']],
    ['2026-12-07', ['note waiver-ends-soon']],
    ['2026-12-06', ['warning waiver-ends-very-soon']],
    ['2026-11-22', ['warning waiver-ends-very-soon']],
    ['2026-11-21', []],
  ])('to %s is announced 30 and 14 days ahead', (expires, said) => {
    expect(aboutWaiver(waiver(`, expires: ${expires}`))).toEqual(said);
  });

  test.each([
    ['covers nothing', waiver(', expires: 2027-12-31', 'unit:u/u'), 'note waiver-is-used'],
    [
      'names no rule of the workspace',
      waiver(', expires: 2027-12-31', SUBJECT, 'unknown-referencex'),
      'warning waiver-names-a-rule',
    ],
    [
      'names no record',
      waiver(', expires: 2027-12-31', 'component:u/b'),
      'warning waiver-names-a-record',
    ],
  ])('that %s is reported', (_, text, said) => {
    expect(aboutWaiver(text)).toEqual([said]);
  });

  test('without an expiry covers nothing and is reported', () => {
    expect(aboutWaiver(waiver(''))).toContain('error waiver-has-expiry');
    expect(exitCodeOf(check(waiver('')), 'error')).toBe(1);
  });

  test('of a rule of a pack is known only where the workspace names the pack', () => {
    const text = waiver(', expires: 2027-12-31', 'unit:u/u', 'pham-vi-so-huu-du-lieu');
    expect(aboutWaiver(text)).toEqual(['warning waiver-names-a-rule']);
  });

  test('cannot be waived itself', () => {
    const text = `${waiver(', expires: 2026-12-01')}x: {rule: waiver-ends-very-soon, subject: "waiver:u/w#/expires", reason: R, approver: A, document: d, expires: 2027-12-31}\n`;
    expect(aboutWaiver(text)).toEqual(['warning waiver-ends-very-soon', 'note waiver-is-used']);
  });
});

test('a decision is shown beside the findings on the record that it is about', () => {
  const decisions = {
    'architecture/u/decisions.yaml':
      'q: {name: Giữ lại, about: [a], choice: keep, approver: A, decidedOn: 2026-01-01, sources: [s]}\n',
  };
  const done = check(waiver(', expires: 2027-12-31'), decisions);
  const finding = done.findings.find(({ rule }) => rule === RULE);
  expect(finding?.decisions).toEqual([
    { key: 'decision:u/q', name: { vi: 'Giữ lại', en: 'Giữ lại' } },
  ]);
});
