import { STANDING_WORDS, type Standing } from '../data.ts';
import { type Section, w } from './section.ts';

/** When a block stands so, in the order in which it is tried. */
const WHEN: Readonly<Record<Standing, ReturnType<typeof w>>> = {
  present: w(
    'Có ít nhất một thành phần đang có trong ô: của đơn vị, hoặc dùng chung của nơi khác.',
    'At least one component that is there stands in it: the unit’s own or a shared one that it uses.',
  ),
  planned: w(
    'Chưa có, nhưng đã ghi nhiệm vụ, mốc đang mở hoặc thành phần sắp có.',
    'None is there yet, but an open task or milestone, or a component to come, is on record.',
  ),
  excused: w(
    'Không có gì ở trên, và có bản ghi nêu lý do ô này không áp dụng.',
    'Nothing of the above, and a record gives the reason why it does not apply.',
  ),
  open: w(
    'Không có gì ở trên, và khung không coi đó là ô tham chiếu: đơn vị được tự chọn.',
    'Nothing of the above, and the framework does not make it a reference block: the unit may choose.',
  ),
  unmatched: w(
    'Ô tham chiếu chưa có gì, nhưng lớp hoặc phần chứa ô còn thành phần chưa xếp vào ô nào: chưa thể nói là trống.',
    'A reference block with nothing in it, while its layer or part has something that nobody assigned to a block: it cannot be called empty yet.',
  ),
  gap: w(
    'Ô tham chiếu không có thành phần, nhiệm vụ hay lý do nào. Khi khung có hiệu lực sau thời điểm của số liệu, đó là đối chiếu hồi cứu, không có nghĩa là chậm hay sai.',
    'A reference block without component, task or reason. Where the framework is later than the data it is read in hindsight, and means neither lateness nor fault.',
  ),
};

/** METHODS D: how the blocks of a reference framework stand. */
export const coverage: Section = {
  id: 'o-khung',
  title: w('Đối chiếu với khung tham chiếu', 'Standing of framework blocks'),
  blocks: [
    {
      p: w(
        'Các điều kiện được xét theo thứ tự; điều kiện đúng đầu tiên quyết định.',
        'The conditions are tried in order; the first that holds decides.',
      ),
    },
    {
      terms: (Object.keys(WHEN) as Standing[]).map(
        (standing) => [STANDING_WORDS[standing], WHEN[standing]] as const,
      ),
    },
  ],
};
