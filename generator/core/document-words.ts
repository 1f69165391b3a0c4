import type { Bilingual } from './lang.ts';

const w = (vi: string, en: string): Bilingual => ({ vi, en });

/** What the types of documents are called. */
export const DOCUMENT_WORDS = {
  law: w('Luật', 'Law'),
  ordinance: w('Pháp lệnh', 'Ordinance'),
  resolution: w('Nghị quyết', 'Resolution'),
  decree: w('Nghị định', 'Decree'),
  decision: w('Quyết định', 'Decision'),
  circular: w('Thông tư', 'Circular'),
  directive: w('Chỉ thị', 'Directive'),
  plan: w('Kế hoạch', 'Plan'),
  scheme: w('Đề án', 'Scheme'),
  regulation: w('Quy chế, quy định', 'Regulation'),
  architecture: w('Kiến trúc', 'Architecture'),
  agreement: w('Thỏa thuận', 'Agreement'),
  guide: w('Hướng dẫn', 'Guide'),
  standard: w('Tiêu chuẩn, quy chuẩn', 'Standard'),
  report: w('Báo cáo', 'Report'),
  letter: w('Công văn', 'Letter'),
  other: w('Văn bản khác', 'Other'),
} as const;

/** How people cite a document: “Quyết định 26/2018”; only the number where its type says nothing. */
export function citedAs(type: unknown, number: string): Bilingual {
  const known = type !== 'other' && typeof type === 'string' && type in DOCUMENT_WORDS;
  const word = known ? DOCUMENT_WORDS[type as keyof typeof DOCUMENT_WORDS] : undefined;
  if (word && type !== 'regulation' && type !== 'standard')
    return { vi: `${word.vi} ${number}`, en: `${word.en} ${number}` };
  return { vi: `Văn bản ${number}`, en: `Document ${number}` };
}
