import { type Definition, define } from '../core/diagnostic.ts';
import type { Bilingual } from '../core/lang.ts';
import type { SecretCode } from './patterns.ts';

export type SecretParams = {
  readonly what: Bilingual;
  /** What may be shown of it. */
  readonly masked: string;
  /** How many more of the same there are in the record or file. */
  readonly more: number;
};

const SAMPLE = { what: { vi: 'khóa AWS', en: 'an AWS key' }, masked: 'AKIA…', more: 2 };

/** What all of them say, and what tells two of them apart: never the secret. */
const SAID = {
  sample: SAMPLE,
  message: ({ what, masked, more }: SecretParams) => ({
    vi: `Ở đây có ${what.vi} (${masked})${more ? `, và ${more} chỗ nữa` : ''}.`,
    en: `Here is ${what.en} (${masked})${more ? `, and ${more} more` : ''}.`,
  }),
  args: ({ what }: SecretParams) => [what.en],
};

const REVOKE: Bilingual = {
  vi: 'Đổi hoặc thu hồi ngay, rồi xóa khỏi tệp và khỏi lịch sử git (git filter-repo): ai có bản sao cũ vẫn đọc được. Nếu không phải bí mật, ghi một ngoại lệ (waiver).',
  en: 'Change or revoke it at once, then remove it from the file and from git’s history (git filter-repo): old copies still hold it. If it is no secret, record a waiver.',
};
const REMOVE: Bilingual = {
  vi: 'Xóa khỏi tệp và khỏi lịch sử git (git filter-repo); nếu cần, ghi ở nơi chỉ người có việc mới đọc được. Nếu không phải, ghi một ngoại lệ (waiver).',
  en: 'Remove it from the file and from git’s history (git filter-repo); where it is needed, keep it where only those concerned read. If it is something else, record a waiver.',
};
const CONTACT: Bilingual = {
  vi: 'Thay bằng số tổng đài hoặc hộp thư của cơ quan; dữ liệu cá nhân chỉ ghi khi người đó đồng ý.',
  en: 'Write the agency’s own line or mailbox instead; personal data only stands here with the person’s consent.',
};

const secretKey = define<SecretParams>({
  code: 'secret-key',
  severity: 'error',
  help: () => REVOKE,
  ...SAID,
});
const secretPassword = define<SecretParams>({
  code: 'secret-password',
  severity: 'error',
  help: () => REVOKE,
  ...SAID,
});
const privateAddress = define<SecretParams>({
  code: 'private-address',
  severity: 'error',
  help: () => REMOVE,
  ...SAID,
});
const personalNumber = define<SecretParams>({
  code: 'personal-number',
  severity: 'error',
  help: () => REMOVE,
  ...SAID,
});
const bankCard = define<SecretParams>({
  code: 'bank-card',
  severity: 'error',
  help: () => REMOVE,
  ...SAID,
});
const personalContact = define<SecretParams>({
  code: 'personal-contact',
  severity: 'warning',
  help: () => CONTACT,
  ...SAID,
});

export const SECRETS: Readonly<Record<SecretCode, Definition<SecretParams>>> = {
  'secret-key': secretKey,
  'secret-password': secretPassword,
  'private-address': privateAddress,
  'personal-number': personalNumber,
  'bank-card': bankCard,
  'personal-contact': personalContact,
};

/** All codes of this room. */
export const secretDiagnostics: readonly Definition<never>[] = Object.values(SECRETS);
