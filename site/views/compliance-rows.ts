import type { Page } from '../context.ts';
import {
  COMPLIANCE_WORDS,
  type ComplianceValue,
  complianceMark,
  coveredSentence,
  EVIDENCE_KINDS,
  type Finding,
  printDate,
  STALE_WORDS,
} from '../data.ts';
import { attribute, escapeHtml } from '../html.ts';
import { asCode, asDate, asList, resolve } from '../read.ts';
import { compliance as words } from '../words/compliance.ts';
import { basisText, fieldText, type Held, type Listed } from './compliance.ts';

/** Findings that a row names; the page of findings has the rest. */
const MOST = 3;

/** Mark and word of a value. */
export function valueHtml(value: ComplianceValue, p: Page): string {
  return `<span class="st">${complianceMark(value)}<span>${p.t(COMPLIANCE_WORDS[value])}</span></span>`;
}

/** Rows of one article, as a string: a page has about two hundred. */
export function rowsHtml(p: Page, held: Held, article: string, rows: readonly Listed[]): string {
  return rows.map((listed) => rowHtml(p, held, article, listed)).join('');
}

function rowHtml(p: Page, held: Held, article: string, { item, row }: Listed): string {
  const id = `${held.framework.id}-${item.id}`;
  const label = (word: { readonly vi: string; readonly en: string }) =>
    attribute('data-l', p.t(word));
  const cells = [
    `<th scope="row"><code>${escapeHtml(item.id)}</code> ${escapeHtml(p.text(item.text))}</th>`,
    `<td${label(words.article)}>${escapeHtml(p.quote(article))}</td>`,
    held.blanket === undefined
      ? `<td${label(words.value)}>${valueHtml(row.value, p)}${whoHtml(p, row)}</td><td${label(words.basis)}>${basisHtml(p, held, row)}</td>`
      : '',
  ];
  return `<tr id="${id}" class="v-${row.value}">${cells.join('')}</tr>`;
}

/** Who gave the value, and when; or that nobody has. */
function whoHtml(p: Page, { assessment }: Listed['row']): string {
  const entity = assessment === undefined ? undefined : p.site.entity(assessment);
  if (!entity) return `<span class="src">${p.t(words.noAssessor)}</span>`;
  const { data, unit } = entity;
  const agency = resolve(p.site, unit, data.assessedBy, 'agency');
  const who = [asCode(data.assessor), agency ? p.name(agency) : asCode(data.assessedBy)];
  const date = asDate(data.assessedOn);
  const day = date === undefined ? '' : printDate(date, p.lang);
  const said = p.t(words.by(who.filter(Boolean).join(', '), day));
  return `<span class="src"><a href="${p.link(entity.key)}">${escapeHtml(said)}</a></span>`;
}

function basisHtml(p: Page, held: Held, row: Listed['row']): string {
  const warnings = [
    row.contradicted ? p.t(words.contradicted) : undefined,
    row.stale && p.t(words.stale(row.stale.map((one) => p.t(STALE_WORDS[one])).join('; '))),
  ];
  const notes = warnings.flatMap((text) =>
    text === undefined ? [] : [`<p class="warn">${escapeHtml(text)}</p>`],
  );
  const basis = `<p>${escapeHtml(basisText(p, held, row))}</p>`;
  return [basis, ...notes, assessedHtml(p, row), findingsHtml(p, held, row)].join('');
}

/** What an assessment says beside its basis: what to mend, and the records it rests on. */
function assessedHtml(p: Page, { assessment }: Listed['row']): string {
  const entity = assessment === undefined ? undefined : p.site.entity(assessment);
  if (!entity) return '';
  const remedy = fieldText(p, entity.data, 'remedy');
  const evidence = asList(entity.data.evidence).flatMap((ref) => {
    const key = resolve(p.site, entity.unit, ref, ...EVIDENCE_KINDS);
    return key ? [`<a href="${p.link(key)}">${escapeHtml(p.name(key))}</a>`] : [];
  });
  const mend = remedy ? `<p>${p.t(words.remedy)}: ${escapeHtml(remedy)}</p>` : '';
  if (evidence.length === 0) return mend;
  return `${mend}<p class="src">${p.t(words.evidence)}: ${evidence.join(', ')}</p>`;
}

function findingsHtml(p: Page, { unit, rules }: Held, row: Listed['row']): string {
  if (!row.broken) return '';
  const [, folder = ''] = /^unit:([^/]+)/.exec(unit.unit) ?? [];
  const codes = new Set(rules[row.requirement]);
  const found = p.site.findingsOf(folder).filter(({ rule }) => codes.has(rule));
  const items = found.slice(0, MOST).map((finding) => `<li>${findingHtml(p, finding)}</li>`);
  if (found.length > MOST) {
    const more = p.t(words.moreFindings(found.length - MOST));
    items.push(`<li><a href="${p.href(`/${folder}/findings/`)}">${more}</a></li>`);
  }
  return `<ul class="found">${items.join('')}</ul>`;
}

/** A waiver excuses, it does not make the requirement met: a waived finding stays, and says so. */
function findingHtml(p: Page, { message, path, file, line, covered }: Finding): string {
  const key = path.split('#')[0] ?? '';
  const entity = key.includes(':') ? p.site.entity(key) : undefined;
  const place = entity
    ? `<a href="${p.link(key)}">${escapeHtml(p.name(key))}</a>`
    : escapeHtml(`${file}:${line}`);
  const excused = covered ? `<br>${escapeHtml(p.t(coveredSentence(covered)))}` : '';
  return `${escapeHtml(p.t(message))} <span class="src">${place}${excused}</span>`;
}
