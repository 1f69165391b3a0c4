import { describe, expect, it } from 'vitest';
import { fold } from '../../site/client/fold.ts';
import { addressOf, type Names, readNames, search } from '../../site/client/names.ts';

const names: Names = {
  units: [
    ['binh-phuoc', 'Bình Phước'],
    ['quoc-gia', 'Quốc gia'],
  ],
  kinds: [
    ['components', 'Thành phần'],
    ['units', 'Đơn vị'],
  ],
  groups: [
    [
      0,
      0,
      [
        'lgsp\tTrục liên thông văn bản (LGSP) nội bộ tỉnh',
        'mot-cua-dong-xoai\tMột cửa điện tử Đồng Xoài',
        'cong\tCổng dịch vụ công\tDVC 52/2019',
      ].join('\n'),
    ],
    [0, 1, 'binh-phuoc\tTỉnh Bình Phước\nthi-xa-dong-xoai\tThị xã Đồng Xoài'],
    [1, 0, 'dong-xoai\tĐồng Xoài số'],
  ],
};
const entries = readNames(names);
const found = (query: string) => search(entries, query).map(({ name }) => name);

describe('folding', () => {
  it.each([
    ['Đồng Xoài', 'dong xoai'],
    ['ĐỒNG XOÀI'.normalize('NFD'), 'dong xoai'],
    ['Sở TT&TT', 'so tt tt'],
    ['  Quyết định 52/QĐ-TTg ', 'quyet dinh 52 qd ttg'],
    ['Ưu tiên, Ơn nghĩa', 'uu tien on nghia'],
  ])('%j is searched as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('search', () => {
  it('finds Đồng Xoài however it is typed, names that start with it first', () => {
    const all = ['Đồng Xoài số', 'Thị xã Đồng Xoài', 'Một cửa điện tử Đồng Xoài'];
    for (const query of ['dong xoai', 'Đồng Xoài', 'ĐỒNG  xoài', 'đong xoai']) {
      expect(found(query)).toEqual(all);
    }
  });

  it('needs every word, in any order and place', () => {
    expect(found('tu xoai')).toEqual(['Một cửa điện tử Đồng Xoài']);
    expect(found('dong nai')).toEqual([]);
  });

  it('finds by other names, by numbers and by id', () => {
    expect(found('52/2019')).toEqual(['Cổng dịch vụ công']);
    expect(found('thi-xa-dong')).toEqual(['Thị xã Đồng Xoài']);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found(' – ')).toEqual([]);
  });

  it('leads to the page, and for a unit to its first page', () => {
    const [unit] = search(entries, 'tinh binh phuoc');
    const [box] = search(entries, 'lgsp');
    expect(unit && addressOf(unit, '../')).toBe('../binh-phuoc/index.html');
    expect(box && addressOf(box, '')).toBe('binh-phuoc/components/lgsp.html');
  });

  it('does not hang among 10,000 names', () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, i) => `he-thong-${i}\tHệ thống quản lý số ${i}`,
    );
    const many = readNames({ ...names, groups: [[0, 0, lines.join('\n')]] });
    const started = performance.now();
    expect(search(many, 'quan ly 99').length).toBeGreaterThan(10);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('units that came and went', () => {
  const units = readNames({
    units: [
      ['binh-phuoc', 'Bình Phước'],
      ['quoc-gia', 'Việt Nam'],
    ],
    kinds: [
      ['sources', 'Nguồn'],
      ['units', 'Đơn vị'],
    ],
    groups: [
      [0, 0, 'b\tBình Phước\nbpo\tBình Phước Online\nn70\t70 năm'],
      [0, 1, 'binh-phuoc\tBình Phước\t70 Tỉnh Bình Phước\tđến hết 30/06/2025, nay là Đồng Nai'],
      [1, 1, 'dong-nai\tĐồng Nai\t75 Bình Phước 70\tkế thừa Bình Phước'],
    ],
  });
  const places = (query: string) => search(units, query).map(({ steps }) => steps.join('/'));

  it.each(['binh phuoc', '70'])(
    '%j leads before all else to the unit then and the unit now',
    (query) => {
      expect(places(query).slice(0, 2).sort()).toEqual(['binh-phuoc', 'quoc-gia/units/dong-nai']);
      expect(search(units, query)[1]?.says).toMatch(/nay là|kế thừa/);
    },
  );

  it('but part of a code is no code', () => {
    expect(places('7')[0]).not.toBe('binh-phuoc');
  });
});
