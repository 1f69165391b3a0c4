import type { Bilingual } from './lang.ts';
import type { Cause, ChangeClass, FindingState, ForecastCause, Goalpost } from './review.ts';
import type { WaiverState } from './waivers.ts';

const word = (vi: string, en: string): Bilingual => ({ vi, en });

/** What people call a moved goalpost. */
export const GOALPOST_WORDS: Readonly<Record<Goalpost, Bilingual>> = {
  'deadline-postponed': word('Dời hạn', 'Deadline postponed'),
  'target-lowered': word('Hạ chỉ tiêu', 'Target lowered'),
  'promise-removed': word('Bỏ cam kết', 'Promise removed'),
  'baseline-rewritten': word('Sửa mốc gốc hoặc lộ trình', 'Baseline rewritten'),
  'observation-rewritten': word('Sửa số liệu đã ghi', 'Observation rewritten'),
  'state-rewritten': word('Sửa trạng thái đã ghi', 'Recorded state rewritten'),
  'revision-rewritten': word('Sửa lần điều chỉnh đã ghi', 'Recorded revision rewritten'),
  'classification-lowered': word('Hạ mức bảo vệ thông tin', 'Classification lowered'),
  'evidence-removed': word('Bỏ căn cứ hoặc minh chứng', 'Evidence removed'),
  'waiver-added': word('Thêm ngoại lệ', 'Waiver added'),
  'waiver-extended': word('Kéo dài ngoại lệ', 'Waiver extended'),
  'rule-loosened': word('Nới lỏng quy tắc', 'Rule loosened'),
};

export const CLASS_WORDS: Readonly<Record<ChangeClass, Bilingual>> = {
  breaking: word('Phá vỡ', 'Breaking'),
  'needs-review': word('Cần xem xét', 'Needs review'),
  additive: word('Bổ sung', 'Additive'),
  editorial: word('Biên tập', 'Editorial'),
};

export const STATE_WORDS: Readonly<Record<FindingState, Bilingual>> = {
  new: word('Mới', 'New'),
  undetermined: word('Chưa xác định được', 'Undetermined'),
  unchanged: word('Có từ trước', 'Unchanged'),
  waived: word('Được miễn', 'Waived'),
  fixed: word('Đã sửa', 'Fixed'),
};

export const CAUSE_WORDS: Readonly<Record<Cause, Bilingual>> = {
  content: word('do nội dung', 'by content'),
  rule: word('do quy tắc', 'by rule'),
  calendar: word('do thời gian', 'by calendar'),
  'expired-waiver': word('do ngoại lệ hết hạn', 'by expired waiver'),
};

export const WAIVER_WORDS: Readonly<Record<WaiverState, Bilingual>> = {
  active: word('Còn hiệu lực', 'In force'),
  soon: word('Sắp hết hạn', 'Expires soon'),
  'very-soon': word('Sắp hết hạn, còn không quá 14 ngày', 'Expires within 14 days'),
  expired: word('Đã hết hạn', 'Expired'),
  pending: word(
    'Chờ duyệt: chỉ có hiệu lực khi đã vào nền',
    'Pending: counts once it is in the base',
  ),
  undated: word(
    'Không có ngày hết hạn đọc được, nên không có hiệu lực',
    'No readable expiry, so not in force',
  ),
  broken: word(
    'Bản ghi ngoại lệ sai cấu trúc, nên không có hiệu lực',
    'The waiver’s record is malformed, so not in force',
  ),
};

/** Why something will be found on a later day. */
export const FORECAST_WORDS: Readonly<Record<ForecastCause, Bilingual>> = {
  calendar: word('do thời gian', 'by calendar'),
  enforcement: word('do quy tắc bắt đầu có hiệu lực', 'by a rule that begins to count'),
  'expired-waiver': word('do ngoại lệ hết hạn', 'by expired waiver'),
};

/** Said of what is fixed for another cause than its content. */
export const GONE: Bilingual = word('Không còn', 'No longer found');
