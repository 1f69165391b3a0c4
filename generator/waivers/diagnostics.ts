import { type Definition, define } from '../core/diagnostic.ts';
import { count } from '../core/print.ts';

export const waiverNamesARule = define<{ rule: string; near: string | undefined }>({
  code: 'waiver-names-a-rule',
  severity: 'warning',
  sample: { rule: 'component-has-owners', near: 'component-has-owner' },
  message: ({ rule }) => ({
    vi: `Ngoại lệ này miễn quy tắc “${rule}”, nhưng kho không được kiểm tra theo quy tắc nào có mã đó.`,
    en: `This waiver is for the rule “${rule}”, but the workspace is judged by no rule of that code.`,
  }),
  help: ({ near }) => ({
    vi: `Hãy ghi mã quy tắc như khung check in ra, hoặc thêm bộ quy tắc vào packs của khung.yaml.${near ? ` Có phải ý là “${near}”?` : ''}`,
    en: `Give the rule’s code as khung check prints it, or add its pack to packs in khung.yaml.${near ? ` Did you mean “${near}”?` : ''}`,
  }),
});

export const waiverHasExpiry = define<object>({
  code: 'waiver-has-expiry',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Ngoại lệ này không có ngày hết hạn đọc được, nên không miễn cho phát hiện nào.',
    en: 'This waiver has no readable day of expiry, so it covers no finding.',
  }),
  help: () => ({
    vi: 'Hãy ghi ngày cuối cùng còn hiệu lực ở trường expires, ví dụ 2027-06-30.',
    en: 'Give the last day on which it holds in expires, such as 2027-06-30.',
  }),
});

type Ending = { readonly rule: string; readonly daysLeft: number };

export const waiverEndsSoon = define<Ending>({
  code: 'waiver-ends-soon',
  severity: 'note',
  sample: { rule: 'component-has-owner', daysLeft: 25 },
  message: endingSentence,
  help: endingHelp,
});

export const waiverEndsVerySoon = define<Ending>({
  code: 'waiver-ends-very-soon',
  severity: 'warning',
  sample: { rule: 'component-has-owner', daysLeft: 7 },
  message: endingSentence,
  help: endingHelp,
});

function endingSentence({ rule, daysLeft }: Ending) {
  return {
    vi: `Ngoại lệ đối với “${rule}” còn ${count(daysLeft, 'vi', 'ngày', 'day')} là hết hạn; sau đó phát hiện trở lại.`,
    en: `The waiver for “${rule}” ends in ${count(daysLeft, 'en', 'ngày', 'day')}; then the finding is back.`,
  };
}

function endingHelp() {
  return {
    vi: 'Hãy sửa nội dung trước ngày đó, hoặc trình gia hạn bằng một văn bản mới.',
    en: 'Mend the content before that day, or have it extended by a new document.',
  };
}

export const waiverIsUsed = define<{ rule: string; subject: string }>({
  code: 'waiver-is-used',
  severity: 'note',
  sample: { rule: 'component-has-owner', subject: 'component:u/a' },
  message: ({ rule, subject }) => ({
    vi: `Ngoại lệ này không miễn cho phát hiện nào: “${rule}” không có phát hiện ở “${subject}”.`,
    en: `This waiver covers no finding: “${rule}” finds nothing at “${subject}”.`,
  }),
  help: () => ({
    vi: 'Nếu nội dung đã được sửa, hãy xóa ngoại lệ; nếu không, hãy ghi đúng đường dẫn mã mà khung check in ra.',
    en: 'Delete it if the content has been mended; otherwise give the exact id path that khung check prints.',
  }),
});

/** Every code of this room, for the catalogue in pipeline.ts. */
export const waiverDiagnostics: readonly Definition<never>[] = [
  waiverNamesARule,
  waiverHasExpiry,
  waiverEndsSoon,
  waiverEndsVerySoon,
  waiverIsUsed,
];

/** What is said of waivers cannot be waived. */
export const WAIVER_CODES: ReadonlySet<string> = new Set(waiverDiagnostics.map(({ code }) => code));
