import { absent } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the pages of components and datasets. */
export const component = {
  state: { vi: 'Trạng thái', en: 'State' },
  noState: absent({
    vi: 'Chưa ghi trạng thái tại ngày nào',
    en: 'No state is recorded at any date',
  }),
  mappings: { vi: 'Đối chiếu với khung', en: 'Mappings to the framework' },
  parts: { vi: 'Gồm các thành phần', en: 'Contains' },
  framework: { vi: 'Khung', en: 'Framework' },
  block: { vi: 'Ô của khung', en: 'Block' },
  relation: { vi: 'Mức độ đáp ứng', en: 'How far' },
  reason: { vi: 'Lý do', en: 'Reason' },
  owner: { vi: 'Cơ quan chủ quản', en: 'Owning agency' },
  component: { vi: 'Thành phần', en: 'Component' },
  noComponent: absent({ vi: 'Không có thành phần', en: 'No component' }),
  type: { vi: 'Loại', en: 'Type' },
  unlayered: absent({ vi: 'Chưa xếp lớp', en: 'No layer recorded' }),
  unparted: { vi: 'Chung của lớp', en: 'The layer as a whole' },
  count: (n: number) => ({
    vi: `${inVi(n)} thành phần`,
    en: n === 1 ? '1 component' : `${inEn(n)} components`,
  }),
} satisfies Words;
