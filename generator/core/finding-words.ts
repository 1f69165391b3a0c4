import { printCitation } from './citation.ts';
import type { Lang } from './lang.ts';
import type { Finding } from './snapshot.ts';

/** “owner = chưa xác định; size(sources) = 0”; undefined when it rests on no values. */
export function printEvidence({ evidence }: Finding, lang: Lang): string | undefined {
  if (!evidence?.length) return undefined;
  return evidence.map(({ what, value }) => `${what[lang]} = ${value[lang]}`).join('; ');
}

/** “Căn cứ: Quyết định …, Điều 3”; undefined when none is cited. */
export function printGround({ citation }: Finding, lang: Lang): string | undefined {
  if (!citation) return undefined;
  return `${lang === 'vi' ? 'Căn cứ' : 'Ground'}: ${printCitation(citation, lang)}`;
}

/** “Sửa chắc chắn: …” or “Có thể sửa: …”; undefined when there is no fix. */
export function printFix({ fix }: Finding, lang: Lang): string | undefined {
  return fix && `${FIXES[fix.safety][lang]}: ${fix.description[lang]}`;
}

const FIXES = {
  safe: { vi: 'Sửa tự động được', en: 'Can be fixed automatically' },
  suggested: { vi: 'Gợi ý sửa', en: 'Suggested fix' },
} as const;

/** What a finding shows: the values it rests on. */
export const VALUES = { vi: 'Giá trị', en: 'Values' } as const;

/** Address of a rule's page on the published site; undefined while it is published nowhere. */
export function ruleUrl(siteUrl: string | undefined, rule: string): string | undefined {
  if (!siteUrl || !/^https?:\/\//.test(siteUrl)) return undefined;
  return `${siteUrl.replace(/\/+$/, '')}/rules/${encodeURIComponent(rule)}/`;
}
