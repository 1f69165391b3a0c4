import { absent } from '../data.ts';
import type { Words } from './words.ts';

/** Words of the search box and the search page. */
export const search = {
  title: { vi: 'Tìm kiếm', en: 'Search' },
  label: { vi: 'Tìm theo tên', en: 'Search names' },
  hint: {
    vi: 'Tên, mã, số hiệu; có dấu hay không dấu',
    en: 'Name, code or number; with or without diacritics',
  },
  submit: { vi: 'Tìm', en: 'Search' },
  results: { vi: 'Kết quả', en: 'Results' },
  none: absent({ vi: 'Không có tên nào khớp.', en: 'No name matches.' }),
  /** `{n}` is filled in by the script. */
  found: { vi: 'Có {n} kết quả.', en: '{n} results.' },
  all: { vi: 'Xem tất cả {n} kết quả', en: 'See all {n} results' },
  failed: { vi: 'Không tải được danh mục tên.', en: 'The list of names could not be loaded.' },
  browse: { vi: 'Xem theo đơn vị', en: 'Browse by unit' },
  browseHelp: {
    vi: 'Số bản ghi của mỗi đơn vị theo loại; chọn một loại để xem danh sách.',
    en: 'Records of each unit by kind; choose a kind to see the list.',
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  lists: { vi: 'Danh sách và số bản ghi', en: 'Lists and number of records' },
} satisfies Words;

/** What stands beside a unit that came or went. */
export const searchSays = {
  until: (day: string) => ({ vi: `đến hết ${day}`, en: `until the end of ${day}` }),
  now: (names: string) => ({ vi: `nay là ${names}`, en: `now ${names}` }),
  succeeds: (names: string) => ({ vi: `kế thừa ${names}`, en: `succeeds ${names}` }),
} satisfies Words;
