import { type Section, w } from './section.ts';

/** METHODS A3: how a status is decided, and the rules beside it. */
export function status(graceDays: number): readonly Section[] {
  return [order(graceDays), rules, tasks];
}

const order = (graceDays: number): Section => ({
  id: 'tinh-trang',
  title: w('Tình trạng của mục tiêu và mốc', 'Status of targets and milestones'),
  blocks: [
    {
      p: w(
        'Các điều kiện được xét theo thứ tự; điều kiện đúng đầu tiên quyết định.',
        'The conditions are tried in order; the first that holds decides.',
      ),
    },
    {
      states: [
        [
          'not-due',
          w('Ngày tính đứng trước ngày gốc của mục tiêu.', 'The as-of day is before the baseline.'),
        ],
        [
          'no-data',
          w(
            'Chưa có số liệu nào và chưa quá hạn.',
            'There is no observation and the deadline is not past.',
          ),
        ],
        [
          'overdue-unverified',
          w(
            'Quá hạn mà không có số liệu, hoặc số liệu cuối chưa đạt có trước hạn: không ai chứng minh được là đạt hay không đạt.',
            'Past the deadline without an observation, or the last failing one is older than the deadline: nobody has shown whether it was met.',
          ),
        ],
        [
          'achieved-on-time',
          w(
            'Số liệu cuối đạt mục tiêu và ngày đầu của chuỗi liên tục đạt không sau hạn.',
            'The last observation meets the target, and the first day of the unbroken run that does is not after the deadline.',
          ),
        ],
        [
          'achieved-late',
          w(
            'Đạt, nhưng ngày đầu của chuỗi liên tục đạt ở sau hạn. Nếu lần chưa đạt gần nhất ở trước hạn thì ngày đạt thật nằm trong một khoảng, và khoảng đó được nêu.',
            'Met, but the unbroken run begins after the deadline. Where the last unmet observation lies before the deadline, the true day is within an interval, which is shown.',
          ),
        ],
        [
          'missed',
          w(
            `Số liệu từ hạn trở đi vẫn chưa đạt; hoặc chỉ tiêu có kỳ báo cáo mà sau hạn ${graceDays} ngày vẫn không ai báo cáo.`,
            `An observation on or after the deadline still fails; or a periodic indicator has had no report for ${graceDays} days after it.`,
          ),
        ],
        [
          'stale',
          w(
            'Chưa đến hạn, nhưng số liệu cuối đã cũ hơn 1,5 kỳ báo cáo; tình trạng đã biết lần cuối được nêu kèm.',
            'Not yet due, but the last observation is older than 1.5 reporting periods; the last known status is shown beside it.',
          ),
        ],
        [
          'insufficient-data',
          w(
            'Không có giá trị gốc và mới có một số liệu; khi có hai số liệu trở lên, số liệu đầu được tạm lấy làm gốc và điều đó được ghi rõ.',
            'There is no baseline and only one observation; with two or more the first stands in as baseline, and the page says so.',
          ),
        ],
        ['on-track', w('r từ 0,95 trở lên.', 'r is 0.95 or more.')],
        ['at-risk', w('r từ 0,60 đến dưới 0,95.', 'r is from 0.60 to below 0.95.')],
        [
          'off-track',
          w(
            'r dưới 0,60. Khi r âm, giá trị đang xấu đi so với gốc, và điều đó được ghi rõ.',
            'r is below 0.60. When r is negative the value is worse than the baseline, and the page says so.',
          ),
        ],
      ],
    },
    {
      list: [
        w(
          'Đã từng đạt nhưng số liệu cuối không đạt: ghi là “đã tụt lại” và xét tiếp các điều kiện sau.',
          'Met once, not met at the last observation: marked as regressed, and the later conditions are tried.',
        ),
        w(
          'Mục tiêu giữ ổn định không có quãng đường để đo: chỉ xét còn giữ được hay không.',
          'A level to be kept has no way to go: it only is kept or is not.',
        ),
        w(
          'Việc phải chờ một việc khác đã trễ thì ít nhất là có nguy cơ chậm, và lý do nêu tên việc kia.',
          'What must wait for something late is at least at risk, and the reason names it.',
        ),
        w(
          'Mốc có hoặc không được xét như trên: báo cáo “hoàn thành” là đạt, báo cáo khác là chưa đạt. Mốc không có kỳ báo cáo nên im lặng sau hạn không chứng minh là không đạt.',
          'A yes/no milestone is judged likewise: a report of “done” meets it, any other does not. It has no reporting period, so silence after the deadline does not prove a miss.',
        ),
      ],
    },
  ],
});

const rules: Section = {
  id: 'quy-tac',
  title: w('Các quy tắc đi kèm', 'Rules beside it'),
  blocks: [
    {
      terms: [
        [
          w('Tỷ lệ', 'Shares'),
          w(
            '100 % chỉ đạt khi n = N. Giá trị hiển thị được làm tròn xuống: 99,96 % hiện là 99,9 %. Mẫu số thay đổi là một sự kiện có ngày.',
            '100% is reached only when n = N. Shown values are rounded down: 99.96% shows as 99.9%. A changed denominator is a dated event.',
          ),
        ],
        [
          w('Lũy kế và phát sinh', 'Running totals and amounts'),
          w(
            'Số lũy kế không được giảm; nếu giảm thì là một kết quả kiểm tra. Số phát sinh được cộng trong kỳ và tính vào ngày cuối kỳ.',
            'A running total may not fall; a fall is a finding. Amounts are added up over the period and count at its end.',
          ),
        ],
        [
          w('Điều chỉnh mục tiêu', 'Revised targets'),
          w(
            'Luôn nêu tình trạng so với mục tiêu ban đầu và mục tiêu hiện hành. Điều chỉnh quyết định sau khi hạn cũ đã qua không xóa việc đã trễ.',
            'The status is shown against both the original and the present target. A revision decided after the old deadline never erases the miss.',
          ),
        ],
        [
          w('Tổng hợp', 'Roll-up'),
          w(
            'Đếm theo từng tình trạng và nêu tình trạng xấu nhất; không bao giờ lấy trung bình các màu.',
            'Counts per status and the worst of them; never an average of colours.',
          ),
        ],
        [
          w('Khả năng đạt hạn', 'Chance of meeting the deadline'),
          w(
            'Chỉ tính cho số đếm có từ tám lần tăng theo kỳ trở lên, bằng cách lấy lại ngẫu nhiên các lần tăng đã có (mẫu cố định, nên luôn cho cùng kết quả). Từ 85 % là đúng tiến độ, 50–85 % là có nguy cơ chậm; thấp hơn thì không hiện.',
            'Only for counts with eight or more periodic increments, by redrawing those seen (from a fixed seed, so that it always gives the same). From 85% on track, 50–85% at risk; below that nothing is shown.',
          ),
        ],
        [
          w('Việc nối tiếp nhau', 'Work that waits for other work'),
          w(
            'Tính xuôi từ ngày xong thật hoặc dự kiến (việc chưa xong không bắt đầu trước ngày tính) và tính ngược từ các hạn. Độ dư = ngày muộn nhất phải xong − ngày sớm nhất có thể xong; độ dư âm nghĩa là một hạn phía sau đã không giữ được.',
            'Forward from actual or forecast finishes (unfinished work never starts before the as-of day) and backward from the deadlines. Slack = latest finish allowed − earliest finish possible; negative slack means a later deadline is already lost.',
          ),
        ],
      ],
    },
  ],
};

const tasks: Section = {
  id: 'nhiem-vu',
  title: w('Tình trạng của nhiệm vụ', 'Status of tasks'),
  blocks: [
    {
      p: w(
        'Nhiệm vụ không đo bằng số được chia làm bốn theo cách phân loại chính thức; nhiệm vụ chưa có hạn và nhiệm vụ đã dừng đứng riêng.',
        'Tasks without a number follow the official four-way split; tasks without a deadline and cancelled ones stand apart.',
      ),
    },
    {
      states: [
        [
          'done-on-time',
          w(
            'Báo cáo hoàn thành, ngày hoàn thành không sau hạn.',
            'Reported done, not after the deadline.',
          ),
        ],
        ['done-late', w('Báo cáo hoàn thành sau hạn.', 'Reported done after the deadline.')],
        [
          'open-in-time',
          w('Chưa hoàn thành, còn trong hạn.', 'Not done, and the deadline is not past.'),
        ],
        ['open-overdue', w('Chưa hoàn thành, đã quá hạn.', 'Not done, and the deadline is past.')],
        [
          'done-undated',
          w('Đã hoàn thành, nguồn không nêu hạn.', 'Done; no source states a deadline.'),
        ],
        [
          'open-undated',
          w('Chưa hoàn thành, nguồn không nêu hạn.', 'Not done; no source states a deadline.'),
        ],
        ['cancelled', w('Được báo cáo là đã dừng.', 'Reported as cancelled.')],
      ],
    },
    {
      list: [
        w(
          '“Đã kiểm chứng” khi báo cáo hoàn thành kèm bằng chứng và cơ quan kiểm chứng; còn lại là “chờ kiểm chứng”.',
          '“Verified” when the report of completion carries evidence and a verifying agency; otherwise “awaiting verification”.',
        ),
        w(
          'Dự thảo, đề xuất không ràng buộc ai nên không bị coi là trễ.',
          'Drafts and proposals bind nobody and are never late.',
        ),
      ],
    },
  ],
};
