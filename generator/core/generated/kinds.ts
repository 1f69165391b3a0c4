/* Generated from schemas/ by `npm run generate`. Do not edit. */

/**
 * Chuỗi tiếng Việt, hoặc {vi, en} | A Vietnamese string, or {vi, en}
 */
export type Text =
  | string
  | {
      /**
       * Tiếng Việt | Vietnamese
       */
      vi: string;
      /**
       * Tiếng Anh | English
       */
      en?: string;
    };
/**
 * Mã của bản ghi khác: "ma" trong cùng đơn vị, "don-vi/ma" ở đơn vị khác | Id of another record: "id" in the same unit, "unit/id" in another
 */
export type Ref = string;
/**
 * Ngày với độ chính xác; suy luận thì ghi {date, precision: inferred, basis} | Date with precision; when inferred write {date, precision: inferred, basis}
 */
export type Date =
  | IsoDate
  | {
      date: IsoDate;
      /**
       * "inferred" khi ngày được suy luận | "inferred" when the date was deduced
       */
      precision: 'inferred';
      basis?: Text;
    };
/**
 * 2019-07-15, 2019-07, 2019-Q3 hoặc 2019; độ chính xác là phần được viết | 2019-07-15, 2019-07, 2019-Q3 or 2019; precision is what is written
 */
export type IsoDate = string | number;
/**
 * primary: đọc trong văn bản gốc; secondary: đọc trong nguồn dẫn lại; unverified: cần kiểm tra | primary: read in the document itself; secondary: read in a text that quotes it; unverified: needs checking
 */
export type Verification = 'primary' | 'secondary' | 'unverified';
/**
 * Tên một trường, hoặc con trỏ đến một giá trị bên trong | Name of a field, or a pointer to a value within
 */
export type FieldPath = string;
/**
 * Chữ thường không dấu, số và dấu gạch nối; không bao giờ đổi | Lower-case ASCII letters, digits and hyphens; never changes
 */
export type Id = string;
/**
 * Ngày hạn; "trước ngày" thì ghi inclusive: false | Deadline; for "before" write inclusive: false
 */
export type Deadline =
  | IsoDate
  | {
      date: IsoDate;
      /**
       * "inferred" khi ngày được suy luận | "inferred" when the date was deduced
       */
      precision?: 'inferred';
      basis?: Text;
      /**
       * false khi nguồn viết "trước ngày" | false when the source says "before"
       */
      inclusive?: boolean;
    };
/**
 * Việc phải xong trước, kèm độ trễ nếu có | What must be finished first, with a lag if any
 */
export type Predecessor =
  | Ref
  | {
      ref: Ref;
      /**
       * Độ trễ tính bằng ngày | Lag in days
       */
      lagDays?: number;
    };
/**
 * Ngày dạng 2026-07-29 | A day such as 2026-07-29
 */
export type Day = string;
/**
 * Xem schemas/packs/README.md | See schemas/packs/README.md
 */
export type Expression = string;
/**
 * Tên trường, nối bằng dấu chấm | Field names joined by dots
 */
export type Path = string;

export interface AllDefinitions {
  agency?: Agency;
  agreement?: Agreement;
  area?: Area;
  assessment?: Assessment;
  capability?: Capability;
  fieldPath?: FieldPath;
  code?: Code;
  date?: Date;
  deadline?: Deadline;
  geometry?: Geometry;
  id?: Id;
  isoDate?: IsoDate;
  location?: Location;
  notApplicable?: NotApplicable;
  picture?: Picture;
  predecessor?: Predecessor;
  ref?: Ref;
  revision?: Revision;
  text?: Text;
  unknown?: Unknown;
  verification?: Verification;
  workState?: WorkState;
  component?: Component;
  decision?: Decision;
  document?: Document;
  exchange?: Exchange;
  requirements?: Requirements;
  requirement?: Requirement;
  framework?: Framework;
  gap?: Gap;
  term?: Term;
  glossary?: Glossary;
  indicator?: Indicator;
  mapping?: Mapping;
  milestone?: Milestone;
  operator?: Operator;
  bilingual?: Bilingual;
  day?: Day;
  enforcement?: Enforcement;
  expression?: Expression;
  path?: Path;
  example?: Example;
  rule?: Rule;
  pack?: Pack;
  plan?: Plan;
  population?: Population;
  proposal?: Proposal;
  ranking?: Ranking;
  site?: Site;
  source?: Source;
  'spacing-rule'?: SpacingRule;
  task?: Task;
  unit?: Unit;
  waiver?: Waiver;
  workspace?: Workspace;
}
/**
 * Một cơ quan trong cây tổ chức: chính quyền, Đảng, doanh nghiệp… | One node of the organisation tree: government, Party, enterprise…
 */
export interface Agency {
  name: Text;
  shortName?: Text;
  /**
   * Cấp | Level
   */
  level?: 'central' | 'province' | 'district' | 'commune';
  /**
   * Khối | Side
   */
  side:
    | 'government'
    | 'party'
    | 'people-council'
    | 'national-assembly'
    | 'fatherland-front'
    | 'public-service-unit'
    | 'enterprise'
    | 'press'
    | 'joint-body';
  parent?: Ref;
  /**
   * Mã định danh theo thời gian | Identification codes over time
   *
   * @minItems 1
   */
  codes?: Code[];
  validFrom?: Date;
  validTo?: Date;
  successor?: Ref;
  /**
   * Trách nhiệm được nêu trong nguồn | Responsibilities that a source states
   *
   * @minItems 1
   */
  responsibilities?: Text[];
  /**
   * Người giữ chức vụ tại một thời điểm | Dated role-holders
   *
   * @minItems 1
   */
  roles?: {
    title: Text;
    /**
     * Người giữ | Holder
     */
    holder: string;
    asOf: Date;
    /**
     * Nguồn | Sources
     *
     * @minItems 1
     */
    sources?: Ref[];
  }[];
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Mã in trong danh mục của Nhà nước, có hiệu lực theo thời gian | Code printed in an official list, with its validity
 */
export interface Code {
  /**
   * Tên hoặc văn bản của danh mục mã | Name or document of the code list
   */
  system: string;
  /**
   * Mã | Code
   */
  value: string | Unknown | NotApplicable;
  from?: Date;
  to?: Date;
  verification?: Verification;
  /**
   * Nguồn | Sources
   *
   * @minItems 1
   */
  sources?: Ref[];
}
/**
 * Giá trị chưa ai nêu: lý do, ai phải trả lời, đến khi nào | Nobody has stated the value: reason, who must say, by when
 */
export interface Unknown {
  /**
   * Lý do, đầu mối và hạn trả lời | Reason, contact and due date
   */
  unknown: {
    reason: Text;
    contact?: Text;
    due?: Date;
  };
}
/**
 * Giá trị không áp dụng, kèm lý do | The value does not apply, with the reason
 */
export interface NotApplicable {
  notApplicable: Text;
}
/**
 * Ảnh chụp, bản quét hoặc hình vẽ, tệp nằm trong thư mục pictures của đơn vị | Photo, scan or drawing; the file lies in the unit’s pictures folder
 */
export interface Picture {
  /**
   * Tên tệp trong architecture/<đơn vị>/pictures/ hoặc plans/<đơn vị>/pictures/, cùng cây với bản ghi | File name within architecture/<unit>/pictures/ or plans/<unit>/pictures/, in the tree of the record
   */
  file: string;
  /**
   * Ảnh cho thấy gì, cho người không xem được ảnh; cả hai thứ tiếng | What the picture shows, for those who cannot see it; in both languages
   */
  alt: {
    /**
     * Tiếng Việt | Vietnamese
     */
    vi: string;
    /**
     * Tiếng Anh | English
     */
    en: string;
  };
  caption?: Text;
  credit?: Text;
  date?: Date;
  /**
   * Nguồn | Sources
   *
   * @minItems 1
   */
  sources?: Ref[];
}
/**
 * Biên bản ghi nhớ, thỏa thuận hợp tác, cam kết | Memorandum, cooperation agreement, commitment
 */
export interface Agreement {
  name: Text;
  /**
   * Loại | Type
   */
  type: 'memorandum' | 'cooperation' | 'commitment' | 'joint-work';
  group?: Id;
  /**
   * Các bên | Parties
   *
   * @minItems 1
   */
  parties: Ref[];
  /**
   * Người ký | Signer
   */
  signer?: string;
  /**
   * Ngày ký | Date signed
   */
  signedOn?: Date | Unknown | NotApplicable;
  /**
   * Tình trạng | State
   */
  state: 'signed' | 'exchanged' | 'stated' | 'in-progress' | 'ended';
  /**
   * Thành phần liên quan | Components concerned
   *
   * @minItems 1
   */
  components?: Ref[];
  document?: Ref;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Xã, phường, khu công nghiệp, thôn hoặc tỉnh: ranh giới, loại địa bàn và thời gian tồn tại | Commune, ward, industrial zone, hamlet or province: boundary, type and validity
 */
export interface Area {
  name: Text;
  /**
   * Cấp hoặc loại | Level or sort
   */
  level: 'province' | 'district' | 'commune' | 'industrial-zone' | 'hamlet';
  /**
   * Mã chính thức | Official codes
   *
   * @minItems 1
   */
  codes?: Code[];
  within?: Ref;
  /**
   * Loại địa bàn theo thời gian, để chọn quy định khoảng cách | Type over time, by which the spacing rule is chosen
   *
   * @minItems 1
   */
  areaTypes?: {
    /**
     * urban: đô thị; other: ngoài đô thị | urban, or outside towns
     */
    type: 'urban' | 'other';
    from?: Date;
    to?: Date;
    document?: Ref;
    /**
     * Nguồn | Sources
     *
     * @minItems 1
     */
    sources?: Ref[];
  }[];
  geometry?: Geometry;
  centre?: Location;
  validFrom?: Date;
  validTo?: Date;
  /**
   * Địa bàn tiền thân, kể cả cấp huyện cũ | Areas it was made from, those of the old district level included
   *
   * @minItems 1
   */
  predecessors?: Ref[];
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Polygon hoặc MultiPolygon theo RFC 7946: WGS-84, kinh độ trước vĩ độ, vòng ngoài ngược chiều kim đồng hồ | Polygon or MultiPolygon as RFC 7946 has it: WGS-84, longitude before latitude, exterior rings counter-clockwise
 */
export interface Geometry {
  /**
   * Loại hình | Type
   */
  type: 'Polygon' | 'MultiPolygon';
  /**
   * Tọa độ các vòng | Coordinates of the rings
   *
   * @minItems 1
   */
  coordinates: unknown[][];
}
/**
 * Tọa độ và hệ tọa độ của nó: WGS-84 thì ghi lat và lon; VN-2000 thì ghi centralMeridian, northing (X) và easting (Y) | Coordinates and their reference system: for WGS-84 give lat and lon; for VN-2000 centralMeridian, northing (X) and easting (Y)
 */
export interface Location {
  /**
   * Hệ tọa độ; bắt buộc, vì đọc nhầm hệ lệch khoảng 220 m | Coordinate reference system; required, because the wrong one shifts a point by about 220 m
   */
  crs: 'WGS-84' | 'VN-2000';
  /**
   * Vĩ độ WGS-84, độ thập phân | WGS-84 latitude, decimal degrees
   */
  lat?: number;
  /**
   * Kinh độ WGS-84, độ thập phân | WGS-84 longitude, decimal degrees
   */
  lon?: number;
  /**
   * Kinh tuyến trục của tỉnh, độ thập phân: 105°45′ là 105.75 | Central meridian of the province in decimal degrees: 105°45′ is 105.75
   */
  centralMeridian?: number;
  /**
   * Múi chiếu 3° hoặc 6°; mặc định 3 | Zone of 3° or 6°; 3 by default
   */
  zoneWidth?: 3 | 6;
  /**
   * Tọa độ X của VN-2000 (hướng bắc), mét | VN-2000 X (northing), metres
   */
  northing?: number;
  /**
   * Tọa độ Y của VN-2000 (hướng đông), mét | VN-2000 Y (easting), metres
   */
  easting?: number;
}
/**
 * Giá trị một người đã kết luận cho một yêu cầu của khung, kèm căn cứ; công cụ không tự kết luận | The value that a person gave to a requirement of a framework, with its basis; the tool never concludes
 */
export interface Assessment {
  unit?: Ref;
  framework: Id;
  /**
   * Phiên bản khung được dùng khi đánh giá, như 1.0 | Version of the framework used, such as 1.0
   */
  frameworkVersion: string;
  /**
   * Mã yêu cầu, như D-3-4-01 | Id of the requirement, such as D-3-4-01
   */
  requirement: string;
  /**
   * Kết quả do người đánh giá kết luận | What the assessor concluded
   */
  value: 'met' | 'not-met' | 'not-enough-basis' | 'not-applicable';
  basis: Text;
  remedy?: Text;
  /**
   * Bản ghi làm căn cứ: văn bản, nguồn, thành phần… | Records it rests on: documents, sources, components…
   *
   * @minItems 1
   */
  evidence?: Ref[];
  assessedBy: Ref;
  /**
   * Người hoặc hội đồng đánh giá | Person or board that assessed
   */
  assessor?: string;
  assessedOn: Date;
  recorded?: Date;
  reviewBy?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Lĩnh vực hoặc chức năng nghiệp vụ, xếp thành cây | Business domain or function, as a tree
 */
export interface Capability {
  name: Text;
  parent?: Ref;
  /**
   * Mã trong danh mục nghiệp vụ | Code in the business catalogue
   */
  code?: string;
  /**
   * Cơ quan phụ trách | Agency in charge
   */
  owner?: Ref | Unknown | NotApplicable;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Một lần đổi hạn hoặc giá trị mục tiêu; chỉ thêm, không sửa lần cũ | One change of deadline or target value; append only
 */
export interface Revision {
  /**
   * Giá trị mới | New value
   */
  value?: number;
  deadline?: Deadline;
  decidedBy?: Ref;
  decidedOn: Date;
  reason?: Text;
  /**
   * Nguồn | Sources
   *
   * @minItems 1
   */
  sources?: Ref[];
}
/**
 * Tình trạng được báo cáo tại một ngày | State reported at a date
 */
export interface WorkState {
  /**
   * Tình trạng | State
   */
  state: 'not-started' | 'in-progress' | 'done' | 'cancelled';
  asOf: Date;
  recorded?: Date;
  /**
   * Bản ghi chứng minh | Records that prove it
   *
   * @minItems 1
   */
  evidence?: Ref[];
  verifiedBy?: Ref;
  note?: Text;
  /**
   * Nguồn | Sources
   *
   * @minItems 1
   */
  sources?: Ref[];
}
/**
 * Hạ tầng, hệ thống, nền tảng, cơ sở dữ liệu, dịch vụ hoặc thành phần logic | Infrastructure, system, platform, dataset, service or logical component
 */
export interface Component {
  name: Text;
  /**
   * Loại | Type
   */
  type: 'logical' | 'infrastructure' | 'system' | 'platform' | 'dataset' | 'service';
  references?: Ref;
  layer?: Id;
  part?: Id;
  partOf?: Ref;
  /**
   * Cơ quan chủ quản | Owning agency
   */
  owner?: Ref | Unknown | NotApplicable;
  /**
   * Cơ quan vận hành | Operating agency
   */
  operator?: Ref | Unknown | NotApplicable;
  /**
   * Cơ quan chủ quản dữ liệu | Data owner
   */
  dataOwner?: Ref | Unknown | NotApplicable;
  /**
   * Đầu mối kỹ thuật, vận hành: bộ phận hoặc kênh hỗ trợ | Contact point: section or support channel (dcat:contactPoint)
   */
  contactPoint?: Text | Unknown | NotApplicable;
  /**
   * Cơ quan sử dụng | Agencies that use it
   *
   * @minItems 1
   */
  users?: Ref[];
  /**
   * Trạng thái theo thời gian | Lifecycle over time
   */
  lifecycle?:
    | {
        /**
         * Trạng thái | State
         */
        state:
          | 'planned'
          | 'building'
          | 'trial'
          | 'operating'
          | 'upgrading'
          | 'merging'
          | 'replacing'
          | 'retired';
        asOf: Date;
        from?: Date;
        /**
         * "inferred" khi ngày được suy luận | "inferred" when the date was deduced
         */
        precision?: 'inferred';
        note?: Text;
        /**
         * Nguồn | Sources
         *
         * @minItems 1
         */
        sources?: Ref[];
      }
    | {
        /**
         * Trạng thái | State
         */
        state:
          | 'planned'
          | 'building'
          | 'trial'
          | 'operating'
          | 'upgrading'
          | 'merging'
          | 'replacing'
          | 'retired';
        asOf: Date;
        from?: Date;
        /**
         * "inferred" khi ngày được suy luận | "inferred" when the date was deduced
         */
        precision?: 'inferred';
        note?: Text;
        /**
         * Nguồn | Sources
         *
         * @minItems 1
         */
        sources?: Ref[];
      }[];
  /**
   * Lịch hỗ trợ của nhà cung cấp cho các sản phẩm bên trong; tách khỏi vòng đời của thành phần | The vendors’ calendar for the products inside, apart from the component’s own lifecycle
   *
   * @minItems 1
   */
  vendorSupport?: {
    product: Text;
    /**
     * Phiên bản | Version
     */
    version?: string;
    vendor?: Text;
    /**
     * Hết hỗ trợ tiêu chuẩn sau ngày | Standard support ends after
     */
    supportEnds: Date | Unknown | NotApplicable;
    /**
     * Hết hỗ trợ mở rộng sau ngày, khi đã mua hoặc được hưởng | Extended support ends after, where it was bought or granted
     */
    extendedSupportEnds?: Date | Unknown | NotApplicable;
    note?: Text;
    /**
     * Nguồn | Sources
     *
     * @minItems 1
     */
    sources?: Ref[];
  }[];
  /**
   * Phạm vi | Scope
   */
  scope?:
    | (
        | 'national-group-a'
        | 'national-group-b'
        | 'national'
        | 'sector'
        | 'province'
        | 'agency'
        | 'district'
        | 'commune'
      )
    | Unknown
    | NotApplicable;
  coverage?: Text;
  sharing?: Text;
  /**
   * Phương án | Option
   */
  option?:
    ('keep' | 'standardise' | 'upgrade' | 'merge' | 'replace' | 'add') | Unknown | NotApplicable;
  /**
   * Nghiệp vụ phục vụ | Capabilities served
   *
   * @minItems 1
   */
  capabilities?: Ref[];
  capacity?: Text;
  /**
   * Căn cứ pháp lý | Legal basis
   *
   * @minItems 1
   */
  legalBasis?: Ref[];
  /**
   * Mã hiệu | Codes
   *
   * @minItems 1
   */
  codes?: Code[];
  /**
   * Địa chỉ công khai | Public address
   */
  url?: string;
  /**
   * Thông tin riêng của cơ sở dữ liệu | What only a dataset has
   */
  dataset?: {
    /**
     * Loại cơ sở dữ liệu theo quy định | Type of database by law
     */
    databaseType?:
      ('national' | 'sector' | 'province' | 'agency' | 'shared') | Unknown | NotApplicable;
    /**
     * Loại mà nguồn gọi | Type by which the source calls it
     */
    statedType?: 'national' | 'sector' | 'province' | 'agency' | 'shared';
    purpose?: Text;
    /**
     * Các trường, nhóm dữ liệu | Data items
     *
     * @minItems 1
     */
    items?: (
      | Text
      | {
          name: Text;
          /**
           * Mã trong từ điển dữ liệu của cơ quan | Code in the agency’s data dictionary
           */
          code?: string;
          /**
           * Mã khái niệm trong từ điển dữ liệu dùng chung; cùng mã là cùng một thông tin | Code of the concept in a shared dictionary; the same code is the same information
           */
          concept?: string;
          /**
           * Mã đối tượng mà thông tin nói về (công dân, hộ, thửa đất…) | Code of what the information is about (citizen, household, parcel…)
           */
          subject?: string;
          /**
           * Kiểu dữ liệu | Data type
           */
          dataType?:
            | 'text'
            | 'integer'
            | 'decimal'
            | 'boolean'
            | 'date'
            | 'datetime'
            | 'code'
            | 'identifier'
            | 'geometry'
            | 'file'
            | 'other';
          /**
           * Độ dài tối đa | Greatest length
           */
          length?: number;
          /**
           * Bắt buộc nhập | Must be filled
           */
          required?: boolean;
          /**
           * Danh mục mã được dùng | Code list used
           */
          codeList?: string;
          /**
           * Dữ liệu cá nhân | Personal data
           */
          sensitivity?: 'none' | 'personal' | 'sensitive-personal';
          obtainedFrom?: Ref;
          description?: Text;
        }
    )[];
    /**
     * Cơ chế và tần suất cập nhật | Update mechanism and frequency
     */
    update?: Text | Unknown | NotApplicable;
    /**
     * Mức chia sẻ | Sharing class
     */
    sharingClass?:
      ('open' | 'shared-by-default' | 'shared-on-request' | 'not-shared') | Unknown | NotApplicable;
    /**
     * Có dữ liệu cá nhân | Holds personal data
     */
    personalData?: boolean | Unknown | NotApplicable;
    /**
     * Chất lượng | Quality
     */
    quality?: Text | Unknown | NotApplicable;
    /**
     * Mã đối tượng mà dữ liệu nói về, khi mọi mục cùng một đối tượng | Code of what the data is about, when all items share it
     */
    subject?: string;
    /**
     * Tần suất cập nhật theo DCAT | Frequency of update (dct:accrualPeriodicity)
     */
    accrualPeriodicity?:
      | (
          | 'continuous'
          | 'hourly'
          | 'daily'
          | 'weekly'
          | 'monthly'
          | 'quarterly'
          | 'biannual'
          | 'annual'
          | 'irregular'
          | 'as-needed'
          | 'never'
        )
      | Unknown
      | NotApplicable;
    modified?: Date;
    /**
     * Kỳ rà soát, tính bằng tháng; thay cho kỳ chung của kho | Review period in months, instead of the workspace’s
     */
    reviewMonths?: number;
    /**
     * Mức chia sẻ theo từng giai đoạn | Sharing class by period
     *
     * @minItems 1
     */
    sharingHistory?: {
      /**
       * Mức chia sẻ | Sharing class
       */
      class: 'open' | 'shared-by-default' | 'shared-on-request' | 'not-shared';
      from?: Date;
      to?: Date;
      /**
       * Căn cứ pháp lý | Legal basis
       *
       * @minItems 1
       */
      legalBasis?: Ref[];
      /**
       * Nguồn | Sources
       *
       * @minItems 1
       */
      sources?: Ref[];
    }[];
    /**
     * Tiêu chuẩn, quy chuẩn áp dụng | Standards it conforms to (dct:conformsTo)
     *
     * @minItems 1
     */
    conformsTo?: Ref[];
    /**
     * Giấy phép, điều kiện sử dụng | Licence (dct:license)
     */
    license?: Text | Unknown | NotApplicable;
    spatial?: Text;
    /**
     * Thời kỳ mà dữ liệu phản ánh | Temporal coverage (dct:temporal)
     */
    temporal?: {
      from?: Date;
      to?: Date;
    };
    /**
     * Từ khóa | Keywords (dcat:keyword)
     *
     * @minItems 1
     */
    keywords?: Text[];
    /**
     * Các dạng cung cấp | Distributions (dcat:distribution)
     *
     * @minItems 1
     */
    distributions?: {
      name?: Text;
      /**
       * Định dạng | Format (dct:format)
       */
      format?: string;
      /**
       * Kiểu nội dung | Media type (dcat:mediaType)
       */
      mediaType?: string;
      /**
       * Địa chỉ truy cập | Access address (dcat:accessURL)
       */
      accessURL?: string;
      /**
       * Địa chỉ tải về | Download address (dcat:downloadURL)
       */
      downloadURL?: string;
      accessService?: Ref;
    }[];
  };
  /**
   * Thông tin mà dịch vụ, hệ thống yêu cầu người dân, tổ chức cung cấp | Information that a service or system asks people to give
   *
   * @minItems 1
   */
  collects?: {
    name: Text;
    /**
     * Mã trong từ điển dữ liệu của cơ quan | Code in the agency’s data dictionary
     */
    code?: string;
    /**
     * Mã khái niệm trong từ điển dữ liệu dùng chung; cùng mã là cùng một thông tin | Code of the concept in a shared dictionary; the same code is the same information
     */
    concept?: string;
    /**
     * Mã đối tượng mà thông tin nói về (công dân, hộ, thửa đất…) | Code of what the information is about (citizen, household, parcel…)
     */
    subject?: string;
  }[];
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Một lựa chọn đã được ghi nhận: giữ, hợp nhất, thay thế… | A recorded choice: keep, merge, replace…
 */
export interface Decision {
  name: Text;
  /**
   * Các bản ghi liên quan | Records concerned
   *
   * @minItems 1
   */
  about: Ref[];
  /**
   * Lựa chọn | Choice
   */
  choice: 'keep' | 'keep-both' | 'merge' | 'retire' | 'replace' | 'accept' | 'decline' | 'defer';
  reason?: Text;
  /**
   * Người phê duyệt | Approver
   */
  approver: string;
  document?: Ref;
  decidedOn: Date;
  expires?: Date;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Tên, bản ghi trong kho và tình trạng dự thảo | Name, record in the workspace, and whether it is a draft
 */
export interface Document {
  name: Bilingual;
  document?: Ref;
  /**
   * Là dự thảo: quy tắc chỉ dựa vào đó không bao giờ là lỗi | A draft: a rule that rests on it alone is never an error
   */
  draft?: boolean;
}
/**
 * Tiếng Việt và tiếng Anh, cả hai bắt buộc | Vietnamese and English, both required
 */
export interface Bilingual {
  /**
   * Tiếng Việt | Vietnamese
   */
  vi: string;
  /**
   * Tiếng Anh | English
   */
  en: string;
}
/**
 * Quan hệ giữa hai thành phần hoặc cơ quan: kết nối, trao đổi dữ liệu, dùng dịch vụ, phụ thuộc, dùng chung | Relation between two components or agencies: link, data exchange, service use, dependency, sharing
 */
export interface Exchange {
  name?: Text;
  from: Ref;
  to: Ref;
  /**
   * Loại quan hệ | Kind of relation
   */
  kind: 'technical-link' | 'data-exchange' | 'service-use' | 'dependency' | 'sharing';
  data?: Ref;
  content?: Text;
  /**
   * Kênh: qua nền tảng nào, hay trực tiếp | Channel: through which platform, or point to point
   */
  channel?:
    | (
        | 'lgsp'
        | 'ndxp'
        | 'ndop'
        | 'national-document-axis'
        | 'agent-node'
        | 'direct'
        | 'manual'
        | 'other'
      )
    | Unknown
    | NotApplicable;
  through?: Ref;
  /**
   * Trạng thái | State
   */
  state: 'not-connected' | 'planned' | 'building' | 'operating' | 'retired';
  /**
   * Tần suất | Frequency
   */
  frequency?: Text | Unknown | NotApplicable;
  /**
   * Căn cứ pháp lý | Legal basis
   *
   * @minItems 1
   */
  legalBasis?: Ref[];
  /**
   * Biện pháp bảo vệ | Protection
   */
  protection?: Text | Unknown | NotApplicable;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Các yêu cầu kiểm tra được của một khung, theo văn bản và điều, khoản; dữ liệu có phiên bản | Checkable requirements of a framework by document and article, as versioned data
 */
export interface Requirements {
  framework: Id;
  /**
   * Phiên bản của dữ liệu này | Version of this data
   */
  dataVersion?: string;
  /**
   * Cấp đơn vị phải thực hiện | Levels of the units they address
   *
   * @minItems 1
   */
  levels: ('nation' | 'province' | 'district' | 'commune')[];
  /**
   * Văn bản nêu yêu cầu, theo ký hiệu | Documents that state them, by the label used here
   */
  documents: {
    [k: string]: {
      name: Text;
      /**
       * Bản ghi văn bản | Record of the document
       */
      document?: string;
      /**
       * Dự thảo, chưa làm căn cứ kết luận | A draft, on which no conclusion can rest
       */
      draft?: boolean;
    };
  };
  /**
   * Các yêu cầu | Requirements
   *
   * @minItems 1
   */
  items: Requirement[];
}
/**
 * Một yêu cầu kiểm tra được | One checkable requirement
 */
export interface Requirement {
  /**
   * Mã yêu cầu, không bao giờ đổi | Id, never changes
   */
  id: string;
  text: Text;
  /**
   * Ký hiệu văn bản | Label of the document
   */
  document: string;
  /**
   * Điều, khoản, mục | Article or section
   */
  article: string;
  /**
   * Trang | Page
   */
  page?: string;
  /**
   * Công cụ xét được đến đâu | How far a machine can look
   */
  machine: 'auto' | 'partial' | 'human';
}
/**
 * Lớp, phần, thành phần xuyên suốt và ô của một khung, dưới dạng dữ liệu có phiên bản | Layers, parts, cross-cutting components and blocks of a framework, as versioned data
 */
export interface Framework {
  id: Id;
  name: Text;
  /**
   * Phiên bản | Version
   */
  version: string;
  /**
   * Phiên bản của dữ liệu này | Version of this data
   */
  dataVersion?: string;
  /**
   * Văn bản | Document
   */
  document?: string;
  validFrom?: Date;
  validTo?: Date;
  verification?: Verification;
  note?: Text;
  /**
   * Các lớp, theo thứ tự | Layers, in order
   *
   * @minItems 1
   */
  layers: {
    id: Id;
    /**
     * Ký hiệu in | Printed code
     */
    code?: string;
    name: Text;
    /**
     * Loại bản ghi mà lớp chứa (mặc định: thành phần) | Records that the layer holds (default: components)
     */
    holds?: 'component' | 'capability';
    /**
     * Nguồn | Source
     */
    source?: {
      /**
       * Văn bản | Document
       */
      document: string;
      /**
       * Vị trí | Place
       */
      ref?: string;
      /**
       * Trang | Page
       */
      page?: string | number;
    };
    /**
     * Các phần của lớp | Parts of the layer
     *
     * @minItems 1
     */
    parts?: {
      id: Id;
      /**
       * Ký hiệu in | Printed code
       */
      code?: string;
      name: Text;
      /**
       * Tùy chọn | Optional
       */
      optional?: boolean;
      /**
       * Nguồn | Source
       */
      source?: {
        /**
         * Văn bản | Document
         */
        document: string;
        /**
         * Vị trí | Place
         */
        ref?: string;
        /**
         * Trang | Page
         */
        page?: string | number;
      };
    }[];
  }[];
  /**
   * Lớp đầu danh sách nằm ở đáy hay đỉnh của hình (mặc định: đỉnh) | Whether the first layer stands at the bottom or the top of the figure (default: top)
   */
  layersFrom?: 'bottom' | 'top';
  /**
   * Thành phần xuyên suốt | Cross-cutting components
   *
   * @minItems 1
   */
  crossCutting?: {
    id: Id;
    /**
     * Ký hiệu in | Printed code
     */
    code?: string;
    name: Text;
    /**
     * Nguồn | Source
     */
    source?: {
      /**
       * Văn bản | Document
       */
      document: string;
      /**
       * Vị trí | Place
       */
      ref?: string;
      /**
       * Trang | Page
       */
      page?: string | number;
    };
  }[];
  /**
   * Nguyên tắc | Principles
   *
   * @minItems 1
   */
  principles?: {
    id: Id;
    /**
     * Ký hiệu in | Printed code
     */
    code?: string;
    name: Text;
    /**
     * Nguồn | Source
     */
    source?: {
      /**
       * Văn bản | Document
       */
      document: string;
      /**
       * Vị trí | Place
       */
      ref?: string;
      /**
       * Trang | Page
       */
      page?: string | number;
    };
  }[];
  /**
   * Ánh xạ từ khung năm miền cũ | Mapping from the older five domains
   *
   * @minItems 1
   */
  legacyMapping?: {
    from: Text;
    framework?: Id;
    layer?: Id;
    /**
     * Lớp, phần hoặc thành phần xuyên suốt | Layer, part or cross-cutting component
     *
     * @minItems 1
     */
    to: Id[];
    note?: Text;
  }[];
  /**
   * Các ô của hình khung | Blocks of the framework figure
   *
   * @minItems 1
   */
  blocks?: {
    id: Id;
    /**
     * Ký hiệu in | Printed code
     */
    code?: string;
    name: Text;
    nameInText?: Text;
    layer: Id;
    part?: Id;
    /**
     * Các hình có ô này | Figures that show it
     *
     * @minItems 1
     */
    figures?: string[];
    /**
     * Mức bắt buộc | Obligation
     */
    obligation?: string;
    /**
     * "shared" khi ô dành cho thành phần dùng chung của nơi khác mà đơn vị khai thác | "shared" where the block is for components of others that the unit uses
     */
    holds?: 'component' | 'shared';
    note?: Text;
    /**
     * Nguồn | Source
     */
    source?: {
      /**
       * Văn bản | Document
       */
      document: string;
      /**
       * Vị trí | Place
       */
      ref?: string;
      /**
       * Trang | Page
       */
      page?: string | number;
    };
  }[];
  /**
   * Các ô thuộc hình của cấp nào (mặc định: mọi cấp) | Levels whose figure has these blocks (default: all)
   *
   * @minItems 1
   */
  blocksFor?: ('nation' | 'province' | 'district' | 'commune')[];
  /**
   * Sơ đồ phải vẽ từ khung này | Diagrams to be drawn from this framework
   *
   * @minItems 1
   */
  diagrams?: {
    /**
     * Mã sơ đồ | Diagram code
     */
    code: string;
    name: Text;
    /**
     * Hình của khung mà sơ đồ cụ thể hóa | Figure of the framework that it concretises
     */
    figure?: string;
    /**
     * Cấp phải vẽ | Level that has to draw it
     */
    level: 'nation' | 'province' | 'district' | 'commune';
    /**
     * Nguồn | Source
     */
    source?: {
      /**
       * Văn bản | Document
       */
      document: string;
      /**
       * Vị trí | Place
       */
      ref?: string;
      /**
       * Trang | Page
       */
      page?: string | number;
    };
  }[];
  requirements?: Requirements;
}
/**
 * Điều còn thiếu giữa hiện trạng và yêu cầu | What is missing between the current and the required state
 */
export interface Gap {
  name: Text;
  current?: Text;
  required?: Text;
  missing?: Text;
  layer?: Id;
  part?: Id;
  /**
   * Thành phần liên quan | Components concerned
   *
   * @minItems 1
   */
  components?: Ref[];
  /**
   * Quan hệ liên quan | Exchanges concerned
   *
   * @minItems 1
   */
  exchanges?: Ref[];
  /**
   * Phương án | Option
   */
  option?:
    ('keep' | 'standardise' | 'upgrade' | 'merge' | 'replace' | 'add') | Unknown | NotApplicable;
  /**
   * Nhiệm vụ giải quyết | Tasks that close it
   *
   * @minItems 1
   */
  tasks?: Ref[];
  /**
   * Chỉ tiêu liên quan | Related indicators
   *
   * @minItems 1
   */
  indicators?: Ref[];
  /**
   * Tình trạng | State
   */
  state?: 'open' | 'closed';
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Một từ hoặc chữ viết tắt với nghĩa thông dụng | One word or abbreviation with its common meaning
 */
export interface Term {
  term: Text;
  /**
   * Chữ viết tắt | Abbreviation
   */
  abbreviation?: string;
  /**
   * Cách viết khác, dùng để tìm kiếm | Other spellings, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  meaning: Text;
  /**
   * true khi thuật ngữ lấy từ văn bản còn là dự thảo | true when the term comes from a document that is still a draft
   */
  draft?: boolean;
  source?: Ref;
}
/**
 * Tệp schemas/glossary.yaml: các từ và chữ viết tắt mà người đọc trang cần, bằng hai thứ tiếng | schemas/glossary.yaml: words and abbreviations that a reader of the site needs, in two languages
 */
export interface Glossary {
  [k: string]: Term;
}
/**
 * Điều được đo: định nghĩa, đơn vị, chiều, quan sát và mục tiêu | What is measured: definition, unit, direction, observations and targets
 */
export interface Indicator {
  name: Text;
  definition?: Text;
  key?: Id;
  unitOfMeasure: Text;
  /**
   * Chiều tốt lên | Direction of improvement
   */
  direction: 'up' | 'down' | 'keep';
  /**
   * level: mức tại một ngày; cumulative: lũy kế; flow: phát sinh trong kỳ | level: state at a date; cumulative: running total; flow: amount in a period
   */
  measure: 'level' | 'cumulative' | 'flow';
  /**
   * Kỳ báo cáo | Reporting period
   */
  reportingPeriod?: 'month' | 'quarter' | 'half-year' | 'year';
  /**
   * Chỉ tiêu nổi bật của đơn vị | Headline indicator of the unit
   */
  headline?: boolean;
  scope?: Text;
  /**
   * Cơ quan theo dõi | Agency that reports it
   */
  owner?: Ref | Unknown | NotApplicable;
  /**
   * Thành phần liên quan | Components concerned
   *
   * @minItems 1
   */
  components?: Ref[];
  /**
   * Các chỉ tiêu thành phần cộng thành chỉ tiêu này | Part indicators that add up to this one
   *
   * @minItems 1
   */
  parts?: Ref[];
  /**
   * Tỷ lệ tính từ hai chỉ tiêu khác | Share computed from two other indicators
   */
  ratio?: {
    numerator: Ref;
    denominator: Ref;
  };
  /**
   * Đếm các bản ghi trong kho này | Counts records of this workspace
   */
  countOf?: {
    /**
     * Loại bản ghi | Kind of record
     */
    kind: 'proposal' | 'agreement' | 'component' | 'agency';
    group?: Id;
  };
  /**
   * Đo kế hoạch trạm 5G: số trạm (đầu ra) hay số dân trong bán kính (kết quả) | Measures a 5G station plan: stations (output) or people within the radius (outcome)
   */
  siting?: {
    /**
     * stations: trạm đã phát 5G; population: dân số trong bán kính quy hoạch | stations on air with 5G, or population within the planning radius
     */
    measures: 'stations' | 'population';
    operator?: Ref;
    area?: Ref;
  };
  /**
   * Các quan sát, theo thời gian | Observations over time
   *
   * @minItems 1
   */
  observations?: ({
    [k: string]: unknown;
  } & {
    date?: Date;
    /**
     * Kỳ quan sát | Observation period
     */
    period?: {
      from: Date;
      to: Date;
    };
    /**
     * Giá trị như nguồn in | Value as the source prints it
     */
    value?: number | Unknown | NotApplicable;
    /**
     * Tử số trên mẫu số | Numerator over denominator
     */
    share?: {
      /**
       * Tử số | Numerator
       */
      n: number;
      /**
       * Mẫu số | Denominator
       */
      N: number;
    };
    /**
     * Nguồn viết: khoảng, hơn, gần, ít nhất | The source says: about, more than, nearly, at least
     */
    qualifier?: 'about' | 'more-than' | 'nearly' | 'at-least' | 'at-most';
    recorded?: Date;
    derived?: Text;
    note?: Text;
    /**
     * Nguồn | Sources
     *
     * @minItems 1
     */
    sources?: Ref[];
  })[];
  /**
   * Các mục tiêu | Targets
   *
   * @minItems 1
   */
  targets?: {
    id: Id;
    name?: Text;
    plan?: Ref;
    goal?: Id;
    /**
     * Cơ quan chịu trách nhiệm | Responsible agency
     */
    owner?: Ref | Unknown | NotApplicable;
    /**
     * Giá trị phải đạt | Value to reach
     */
    value?: number | Unknown | NotApplicable;
    /**
     * Tử số trên mẫu số phải đạt | Numerator over denominator to reach
     */
    share?: {
      /**
       * Tử số | Numerator
       */
      n: number;
      /**
       * Mẫu số | Denominator
       */
      N: number;
    };
    /**
     * So sánh; mặc định theo chiều của chỉ tiêu | Comparison; by default by the direction of the indicator
     */
    comparator?: 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal';
    /**
     * Hạn ban đầu | Original deadline
     */
    deadline: Deadline | Unknown | NotApplicable;
    /**
     * Giá trị gốc | Baseline
     */
    baseline?: {
      date: Date;
      /**
       * Giá trị | Value
       */
      value: number;
      /**
       * Nguồn | Sources
       *
       * @minItems 1
       */
      sources?: Ref[];
    };
    /**
     * Các mốc trung gian đã công bố | Declared intermediate values
     *
     * @minItems 1
     */
    trajectory?: {
      date: Date;
      /**
       * Giá trị | Value
       */
      value: number;
    }[];
    /**
     * Các lần điều chỉnh | Revisions
     *
     * @minItems 1
     */
    revisions?: Revision[];
    /**
     * Việc phải xong trước | What must be finished first
     *
     * @minItems 1
     */
    predecessors?: Predecessor[];
    /**
     * Nguồn | Sources
     *
     * @minItems 1
     */
    sources?: Ref[];
  }[];
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Thành phần của đơn vị ứng với ô nào của khung tham chiếu | Which block of a reference framework a component stands for
 */
export interface Mapping {
  name?: Text;
  component?: Ref;
  framework: Id;
  block: Id;
  /**
   * Mức độ đáp ứng | How far it fills the block
   */
  relation: 'fulfils' | 'partly-fulfils' | 'will-fulfil' | 'uses-shared' | 'not-applicable';
  document?: Ref;
  reason?: Text;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Kết quả phải đạt tại một hạn, có hoặc không, hoặc một sự kiện | A result due at a deadline, met or not, or an event
 */
export interface Milestone {
  name: Text;
  plan?: Ref;
  goal?: Id;
  group?: Text;
  /**
   * Thứ tự trong nhóm | Order within the group
   */
  order?: number;
  /**
   * Cơ quan chịu trách nhiệm | Responsible agency
   */
  owner?: Ref | Unknown | NotApplicable;
  ownerRole?: Text;
  /**
   * Cơ quan phối hợp | Contributing agencies
   *
   * @minItems 1
   */
  participants?: Ref[];
  /**
   * Ngày bắt đầu | Start date
   */
  start?: Date | Unknown | NotApplicable;
  /**
   * Hạn ban đầu | Original deadline
   */
  deadline: Deadline | Unknown | NotApplicable;
  /**
   * Các lần điều chỉnh hạn, theo thứ tự | Deadline revisions, in order
   *
   * @minItems 1
   */
  revisions?: Revision[];
  /**
   * Việc phải xong trước | What must be finished first
   *
   * @minItems 1
   */
  predecessors?: Predecessor[];
  /**
   * Tình trạng được báo cáo, theo thời gian | Reported states over time
   *
   * @minItems 1
   */
  states?: WorkState[];
  /**
   * Thành phần liên quan | Components concerned
   *
   * @minItems 1
   */
  components?: Ref[];
  /**
   * Chỉ tiêu đo kết quả | Indicators that measure the result
   *
   * @minItems 1
   */
  indicators?: Ref[];
  /**
   * Hạn chế hoặc đề xuất mà việc này đáp ứng | Gaps or proposals it answers
   *
   * @minItems 1
   */
  answers?: Ref[];
  /**
   * Nhiệm vụ quốc gia mà việc này đáp ứng | National tasks that this fulfils
   *
   * @minItems 1
   */
  fulfils?: Ref[];
  /**
   * Căn cứ pháp lý | Legal basis
   *
   * @minItems 1
   */
  legalBasis?: Ref[];
  /**
   * Kết quả hay sự kiện | Result or event
   */
  type?: 'result' | 'event';
  /**
   * Không đo được bằng có/không | Cannot be decided by yes or no
   */
  qualitative?: boolean;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Doanh nghiệp khai thác mạng di động, hoặc doanh nghiệp hạ tầng cho thuê cột | An enterprise that runs a mobile network, or one that owns masts and lets them
 */
export interface Operator {
  name: Text;
  shortName?: Text;
  /**
   * network: khai thác mạng di động; tower-company: chỉ cho thuê hạ tầng | network: runs a mobile network; tower-company: only lets infrastructure
   */
  role: 'network' | 'tower-company';
  agency?: Ref;
  validFrom?: Date;
  validTo?: Date;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Trước warnFrom không báo; từ đó cao nhất là cảnh báo; từ denyFrom theo mức của quy tắc | Silent before warnFrom; from it at most a warning; from denyFrom as severe as the rule says
 */
export interface Enforcement {
  warnFrom?: Day;
  denyFrom?: Day;
}
/**
 * Một bản ghi và những gì quanh nó | A record and what stands around it
 */
export interface Example {
  /**
   * Bản ghi được xét | The record that is judged
   */
  record: {};
  /**
   * Trường của đơn vị, thêm vào một tỉnh đang tồn tại | Fields of the unit, added to a living province
   */
  unit?: {};
  /**
   * Các bản ghi khác, theo loại/mã hoặc loại/đơn vị/mã | Other records, by kind/id or kind/unit/id
   */
  around?: {
    [k: string]: {};
  };
  asOf?: Day;
}
/**
 * Với mỗi bản ghi mà when đúng thì assert phải đúng | Where when holds, assert must hold
 */
export interface Rule {
  /**
   * Mã yêu cầu trong bộ dữ liệu tham chiếu | Ids of requirements in the reference data
   *
   * @minItems 1
   */
  checks?: string[];
  title: Bilingual;
  message: Bilingual;
  help?: Bilingual;
  /**
   * Mức | Severity
   */
  severity: 'error' | 'warning' | 'note';
  /**
   * Căn cứ | Ground
   */
  citation: {
    /**
     * Tên ngắn trong documents | Short name in documents
     */
    document: string;
    /**
     * Điều, khoản, mục | Article, section
     */
    article: string;
  };
  /**
   * Loại bản ghi được xét | Kind of record that is judged
   */
  target: string;
  forEach?: Path;
  when?: Expression;
  assert: Expression;
  at?: Path;
  enforcement?: Enforcement;
  /**
   * Ví dụ đúng và sai; cũng là phép thử | Good and bad examples; tests as well
   */
  examples: {
    /**
     * Không vi phạm | Break nothing
     *
     * @minItems 1
     */
    good: Example[];
    /**
     * Vi phạm quy tắc này | Break this rule
     *
     * @minItems 1
     */
    bad: Example[];
  };
}
/**
 * Quy tắc của một văn bản hoặc lĩnh vực, có viện dẫn, ngày áp dụng và ví dụ | Rules of a document or field, with citation, dates of enforcement and examples
 */
export interface Pack {
  id: Id;
  name: Bilingual;
  description?: Bilingual;
  /**
   * Thời gian văn bản có hiệu lực; nội dung của thời gian khác không bị xét | When its documents are in force; content of another time is not judged
   */
  inForce: {
    from: Day;
    to?: Day;
  };
  /**
   * Cấp của các đơn vị được xét; không ghi là mọi cấp | Levels of the units judged; all when not given
   *
   * @minItems 1
   */
  levels?: ('nation' | 'province' | 'district' | 'commune')[];
  framework?: Id;
  enforcement?: Enforcement;
  /**
   * Tên ngắn của các văn bản được viện dẫn | Short names of the documents cited
   */
  documents: {
    [k: string]: Document;
  };
  /**
   * Các quy tắc theo mã: một câu viết bằng gạch nối | Rules by id: a sentence with hyphens
   */
  rules: {
    [k: string]: Rule;
  };
}
/**
 * Nghị quyết, đề án, chương trình với các mục tiêu; nhiệm vụ, mốc và chỉ tiêu trỏ về đây | Resolution, scheme or programme with goals; tasks, milestones and targets point here
 */
export interface Plan {
  name: Text;
  /**
   * Loại | Type
   */
  type: 'resolution' | 'scheme' | 'programme' | 'project' | 'working-session' | 'plan';
  /**
   * Văn bản ban hành | Issuing document
   */
  document?: Ref | Unknown | NotApplicable;
  /**
   * Cơ quan chủ trì | Lead agency
   */
  owner?: Ref | Unknown | NotApplicable;
  /**
   * Giai đoạn | Period
   */
  period?: {
    from?: Date;
    to?: Date;
    orientationTo?: Date;
  };
  /**
   * Nguyên tắc, quan điểm | Principles
   *
   * @minItems 1
   */
  principles?: Text[];
  /**
   * Tình trạng được báo cáo | Reported states
   *
   * @minItems 1
   */
  states?: WorkState[];
  /**
   * Thành phần liên quan | Components concerned
   *
   * @minItems 1
   */
  components?: Ref[];
  /**
   * Mục tiêu, theo thứ tự trong văn bản | Goals, in the order of the document
   *
   * @minItems 1
   */
  goals?: {
    id: Id;
    name: Text;
    description?: Text;
    /**
     * Hạn | Deadline
     */
    deadline?: Deadline | Unknown | NotApplicable;
  }[];
  /**
   * Bán kính quy hoạch dùng để tính địa bàn có trạm trong tầm (không phải vùng phủ sóng), và giới hạn của bài toán xây dựng chung | Planning radius by which areas count as within reach of a station (not radio coverage), and the limits of joint building
   */
  siting?: {
    /**
     * Bán kính theo loại địa bàn | Radius by type of area
     *
     * @minItems 1
     */
    radii?: {
      /**
       * Loại địa bàn; không ghi là mọi nơi | Type of area; everywhere when absent
       */
      areaType?: 'urban' | 'other';
      /**
       * Bán kính nêu trong kế hoạch, mét | Radius that the plan states, in metres
       */
      distance?: number;
      /**
       * Tính từ suy hao TR 38.901, khi kế hoạch không nêu bán kính | Computed from TR 38.901 path loss, where the plan states no radius
       */
      model?: {
        /**
         * Kịch bản | Scenario
         */
        scenario: 'RMa' | 'UMa' | 'UMi';
        /**
         * Tầm nhìn thẳng hay không | Line of sight or not
         */
        sight: 'LOS' | 'NLOS';
        /**
         * Tần số, GHz | Frequency in GHz
         */
        frequency: number;
        /**
         * Suy hao cho phép, dB | Allowed loss in dB
         */
        allowedLoss: number;
      };
      /**
       * Nguồn | Sources
       *
       * @minItems 1
       */
      sources?: Ref[];
    }[];
    /**
     * Số cột cải tạo và xây mới nhiều nhất của mỗi doanh nghiệp, khi kế hoạch nêu | Most masts to upgrade and build for each operator, where the plan states it
     */
    masts?: number;
    /**
     * Kinh phí nhiều nhất, đồng, khi kế hoạch nêu | Most đồng, where the plan states it
     */
    budget?: number;
  };
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Số dân của một địa bàn tại một ngày | Number of people of an area at a date
 */
export interface Population {
  area: Ref;
  date: Date;
  /**
   * Số người | Number of people
   */
  persons: number | Unknown | NotApplicable;
  /**
   * census: tổng điều tra; estimate: ước tính; register: dân cư đăng ký | census, estimate or population register
   */
  basis?: 'census' | 'estimate' | 'register';
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Điều đơn vị đề nghị: với ai, trên căn cứ nào, đến khi nào, kết quả ra sao | What the unit asks: of whom, on what basis, by when, with what outcome
 */
export interface Proposal {
  name: Text;
  group?: Id;
  /**
   * Thứ tự | Order
   */
  order?: number;
  from: Ref;
  /**
   * Bên được đề xuất | Who is asked
   */
  to: Ref | Unknown | NotApplicable;
  madeOn?: Date;
  /**
   * Hạn mong muốn | Wanted by
   */
  deadline?: Deadline | Unknown | NotApplicable;
  /**
   * Căn cứ | Basis
   *
   * @minItems 1
   */
  basis?: Ref[];
  funding?: Text;
  condition?: Text;
  /**
   * Thành phần liên quan | Components concerned
   *
   * @minItems 1
   */
  components?: Ref[];
  /**
   * Hạn chế được nêu | Gaps it speaks of
   *
   * @minItems 1
   */
  gaps?: Ref[];
  /**
   * Kết quả | Outcome
   */
  outcome?:
    | {
        /**
         * Kết quả | Outcome
         */
        state: 'accepted' | 'declined' | 'fulfilled' | 'pending';
        date: Date;
        note?: Text;
        /**
         * Nguồn | Sources
         *
         * @minItems 1
         */
        sources?: Ref[];
      }
    | Unknown
    | NotApplicable;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Thứ hạng theo một chỉ số, một lần công bố, trong một nhóm | Rank by one index, one edition, within one group
 */
export interface Ranking {
  name: Text;
  index: Id;
  indexName?: Text;
  edition: Date;
  scope?: Text;
  within?: Ref;
  /**
   * Thứ hạng | Rank
   */
  rank: number | Unknown | NotApplicable;
  /**
   * Số đối tượng được xếp | Number ranked
   */
  of?: number | Unknown | NotApplicable;
  /**
   * Điểm | Score
   */
  score?: number | Unknown | NotApplicable;
  /**
   * Điểm trung bình của nhóm | Mean of the group
   */
  mean?: number | Unknown | NotApplicable;
  /**
   * Cơ quan công bố | Publishing agency
   */
  publisher?: Ref | Unknown | NotApplicable;
  derived?: Text;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Vị trí cột ăng ten trạm thu phát sóng di động: hiện trạng, cải tạo hoặc đề xuất | Place of a mobile antenna mast: existing, to be upgraded or proposed
 */
export interface Site {
  name?: Text;
  /**
   * Mã trạm của chủ sở hữu | The owner’s code of the site
   */
  code?: string;
  /**
   * Tình trạng theo thời gian, mục cuối có hiệu lực | State over time, the last one holds
   *
   * @minItems 1
   */
  states: {
    /**
     * proposed: đề xuất; existing: hiện có; to-upgrade: có cột, cần cải tạo; withdrawn: thôi đề xuất; removed: đã dỡ | proposed, existing, to-upgrade (the mast stands, but must be upgraded), withdrawn, removed
     */
    state: 'proposed' | 'existing' | 'to-upgrade' | 'withdrawn' | 'removed';
    asOf: Date;
    recorded?: Date;
    due?: Deadline;
    document?: Ref;
    /**
     * Nguồn | Sources
     *
     * @minItems 1
     */
    sources?: Ref[];
  }[];
  /**
   * Loại cột: A1 không cồng kềnh; A2a cồng kềnh trên công trình; A2b cồng kềnh trên mặt đất | Mast class: A1 unobtrusive; A2a bulky on a building; A2b bulky on the ground
   */
  mastClass?: 'A1' | 'A2a' | 'A2b';
  /**
   * Chiều cao cột, mét | Height of the mast in metres
   */
  height?: number;
  owner?: Ref;
  /**
   * Doanh nghiệp lắp thiết bị phát sóng trên cột | Operators with equipment on the mast
   *
   * @minItems 1
   */
  tenants?: (
    | Ref
    | {
        operator: Ref;
        /**
         * Công nghệ phát sóng | Technologies on air
         *
         * @minItems 1
         */
        technology?: ('2g' | '3g' | '4g' | '5g')[];
        from?: Date;
        to?: Date;
      }
  )[];
  /**
   * Công nghệ của trạm, khi mọi doanh nghiệp như nhau | Technologies of the site, where they are the same for all tenants
   *
   * @minItems 1
   */
  technology?: ('2g' | '3g' | '4g' | '5g')[];
  /**
   * Số doanh nghiệp tối đa mà cột mang được | Most operators that the mast can carry
   */
  slots?: number;
  location: Location;
  commune?: Ref;
  decision?: Ref;
  /**
   * Kinh phí, đồng | Cost in đồng
   */
  cost?: number | Unknown | NotApplicable;
  /**
   * Công cụ đã đề xuất, để người đọc biết đây là kết quả tính toán chờ người chấp thuận | Tool that proposed it, so that readers know it was computed and waits for people to accept it
   */
  proposedBy?: {
    /**
     * Công cụ | Tool
     */
    by: string;
    method: Text;
    date: Date;
    /**
     * Khoảng cách tương đối lớn nhất đến cận đã chứng minh; 0 là tối ưu | Largest relative gap to the proved bound; 0 is optimal
     */
    gap?: number;
  };
  plan?: Ref;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Bài báo, báo cáo, quyết định mà từ đó các giá trị được lấy | Press article, report or decision from which values are taken
 */
export interface Source {
  name: Text;
  /**
   * Loại nguồn | Type
   */
  type: 'press-article' | 'report' | 'document' | 'dataset' | 'interview' | 'demonstration';
  /**
   * Nơi công bố | Publisher
   */
  publisher?: Text | Unknown | NotApplicable;
  /**
   * Tác giả | Author
   */
  author?: string | Unknown | NotApplicable;
  /**
   * Ngày công bố | Date of publication
   */
  published?: Date | Unknown | NotApplicable;
  speaksOf?: Date;
  /**
   * Đã đọc đến đâu | How far it was read
   */
  read: 'full' | 'partial' | 'third-party-copy' | 'not-read';
  document?: Ref;
  /**
   * Địa chỉ | Address
   */
  url?: string;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Khoảng cách tối thiểu giữa hai cột ăng ten và điều phải làm khi gần hơn | Least distance of two masts, and what is asked where they stand closer
 */
export interface SpacingRule {
  name: Text;
  /**
   * Loại địa bàn; không ghi là mọi nơi | Type of area; everywhere when absent
   */
  areaType?: 'urban' | 'other';
  /**
   * Loại cột; không ghi là mọi loại | Mast classes; every class when absent
   *
   * @minItems 1
   */
  mastClasses?: ('A1' | 'A2a' | 'A2b')[];
  /**
   * Khoảng chiều cao cột, mét | Range of mast heights in metres
   */
  height?: {
    /**
     * Cao hơn | Higher than
     */
    over?: number;
    /**
     * Đến hết | Up to and including
     */
    upTo?: number;
  };
  /**
   * Khoảng cách, mét | Distance in metres
   */
  distance: number;
  /**
   * Điều phải làm khi gần hơn: share dùng chung cột; review xem xét lại; refuse không chấp thuận | What is asked where they stand closer: share the mast, review, or refuse
   */
  asks: 'share' | 'review' | 'refuse';
  whoShares?: Text;
  /**
   * Số doanh nghiệp trên một vị trí | Operators on one site
   */
  operatorsPerSite?: {
    /**
     * Từ | At least
     */
    from?: number;
    /**
     * Đến | At most
     */
    to?: number;
  };
  document?: Ref;
  citation?: Text;
  verification?: Verification;
  validFrom?: Date;
  validTo?: Date;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Việc được giao cho một cơ quan, có hạn hoặc chưa có hạn | Work given to an agency, with or without a deadline
 */
export interface Task {
  name: Text;
  plan?: Ref;
  goal?: Id;
  group?: Text;
  /**
   * Thứ tự trong nhóm | Order within the group
   */
  order?: number;
  /**
   * Cơ quan chịu trách nhiệm | Responsible agency
   */
  owner?: Ref | Unknown | NotApplicable;
  ownerRole?: Text;
  /**
   * Cơ quan phối hợp | Contributing agencies
   *
   * @minItems 1
   */
  participants?: Ref[];
  /**
   * Ngày bắt đầu | Start date
   */
  start?: Date | Unknown | NotApplicable;
  /**
   * Hạn ban đầu | Original deadline
   */
  deadline: Deadline | Unknown | NotApplicable;
  deadlineBasis?: Text;
  /**
   * Chu kỳ của việc định kỳ | Recurrence of periodic work
   */
  recurrence?: {
    /**
     * Số tháng giữa hai lần | Months between two occurrences
     */
    everyMonths: number;
    from?: Date;
    fromEvent?: Text;
  };
  /**
   * Các lần điều chỉnh hạn, theo thứ tự | Deadline revisions, in order
   *
   * @minItems 1
   */
  revisions?: Revision[];
  /**
   * Việc phải xong trước | What must be finished first
   *
   * @minItems 1
   */
  predecessors?: Predecessor[];
  /**
   * Tình trạng được báo cáo, theo thời gian | Reported states over time
   *
   * @minItems 1
   */
  states?: WorkState[];
  /**
   * Thành phần liên quan | Components concerned
   *
   * @minItems 1
   */
  components?: Ref[];
  /**
   * Chỉ tiêu đo kết quả | Indicators that measure the result
   *
   * @minItems 1
   */
  indicators?: Ref[];
  /**
   * Hạn chế hoặc đề xuất mà việc này đáp ứng | Gaps or proposals it answers
   *
   * @minItems 1
   */
  answers?: Ref[];
  /**
   * Nhiệm vụ quốc gia mà việc này đáp ứng | National tasks that this fulfils
   *
   * @minItems 1
   */
  fulfils?: Ref[];
  /**
   * Căn cứ pháp lý | Legal basis
   *
   * @minItems 1
   */
  legalBasis?: Ref[];
  /**
   * Cơ quan hoặc người giao | Who gave it
   */
  assignedBy?: Text | Unknown | NotApplicable;
  /**
   * Tính chất | Nature
   */
  nature?:
    | 'order'
    | 'commitment'
    | 'request'
    | 'orientation'
    | 'draft'
    | 'proposal'
    | 'plan'
    | 'transitional'
    | 'fact';
  /**
   * Cấp có đơn vị phải thực hiện khi quy định có hiệu lực | Levels whose units inherit it while it is in force
   *
   * @minItems 1
   */
  binds?: ('all-agencies' | 'ministry' | 'province' | 'commune')[];
  /**
   * Thời gian bắt buộc; để trống khi chưa bắt buộc, như dự thảo, đề xuất | Dates at which it binds; left out while it does not bind, such as a draft or proposal
   */
  inForce?: {
    from: Date;
    to?: Date;
  };
  /**
   * Thời lượng, ngày | Duration in days
   */
  durationDays?: number;
  outcome?: Text;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Quốc gia, tỉnh, thành phố hoặc cấp thấp hơn, với tên, loại và mã theo thời gian | Nation, province, city or lower level, with names, types and codes over time
 */
export interface Unit {
  name: Text;
  /**
   * Cấp | Level
   */
  level: 'nation' | 'province' | 'district' | 'commune';
  type?: Text;
  /**
   * true khi đơn vị là dữ liệu giả lập: liệt kê riêng, không tính vào số liệu toàn quốc | true when the unit is made up: listed apart and left out of what the nation asks of its units
   */
  demonstration?: boolean;
  parent?: Ref;
  /**
   * Các tên và loại đã dùng | Names and types used over time
   *
   * @minItems 1
   */
  names?: {
    name: Text;
    type?: Text;
    from?: Date;
    to?: Date;
    asOf?: Date;
    /**
     * Nguồn | Sources
     *
     * @minItems 1
     */
    sources?: Ref[];
  }[];
  /**
   * Mã chính thức | Official codes
   *
   * @minItems 1
   */
  codes?: Code[];
  validFrom?: Date;
  validTo?: Date;
  /**
   * Đơn vị kế thừa | Successor units
   *
   * @minItems 1
   */
  successors?: Ref[];
  /**
   * Sự kiện hành chính | Administrative events
   *
   * @minItems 1
   */
  events?: {
    id?: Id;
    /**
     * Ngày có hiệu lực | Effective date
     */
    date: Date | Unknown | NotApplicable;
    /**
     * Loại sự kiện | Kind of event
     */
    kind:
      | 'merge'
      | 'split'
      | 'rename'
      | 'change-of-type'
      | 'abolished-level'
      | 'code-list'
      | 'agency-succession';
    effect: Text;
    document?: Ref;
    verification?: Verification;
    /**
     * Nguồn | Sources
     *
     * @minItems 1
     */
    sources?: Ref[];
  }[];
  framework?: Id;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Ngoại lệ có thời hạn đối với một quy tắc kiểm tra | Time-limited exception to a rule
 */
export interface Waiver {
  /**
   * Mã quy tắc | Rule id
   */
  rule: string;
  /**
   * Bản ghi được miễn: loại/đơn-vị/mã | Record it covers: kind/unit/id
   */
  subject: string;
  reason: Text;
  /**
   * Người phê duyệt | Approver
   */
  approver: string;
  document: Ref;
  expires: Date;
  description?: Text;
  /**
   * Tên gọi khác, dùng để tìm kiếm | Other names, used by search
   *
   * @minItems 1
   */
  aliases?: string[];
  asOf?: Date;
  /**
   * Nguồn của các giá trị trong bản ghi này | Sources of the values in this record
   *
   * @minItems 1
   */
  sources?: Ref[];
  confirmedBy?: Ref;
  confirmedOn?: Date;
  /**
   * Mức phổ biến; không ghi thì theo defaultClassification trong khung.yaml | Who may see it; when absent, defaultClassification of khung.yaml says
   */
  classification?: 'public' | 'internal';
  /**
   * Các trường chỉ lưu hành nội bộ của một bản ghi công khai: tên trường, hoặc con trỏ như /states/2024-06-30/evidence (mục của danh sách gọi bằng mã hay ngày) | Fields of a public record that are internal: a field's name, or a pointer such as /states/2024-06-30/evidence (list items by id or date)
   *
   * @minItems 1
   */
  internalFields?: FieldPath[];
  notes?: Text;
  /**
   * Ảnh chụp, bản quét, hình vẽ | Photos, scans and drawings
   *
   * @minItems 1
   * @maxItems 50
   */
  pictures?: Picture[];
  renamedFrom?: Id;
}
/**
 * Tệp khung.yaml ở gốc: tên, địa chỉ kho mã, ngôn ngữ | khung.yaml at the root: name, repository address, languages
 */
export interface Workspace {
  name: Text;
  description?: Text;
  /**
   * Địa chỉ mở một dòng trong kho mã, với {path} và {line} | Address that opens a line in the repository, with {path} and {line}
   */
  editUrl?: string;
  /**
   * Địa chỉ của trang khi công bố | Address of the published site
   */
  siteUrl?: string;
  /**
   * Mức phổ biến của bản ghi không ghi classification (mặc định: public) | Who may see records without a classification (default: public)
   */
  defaultClassification?: 'public' | 'internal';
  /**
   * Sau bao nhiêu tháng không xác nhận thì coi là cũ | Months without confirmation after which a fact counts as stale
   */
  reviewMonths?: number;
  /**
   * Số ngày chờ báo cáo sau hạn | Days of grace for a report after a deadline
   */
  graceDays?: number;
  /**
   * Các bộ quy tắc dùng để kiểm tra, theo tên tệp trong schemas/packs | Rule packs to judge by, named as their files in schemas/packs
   */
  packs?: Id[];
  /**
   * Số định dạng của các tệp trong kho; không ghi là 1. Lệnh “khung migrate” nâng lên | Format number of the files in this workspace; 1 when absent. “khung migrate” raises it
   */
  format?: number;
  /**
   * Các phiên bản đã ban hành mà “khung build --versions” dựng | Issued versions that “khung build --versions” builds
   */
  versions?: {
    /**
     * Mẫu tên tag của git, ví dụ v* | Pattern of git tags, such as v*
     */
    tags?: string;
    /**
     * Từng phiên bản; ghi ref của một tag đã khớp mẫu để bổ sung thông tin cho nó | Single versions; name the ref of a tag that matches the pattern to say more of it
     *
     * @maxItems 500
     */
    list?: {
      /**
       * Tag, nhánh hoặc commit | Tag, branch or commit
       */
      ref?: string;
      /**
       * Ngày (thay cho ref): commit cuối cùng của nhánh chính trong ngày đó, giờ Việt Nam | Day (instead of ref): the last commit of the default branch on that day in Viet Nam
       */
      date?: string;
      /**
       * Tên trong địa chỉ: chữ, số, dấu chấm, gạch nối, gạch dưới | Name in addresses: letters, digits, dots, hyphens, underscores
       */
      name?: string;
      title?: Text;
      /**
       * Ngày có hiệu lực | Day from which it is in force
       */
      effective?: string;
      /**
       * Ngày chốt số liệu; trạng thái trong phiên bản tính đến ngày này | Data cut-off day; what the version says is as of that day
       */
      asOf?: string;
    }[];
  };
}

/** Every kind and the type of its records. */
export interface Kinds {
  agency: Agency;
  agreement: Agreement;
  area: Area;
  assessment: Assessment;
  capability: Capability;
  component: Component;
  decision: Decision;
  document: Document;
  exchange: Exchange;
  gap: Gap;
  indicator: Indicator;
  mapping: Mapping;
  milestone: Milestone;
  operator: Operator;
  plan: Plan;
  population: Population;
  proposal: Proposal;
  ranking: Ranking;
  site: Site;
  source: Source;
  'spacing-rule': SpacingRule;
  task: Task;
  unit: Unit;
  waiver: Waiver;
}
export type Kind = keyof Kinds;
