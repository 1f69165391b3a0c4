import type { Bilingual } from '../data.ts';
import { type Section, w } from './section.ts';
import { type At, worked } from './worked.ts';

const head = [
  w('Trường hợp', 'Case'),
  w('p', 'p'),
  w('r', 'r'),
  w('Số ngày chậm', 'Days behind'),
  w('Dự kiến đạt', 'Finish'),
];

const START: At['0'] = [2018, 1, 1];
const END: At['0'] = [2020, 1, 1];

/** Share of 5G stations in 4G stations in 2025, as the national plan has it. */
const PLAN: readonly At[] = [
  [[2025, 5, 5], 7.72],
  [[2025, 5, 31], 10.3],
  [[2025, 9, 30], 14.9],
  [[2025, 10, 31], 24.9],
  [[2025, 11, 30], 43.7],
  [[2025, 12, 31], 57.5],
];
const stations = (seen: At) => {
  const [from, to] = [PLAN[0] as At, PLAN.at(-1) as At];
  return worked({ from, to, seen, declared: PLAN.slice(1, -1) });
};

const CASES = {
  first: worked({ from: [START, 20], to: [END, 100], seen: [[2018, 12, 1], 58] }),
  second: worked({ from: [START, 20], to: [END, 100], seen: [[2019, 3, 31], 60] }),
  third: worked({ from: [START, 30], to: [END, 5], seen: [[2019, 1, 1], 20] }),
  even: stations([[2025, 9, 30], 14.9]),
  behind: stations([[2025, 9, 30], 12]),
  october: stations([[2025, 10, 31], 20]),
};

function line(label: Bilingual, { p, r, lag, finish }: ReturnType<typeof worked>) {
  return [label, p, r, lag, finish];
}

function piecewise(label: Bilingual, { earned, actual, r, lag }: ReturnType<typeof worked>) {
  return [label, earned, actual, r, lag];
}

/** r of a value observed in 2020, on the way from 2015 to 2030. */
function decade(from: number, seen: number, to: number): number {
  const at = (year: number, value: number): At => [[year, 1, 1], value];
  const { r } = worked({ from: at(2015, from), to: at(2030, to), seen: at(2020, seen) });
  // Years are not equally long, which shows in the fourth digit only.
  return Number(r.toFixed(3));
}

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
          line(
            w('20 → 100; ngày 01/12/2018 được 58', '20 → 100; 58 on 1 December 2018'),
            CASES.first,
          ),
          line(
            w('20 → 100; ngày 31/03/2019 được 60', '20 → 100; 60 on 31 March 2019'),
            CASES.second,
          ),
          line(w('30 → 5; ngày 01/01/2019 còn 20', '30 → 5; 20 on 1 January 2019'), CASES.third),
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
          piecewise(w('14,9 ngày 30/09', '14.9 on 30 September'), CASES.even),
          piecewise(w('12,0 ngày 30/09', '12.0 on 30 September'), CASES.behind),
          piecewise(w('20 ngày 31/10', '20 on 31 October'), CASES.october),
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
          [w('60 → 75, đích 100', '60 → 75, target 100'), decade(60, 75, 100)],
          [w('60 → 68, đích 100', '60 → 68, target 100'), decade(60, 68, 100)],
          [w('60 → 65, đích 100', '60 → 65, target 100'), decade(60, 65, 100)],
          [w('60 → 58, đích 100', '60 → 58, target 100'), decade(60, 58, 100)],
          [w('120 → 100, đích 70', '120 → 100, target 70'), decade(120, 100, 70)],
          [w('120 → 130, đích 70', '120 → 130, target 70'), decade(120, 130, 70)],
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
