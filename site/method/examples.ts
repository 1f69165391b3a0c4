import { type Section, w } from './section.ts';

const head = [
  w('Trường hợp', 'Case'),
  w('p', 'p'),
  w('r', 'r'),
  w('Số ngày chậm', 'Days behind'),
  w('Dự kiến đạt', 'Finish'),
];

/** METHODS A4: worked values, which the tests of the tool also use. */
export const examples: Section = {
  id: 'vi-du',
  title: w('Ví dụ đã tính', 'Worked examples'),
  blocks: [
    {
      table: {
        caption: w(
          'Đường thẳng từ 01/01/2018 đến 01/01/2020 (730 ngày)',
          'Straight line from 1 January 2018 to 1 January 2020 (730 days)',
        ),
        head,
        rows: [
          [
            w('20 → 100; ngày 01/12/2018 được 58', '20 → 100; 58 on 1 December 2018'),
            0.475,
            1.0382,
            -12.8,
            w('05/12/2019', '5 December 2019'),
          ],
          [
            w('20 → 100; ngày 31/03/2019 được 60', '20 → 100; 60 on 31 March 2019'),
            0.5,
            0.804,
            89,
            w('27/06/2020', '27 June 2020'),
          ],
          [
            w('30 → 5; ngày 01/01/2019 còn 20', '30 → 5; 20 on 1 January 2019'),
            0.4,
            0.8,
            73,
            w('01/07/2020', '1 July 2020'),
          ],
        ],
      },
    },
    {
      p: w(
        'Đường gấp khúc: kế hoạch quốc gia về tỷ lệ trạm 5G trên trạm 4G năm 2025 đặt 7,72 (05/05), 10,3 (31/05), 14,9 (30/09), 24,9 (31/10), 43,7 (30/11) và 57,5 (31/12).',
        'A line through several points: the national plan of 2025 for 5G stations as a share of 4G stations sets 7.72 (5 May), 10.3 (31 May), 14.9 (30 September), 24.9 (31 October), 43.7 (30 November) and 57.5 (31 December).',
      ),
    },
    {
      table: {
        caption: w('So với đường gấp khúc đó', 'Against that line'),
        head: [
          w('Số liệu', 'Observation'),
          w('ES (ngày)', 'ES (days)'),
          w('AT (ngày)', 'AT (days)'),
          w('r', 'r'),
          w('Số ngày chậm', 'Days behind'),
        ],
        rows: [
          [w('14,9 ngày 30/09', '14.9 on 30 September'), 148, 148, 1, 0],
          [w('12,0 ngày 30/09', '12.0 on 30 September'), 71.09, 148, 0.4803, 76.9],
          [w('20 ngày 31/10', '20 on 31 October'), 163.81, 179, 0.9151, 15.2],
        ],
      },
    },
    {
      p: w(
        'Theo đường thẳng thì 14,9 vào ngày 30/09 chỉ cho r = 0,234, dù đúng như kế hoạch đã công bố; vì vậy các mốc trung gian được dùng khi có.',
        'On a straight line 14.9 on 30 September would give only r = 0.234 although it is exactly as planned; so declared intermediate values are used where they exist.',
      ),
    },
    {
      table: {
        caption: w(
          'Từ 2015, số liệu năm 2020, đích năm 2030',
          'From 2015, observed in 2020, target year 2030',
        ),
        head: [w('Trường hợp', 'Case'), w('r', 'r')],
        rows: [
          [w('60 → 75, đích 100', '60 → 75, target 100'), 1.125],
          [w('60 → 68, đích 100', '60 → 68, target 100'), 0.6],
          [w('60 → 65, đích 100', '60 → 65, target 100'), 0.375],
          [w('60 → 58, đích 100', '60 → 58, target 100'), -0.15],
          [w('120 → 100, đích 70', '120 → 100, target 70'), 1.2],
          [w('120 → 130, đích 70', '120 → 130, target 70'), -0.6],
        ],
      },
    },
    {
      p: w(
        'Nhiệm vụ, theo các báo cáo đã công bố: 833 = 181 quá hạn + 67 trong hạn + 585 hoàn thành; 21.914 = 16.051 hoàn thành + 5.863 chưa; 16.051 = 14.068 đúng hạn + 1.983 quá hạn; 5.863 = 5.640 trong hạn + 223 quá hạn.',
        'Tasks, from published reports: 833 = 181 overdue + 67 in time + 585 done; 21,914 = 16,051 done + 5,863 open; 16,051 = 14,068 on time + 1,983 late; 5,863 = 5,640 in time + 223 overdue.',
      ),
    },
  ],
};
