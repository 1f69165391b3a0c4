import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runCli, scratch } from '../support/run-cli.ts';

let folder: ReturnType<typeof scratch>;
afterEach(() => folder.remove());

describe('khung new unit', () => {
  test('starts a workspace that checks clean, down to the notes', () => {
    folder = scratch();
    const made = runCli([
      'new',
      'unit',
      'dong-thap',
      '--root',
      folder.root,
      '--name',
      'tỉnh "Đồng Tháp"',
    ]);
    expect([made.code, made.err]).toEqual([0, '']);
    const text = readFileSync(join(folder.root, 'architecture/dong-thap/units.yaml'), 'utf8');
    expect(text).toContain('Đồng Tháp');
    const checked = runCli(['check', '--root', folder.root, '--fail-on', 'note']);
    expect(checked.out).toContain('0 lỗi, 0 cảnh báo, 0 ghi chú');
    expect(checked.code).toBe(0);
  });

  test('names the nation as parent where the workspace has it', () => {
    folder = scratch({
      'architecture/quoc-gia/units.yaml':
        'quoc-gia: {name: Việt Nam, level: nation, sources: [s]}\n',
      'architecture/quoc-gia/sources.yaml': 's: {name: Nguồn, type: report, read: full}\n',
    });
    runCli(['new', 'unit', 'dong-thap', '--root', folder.root]);
    const checked = runCli(['check', '--root', folder.root, '--fail-on', 'note']);
    expect(checked.code).toBe(0);
    const text = readFileSync(join(folder.root, 'architecture/dong-thap/units.yaml'), 'utf8');
    expect(text).toContain('parent: quoc-gia/quoc-gia');
    expect(text).toContain('"Dong Thap"');
  });

  test('overwrites nothing', () => {
    folder = scratch({ 'plans/dong-thap/tasks.yaml': 'mine\n', 'khung.yaml': 'name: Kho\n' });
    const { code, err } = runCli(['new', 'unit', 'dong-thap', '--root', folder.root]);
    expect(code).toBe(2);
    expect(err).toContain('plans/dong-thap');
    expect(readFileSync(join(folder.root, 'plans/dong-thap/tasks.yaml'), 'utf8')).toBe('mine\n');
    expect(existsSync(join(folder.root, 'architecture'))).toBe(false);
  });

  test('keeps settings that are there', () => {
    folder = scratch({ 'khung.yaml': 'name: Kho\n' });
    runCli(['new', 'unit', 'dong-thap', '--root', folder.root]);
    expect(readFileSync(join(folder.root, 'khung.yaml'), 'utf8')).toBe('name: Kho\n');
  });

  test.skipIf(process.getuid?.() === 0)('explains a folder it may not write to', () => {
    folder = scratch();
    mkdirSync(join(folder.root, 'locked'), { mode: 0o555 });
    const { code } = runCli(['new', 'unit', 'a', '--root', join(folder.root, 'locked')]);
    expect(code).toBe(3);
  });

  test('explains a file where a folder should be', () => {
    folder = scratch();
    writeFileSync(join(folder.root, 'architecture'), '');
    const { code, err } = runCli(['new', 'unit', 'a', '--root', folder.root]);
    expect(code).toBe(3);
    expect(err).not.toContain('    at ');
  });
});
