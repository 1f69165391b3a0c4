/** The records of the made-up province that are no long lists, as YAML. */
export function recordsOf(
  unit: string,
  operators: readonly string[],
): readonly (readonly [string, string])[] {
  return [
    [`architecture/${unit}/units.yaml`, UNIT.replaceAll('UNIT', unit)],
    [`architecture/${unit}/sources.yaml`, SOURCES],
    [`plans/${unit}/operators.yaml`, operators.map(operator).join('\n')],
    [`plans/${unit}/spacing-rules.yaml`, RULES],
    [`plans/${unit}/plans.yaml`, PLANS],
    [`plans/${unit}/indicators.yaml`, indicators(operators)],
  ];
}

const SOURCED = '  sources:\n    - du-lieu-gia-lap\n';

const UNIT = `# Dữ liệu giả lập, do tools/generate-tinh-mau-5g.ts ghi ra: không sửa tay.
UNIT:
  name:
    vi: Tỉnh mẫu 5G (dữ liệu giả lập)
    en: Sample 5G province (made-up data)
  level: province
  demonstration: true
  description:
    vi: >-
      Dữ liệu giả lập: không có tỉnh, xã, doanh nghiệp hay trạm nào ở đây là có thật. Ranh giới là các ô đặt
      ngoài khơi, nơi không có xã nào.
    en: >-
      Made-up data: no province, commune, operator or site here is real. Boundaries are cells at sea, where
      there is no commune.
${SOURCED}`;

const SOURCES = `du-lieu-gia-lap:
  name:
    vi: Bộ dữ liệu giả lập của Khung
    en: Khung’s made-up data
  type: demonstration
  publisher:
    vi: Nhóm xây dựng Khung
    en: The Khung team
  published: 2026-11-22
  read: full
  description:
    vi: Sinh bằng tools/generate-tinh-mau-5g.ts với hạt giống cố định; không mô tả điều gì có thật.
    en: Written by tools/generate-tinh-mau-5g.ts with a fixed seed; it describes nothing real.
`;

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  'mau-xanh': ['Viễn thông Mẫu Xanh', 'Sample Blue Telecom'],
  'mau-do': ['Viễn thông Mẫu Đỏ', 'Sample Red Telecom'],
  'mau-vang': ['Viễn thông Mẫu Vàng', 'Sample Yellow Telecom'],
};

function nameOf(id: string): readonly [string, string] {
  return NAMES[id] ?? [id, id];
}

function operator(id: string): string {
  const [vi, en] = nameOf(id);
  return `${id}:
  name:
    vi: ${vi} (giả lập)
    en: ${en} (made up)
  role: network
${SOURCED}`;
}

const CITED = `  asks: share
  whoShares:
    vi: Các doanh nghiệp có cột gần hơn khoảng cách này
    en: Operators whose masts stand closer than this
  citation:
    vi: Theo Quyết định 26/2018 của Hải Dương, như tư liệu phương pháp dẫn lại; dùng làm mẫu.
    en: After Decision 26/2018 of Hải Dương as our notes on methods cite it; used as an example.
  verification: secondary
`;

const RULES = `khoang-cach-do-thi:
  name:
    vi: Khoảng cách cột trong đô thị (mẫu theo QĐ 26/2018 Hải Dương)
    en: Mast spacing in towns (after Decision 26/2018 of Hải Dương)
  areaType: urban
  distance: 100
${CITED}${SOURCED}
khoang-cach-ngoai-do-thi:
  name:
    vi: Khoảng cách cột ngoài đô thị (mẫu theo QĐ 26/2018 Hải Dương)
    en: Mast spacing outside towns (after Decision 26/2018 of Hải Dương)
  areaType: other
  distance: 400
${CITED}${SOURCED}`;

const PLANS = `ke-hoach-5g:
  name:
    vi: Kế hoạch triển khai 5G của tỉnh mẫu (giả lập)
    en: 5G deployment plan of the sample province (made up)
  type: plan
  document:
    notApplicable:
      vi: Kế hoạch giả lập, không có văn bản.
      en: A made-up plan without a document.
  owner:
    notApplicable:
      vi: Tỉnh giả lập, không có cơ quan.
      en: A made-up province without agencies.
  period:
    from: 2024-01-01
    to: 2027-12-31
  siting:
    radii:
      - areaType: urban
        distance: 500
      - areaType: other
        model:
          scenario: RMa
          sight: NLOS
          frequency: 0.7
          allowedLoss: 130
  goals:
    - id: so-tram
      name:
        vi: Đủ số trạm 5G
        en: Enough 5G stations
      deadline: 2027-12-31
    - id: dan-so
      name:
        vi: Dân số trong bán kính quy hoạch của trạm 5G
        en: People within the planning radius of a 5G station
      deadline: 2027-12-31
${SOURCED}`;

function indicators(operators: readonly string[]): string {
  const own = operators.map((id, i) => {
    const [vi, en] = nameOf(id);
    const values =
      [
        [64, 96, 121],
        [70, 101, 150],
        [58, 80, 104],
      ][i] ?? [];
    return stations(
      `tram-5g-${id}`,
      `Số trạm 5G của ${vi} (giả lập)`,
      `5G stations of ${en} (made up)`,
      values,
      220,
      `, operator: ${id}`,
    );
  });
  return [
    stations(
      'tram-5g',
      'Số trạm 5G đã phát (giả lập)',
      '5G stations on air (made up)',
      [190, 290, 395],
      600,
      '',
    ),
    people('dan-so-5g', '', '', [760_000, 1_080_000, 1_390_000], 1_600_000, ''),
    ...own,
    ...operators.map(peopleOf),
    ...ward(),
  ].join('\n');
}

function stations(
  id: string,
  vi: string,
  en: string,
  values: readonly number[],
  aim: number,
  of: string,
): string {
  return series(
    id,
    vi,
    en,
    'trạm',
    'stations',
    `{ measures: stations${of} }`,
    'so-tram',
    values,
    aim,
  );
}

/** People within the radius, of everybody or of one operator or ward. */
function people(
  id: string,
  vi: string,
  en: string,
  values: readonly number[],
  aim: number,
  of: string,
): string {
  return series(
    id,
    `Dân số trong bán kính quy hoạch của trạm 5G${vi} (giả lập)`,
    `People within the planning radius of a 5G station${en} (made up)`,
    'người',
    'people',
    `{ measures: population${of} }`,
    'dan-so',
    values,
    aim,
  );
}

function peopleOf(id: string, i: number): string {
  const [vi, en] = nameOf(id);
  const values =
    [
      [380_000, 610_000, 860_000],
      [420_000, 690_000, 900_000],
      [350_000, 520_000, 790_000],
    ][i] ?? [];
  return people(
    `dan-so-5g-${id}`,
    ` của ${vi}`,
    ` of ${en}`,
    values,
    1_300_000,
    `, operator: ${id}`,
  );
}

/** One ward whose stations were built in time and reach nobody yet: output and outcome differ. */
function ward(): readonly string[] {
  const of = ', area: phuong-mau-08-06';
  return [
    stations(
      'tram-5g-phuong-mau-08-06',
      'Số trạm 5G ở Phường Mẫu 08.06 (giả lập)',
      '5G stations in sample ward 08.06 (made up)',
      [2, 4, 6],
      6,
      of,
    ),
    people(
      'dan-so-5g-phuong-mau-08-06',
      ' ở Phường Mẫu 08.06',
      ' in sample ward 08.06',
      [0, 0, 0],
      25_000,
      of,
    ),
  ];
}

const DATES = ['2024-12-31', '2025-12-31', '2026-09-30'];

function series(
  id: string,
  vi: string,
  en: string,
  unitVi: string,
  unitEn: string,
  siting: string,
  goal: string,
  values: readonly number[],
  aim: number,
): string {
  const seen = values
    .map((value, i) => `    - date: ${DATES[i]}\n      value: ${value}\n`)
    .join('');
  return `${id}:
  name:
    vi: ${vi}
    en: ${en}
  unitOfMeasure:
    vi: ${unitVi}
    en: ${unitEn}
  direction: up
  measure: level
  siting: ${siting}
  observations:
${seen}  targets:
    - id: den-2027
      plan: ke-hoach-5g
      goal: ${goal}
      value: ${aim}
      deadline: 2027-12-31
      baseline:
        date: 2023-12-31
        value: 0
${SOURCED}`;
}
