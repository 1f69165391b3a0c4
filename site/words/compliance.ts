import { absent, count } from '../data.ts';
import type { Words } from './words.ts';

export const compliance = {
  title: { vi: 'Đối chiếu tuân thủ', en: 'Compliance' },
  what: {
    vi: 'Trang này đối chiếu từng yêu cầu của khung với từng đơn vị, theo văn bản và điều, khoản. Chỉ người đánh giá mới kết luận; công cụ chỉ nêu căn cứ và không bao giờ coi cấu trúc hợp lệ là đáp ứng. Đây không phải điểm số, xếp hạng hay chứng nhận.',
    en: 'This page holds each requirement of the framework against each unit, by document and article. Only a person concludes; the tool gives the basis, and never takes a valid structure for a requirement met. This is no score, ranking or certificate.',
  },
  judged: (day: string, framework: string, version: string) => ({
    vi: `Xét tại ngày ${day}, theo ${framework} (phiên bản ${version}).`,
    en: `Judged as of ${day}, by the ${framework} (version ${version}).`,
  }),
  values: { vi: 'Lọc theo giá trị', en: 'Filter by value' },
  all: (n: number) => ({ vi: `Tất cả ${n} yêu cầu`, en: `All ${n} requirements` }),
  noneAssessed: (n: number) =>
    absent({
      vi: `Chưa có yêu cầu nào trong ${n} yêu cầu được người đánh giá kết luận.`,
      en: `No person has concluded on any of the ${n} requirements yet.`,
    }),
  assessed: (n: number, of: number) => ({
    vi: `Người đánh giá đã kết luận ${n}/${of} yêu cầu; phần còn lại chỉ có căn cứ do công cụ nêu.`,
    en: `People have concluded on ${n} of ${of} requirements; for the rest there is only what the tool found.`,
  }),
  draft: { vi: 'dự thảo', en: 'draft' },
  draftNote: {
    vi: 'Văn bản này còn là dự thảo: yêu cầu chỉ để chuẩn bị, chưa phải căn cứ kết luận.',
    en: 'This document is a draft: its requirements help to prepare and are no ground for a conclusion.',
  },
  count: (n: number) => ({ vi: `${n} yêu cầu`, en: count(n, 'en', '', 'requirement') }),
  article: { vi: 'Điều, mục', en: 'Article' },
  requirement: { vi: 'Yêu cầu', en: 'Requirement' },
  value: { vi: 'Giá trị', en: 'Value' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  remedy: { vi: 'Phải khắc phục', en: 'To be mended' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  by: (who: string, day: string) => ({ vi: `${who}, ngày ${day}`, en: `${who}, ${day}` }),
  noAssessor: absent({ vi: 'Chưa có người đánh giá', en: 'Nobody has assessed it' }),
  stale: (why: string) => ({
    vi: `Đánh giá không còn mới: ${why}.`,
    en: `No longer current: ${why}.`,
  }),
  contradicted: {
    vi: 'Trái với kết quả kiểm tra tự động; cần xem lại.',
    en: 'At odds with the automatic checks; to be looked at again.',
  },
  moreFindings: (n: number) => ({
    vi: `và ${n} phát hiện khác`,
    en: `and ${n} more`,
  }),
  successor: { vi: 'Đơn vị kế thừa', en: 'Successor' },
  others: { vi: 'Các đơn vị khác trong thư mục này', en: 'Other units in this folder' },
  byUnit: { vi: 'Theo đơn vị', en: 'By unit' },
  byArticle: { vi: 'Theo văn bản và điều, mục', en: 'By document and article' },
  byArticleNote: {
    vi: 'Mỗi ô đếm số yêu cầu của điều, mục theo giá trị; dấu vuông đặc là đáp ứng, vuông có gạch là chưa đáp ứng, vuông đứt là chưa đủ cơ sở đánh giá, gạch ngang là không áp dụng.',
    en: 'Each cell counts the requirements of the article by value: a full square is met, a barred one not met, a dotted one not enough basis, a dash not applicable.',
  },
  none: {
    vi: 'Kho chưa có đơn vị nào thuộc cấp mà các khung này đặt yêu cầu.',
    en: 'The workspace has no unit of the level that these frameworks address.',
  },
  file: { vi: 'Tải bảng đối chiếu (.csv)', en: 'Table as a file (.csv)' },
  fileNote: {
    vi: 'Đủ mọi yêu cầu với giá trị, căn cứ và người đánh giá.',
    en: 'Every requirement with its value, basis and assessor.',
  },
  howTo: (folder: string) => ({
    vi: `Người đánh giá ghi kết luận vào architecture/${folder}/assessments.yaml.`,
    en: `Assessors record what they conclude in architecture/${folder}/assessments.yaml.`,
  }),
} satisfies Words;
