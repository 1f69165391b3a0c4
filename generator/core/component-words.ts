import type { Bilingual } from './lang.ts';

const word = (vi: string, en: string): Bilingual => ({ vi, en });

/** For whom a component is: the `scope` of its record. */
export const SCOPE_WORDS: Readonly<Record<string, Bilingual>> = {
  'national-group-a': word('Quốc gia, nhóm A', 'National, group A'),
  'national-group-b': word('Quốc gia, nhóm B', 'National, group B'),
  national: word('Quốc gia', 'National'),
  sector: word('Ngành', 'Sector'),
  province: word('Tỉnh', 'Province'),
  agency: word('Cơ quan', 'Agency'),
  district: word('Huyện', 'District'),
  commune: word('Xã', 'Commune'),
};

/** The side of the political system that an agency belongs to. */
export const SIDE_WORDS: Readonly<Record<string, Bilingual>> = {
  government: word('Chính quyền', 'Government'),
  party: word('Đảng', 'Party'),
  'people-council': word('Hội đồng nhân dân', 'People’s Council'),
  'national-assembly': word('Quốc hội', 'National Assembly'),
  'fatherland-front': word('Mặt trận Tổ quốc', 'Fatherland Front'),
  'public-service-unit': word('Đơn vị sự nghiệp công lập', 'Public service unit'),
  enterprise: word('Doanh nghiệp', 'Enterprise'),
  press: word('Báo chí', 'Press'),
  'joint-body': word('Tổ chức phối hợp liên ngành', 'Joint body'),
};
