import { coverage } from './coverage.ts';
import { type Section, w } from './section.ts';

/** METHODS B, D and E: what is checked, and how findings are told apart. */
export const checks = (reviewMonths: number): readonly Section[] => [
  consistency,
  architecture(reviewMonths),
  coverage,
  findings,
];

const consistency: Section = {
  id: 'kiem-tra-so-lieu',
  title: w('Kiểm tra số liệu', 'Checking reported figures'),
  blocks: [
    {
      p: w(
        'Số liệu được giữ đúng như nguồn in. Trang này chỉ nêu chỗ không khớp, không tự sửa.',
        'Figures are kept as the source prints them. The site only says where they do not agree; it never corrects them.',
      ),
    },
    {
      terms: [
        [
          w('Tổng và các phần', 'A total and its parts'),
          w('1.097 khác 339 + 755 = 1.094.', '1,097 differs from 339 + 755 = 1,094.'),
        ],
        [
          w('Tỷ lệ và tử số, mẫu số', 'A share, its numerator and denominator'),
          w(
            '1.482/2.785 = 53,2 %, in là 46,7 %: không khớp. 1.094/1.959 = 55,84 %, in là 55,8 %: khớp, vì sai số làm tròn cho phép là 0,05 điểm.',
            '1,482 of 2,785 = 53.2%, printed 46.7%: does not agree. 1,094 of 1,959 = 55.84%, printed 55.8%: agrees, since 0.05 point is allowed for rounding.',
          ),
        ],
        [
          w('Hạng trong nhóm nhỏ và nhóm lớn', 'Rank in a part and in the whole'),
          w(
            'Hạng trong cả nhóm trừ hạng trong nhóm nhỏ không âm và không quá số đối tượng ở ngoài nhóm nhỏ. 62/63 toàn quốc và 14/21 khu vực phía Nam là không thể (48 > 42); 6/6 Đông Nam Bộ thì có thể (56 ≤ 57).',
            'Rank in the whole less rank in the part is not negative and at most the number outside the part. 62 of 63 in the nation with 14 of 21 in the South is impossible (48 > 42); 6 of 6 in the South-East is possible (56 ≤ 57).',
          ),
        ],
        [
          w('Hạng, điểm và trung bình', 'Rank, score and mean'),
          w(
            'Hạng 59/63 với 0,52 điểm khi trung bình là 0,49: đáng ngờ, không phải không thể.',
            'Rank 59 of 63 with a score of 0.52 while the mean is 0.49: suspicious, not impossible.',
          ),
        ],
        [
          w('Xếp hạng không nối thành dãy', 'Rankings are never joined'),
          w(
            'Đồng hạng theo cách thi đấu (17, 17, 19). Chỉ số khác, lần công bố khác hoặc số đối tượng khác không được nối thành một dãy.',
            'Ties use competition ranking (17, 17, 19). Other indices, editions or numbers ranked are never joined into one line.',
          ),
        ],
        [
          w('Số đếm cộng lại', 'Counts that sum'),
          w('479 + 1.025 + 1.553 = 3.057: khớp.', '479 + 1,025 + 1,553 = 3,057: agrees.'),
        ],
      ],
    },
    {
      formula: [
        w(
          '0 ≤ hạng (cả nhóm) − hạng (nhóm nhỏ) ≤ N (cả nhóm) − N (nhóm nhỏ)',
          '0 ≤ rank (whole) − rank (part) ≤ N (whole) − N (part)',
        ),
      ],
    },
  ],
};

const architecture = (reviewMonths: number): Section => ({
  id: 'kien-truc',
  title: w('Đọc kiến trúc', 'Reading the architecture'),
  blocks: [
    {
      terms: [
        [
          w('Kết nối trực tiếp', 'Point-to-point links'),
          w(
            'Đếm các quan hệ không đi qua nền tảng tích hợp, trong số quan hệ đang hoạt động, đang kết nối hoặc dự kiến. Quan hệ chưa kết nối được đếm riêng; kênh chưa ai nêu không được coi là qua nền tảng.',
            'Exchanges that bypass the integration platform, among those that operate, are being connected or are planned. Those not connected are counted apart; a channel nobody stated does not count as through the platform.',
          ),
        ],
        [
          w('Ảnh hưởng khi một thành phần dừng', 'Impact of a component that stops'),
          w(
            'Mỗi quan hệ đi từ bên cung cấp đến bên sử dụng: bên cung cấp dừng thì bên sử dụng mất phần nhận được, lần lượt đến hết, theo đường ngắn nhất. Nền tảng trung gian và cơ sở dữ liệu được trao đổi cũng là bên cung cấp; thành phần chứa nó, bản gốc được dùng lại và thành phần mà cơ quan sử dụng cũng vậy. Kết nối kỹ thuật không nêu ai phục vụ ai nên tính cả hai chiều. Quan hệ chưa kết nối, dự kiến, đang kết nối hoặc đã dừng không tính; quan hệ chưa ghi trạng thái vẫn tính.',
            'Every relation runs from provider to consumer: when the provider stops, the consumer loses what it receives, and so on to the end, by the shortest path. A platform in between and the dataset exchanged are providers too; so are the component that contains another, the original that a record refers to, and a component for the agencies that use it. A technical link does not say who serves whom and counts both ways. Relations not connected, planned, being connected or retired do not count; those whose state is not recorded do.',
          ),
        ],
        [
          w('Ứng viên trùng lặp', 'Overlap candidates'),
          w(
            'Chỉ so điều được khai, không bao giờ so tên. “Cùng cơ quan”: các thành phần đang có, cùng loại, cùng khai một nghiệp vụ hoặc một dịch vụ, cho những cơ quan trùng nhau. “Cạnh thành phần quốc gia”: thành phần của đơn vị đứng cùng nghiệp vụ, dịch vụ hoặc ô khung với thành phần dùng chung toàn quốc, không kể loại. “Do sáp nhập”: ngày cuối trước khi sáp nhập, từ hai đơn vị trở lên đều có. Chỉ quyết định kèm văn bản, nói rõ giữ, nhập, thay hoặc dừng đối với tất cả, mới là câu trả lời.',
            'Only what is declared is compared, never names. “Same agencies”: live components of one type that name one capability or one service, for agencies that overlap. “Beside a national one”: a component of the unit with the same capability, service or framework block as a nationally shared one, whatever the type. “By merger”: two or more of the merged units had one on the last day before the merger. Only decisions with a document that say of all of them what is kept, merged, replaced or retired are an answer.',
          ),
        ],
        [
          w('Trạng thái tại một ngày', 'State at a date'),
          w(
            'Trạng thái của thành phần là lần ghi nhận gần nhất không sau ngày tính.',
            'The state of a component is the latest one recorded that is not after the as-of day.',
          ),
        ],
        [
          w('Độ mới của thông tin', 'Freshness'),
          w(
            `Mỗi thông tin có nguồn và ngày. Thông tin không ai xác nhận trong ${reviewMonths} tháng được coi là cũ.`,
            `Each fact carries a source and a date. What nobody confirmed for ${reviewMonths} months counts as stale.`,
          ),
        ],
        [
          w('Chưa xác định và không áp dụng', 'Not known and not applicable'),
          w(
            '“Chưa xác định” là chưa ai nêu, kèm lý do và đầu mối phải trả lời. “Không áp dụng” là giá trị không có ý nghĩa với đối tượng, kèm lý do. Hai điều này khác nhau, và khác với ô trống.',
            '“Not known” means nobody has said, with the reason and who must say. “Not applicable” means the value has no sense there, with the reason. The two differ, and neither is an empty field.',
          ),
        ],
      ],
    },
  ],
});

const findings: Section = {
  id: 'ket-qua-kiem-tra',
  title: w('Kết quả kiểm tra', 'Findings'),
  blocks: [
    {
      p: w(
        'Mỗi kết quả nêu điều đã thấy, điều lẽ ra phải có và cách sửa, kèm dòng dữ liệu. Có ba mức: lỗi, cần xem lại và lưu ý.',
        'Each finding says what was found, what was expected and how to mend it, with the line of data. There are three levels: error, warning and note.',
      ),
    },
    {
      p: w(
        'Mỗi kết quả có một dấu nhận dạng, tính từ quy tắc, bản ghi và các giá trị phân biệt; không tính từ tệp, số dòng, thứ tự hay lời văn. Vì thế thêm dòng, chuyển tệp hay thụt lề lại không làm một kết quả cũ thành mới.',
        'Each finding has a fingerprint made from the rule, the record and the values that tell it apart; never from file, line, order or wording. So inserted lines, moved files or new indentation do not turn an old finding into a new one.',
      ),
    },
    {
      formula: [
        w(
          'dấu nhận dạng = sha256 (quy tắc, bản ghi, giá trị phân biệt)',
          'fingerprint = sha256 (rule, record, distinguishing values)',
        ),
      ],
    },
    {
      p: w(
        'Không có kết quả nào nghĩa là cấu trúc dữ liệu hợp lệ, không có nghĩa là “tuân thủ”: mức đáp ứng do người có thẩm quyền đánh giá.',
        'A clean result means that the structure of the data is valid, never that it is “compliant”: that judgement belongs to people.',
      ),
    },
  ],
};
