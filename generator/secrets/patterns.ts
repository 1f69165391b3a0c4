import type { Bilingual } from '../core/lang.ts';
import { isCardNumber, isCitizenNumber } from './identity-number.ts';

export type SecretCode =
  | 'secret-key'
  | 'secret-password'
  | 'private-address'
  | 'personal-number'
  | 'bank-card'
  | 'personal-contact';

/** One sort of thing that must not stand in the content. */
export type Pattern = {
  readonly code: SecretCode;
  readonly what: Bilingual;
  /** Global; group `secret`, where there is one, is the part that is secret. */
  readonly find: RegExp;
  /** Whether a match is meant; `before` is what stands before it on its line. */
  readonly holds?: (secret: string, before: string, after: string) => boolean;
  /** How many characters at the beginning give nothing away. */
  readonly open: number;
};

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const PRIVATE = new RegExp(
  `(?<![\\w.])(?:10\\.${OCTET}|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168)\\.${OCTET}\\.${OCTET}(?!\\.?[\\w])`,
  'g',
);

/** Before numbers with dots that are no addresses: “mục 10.1.2.3”, “phiên bản 10.0.0.1”. */
const NUMBERED =
  /(?:mục|khoản|điểm|điều|chương|phần|bảng|hình|phụ lục|phiên bản|bản|version|section|table|figure|v|§)[\s.:]*$/iu;

/** Words that people write where a password would stand. */
const NO_PASSWORD =
  /^(?:true|false|null|none|yes|no|required|optional|string|password|mật|không|có|chưa|unknown|internal|public|sha\d*|bcrypt|argon2\w*|oauth2?|ldap|saml|otp|vneid|hash\w*)$/iu;

const KEYWORD =
  'password|passwd|passphrase|mật[ _-]?khẩu|mat[ _-]?khau|api[ _-]?key|secret[ _-]?key|client[ _-]?secret|access[ _-]?token|auth[ _-]?token';

const EMAIL =
  /(?<![\w.+-])[\w.+-]+@(?:gmail|yahoo|hotmail|outlook|icloud|live|proton(?:mail)?|ymail)\.(?:com|vn|com\.vn|me)\b/gi;

const KEY: SecretCode = 'secret-key';

const key = (en: string, vi: string, find: RegExp): Pattern => ({
  code: KEY,
  what: { vi, en },
  find,
  open: 4,
});

export const PATTERNS: readonly Pattern[] = [
  key('an AWS key', 'khóa AWS', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g),
  key(
    'an AWS secret key',
    'khóa bí mật AWS',
    /aws_secret_access_key["']?\s*[:=]\s*["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/gi,
  ),
  key('a Google key', 'khóa Google', /(?<![\w-])AIza[\w-]{35}(?![\w-])/g),
  key(
    'a GitHub token',
    'mã truy cập GitHub',
    /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,})/g,
  ),
  key('a GitLab token', 'mã truy cập GitLab', /(?<![\w-])glpat-[\w-]{20,}/g),
  key('a Slack token', 'mã truy cập Slack', /(?<!\w)xox[abprs]-[A-Za-z0-9-]{10,}/g),
  key('a JWT', 'mã JWT', /(?<!\w)eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g),
  {
    code: 'secret-key',
    what: { vi: 'khóa riêng', en: 'a private key' },
    find: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g,
    open: 10,
  },
  {
    code: 'secret-password',
    what: { vi: 'mật khẩu trong địa chỉ', en: 'a password in an address' },
    find: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@'"<>]{1,100}:(?<secret>[^\s/@'"<>{}]{1,100})@/gi,
    holds: (secret) => !/^[*•x.]+$/i.test(secret),
    open: 0,
  },
  {
    code: 'secret-password',
    what: { vi: 'mật khẩu', en: 'a password' },
    find: new RegExp(
      `(?:${KEYWORD})["']?[ \\t]*[:=][ \\t]*(?<secret>"[^"\\n]+"|'[^'\\n]+'|[^\\s"',;]+)`,
      'giu',
    ),
    holds: isPassword,
    open: 0,
  },
  {
    code: 'private-address',
    what: { vi: 'địa chỉ mạng nội bộ', en: 'a private network address' },
    find: PRIVATE,
    holds: (_, before) => !NUMBERED.test(before),
    open: 3,
  },
  {
    code: 'private-address',
    what: { vi: 'địa chỉ mạng nội bộ IPv6', en: 'a private IPv6 address' },
    find: /(?<![\w:])f[cd][0-9a-f]{2}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi,
    holds: (secret) => secret.includes('::') || secret.split(':').length === 8,
    open: 2,
  },
  {
    code: 'private-address',
    what: { vi: 'tên máy nội bộ', en: 'an internal hostname' },
    find: /(?<![\w.@-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:local|lan|internal|intranet|corp|localdomain)(?![\w-]|\.[\w-])/gi,
    open: 0,
  },
  {
    code: 'personal-number',
    what: { vi: 'số căn cước công dân', en: 'a citizen’s number' },
    find: /(?<![\w./-]|\d,)\d{12}(?![\w/-]|\.\d)/g,
    holds: isCitizenNumber,
    open: 3,
  },
  {
    code: 'personal-number',
    what: { vi: 'số chứng minh nhân dân', en: 'an identity card number' },
    find: /(?<![\w./-]|\d,)\d{9}(?![\w/-]|\.\d)/g,
    holds: (_, before) =>
      /(?:CMND|CMT(?:ND)?|chứng minh (?:nhân dân|thư)|identity card|ID card)[^\d\n]{0,25}$/iu.test(
        before,
      ),
    open: 0,
  },
  {
    code: 'bank-card',
    what: { vi: 'số thẻ ngân hàng', en: 'a bank card number' },
    find: /(?<![\w./-]|\d,)(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?|3[47]\d{2}([ -]?)\d{6}\2\d{5})(?![\w/-]|\.\d)/g,
    holds: (secret) => isCardNumber(secret.replace(/[ -]/g, '')),
    open: 0,
  },
  {
    code: 'personal-contact',
    what: { vi: 'số điện thoại di động', en: 'a mobile phone number' },
    find: /(?<![\w./-]|\d,)(?:\+84[ .-]?|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)(?:[ .-]?\d){7}(?![\w/-]|\.?\d)/g,
    open: 3,
  },
  {
    code: 'personal-contact',
    what: { vi: 'hộp thư cá nhân', en: 'a personal e-mail address' },
    find: EMAIL,
    open: 0,
  },
];

/** One word that is no everyday word, and with nothing after it that would make it a sentence. */
function isPassword(secret: string, _: string, after: string): boolean {
  const value = secret.replace(/^["']|["']$/g, '');
  if (/\s/.test(value) || value.length < 6 || NO_PASSWORD.test(value)) return false;
  if (/^[{[<$*•&|>]|^[*•x.]+$|^https?:/i.test(value)) return false;
  const alone = /^\s*(?:[,;})\]]|#|$)/.test(after);
  return (
    /[^\p{L}]/u.test(value.replace(/[.,;:!?]+$/, '')) || (alone && /^[\x21-\x7e]+$/.test(value))
  );
}

/** Whether a text can hold any of it: asked once of each file, because most hold none. */
export const PREFILTER =
  /AKIA|ASIA|AIza|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|eyJ|-----BEGIN|aws_secret|:\/\/[^\s/:@]{1,99}:[^\s/@]{1,99}@|pass(?:word|wd|phrase)|[Kk]hẩu|mat[ _-]?khau|api[ _-]?key|secret[ _-]?key|client[ _-]?secret|(?:access|auth)[ _-]?token|\.(?:local|lan|internal|intranet|corp)|(?:10|172|192)\.\d{1,3}\.\d|f[cd][0-9a-f]{2}:|\d{9}|\d{4}[ -]\d{4}[ -]\d|(?:\+84|0[35789])[\d .-]{8}|@(?:gmail|yahoo|hotmail|outlook|icloud|live|proton|ymail)/i;
