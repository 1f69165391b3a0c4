import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, test } from 'vitest';
import { SOUND } from '../support/check-files.ts';
import { readOurs } from '../support/our-files.ts';
import { runCli, scratch } from '../support/run-cli.ts';

const made: ReturnType<typeof scratch>[] = [];
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});

function workspace(files: Readonly<Record<string, string>> = {}): string {
  const folder = scratch({ ...SOUND, ...files });
  made.push(folder);
  return folder.root;
}

const BAD = { 'architecture/u/agencies.yaml': 'so: {name: Sở, side: goverment, parent: ubdn}\n' };

describe('khung check', () => {
  test('of a sound workspace says so and exits 0', () => {
    const { code, out, err } = runCli(['check', '--root', workspace(), '--as-of', '2019-12-31']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('0 lỗi, 0 cảnh báo, 0 ghi chú. Tính đến 31/12/2019, theo thông tin');
  });

  test('names file, line and column, and exits 1', () => {
    const { code, out } = runCli(['check', '--root', workspace(BAD), '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toMatch(/^architecture\/u\/agencies\.yaml\n {2}1:\d+ {2}(error|warning)/m);
    expect(out).toContain('There is no agency');
    expect(out).not.toContain('\u001b');
  });

  test('prints JSON that its schema describes', () => {
    const { code, out } = runCli(['check', '--root', workspace(BAD), '--format', 'json']);
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const valid = ajv.validate(
      JSON.parse(readOurs('schemas/check-output.schema.json')),
      JSON.parse(out),
    );
    expect(ajv.errors).toBe(null);
    expect([code, valid]).toEqual([1, true]);
  });

  test('takes the root from the folder it runs in', () => {
    const { code } = runCli(['check'], { cwd: workspace() });
    expect(code).toBe(0);
  });

  test.each([
    ['error', 0],
    ['warning', 1],
  ])('--fail-on %s gives %i for a warning', (failOn, expected) => {
    const lacking = { 'architecture/u/agencies.yaml': 'so: {name: Sở, side: government}\n' };
    const { code } = runCli(['check', '--root', workspace(lacking), '--fail-on', failOn]);
    expect(code).toBe(expected);
  });

  test('of a folder without content exits 3 and says where it looked', () => {
    const folder = scratch();
    made.push(folder);
    const { code, out } = runCli(['check', '--root', folder.root, '--lang', 'en']);
    expect(code).toBe(3);
    expect(out).toContain('--root');
    expect(runCli(['check', '--root', join(folder.root, 'nowhere')]).code).toBe(3);
  });

  test.skipIf(process.getuid?.() === 0)(
    'of an unreadable file exits 3, the rest is checked',
    () => {
      const root = workspace(BAD);
      chmodSync(join(root, 'architecture/u/sources.yaml'), 0);
      const { code, out } = runCli(['check', '--root', root]);
      expect(code).toBe(3);
      expect(out).toContain('architecture/u/agencies.yaml');
    },
  );

  test('reports every file, however broken another one is', () => {
    const files = { ...BAD, 'plans/u/tasks.yaml': 'a: [\n  b: }\n\tc' };
    const { code, out } = runCli(['check', '--root', workspace(files)]);
    expect(code).toBe(1);
    expect(out).toContain('plans/u/tasks.yaml');
    expect(out).toContain('architecture/u/agencies.yaml');
  });
});

describe('wrong usage exits 2 and is explained in both languages', () => {
  test.each([
    [['chek'], 'check'],
    [['check', '--formt', 'json'], '--format'],
    [['check', '--format', 'xml'], 'json'],
    [['check', '--format'], '--format'],
    [['check', '--summary=yes'], '--summary'],
    [['check', '--as-of', '2027-02-30'], '2027-02-30'],
    [['check', '--known-at', '2027'], '2027'],
    [['check', 'architecture'], 'architecture'],
    [['new'], 'unit'],
    [['new', 'unit', 'Đồng Tháp'], 'Đồng Tháp'],
  ])('%j', (args, named) => {
    const { code, out, err } = runCli(args);
    expect([code, out]).toEqual([2, '']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain(named);
  });
});

describe('help', () => {
  test('lists every command in both languages', () => {
    const { code, out } = runCli(['--help']);
    expect(code).toBe(0);
    for (const text of ['khung check', 'khung snapshot', 'khung new', 'Mã trả về', 'Exit codes'])
      expect(out).toContain(text);
  });

  test('of a command lists its options', () => {
    const { code, out } = runCli(['check', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--fail-on error|warning|note');
  });

  test('says the version', () => {
    expect(runCli(['--version']).out).toMatch(/^khung \d+\.\d+\.\d+\n$/);
  });
});

test('a bug exits 5 with a short message and no trace, unless asked for', () => {
  const broken = '--import data:text/javascript,Map.groupBy=()=>{throw%20new%20Error("boom")}';
  const root = workspace();
  const { code, err } = runCli(['check', '--root', root], { env: { NODE_OPTIONS: broken } });
  expect(code).toBe(5);
  expect(err).toContain('boom');
  expect(err).not.toMatch(/^\s+at /m);
  const env = { NODE_OPTIONS: broken, KHUNG_DEBUG: '1' };
  expect(runCli(['check', '--root', root], { env }).err).toMatch(/^\s+at /m);
});
