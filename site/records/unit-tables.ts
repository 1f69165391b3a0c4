import type { Page } from '../context.ts';
import type { Entity } from '../data.ts';
import { asDate, asList, asText, field, resolve } from '../read.ts';
import { labelOf, labels } from '../words/labels.ts';
import { units as words } from '../words/units.ts';
import { compact, type Listing } from './describe.ts';
import { dateOf, linkTo, nothing, type Shown, textOf } from './show.ts';
import { sortedBy } from './sorted.ts';
import { titleOf } from './title.ts';

/** Administrative units by level, each with its earlier names and the time it existed. */
export function unitTables(p: Page, units: readonly Entity[]): readonly Listing[] {
  return Object.keys(labels.unitLevel).flatMap((level) => {
    const own = units.filter(({ data }) => data.level === level);
    return own.length ? [tableOf(p, p.t(labelOf('unitLevel', level)), own)] : [];
  });
}

function tableOf(p: Page, title: string, units: readonly Entity[]): Listing {
  return compact({
    title,
    columns: [words.name, words.type, words.parent, words.exists].map(p.t),
    rows: sortedBy(units, ({ key }) => titleOf(p, key)).map((unit) => [
      [linkTo(p, unit.key), ...earlierNames(p, unit)],
      [asText(unit.data.type) === undefined ? nothing(p) : textOf(p, unit.data.type)],
      [parentOf(p, unit)],
      [timeOf(p, unit)],
    ]),
  });
}

function parentOf(p: Page, { unit, data }: Entity): Shown {
  const parent = resolve(p.site, unit, data.parent, 'unit');
  return parent ? linkTo(p, parent) : nothing(p);
}

/** Names it no longer bears, or the same name with another type. */
function earlierNames(p: Page, { data }: Entity): readonly Shown[] {
  return asList(data.names)
    .slice(0, -1)
    .map((one) => {
      const name = textOf(p, field(one, 'name'));
      const type = field(one, 'type');
      const until = asDate(field(one, 'to'));
      const says = [
        asText(type) === undefined ? '' : textOf(p, type).text,
        until === undefined ? '' : p.t(words.until(dateOf(p, until).text)),
      ].filter(Boolean);
      const own = says.length ? `${name.text} (${says.join(', ')})` : name.text;
      return { ...name, text: p.t(words.earlier(own)) };
    });
}

function timeOf(p: Page, { data }: Entity): Shown {
  const parts = [
    asDate(data.validFrom) === undefined ? '' : p.t(words.since(dateOf(p, data.validFrom).text)),
    asDate(data.validTo) === undefined ? '' : p.t(words.until(dateOf(p, data.validTo).text)),
  ].filter(Boolean);
  return parts.length ? { text: parts.join(' ') } : nothing(p);
}
