import type { Page } from '../context.ts';
import { type Entity, type EntityKey, lastGoodDay } from '../data.ts';
import { asDate, asList, asText, field, resolveAll } from '../read.ts';
import type { Listing } from '../records/describe.ts';
import { dateOf, linkTo, missing, nothing, type Shown, textOf } from '../records/show.ts';
import { labelOf } from '../words/labels.ts';
import { lineageWords as words } from '../words/lineage.ts';

/** Names and codes that a unit has borne, each with its time and what it is now. */
export function namesOf(p: Page, unit: Entity): Listing {
  const heads = [words.nameOrCode, words.what, words.force, words.now, words.checked];
  const rows = [...nameRows(p, unit), ...codeRows(p, unit)];
  return { title: p.t(words.names), columns: heads.map(p.t), rows };
}

type Row = readonly (readonly Shown[])[];

function nameRows(p: Page, unit: Entity): readonly Row[] {
  const { data } = unit;
  const own = { name: data.name, type: data.type, from: data.validFrom, to: data.validTo };
  const listed = asList(data.names);
  const names: readonly unknown[] = listed.length ? listed : [own];
  return names.map((one, at) => {
    const type = asText(field(one, 'type'));
    const says = p.t(words.nameOf(type === undefined ? '' : p.text(type)));
    const now = nowOf(p, unit, field(one, 'to') ?? data.validTo, at < names.length - 1);
    return [
      [textOf(p, field(one, 'name'))],
      [{ text: says }],
      timeOf(p, one, data),
      now,
      [nothing(p)],
    ];
  });
}

function codeRows(p: Page, unit: Entity): readonly Row[] {
  return asList(unit.data.codes).map((one) => {
    const value = field(one, 'value');
    const said = missing(p, value) ?? { text: String(value ?? '') };
    const system = p.t(words.codeOf(String(field(one, 'system') ?? '')));
    const now = nowOf(p, unit, field(one, 'to') ?? unit.data.validTo, false, true);
    return [[said], [{ text: system }], timeOf(p, one, {}), now, checkedOf(p, unit, one)];
  });
}

/** "from … until the end of …"; a name of which only one day of use is known says that day. */
function timeOf(p: Page, one: unknown, data: Entity['data']): readonly Shown[] {
  const [from, to, seen] = ['from', 'to', 'asOf'].map((name) => asDate(field(one, name)));
  if (from === undefined && to === undefined && seen !== undefined) {
    const day = dateOf(p, seen);
    return [{ ...day, text: p.t(words.usedAt(day.text)) }];
  }
  const end = to ?? asDate(data.validTo);
  const since = from === undefined ? words.sinceUnknown : words.since(dateOf(p, from).text);
  const until = end === undefined ? [] : [words.until(dateOf(p, end).text)];
  return [{ text: [since, ...until].map(p.t).join(', ') }];
}

/** What stands in its place now: the unit's newer name, or its successors. */
function nowOf(
  p: Page,
  unit: Entity,
  to: unknown,
  followed: boolean,
  coded = false,
): readonly Shown[] {
  const end = asDate(to);
  const last = end === undefined ? undefined : lastGoodDay(end);
  const past = last !== undefined && last < p.site.asOf();
  if (!past && !followed) return [{ text: p.t(words.stillSo) }];
  const heirs = heirsOf(p, unit);
  if (heirs.length > 0) return heirs.map((key) => (coded ? codedLink(p, key) : linkTo(p, key)));
  if (followed) return [linkTo(p, unit.key)];
  return [{ text: p.t(words.nowUnknown), soft: true }];
}

/** How far a name or code was checked, and where it was read. */
function checkedOf(p: Page, unit: Entity, one: unknown): readonly Shown[] {
  const level = field(one, 'verification');
  const sources = field(one, 'sources') ?? unit.data.sources;
  const shown = [
    ...(level === undefined ? [] : [{ text: p.t(labelOf('verification', level)) }]),
    ...resolveAll(p.site, unit.unit, sources, 'source').map((key) => linkTo(p, key)),
  ];
  return shown.length ? shown : [nothing(p)];
}

/** A unit with the code that it has now, where one is known. */
function codedLink(p: Page, key: EntityKey): Shown {
  const link = linkTo(p, key);
  const code = codeOf(p.site.entity(key));
  return code ? { ...link, text: `${link.text}, ${p.t(words.code(code))}` } : link;
}

/** Units that took the place of one. */
export function heirsOf(p: Page, unit: Entity): readonly EntityKey[] {
  return resolveAll(p.site, unit.unit, unit.data.successors, 'unit');
}

/** The last code of a unit, unless it is not known or was never checked. */
export function codeOf(unit: Entity | undefined): string | undefined {
  const code = asList(unit?.data.codes).at(-1);
  const value = field(code, 'value');
  return typeof value === 'string' && field(code, 'verification') !== 'unverified'
    ? value
    : undefined;
}

/** "The name … and code … were in force until …; now …", for a unit that has ended. */
export function endedSentence(p: Page, unit: Entity): string | undefined {
  const end = asDate(unit.data.validTo);
  const last = end === undefined ? undefined : lastGoodDay(end);
  if (end === undefined || last === undefined || last >= p.site.asOf()) return undefined;
  const from = asDate(unit.data.validFrom);
  const until = [
    ...(from === undefined ? [] : [p.t(words.since(dateOf(p, from).text))]),
    p.t(words.until(dateOf(p, end).text)),
  ].join(' ');
  const code = codeOf(unit);
  const name = p.name(unit.key);
  return p.t(code ? words.oldNameAndCode(name, code, until) : words.oldName(name, until));
}
