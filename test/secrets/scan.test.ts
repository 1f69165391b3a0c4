import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../generator/host/node-host.ts';
import { sha256 } from '../../generator/host/sha256.ts';
import { run } from '../../generator/pipeline.ts';
import { isCardNumber, isCitizenNumber } from '../../generator/secrets/identity-number.ts';
import { scanSecrets } from '../../generator/secrets/scan.ts';
import { checkFiles, SOUND } from '../support/check-files.ts';
import { projectRoot } from '../support/our-files.ts';

const codesIn = (text: string) =>
  scanSecrets([{ path: 'a.yaml', text }], () => []).map(({ code }) => code);

/** Written in two halves, so that no scanner takes this file for a leak. */
const SECRETS: readonly (readonly [string, string])[] = [
  ['secret-key', `key: AKIA${'ABCDEFGHIJKLMNOP'}`],
  ['secret-key', `AIza${'Sy0123456789abcdefghijklmnopqrstuvw'}`],
  ['secret-key', `ghp_${'0123456789abcdefghijABCDEFGHIJ012345'}`],
  ['secret-key', `# glpat-${'0123456789abcdefABCD'}`],
  ['secret-key', `xoxb-${'123456789012-abcdef'}`],
  ['secret-key', `-----BEGIN ${'RSA PRIVATE KEY-----'}`],
  ['secret-key', `eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N'}`],
  ['secret-key', `aws_secret_access_key = ${'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00'}`],
  ['secret-password', `url: postgres://sa:${'Hue@2024'}@db.example.vn/x`.replace('@2024', '2024')],
  ['secret-password', `password: ${'hunter2!'}`],
  ['secret-password', `Mật khẩu: ${'P@ssw0rd1'}`],
  ['secret-password', `notes: "tài khoản admin, mật khẩu = ${'Stttt2024'}"`],
  ['secret-password', `api_key: "${'9f8e7d6c5b4a'}"`],
  ['private-address', 'máy chủ 10.20.30.40'],
  ['private-address', 'url: http://192.168.1.15:8080/'],
  ['private-address', '172.31.0.9'],
  ['private-address', 'fd12:3456:789a::1'],
  ['private-address', 'máy dbserver01.stttt.local.'],
  ['personal-number', 'ông A, số 001099012345'],
  ['personal-number', 'CCCD: 079203001234'],
  ['personal-number', 'số CMND 123456789'],
  ['bank-card', 'thẻ 4111 1111 1111 1111'],
  ['bank-card', '5500000000000004'],
  ['personal-contact', 'liên hệ 0912 345 678'],
  ['personal-contact', '+84 98 765 4321'],
  ['personal-contact', 'nguyenvana@gmail.com'],
];

/** What looks like a secret and is none. */
const NEAR_MISSES: readonly string[] = [
  'Quyết định số 1425/QĐ-TTg ngày 15/7/2026',
  'Dân số 1.234.567 người; 123456789 lượt',
  'mã 000.00.00.H10 và G09.12.345678',
  'mã định danh 000.01.15.H10.2024',
  'thời điểm 202401151230',
  'số 999912345678',
  'mã hồ sơ 000099012345',
  'xem mục 10.1.2.3',
  'phiên bản 10.0.0.1',
  'phần mềm v10.2.3.4',
  'địa chỉ 8.8.8.8 và 11.1.1.1',
  '172.15.0.1 và 172.32.0.1',
  '10.20.30.400',
  'tệp settings.local.yaml',
  'https://example.vn/path:8080/a@b',
  'mật khẩu: tối thiểu 8 ký tự, đổi 90 ngày một lần',
  'Mật khẩu phải dài hơn 8 ký tự',
  'password: required',
  'password: $DB_PASSWORD',
  'password: "********"',
  'mật khẩu: chưa đặt',
  'công bố tại stttt@binhphuoc.gov.vn',
  'hộp thư vanthu@haiduong.gov.vn, ĐT 0271 3888 999',
  'tọa độ 11.5349123456, 106.8912345678',
  'toạ độ 0.9123456789',
  '4111 1111 1111 1112',
  'số 4111111111111112',
  'sha256 4111111111111111abcdef4111111111111111',
  'kinh phí 091.234.567.800 đồng',
  'ngân sách 12.345.678.901,5 triệu đồng',
  'fc: tên riêng',
  'fdab:12 không phải địa chỉ',
  'AKIA là tiền tố khóa',
  'chứng minh 123456789 lượt truy cập',
  '-----BEGIN CERTIFICATE-----',
  'eyJ là phần đầu của mã JWT',
  'quyển 1, tờ 2024-2025-123456789',
];

describe('scan for secrets', () => {
  test.each(SECRETS)('%s in “%s”', (code, text) => {
    expect(codesIn(`a: 1\n${text}\nb: 2\n`)).toEqual([code]);
  });

  test.each(NEAR_MISSES)('nothing in “%s”', (text) => {
    expect(codesIn(`a: 1\n${text}\nb: 2\n`)).toEqual([]);
  });

  test('nothing in the examples', () => {
    const host = nodeHost(projectRoot);
    const { findings } = run(host, sha256, { asOf: 20_779, knownAt: 20_779 });
    const found = findings.filter(({ rule }) => /^(secret|private|personal|bank)-/.test(rule));
    expect(found.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([]);
  });

  test('a number that is built otherwise is none', () => {
    expect(isCitizenNumber('001099012345')).toBe(true);
    expect(isCitizenNumber('003099012345')).toBe(false);
    expect(isCitizenNumber('001499012345')).toBe(false);
    expect(isCitizenNumber('001299012345')).toBe(false);
    expect(isCardNumber('9704000000000018')).toBe(true);
    expect(isCardNumber('9704000000000019')).toBe(false);
  });
});

describe('a secret in a workspace', () => {
  const secret = 'hunter2!';
  const files = {
    ...SOUND,
    'architecture/u/agencies.yaml': `${SOUND['architecture/u/agencies.yaml']}# password: ${secret}\n`,
    'architecture/u/bang.csv': 'ten,so\nNguyễn Văn A,001099012345\nTrần Thị B,001199054321\n',
    'plans/u/ban-do.geojson': '{"ip": "10.20.30.40"}\n',
  };

  test('is found in comments and in files beside, with its place, and never printed', () => {
    const { findings } = checkFiles(files);
    const found = findings.filter(({ rule }) => /^(secret|private|personal)-/.test(rule));
    const said = found.map(({ rule, path, line, column }) => `${rule} ${path} ${line}:${column}`);
    expect(said).toEqual([
      'secret-password agency:u/ubnd 3:13',
      'personal-number architecture/u/bang.csv 2:14',
      'private-address plans/u/ban-do.geojson 1:9',
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/hunter2|099012345|199054321|20\.30/);
    expect(found.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('can be waived where it is none', () => {
    const waiver =
      'w: {rule: secret-password, subject: "agency:u/ubnd", reason: Ví dụ, approver: ubnd, document: s, expires: 2027-12-31}\n';
    const document = 's: {name: Văn bản, type: decision, status: in-force, sources: [s]}\n';
    const { findings } = checkFiles({
      ...files,
      'plans/u/waivers.yaml': waiver,
      'architecture/u/waivers.yaml': waiver,
      'architecture/u/documents.yaml': document,
    });
    const found = findings.find(({ rule }) => rule === 'secret-password');
    expect(found?.covered?.holds).toBe(true);
  });
});
