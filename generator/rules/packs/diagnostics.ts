import { type Definition, define } from '../../core/diagnostic.ts';
import type { Bilingual } from '../../core/lang.ts';
import { bilingual } from '../../core/title.ts';

export const packSyntax = define<{ rule: string; reason: string }>({
  code: 'pack-expression-readable',
  severity: 'error',
  sample: { reason: 'found = but expecting end of input', rule: 'thing-is-right' },
  message: ({ rule, reason }) => ({
    vi: `Biểu thức của quy tắc “${rule}” không đọc được: “${reason}”.`,
    en: `The expression of rule “${rule}” cannot be read: ${reason}.`,
  }),
  help: () => ({
    vi: 'Biểu thức viết bằng CEL; chuỗi đặt trong dấu nháy, điều kiện nối bằng && và ||.',
    en: 'Expressions are CEL; texts stand in quotes, conditions are joined by && and ||.',
  }),
});

export const packName = define<{ rule: string; name: string; of: string; near?: string }>({
  code: 'pack-name-exists',
  severity: 'error',
  sample: { name: 'typ', of: 'component', near: 'type', rule: 'thing-is-right' },
  message: ({ rule, name, of }) => ({
    vi: `Quy tắc “${rule}” dùng tên “${name}” không có trong ${bilingual(of).vi}.`,
    en: `Rule “${rule}” uses the name “${name}”, which ${bilingual(of).en} does not have.`,
  }),
  help: ({ near }) =>
    near === undefined
      ? {
          vi: 'Hãy dùng tên trong lược đồ của loại bản ghi (schemas/) hoặc trong README của gói.',
          en: 'Use a name of the kind’s schema (schemas/) or of the README of packs.',
        }
      : { vi: `Có phải là “${near}”?`, en: `Did you mean “${near}”?` },
  args: ({ name }) => [name],
});

export const packValue = define<{ rule: string; value: string; near?: string; all: string }>({
  code: 'pack-value-allowed',
  severity: 'error',
  sample: {
    value: 'platfrom',
    all: 'logical, infrastructure, system, platform, dataset, service',
    near: 'platform',
    rule: 'thing-is-right',
  },
  message: ({ rule, value }) => ({
    vi: `Quy tắc “${rule}” so sánh với “${value}”, giá trị không bao giờ có ở đó.`,
    en: `Rule “${rule}” compares with “${value}”, a value that never stands there.`,
  }),
  help: ({ near, all }) => ({
    vi: `${near === undefined ? '' : `Có phải là “${near}”? `}Các giá trị có thể: ${all}.`,
    en: `${near === undefined ? '' : `Did you mean “${near}”? `}Possible values: ${all}.`,
  }),
  args: ({ value }) => [value],
});

export const packGuard = define<{ rule: string; path: string }>({
  code: 'pack-optional-value-guarded',
  severity: 'error',
  sample: { path: 'component.scope', rule: 'thing-is-right' },
  message: ({ rule, path }) => ({
    vi: `Quy tắc “${rule}” đọc ${path}, giá trị có thể vắng.`,
    en: `Rule “${rule}” reads ${path}, which may be absent.`,
  }),
  help: ({ path }) => ({
    vi: `Hãy viết has(${path}) && … trước, hoặc đặt has(${path}) trong when.`,
    en: `Write has(${path}) && … before it, or put has(${path}) into when.`,
  }),
  args: ({ path }) => [path],
});

export const packType = define<{ rule: string; found: string; expected: string }>({
  code: 'pack-expression-typed',
  severity: 'error',
  sample: { found: 'bool', expected: 'number | string', rule: 'thing-is-right' },
  message: ({ rule, found, expected }) => ({
    vi: `Quy tắc “${rule}” có ${bilingual(found).vi} ở chỗ phải là ${bilingual(expected).vi}.`,
    en: `Rule “${rule}” has ${bilingual(found).en} where ${bilingual(expected).en} is needed.`,
  }),
  help: () => ({
    vi: 'Hãy xem kiểu của giá trị trong lược đồ (schemas/).',
    en: 'See the type of the value in its schema (schemas/).',
  }),
  args: ({ found, expected }) => [found, expected],
});

export const packDepth = define<{ rule: string; limit: number }>({
  code: 'pack-loops-are-shallow',
  severity: 'error',
  sample: { limit: 2, rule: 'thing-is-right' },
  message: ({ rule, limit }) => ({
    vi: `Quy tắc “${rule}” lồng hơn ${limit} vòng lặp (exists, all, filter, map).`,
    en: `Rule “${rule}” nests more than ${limit} loops (exists, all, filter, map).`,
  }),
  help: () => ({
    vi: 'Hãy tách thành hai quy tắc, hoặc dùng forEach.',
    en: 'Split it into two rules, or use forEach.',
  }),
});

export const packPath = define<{ rule: string; path: string; expected: string }>({
  code: 'pack-path-leads-somewhere',
  severity: 'error',
  sample: { path: 'owner', expected: 'một danh sách | a list', rule: 'thing-is-right' },
  message: ({ rule, path, expected }) => ({
    vi: `Quy tắc “${rule}” trỏ tới “${path}”, không phải ${bilingual(expected).vi}.`,
    en: `Rule “${rule}” points to “${path}”, which is not ${bilingual(expected).en}.`,
  }),
  help: () => ({
    vi: 'Đường dẫn là tên các trường, nối bằng dấu chấm.',
    en: 'A path is field names joined by dots.',
  }),
  args: ({ path }) => [path],
});

export const packRuleTwice = define<{ rule: string; file: string }>({
  code: 'pack-rule-id-unique',
  severity: 'error',
  sample: { rule: 'thing-is-right', file: 'schemas/packs/khung-1425.yaml' },
  message: ({ rule, file }) => ({
    vi: `Mã quy tắc “${rule}” đã dùng trong ${file}.`,
    en: `Rule id “${rule}” is used already in ${file}.`,
  }),
  help: () => ({
    vi: 'Mỗi quy tắc có một mã riêng trong mọi gói.',
    en: 'A rule has an id of its own among all packs.',
  }),
});

export const ruleUndetermined = define<{ rule: string; name: Bilingual; reason: string }>({
  code: 'rule-undetermined',
  severity: 'note',
  sample: {
    rule: 'thing-is-right',
    name: { vi: 'Cổng dịch vụ công (cong-dvc)', en: 'Public service portal (cong-dvc)' },
    reason: 'int divide by zero',
  },
  message: ({ rule, name, reason }) => ({
    vi: `Chưa xác định được “${name.vi}” có theo quy tắc “${rule}” hay không: “${reason}”.`,
    en: `Whether “${name.en}” follows rule “${rule}” is undetermined: ${reason}.`,
  }),
  help: () => ({
    vi: 'Không tính là đạt. Hãy sửa biểu thức của quy tắc, hoặc giá trị mà nó đọc.',
    en: 'This does not count as passed. Mend the rule’s expression, or the value it reads.',
  }),
  args: ({ rule }) => [rule],
});

/** What can be wrong with a pack itself; any of these makes it unusable (exit code 4). */
export const packFaults: readonly Definition<never>[] = [
  packDepth,
  packGuard,
  packName,
  packPath,
  packRuleTwice,
  packSyntax,
  packType,
  packValue,
];

export const packDiagnostics: readonly Definition<never>[] = [...packFaults, ruleUndetermined];
