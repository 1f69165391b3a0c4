import type { Lang } from '../data.ts';
import { withoutMarks } from '../foreign.ts';
import { attribute, escapeHtml } from '../html.ts';
import { statusHtml } from '../status.ts';
import type { Fact, Listing } from './describe.ts';
import type { Shown } from './show.ts';

/**
 * Rows of a listing as HTML. As a string, because a table of 10,000 rows has 100,000 parts, and
 * each as a tag or a fragment of its own cost Astro ten times as much.
 */
export function rowsHtml(
  { columns, rows, numeric = [] }: Listing,
  ids: readonly (string | undefined)[],
  lang: Lang,
): string {
  let html = '';
  rows.forEach((cells, row) => {
    html += `<tr${attribute('id', ids[row])}>`;
    cells.forEach((values, at) => {
      html += cellHtml(values, at === 0 ? undefined : columns[at], lang, numeric.includes(at));
    });
    html += '</tr>';
  });
  return html;
}

/** The first cell of a row, which has no `head`, is its heading. */
function cellHtml(
  values: readonly Shown[],
  head: string | undefined,
  lang: Lang,
  isNumber: boolean,
): string {
  const short = isNumber ? 'num' : isShort(values) ? 'nowrap' : '';
  const classes = [short, values.length > 1 ? 'lines' : ''];
  const tag = head === undefined ? 'th' : 'td';
  const scope = attribute('scope', head === undefined ? 'row' : undefined);
  const look = attribute('class', classes.filter(Boolean).join(' ') || undefined);
  const content = values.map((value) => shownHtml(value, lang)).join(' ');
  const inner = content || '<span class="soft">–</span>';
  return `<${tag}${scope}${look}${attribute('data-l', head)}>${inner}</${tag}>`;
}

/** A word or a date is better kept on one line than a column kept narrow. */
function isShort(values: readonly Shown[]): boolean {
  const [value] = values;
  return (
    values.length === 1 &&
    !!value &&
    !value.why &&
    !value.state &&
    withoutMarks(value.text).length < 18
  );
}

/** One value as HTML: a link, a status with its mark, or words, with the reason of a missing one. */
function shownHtml(shown: Shown, page: Lang): string {
  const { text, href, lang, why, missing, state, soft } = shown;
  const words = escapeHtml(text);
  const tongue = attribute('lang', lang);
  if (missing) {
    const reason = why ? `<span${tongue}> – ${escapeHtml(why)}</span>` : '';
    return `<span class="unknown"><em>${words}</em>${reason}</span>`;
  }
  if (state) return statusHtml(state.state, page, state.verification);
  if (href) return `<a${attribute('href', href)}${tongue}>${words}</a>`;
  return `<span${tongue}${attribute('class', soft ? 'src' : undefined)}>${words}</span>`;
}

/** Facts as the inside of a list of terms; what a date was deduced from stands beside it. */
export function factsHtml(facts: readonly Fact[], page: Lang): string {
  let html = '';
  for (const { label, values } of facts) {
    html += `<div><dt>${escapeHtml(label)}</dt><dd>`;
    for (const value of values) {
      const basis =
        value.why && !value.missing ? ` <span class="src">(${escapeHtml(value.why)})</span>` : '';
      html += `<p>${shownHtml(value, page)}${basis}</p>`;
    }
    html += '</dd></div>';
  }
  return html;
}
