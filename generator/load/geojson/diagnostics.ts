import { type Definition, define } from '../../core/diagnostic.ts';

export const notCollection = define<Record<never, never>>({
  code: 'geojson-not-collection',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Tệp GeoJSON phải là một FeatureCollection với danh sách “features”; tệp không được đọc.',
    en: 'A GeoJSON file has to be a FeatureCollection with a list “features”; it is not read.',
  }),
  help: () => ({
    vi: 'Hãy xuất lại lớp bản đồ dưới dạng GeoJSON (RFC 7946).',
    en: 'Export the layer again as GeoJSON (RFC 7946).',
  }),
});

export const featureWithoutId = define<Record<never, never>>({
  code: 'geojson-without-id',
  severity: 'error',
  sample: {},
  message: () => ({
    vi: 'Đối tượng không có mã (id); nó không được đọc.',
    en: 'The feature has no id; it is not read.',
  }),
  help: () => ({
    vi: 'Hãy ghi “id” ở đối tượng hoặc trong “properties”: chữ thường không dấu, số và dấu gạch nối.',
    en: 'Write “id” in the feature or in its “properties”: lower-case ASCII letters, digits and hyphens.',
  }),
});

export const foreignCrs = define<{ name: string }>({
  code: 'geojson-crs',
  severity: 'error',
  sample: { name: 'urn:ogc:def:crs:EPSG::9210' },
  message: ({ name }) => ({
    vi: `Tệp khai báo hệ tọa độ “${name}”; GeoJSON (RFC 7946) chỉ dùng WGS-84. Tệp không được đọc.`,
    en: `The file declares the reference system “${name}”; GeoJSON (RFC 7946) is WGS-84 only. It is not read.`,
  }),
  help: () => ({
    vi: 'Hãy xuất lại với hệ WGS-84 (EPSG:4326); đọc VN-2000 như WGS-84 lệch khoảng 220 m.',
    en: 'Export it again in WGS-84 (EPSG:4326); VN-2000 read as WGS-84 is about 220 m off.',
  }),
});

export const geojsonDiagnostics: readonly Definition<never>[] = [
  notCollection,
  featureWithoutId,
  foreignCrs,
];
