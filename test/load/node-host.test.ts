import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeHost } from '../../generator/host/node-host.ts';
import { loadFiles } from '../support/loaded.ts';

let outside = '';
let root = '';

beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'khung-outside-'));
  root = mkdtempSync(join(tmpdir(), 'khung-host-'));
  const unit = join(root, 'architecture/u');
  mkdirSync(join(unit, '.an'), { recursive: true });
  writeFileSync(join(outside, 'secret.yaml'), 'bi-mat: {name: Bí mật, side: government}\n');
  writeFileSync(join(unit, 'agencies.yaml'), 'so: {name: Sở, side: government}\n');
  writeFileSync(join(unit, '.an/agencies.yaml'), 'x: {}\n');
  writeFileSync(join(root, 'shared.yaml'), 'k: {name: Nguồn, type: report, read: full}\n');
  symlinkSync(join(outside, 'secret.yaml'), join(unit, 'components.yaml'));
  symlinkSync(outside, join(unit, 'exchanges'));
  symlinkSync('../../shared.yaml', join(unit, 'sources.yaml'));
  symlinkSync('../../nowhere.yaml', join(unit, 'units.yaml'));
  symlinkSync('.', join(unit, 'mappings'));
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'khung.yaml'));
  writeFileSync(join(unit, 'documents.yaml'), '');
  truncateSync(join(unit, 'documents.yaml'), 50_000_000);
  execFileSync('mkfifo', [join(unit, 'decisions.yaml')]);
});

afterAll(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

describe('files', () => {
  test('are listed with what they are; no link is followed out, none leads in circles', () => {
    const found = nodeHost(root).list(['architecture', 'plans']);
    expect(Object.fromEntries(found.map(({ path, kind }) => [path.slice(15), kind]))).toEqual({
      'agencies.yaml': 'file',
      'components.yaml': 'outside-link',
      'decisions.yaml': 'other',
      'documents.yaml': 'file',
      exchanges: 'outside-link',
      mappings: 'other',
      'sources.yaml': 'file',
      'units.yaml': 'unreadable',
    });
  });

  test('are read by the same rule, also those that no list named', () => {
    const { read } = nodeHost(root);
    const decoded = (path: string) => {
      const bytes = read(path, 1000);
      return 'failure' in bytes ? bytes.failure : new TextDecoder().decode(bytes).slice(0, 3);
    };
    expect(decoded('architecture/u/agencies.yaml')).toBe('so:');
    expect(decoded('architecture/u/sources.yaml')).toBe('k: ');
    expect(decoded('khung.yaml')).toBe('outside-link');
    expect(decoded('architecture/u/decisions.yaml')).toBe('other');
    expect(decoded('architecture')).toBe('other');
    expect(decoded('nowhere.yaml')).toBe('absent');
    expect(read('architecture/u/documents.yaml', 1000)).toEqual({
      failure: 'too-large',
      bytes: 50_000_000,
    });
  });

  test('that are odd are each said once, and the sound ones are read', () => {
    const [{ entities }, diagnostics] = loadFiles(nodeHost(root));
    expect(entities.map(({ key }) => key)).toEqual(['agency:u/so', 'source:u/k']);
    expect(diagnostics.map(({ code, at }) => `${at.file.slice(15)} ${code}`)).toEqual([
      'components.yaml file-outside',
      'decisions.yaml file-not-regular',
      'exchanges file-outside',
      'mappings file-not-regular',
      'units.yaml file-unreadable',
      'documents.yaml file-too-large',
    ]);
  });

  test('a root that does not exist has none', () => {
    expect(nodeHost(join(root, 'nowhere')).list(['architecture'])).toEqual([]);
  });

  test('a tree that is itself a link out of the workspace is not read', () => {
    symlinkSync(outside, join(root, 'plans'));
    expect(nodeHost(root).list(['plans'])).toEqual([{ path: 'plans', kind: 'outside-link' }]);
    rmSync(join(root, 'plans'));
  });

  test('the tool finds its own files from anywhere', () => {
    const host = nodeHost(root);
    expect(host.assets('schemas')).toContain('schemas/component.schema.json');
    expect(host.asset('schemas/common.schema.json')?.length).toBeGreaterThan(1000);
    expect(host.asset('schemas/nope')).toBeUndefined();
  });
});

describe('git and clock', () => {
  const git = (...args: string[]) => {
    const who = [
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@example.vn',
      '-c',
      'commit.gpgsign=false',
    ];
    return execFileSync('git', ['-C', root, ...who, ...args], { encoding: 'utf8' }).trim();
  };

  test('the revision is the commit, loose or packed, on a branch or not, in a folder below', () => {
    expect(nodeHost(root).revision()).toBe('uncommitted');
    git('init', '--quiet', '--initial-branch=nhanh/mot');
    expect(nodeHost(root).revision()).toBe('uncommitted');
    git('add', 'shared.yaml');
    git('commit', '--quiet', '--no-verify', '-m', 'x');
    const commit = git('rev-parse', 'HEAD');
    expect(nodeHost(root).revision()).toBe(commit);
    expect(nodeHost(join(root, 'architecture')).revision()).toBe(commit);
    git('pack-refs', '--all');
    expect(nodeHost(root).revision()).toBe(commit);
    git('checkout', '--quiet', '--detach');
    expect(nodeHost(root).revision()).toBe(commit);
    git('worktree', 'add', '--quiet', '-b', 'hai', join(outside, 'tree'));
    expect(nodeHost(join(outside, 'tree')).revision()).toBe(commit);
  });

  test('today is the day in Hà Nội', () => {
    const inHanoi = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Ho_Chi_Minh' });
    expect(nodeHost(root).today()).toBe(inHanoi.format(new Date()));
  });
});
