import { expect, test } from 'vitest';
import { cutPages, PAGE_ROWS, pagePath } from '../../site/records/paged.ts';
import { byLetter, sortedBy } from '../../site/records/sorted.ts';
import { counted, tallied } from '../../site/records/tally.ts';

const group = (title: string, size: number) => ({
  title,
  entities: Array.from({ length: size }, (_, at) => `${title} ${at}`),
});

test('a long list is cut into full pages, and a cut group goes on under its title', () => {
  const groups = [group('a', PAGE_ROWS - 1), group('b', PAGE_ROWS + 2), group('c', 1)];
  const pages = cutPages(groups);
  const sizes = pages.map((page) => page.reduce((sum, { entities }) => sum + entities.length, 0));
  expect(sizes).toEqual([PAGE_ROWS, PAGE_ROWS, 2]);
  expect(pages.map((page) => page.map(({ title }) => title).join(''))).toEqual(['ab', 'b', 'bc']);
  expect(pages.flat().flatMap(({ entities }) => entities)).toEqual(
    groups.flatMap(({ entities }) => entities),
  );
});

test('a list without records has no pages, and its first page is the list itself', () => {
  expect(cutPages([group('a', 0)])).toEqual([]);
  expect(pagePath('an-giang', 'components', 1)).toBe('/an-giang/components/');
  expect(pagePath('an-giang', 'components', 2)).toBe('/an-giang/components/pages/2/');
});

test('lists stand in Vietnamese order, numbers by their value', () => {
  const names = ['Đất đai', 'Dân cư', 'Mức 10', 'Mức 9', 'Ấp', 'Cổng', 'Công'];
  const sorted = ['Ấp', 'Công', 'Cổng', 'Dân cư', 'Đất đai', 'Mức 9', 'Mức 10'];
  expect(sortedBy(names, (name) => name)).toEqual(sorted);
  const letters = byLetter(sorted, (name) => name).map(({ letter }) => letter);
  expect(letters).toEqual(['A', 'C', 'D', 'Đ', 'M']);
});

test('counts of codes are told most frequent first, or in the order asked for', () => {
  const say = (code: string) => ({ a: 'Hệ thống', b: 'Nền tảng' })[code] ?? '';
  const codes = [...Array<string>(1200).fill('b'), 'a'];
  expect(tallied(codes, 'vi', say)).toBe('1.200 nền tảng, 1 hệ thống');
  expect(tallied(codes, 'en', say, ['a'])).toBe('1 hệ thống, 1,200 nền tảng');
  expect(counted({ vi: '3 việc', en: '3 tasks' }, 'en', '')).toBe('3 tasks.');
});
