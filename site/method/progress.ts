import { type Section, same, w } from './section.ts';

/** METHODS A1 and A2: terms, the two days, the formula. */
export const progress: readonly Section[] = [
  {
    id: 'ngay',
    title: w('Hai ngày của mọi kết quả', 'The two days of every result'),
    blocks: [
      {
        p: w(
          'Mỗi kết quả được tính đến một ngày (tính đến) và theo những gì đã được ghi nhận đến một ngày (theo thông tin được biết đến). Số liệu được dùng khi nó phản ánh một ngày không sau ngày thứ nhất và được công bố không sau ngày thứ hai. Hai ngày này in ở cuối mọi trang; nếu không chọn thì là hôm nay theo giờ Việt Nam.',
          'Every result speaks of one day (as of) and rests on what had been recorded by another (known at). A figure counts when it describes a day not after the first and was published not after the second. Both days stand at the foot of every page; unless chosen, they are today in Viet Nam.',
        ),
      },
      {
        p: w(
          'Một đơn vị đã kết thúc, như tỉnh được hợp nhất, được tính đến ngày cuối cùng nó tồn tại.',
          'A unit that has ended, such as a merged province, is judged at its last day.',
        ),
      },
    ],
  },
  {
    id: 'khai-niem',
    title: w('Khái niệm', 'Terms'),
    blocks: [
      {
        terms: [
          [
            w('Chỉ tiêu', 'Indicator'),
            w(
              'Điều được đo, với đơn vị đo, chiều tốt lên (tăng, giảm hoặc giữ), cách đo (mức tại một ngày, lũy kế, phát sinh trong kỳ) và kỳ báo cáo.',
              'What is measured, with its unit, direction (up, down or keep), kind (level, running total, amount in a period) and reporting period.',
            ),
          ],
          [
            w('Số liệu', 'Observation'),
            w(
              'Giá trị tại một ngày, ngày nó được biết đến và nguồn; với tỷ lệ là n trên N.',
              'A value at a date, the date it became known, and its source; for a share, n of N.',
            ),
          ],
          [
            w('Mục tiêu', 'Target'),
            w(
              'Giá trị phải đạt vào một hạn, do một kế hoạch đặt ra. Mỗi lần điều chỉnh được ghi thêm, không xóa lần trước.',
              'A value to reach by a deadline, set by a plan. Each revision is added; none replaces an earlier one.',
            ),
          ],
          [
            w('Hạn', 'Deadline'),
            w(
              '“Tháng 9/2019” có ngày cuối là 30/09/2019; “quý III/2019” là 30/09/2019; “năm 2020” là 31/12/2020. “Đến ngày 01/12/2018” gồm cả ngày đó; “trước ngày 01/01/2020” kết thúc ngày 31/12/2019.',
              '“September 2019” ends on 30 September 2019, “Q3 2019” on 30 September 2019, “2020” on 31 December 2020. “By 1 December 2018” includes that day; “before 1 January 2020” ends on 31 December 2019.',
            ),
          ],
        ],
      },
    ],
  },
  {
    id: 'cong-thuc',
    title: w('Công thức tiến độ', 'The progress formula'),
    blocks: [
      {
        p: w(
          'Tiến độ so sánh thời gian mà kết quả đạt được đáng lẽ cần với thời gian đã trôi qua. Gốc là giá trị y_0 vào ngày t_0; mục tiêu là y_T vào ngày cuối của hạn t_T; số liệu cuối dùng được là y_n vào ngày t_n.',
          'Progress compares the time that the result reached should have taken with the time that has passed. The baseline is y_0 on day t_0; the target is y_T on the last good day t_T; the last usable observation is y_n on day t_n.',
        ),
      },
      {
        formula: [
          same('p = (y_n − y_0) / (y_T − y_0)'),
          w(
            'ES = số ngày mà kế hoạch cần để đi được phần p',
            'ES = days the plan needs for the part p',
          ),
          same('AT = t_n − t_0'),
          same('r = ES / AT'),
        ],
      },
      {
        list: [
          w(
            'p là phần đường đã đi; đúng cho cả chỉ tiêu tăng, giảm, số đếm và tỷ lệ phần trăm.',
            'p is the part of the way gone; it holds for rising and falling targets, counts and percentages.',
          ),
          w(
            'Kế hoạch là đường gấp khúc qua các mốc trung gian đã công bố; không có mốc thì là đường thẳng.',
            'The plan is a line through the intermediate values declared; without any it is straight.',
          ),
          w(
            'Số ngày chậm = AT − ES. Ngày dự kiến đạt nếu giữ tốc độ = t_0 + (t_T − t_0) / r. Tốc độ cần có = (y_T − y_n) / (t_T − t_n).',
            'Days behind = AT − ES. Finish at the present pace = t_0 + (t_T − t_0) / r. Pace needed = (y_T − y_n) / (t_T − t_n).',
          ),
          w(
            'So sánh tại ngày của số liệu cuối, không phải tại ngày tính: số liệu cũ không bị phạt hai lần; cũ là một tình trạng riêng.',
            'The comparison is made on the day of the last observation, not on the as-of day: old figures are not punished twice; being old is a status of its own.',
          ),
        ],
      },
      {
        p: w(
          'Không dùng tốc độ tăng trưởng kép: đi từ 5 % đến 22,36 % sau một trong hai năm, với đích 100 %, sẽ được coi là đúng tiến độ; theo đường thẳng r chỉ là 0,3655.',
          'Compound growth is not used: going from 5% to 22.36% after one of two years towards 100% would count as on track; on a straight line r is only 0.3655.',
        ),
      },
    ],
  },
];
