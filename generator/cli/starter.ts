/** What the files of a new unit are made from. */
export type Starter = {
  readonly id: string;
  /** The unit's name in Vietnamese. */
  readonly name: string;
  /** Whether the workspace holds the national unit, which a province may then name as its parent. */
  readonly hasNation: boolean;
};

/**
 * The first files of a unit, by path: enough to check clean and to see on the site, each record
 * marked as a sample, with further fields as comments.
 */
export function starterFiles({ id, name, hasNation }: Starter): ReadonlyMap<string, string> {
  const quoted = JSON.stringify(name);
  return new Map([
    [`architecture/${id}/units.yaml`, units(id, quoted, hasNation)],
    [`architecture/${id}/sources.yaml`, SOURCES],
    [`architecture/${id}/agencies.yaml`, agencies(JSON.stringify(`Ủy ban nhân dân ${name}`))],
    [`architecture/${id}/components.yaml`, COMPONENTS],
    [`plans/${id}/plans.yaml`, PLANS],
    [`plans/${id}/tasks.yaml`, TASKS],
  ]);
}

/** Settings for a workspace that has none yet. */
export function starterSettings(name: string): string {
  return `# Cài đặt chung của kho; các trường: schemas/workspace.schema.json.
name:
  vi: ${JSON.stringify(`Kiến trúc và kế hoạch số: ${name}`)}
# Bộ quy tắc dùng để kiểm tra: schemas/packs/
packs:
  - data-sharing
  - khung-1425
# editUrl: https://git.example.vn/kho/-/edit/main/{path}#L{line}
`;
}

const units = (id: string, name: string, hasNation: boolean) => `# Đơn vị: mã trùng tên thư mục.
${id}:
  name:
    vi: ${name}
    # en: tên tiếng Anh
  level: province
${hasNation ? '  parent: quoc-gia/quoc-gia\n' : ''}  framework: khung-1425
  sources:
    - khai-bao-ban-dau
`;

const SOURCES = `# Nguồn của thông tin; mọi bản ghi dẫn ít nhất một nguồn.
khai-bao-ban-dau:
  name:
    vi: Khai báo ban đầu, thay bằng nguồn thật
    en: First entries, to be replaced by real sources
  type: demonstration
  read: full

# bao-cao-2026:
#   name: Báo cáo kết quả ứng dụng công nghệ thông tin năm 2026
#   type: report
#   published: 2026-12-15
#   read: full
`;

const agencies = (name: string) => `# Cơ quan, tổ chức; parent là cơ quan cấp trên.
ubnd-tinh:
  name:
    vi: ${name}
  level: province
  side: government
  sources:
    - khai-bao-ban-dau

# so-khcn:
#   name: Sở Khoa học và Công nghệ
#   level: province
#   side: government
#   parent: ubnd-tinh
#   sources:
#     - bao-cao-2026
`;

const COMPONENTS = `# Thành phần kiến trúc: hạ tầng, hệ thống, nền tảng, cơ sở dữ liệu, dịch vụ.
he-thong-mau:
  name:
    vi: Hệ thống mẫu, thay bằng hệ thống của đơn vị
    en: Sample system, to be replaced
  type: system
  layer: shared-applications
  part: digital-government
  # Chưa ai nêu thì ghi unknown kèm lý do; không áp dụng thì ghi notApplicable.
  owner:
    unknown:
      reason: Bản ghi mẫu
  sources:
    - khai-bao-ban-dau

# lgsp:
#   name: Nền tảng tích hợp, chia sẻ dữ liệu của tỉnh (LGSP)
#   type: platform
#   layer: data-and-core-platforms
#   part: core-platforms
#   owner: so-khcn
#   lifecycle:
#     state: operating
#     asOf: 2026-06-30
#   sources:
#     - bao-cao-2026
`;

const PLANS = `# Kế hoạch: mục tiêu ở đây; nhiệm vụ, mốc và chỉ tiêu trỏ về mã mục tiêu.
ke-hoach-mau:
  name:
    vi: Kế hoạch mẫu, thay bằng kế hoạch của đơn vị
    en: Sample plan, to be replaced
  type: plan
  owner:
    unknown:
      reason: Bản ghi mẫu
  goals:
    - id: muc-tieu-mau
      name:
        vi: Mục tiêu mẫu
        en: Sample goal
  sources:
    - khai-bao-ban-dau
`;

const TASKS = `# Nhiệm vụ: ai làm, đến hạn nào, thuộc mục tiêu nào.
nhiem-vu-mau:
  name:
    vi: Nhiệm vụ mẫu, thay bằng nhiệm vụ của đơn vị
    en: Sample task, to be replaced
  plan: ke-hoach-mau
  goal: muc-tieu-mau
  owner: ubnd-tinh
  # Hạn: 2026-12-31, 2026-12, 2026-Q4 hoặc 2026; "trước ngày" thì ghi inclusive: false.
  deadline:
    unknown:
      reason: Bản ghi mẫu
  sources:
    - khai-bao-ban-dau

# hoan-thanh-lgsp:
#   name: Đưa nền tảng LGSP vào vận hành
#   plan: ke-hoach-mau
#   goal: muc-tieu-mau
#   owner: so-khcn
#   deadline: 2026-12-31
#   components:
#     - lgsp
#   sources:
#     - bao-cao-2026
`;
