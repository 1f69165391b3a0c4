import { describe, expect, test } from 'vitest';
import { nearest } from '../../generator/core/nearest.ts';
import { check, schemas } from '../support/loaded.ts';

const SO = 'so: {name: Sở, side: government}\n';

describe('the path says what a file holds', () => {
  test('one file, or a folder of files at any depth', () => {
    const { keys, codes } = check({
      'plans/a/tasks/2026/x.yaml': 't1: {name: Việc, deadline: 2026}\n',
      'architecture/a/agencies.yaml': SO,
      'architecture/b/agencies/tinh.yaml': SO,
      'architecture/a/README.md': '# ghi chú',
      'architecture/a/.nhap/agencies.yaml': 'khong: [đọc]',
    });
    expect(codes).toEqual([]);
    expect(keys).toEqual(['agency:a/so', 'agency:b/so', 'task:a/t1']);
  });

  test('units are the folders of both trees', () => {
    const { loaded } = check({
      'plans/b/tasks.yaml': 't: {name: Việc, deadline: 2026}\n',
      'architecture/a/agencies.yaml': SO,
    });
    expect(loaded.units).toEqual(['a', 'b']);
  });
});

describe('a file in the wrong place is named, with the right one', () => {
  const SOUND = { 'architecture/u/agencies.yaml': SO };
  test.each([
    ['architecture/u/agences.yaml', 'unknown-file', '“agencies.yaml”'],
    ['architecture/u/agency.yaml', 'unknown-file', '“agencies.yaml”'],
    ['architecture/u/Components.yaml', 'unknown-file', '“components.yaml”'],
    ['architecture/u/componets/x.yaml', 'unknown-file', '“components/”'],
    [
      'architecture/u/co-quan.yaml',
      'unknown-file',
      'agencies.yaml, assessments.yaml, capabilities.yaml',
    ],
    ['architecture/u/tasks.yaml', 'wrong-tree', 'plans/'],
    ['plans/u/components/a.yaml', 'wrong-tree', 'architecture/'],
    ['architecture/u/agencies.yml', 'wrong-extension', '“agencies.yaml”'],
    ['architecture/u/component.YAML', 'wrong-extension', '“components.yaml”'],
    ['architecture/u/agencies/tinh.yml', 'wrong-extension', '“tinh.yaml”'],
    ['architecture/u/so-do.png', 'foreign-file', 'architecture/'],
    ['architecture/agencies.yaml', 'file-without-unit', 'architecture/binh-phuoc/agencies.yaml'],
    ['architecture/Bình Phước/agencies.yaml', 'bad-unit-name', '“binh-phuoc”'],
  ])('%s', (path, code, mend) => {
    const { diagnostics, keys } = check({ ...SOUND, [path]: SO });
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(diagnostics[0]?.help?.vi).toContain(mend);
    expect(keys).toEqual(['agency:u/so']);
  });

  test('a folder is complained of once, whatever it holds', () => {
    const { said } = check({ 'plans/u/componets/b.yaml': SO, 'plans/u/componets/a.yaml': SO });
    expect(said).toEqual(['unknown-file plans/u/componets/a.yaml:1:1-1:1']);
  });

  test('an empty workspace is no clean one', () => {
    expect(check({ 'khung.yaml': 'name: Kho' }).codes).toEqual(['empty-workspace']);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    [{ failure: 'unreadable' }, 'file-unreadable'],
    [{ failure: 'outside-link' }, 'file-outside'],
    [{ failure: 'other' }, 'file-not-regular'],
    [{ failure: 'too-large', bytes: 50_000_000 }, 'file-too-large'],
  ] as const)('%o', (failure, code) => {
    const files = { 'architecture/u/agencies.yaml': SO, 'architecture/u/components.yaml': failure };
    const { codes, keys } = check(files);
    expect(codes).toEqual([code]);
    expect(keys).toEqual(['agency:u/so']);
  });

  test('a file over the limit says its size, the limit and what to do', () => {
    const path = 'architecture/u/components.yaml';
    const { diagnostics } = check({ [path]: new Uint8Array(5_000_001) });
    expect(diagnostics[0]?.message.vi).toBe(
      '“architecture/u/components.yaml” có 6 MB, vượt giới hạn 5 MB; nó không được đọc.',
    );
    expect(diagnostics[0]?.help?.en).toContain('“architecture/u/components/”');
  });
});

test('the order of the files changes nothing', () => {
  const files = {
    'architecture/u/agencies/b.yaml': 'so: {name: B, side: government}\n',
    'architecture/u/agencies/a.yaml': 'so: {name: A, side: government}\nx: 1\n',
    'architecture/u/nope.yaml': '',
  };
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  const [one, other] = [check(files), check(reversed)];
  expect(other.said).toEqual(one.said);
  expect(other.entities).toEqual(one.entities);
});

test('every plural is nearest to itself', () => {
  const plurals = schemas.kinds.map(({ plural }) => plural);
  expect(plurals.map((plural) => nearest(plural, plurals))).toEqual(plurals);
});
