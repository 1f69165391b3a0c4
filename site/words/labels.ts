import {
  type Bilingual,
  COMPLIANCE_WORDS,
  DOCUMENT_WORDS,
  LIFECYCLE_WORDS,
  NATURE_WORDS,
  SCOPE_WORDS,
  SIDE_WORDS,
} from '../data.ts';
import { common } from './common.ts';
import { sitingLabels } from './siting-labels.ts';

const w = (vi: string, en: string): Bilingual => ({ vi, en });

/**
 * What the codes of the schemas are called. One table for each list of codes; `labelOf` answers
 * the code itself where a record holds one that no schema knows.
 */
export const labels = {
  unitLevel: {
    nation: w('Quốc gia', 'Nation'),
    province: w('Cấp tỉnh', 'Province'),
    district: w('Cấp huyện', 'District'),
    commune: w('Cấp xã', 'Commune'),
  },
  event: {
    merge: w('Hợp nhất', 'Merger'),
    split: w('Chia tách', 'Split'),
    rename: w('Đổi tên', 'Renaming'),
    'change-of-type': w('Đổi loại đơn vị', 'Change of type'),
    'abolished-level': w('Bỏ cấp hành chính', 'Level abolished'),
    'code-list': w('Danh mục mã mới', 'New code list'),
    'agency-succession': w('Cơ quan kế thừa', 'Agency succession'),
  },
  agencyLevel: {
    central: w('Trung ương', 'Central'),
    province: w('Cấp tỉnh', 'Province'),
    district: w('Cấp huyện', 'District'),
    commune: w('Cấp xã', 'Commune'),
  },
  side: SIDE_WORDS,
  componentType: {
    logical: w('Thành phần logic', 'Logical component'),
    infrastructure: w('Hạ tầng', 'Infrastructure'),
    system: w('Hệ thống', 'System'),
    platform: w('Nền tảng', 'Platform'),
    dataset: w('Cơ sở dữ liệu', 'Dataset'),
    service: w('Dịch vụ', 'Service'),
  },
  lifecycle: LIFECYCLE_WORDS,
  scope: SCOPE_WORDS,
  option: {
    keep: w('Giữ nguyên', 'Keep'),
    standardise: w('Chuẩn hóa', 'Standardise'),
    upgrade: w('Nâng cấp', 'Upgrade'),
    merge: w('Hợp nhất', 'Merge'),
    replace: w('Thay thế', 'Replace'),
    add: w('Bổ sung', 'Add'),
  },
  databaseType: {
    national: w('Cơ sở dữ liệu quốc gia', 'National database'),
    sector: w('Cơ sở dữ liệu ngành', 'Sector database'),
    province: w('Cơ sở dữ liệu của tỉnh', 'Provincial database'),
    agency: w('Cơ sở dữ liệu của cơ quan', 'Agency database'),
    shared: w('Cơ sở dữ liệu dùng chung', 'Shared database'),
  },
  sharingClass: {
    open: w('Dữ liệu mở', 'Open'),
    'shared-by-default': w('Chia sẻ mặc định', 'Shared by default'),
    'shared-on-request': w('Chia sẻ theo yêu cầu', 'Shared on request'),
    'not-shared': w('Không chia sẻ', 'Not shared'),
  },
  dataType: {
    text: w('Văn bản', 'Text'),
    integer: w('Số nguyên', 'Whole number'),
    decimal: w('Số thập phân', 'Decimal number'),
    boolean: w('Có hoặc không', 'Yes or no'),
    date: w('Ngày', 'Date'),
    datetime: w('Ngày giờ', 'Date and time'),
    code: w('Mã theo danh mục', 'Code of a list'),
    identifier: w('Số định danh', 'Identifier'),
    geometry: w('Hình học', 'Geometry'),
    file: w('Tệp', 'File'),
    other: w('Kiểu khác', 'Other'),
  },
  sensitivity: {
    none: w('Không phải dữ liệu cá nhân', 'Not personal'),
    personal: w('Dữ liệu cá nhân cơ bản', 'Personal'),
    'sensitive-personal': w('Dữ liệu cá nhân nhạy cảm', 'Sensitive personal'),
  },
  periodicity: {
    continuous: w('Liên tục', 'Continuous'),
    hourly: w('Hằng giờ', 'Hourly'),
    daily: w('Hằng ngày', 'Daily'),
    weekly: w('Hằng tuần', 'Weekly'),
    monthly: w('Hằng tháng', 'Monthly'),
    quarterly: w('Hằng quý', 'Quarterly'),
    biannual: w('Sáu tháng một lần', 'Twice a year'),
    annual: w('Hằng năm', 'Yearly'),
    irregular: w('Không định kỳ', 'Irregular'),
    'as-needed': w('Khi có thay đổi', 'As needed'),
    never: w('Không cập nhật nữa', 'Never'),
  },
  exchangeKind: {
    'technical-link': w('Kết nối kỹ thuật', 'Technical link'),
    'data-exchange': w('Trao đổi dữ liệu', 'Data exchange'),
    'service-use': w('Sử dụng dịch vụ', 'Service use'),
    dependency: w('Phụ thuộc', 'Dependency'),
    sharing: w('Dùng chung', 'Sharing'),
  },
  /** Relations that follow from other fields; the others are kinds of exchange. */
  relation: {
    carries: w('Truyền dữ liệu', 'Carries data'),
    data: w('Là dữ liệu được trao đổi', 'Is the data exchanged'),
    part: w('Gồm', 'Contains'),
    original: w('Là bản gốc được dùng lại', 'Is the original referred to'),
    use: w('Được sử dụng bởi', 'Is used by'),
  },
  channel: {
    lgsp: w('Nền tảng tích hợp, chia sẻ dữ liệu của tỉnh (LGSP)', 'Provincial platform (LGSP)'),
    ndxp: w('Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP)', 'National platform (NDXP)'),
    ndop: w('Nền tảng chia sẻ, điều phối dữ liệu (NDOP)', 'Data coordination platform (NDOP)'),
    'national-document-axis': w(
      'Trục liên thông văn bản quốc gia',
      'National document exchange axis',
    ),
    'agent-node': w('Nút đại diện', 'Agent node'),
    direct: w('Kết nối trực tiếp', 'Point to point'),
    manual: w('Thủ công', 'By hand'),
    other: w('Kênh khác', 'Other channel'),
  },
  exchangeState: {
    'not-connected': w('Chưa kết nối', 'Not connected'),
    planned: w('Dự kiến', 'Planned'),
    building: w('Đang kết nối', 'Being connected'),
    operating: w('Đang hoạt động', 'Operating'),
    retired: w('Đã dừng', 'Retired'),
  },
  documentType: DOCUMENT_WORDS,
  documentStatus: {
    'in-force': w('Còn hiệu lực', 'In force'),
    repealed: w('Hết hiệu lực', 'Repealed'),
    draft: w('Dự thảo', 'Draft'),
    planned: w('Dự kiến ban hành', 'Planned'),
    unknown: w('Chưa rõ hiệu lực', 'Status not known'),
  },
  verification: {
    primary: w('Đã đọc văn bản gốc', 'Read in the document itself'),
    secondary: w('Theo nguồn dẫn lại', 'Read in a text that quotes it'),
    unverified: w('Cần kiểm tra', 'Needs checking'),
  },
  sourceType: {
    'press-article': w('Bài báo', 'Press article'),
    report: w('Báo cáo', 'Report'),
    document: w('Văn bản', 'Document'),
    dataset: w('Bộ dữ liệu', 'Dataset'),
    interview: w('Phỏng vấn', 'Interview'),
    demonstration: w('Trình diễn', 'Demonstration'),
  },
  read: {
    full: w('Đã đọc toàn văn', 'Read in full'),
    partial: w('Đã đọc một phần', 'Read in part'),
    'third-party-copy': w('Đọc qua bản sao của bên thứ ba', 'Read in a third party’s copy'),
    'not-read': w('Chưa đọc', 'Not read'),
  },
  milestoneType: { result: w('Kết quả', 'Result'), event: w('Sự kiện', 'Event') },
  planType: {
    resolution: w('Nghị quyết', 'Resolution'),
    scheme: w('Đề án', 'Scheme'),
    programme: w('Chương trình', 'Programme'),
    project: w('Dự án', 'Project'),
    'working-session': w('Buổi làm việc', 'Working session'),
    plan: w('Kế hoạch', 'Plan'),
  },
  workState: {
    'not-started': w('Chưa bắt đầu', 'Not started'),
    'in-progress': w('Đang thực hiện', 'In progress'),
    done: w('Hoàn thành', 'Done'),
    cancelled: w('Đã dừng', 'Cancelled'),
  },
  nature: NATURE_WORDS,
  binds: {
    'all-agencies': w('Mọi cơ quan', 'All agencies'),
    ministry: w('Bộ, ngành', 'Ministries'),
    province: w('Cấp tỉnh', 'Provinces'),
    commune: w('Cấp xã', 'Communes'),
  },
  classification: { public: w('Công khai', 'Public'), internal: w('Nội bộ', 'Internal') },
  gapState: { open: w('Còn tồn tại', 'Open'), closed: w('Đã khắc phục', 'Closed') },
  outcome: {
    accepted: w('Được chấp thuận', 'Accepted'),
    declined: w('Không được chấp thuận', 'Declined'),
    fulfilled: w('Đã thực hiện', 'Fulfilled'),
    pending: w('Đang chờ trả lời', 'Pending'),
  },
  agreementType: {
    memorandum: w('Biên bản ghi nhớ', 'Memorandum'),
    cooperation: w('Thỏa thuận hợp tác', 'Cooperation agreement'),
    commitment: w('Cam kết', 'Commitment'),
    'joint-work': w('Phối hợp', 'Joint work'),
  },
  agreementState: {
    signed: w('Đã ký', 'Signed'),
    exchanged: w('Đã trao', 'Exchanged'),
    stated: w('Đã nêu', 'Stated'),
    'in-progress': w('Đang thực hiện', 'In progress'),
    ended: w('Đã kết thúc', 'Ended'),
  },
  choice: {
    keep: w('Giữ nguyên', 'Keep'),
    'keep-both': w('Giữ cả hai', 'Keep both'),
    merge: w('Hợp nhất', 'Merge'),
    retire: w('Dừng', 'Retire'),
    replace: w('Thay thế', 'Replace'),
    accept: w('Chấp thuận', 'Accept'),
    decline: w('Không chấp thuận', 'Decline'),
    defer: w('Hoãn', 'Defer'),
  },
  direction: {
    up: w('Càng cao càng tốt', 'Higher is better'),
    down: w('Càng thấp càng tốt', 'Lower is better'),
    keep: w('Giữ ổn định', 'To be kept'),
  },
  measure: {
    level: w('Mức tại một ngày', 'Level at a date'),
    cumulative: w('Lũy kế', 'Running total'),
    flow: w('Phát sinh trong kỳ', 'Amount in a period'),
  },
  reportingPeriod: {
    month: w('Hằng tháng', 'Monthly'),
    quarter: w('Hằng quý', 'Quarterly'),
    'half-year': w('Sáu tháng', 'Half-yearly'),
    year: w('Hằng năm', 'Yearly'),
  },
  qualifier: {
    about: w('khoảng', 'about'),
    'more-than': w('hơn', 'more than'),
    nearly: w('gần', 'nearly'),
    'at-least': w('ít nhất', 'at least'),
    'at-most': w('nhiều nhất', 'at most'),
  },
  comparator: {
    'at-least': w('từ', 'at least'),
    'more-than': w('trên', 'more than'),
    'at-most': w('không quá', 'at most'),
    'less-than': w('dưới', 'less than'),
    equal: w('bằng', 'equal to'),
  },
  mappingRelation: {
    fulfils: w('Đáp ứng', 'Fulfils'),
    'partly-fulfils': w('Đáp ứng một phần', 'Partly fulfils'),
    'will-fulfil': w('Sẽ đáp ứng', 'Will fulfil'),
    'uses-shared': w('Dùng thành phần dùng chung', 'Uses a shared component'),
    'not-applicable': w('Không áp dụng', 'Not applicable'),
  },
  compliance: COMPLIANCE_WORDS,
  ...sitingLabels,
  severity: {
    error: w('Lỗi', 'Error'),
    warning: w('Cần xem lại', 'Warning'),
    note: w('Lưu ý', 'Note'),
  },
} satisfies Record<string, Readonly<Record<string, Bilingual>>>;

export type LabelTable = keyof typeof labels;

/** What a code is called; the code itself where the table has no such code. */
export function labelOf(table: LabelTable, code: unknown): Bilingual {
  const words: Readonly<Record<string, Bilingual>> = labels[table];
  if ((typeof code !== 'string' && typeof code !== 'number') || code === '') {
    return common.notRecorded;
  }
  return (Object.hasOwn(words, code) && words[code]) || { vi: `${code}`, en: `${code}` };
}
