import type { Page } from '../context.ts';
import {
  type Day,
  type Entity,
  lastDayOf,
  printDay,
  type WaiverState,
  waiverStateOn,
} from '../data.ts';
import { asCode } from '../read.ts';
import { compact, type Listing } from '../records/describe.ts';
import { fieldsOfKind } from '../records/shapes.ts';
import { linkTo, nothing, type Shown, show } from '../records/show.ts';
import { stateWord, waivers as words } from '../words/waivers.ts';

/** A waiver as it stands on the day that the site speaks of. */
export type Standing = {
  readonly entity: Entity;
  readonly state: WaiverState;
  readonly expires?: Day;
  readonly daysLeft?: number;
};

/** How waivers stand at as-of; those that end first come first, those without an end before them. */
export function standingOf(p: Page, waivers: readonly Entity[]): readonly Standing[] {
  const asOf = p.site.asOf();
  return waivers
    .map((entity): Standing => {
      const expires = lastDayOf(entity.data.expires);
      const state = waiverStateOn({ expires, sound: isSound(p, entity) }, asOf);
      return expires === undefined
        ? { entity, state }
        : { entity, state, expires, daysLeft: expires - asOf };
    })
    .sort((a, b) => (a.expires ?? 0) - (b.expires ?? 0));
}

/** As the check counts it: a waiver that breaks its schema anywhere covers nothing. */
function isSound({ site }: Page, { key, data }: Entity): boolean {
  if (NEEDED.some((field) => data[field] === undefined)) return false;
  return !site.findingsOf(key).some(({ rule }) => site.rule(rule)?.group === 'form');
}

const NEEDED = ['rule', 'subject', 'reason', 'approver', 'document'] as const;

/** Waivers of a unit as a table: what is waived, why, by whom, until when, and how it stands. */
export function waiverTable(p: Page, unit: string, standings: readonly Standing[]): Listing {
  const fields = fieldsOfKind('waiver');
  return compact({
    title: p.t(words.title),
    columns: [
      words.rule,
      words.subject,
      words.reason,
      words.approver,
      words.document,
      words.until,
      words.state,
    ].map(p.t),
    rows: standings.map((standing) => {
      const { data } = standing.entity;
      const cell = (name: string): readonly Shown[] => {
        const shape = fields.get(name)?.shape;
        const shown = shape ? show(p, unit, shape, data[name]) : [];
        return shown.length ? shown : [nothing(p)];
      };
      return [
        [ruleOf(p, asCode(data.rule)), ownPage(p, standing.entity)],
        [subjectOf(p, asCode(data.subject))],
        cell('reason'),
        cell('approver'),
        cell('document'),
        endOf(p, standing),
        [{ text: p.t(stateWord(standing.state)) }],
      ];
    }),
  });
}

function ruleOf(p: Page, code: string): Shown {
  return p.site.rule(code) ? { text: code, href: p.href(`/rules/${code}/`) } : { text: code };
}

function ownPage(p: Page, { key, id }: Entity): Shown {
  return { text: id, href: p.link(key) };
}

/** The record by its name; the path as written where there is no such record. */
function subjectOf(p: Page, path: string): Shown {
  const [key = ''] = path.split('#');
  return key.includes(':') && p.site.entity(key) ? linkTo(p, key) : { text: path };
}

/** The last day and how far away it is. */
export function endOf(p: Page, { expires, daysLeft }: Standing): readonly Shown[] {
  if (expires === undefined || daysLeft === undefined) return [nothing(p)];
  return [{ text: printDay(expires, p.lang) }, { text: p.t(words.left(daysLeft)), soft: true }];
}
