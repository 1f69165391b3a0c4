import type { Page } from '../context.ts';
import { type Entity, type EntityKey, printDate, type Status } from '../data.ts';
import { asDate, asList, asText, field, resolve, resolveAll } from '../read.ts';
import { statusHtml } from '../status.ts';
import { labelOf } from '../words/labels.ts';
import { trace as words } from '../words/trace.ts';
import { observationsOf } from './figures.ts';
import { targetOf, workOf } from './work.ts';

/** A step of the way from a goal to its evidence, with the steps that follow. */
export type Step = {
  /** What kind of thing it is. */
  readonly tag: string;
  readonly name: string;
  readonly href?: string | undefined;
  /** Its status as HTML, or a few words. */
  readonly state?: string | undefined;
  readonly says?: string | undefined;
  readonly steps: readonly Step[];
};

/** What belongs to a goal: first what it aims at, then what is done for it. */
export function stepsOf(p: Page, statuses: readonly Status[]): readonly Step[] {
  const order = ['target', 'milestone', 'task'];
  return statuses
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .flatMap((status) => workStep(p, status) ?? []);
}

function workStep(p: Page, status: Status): Step | undefined {
  const work = workOf(p, status);
  if (!work) return undefined;
  const { entity, name, href } = work;
  const item = status.kind === 'target' ? targetOf(entity, status.key) : entity.data;
  return {
    tag: p.t(words[status.kind]),
    name,
    href,
    state: statusHtml(status.state, p.lang, status.verification),
    steps: [...before(p, entity, item), ...parts(p, entity), ...evidence(p, entity, status)],
  };
}

function before(p: Page, { unit }: Entity, item: unknown): readonly Step[] {
  return asList(field(item, 'predecessors')).flatMap((one) => {
    const ref = typeof one === 'string' ? one : field(one, 'ref');
    const key = resolve(p.site, unit, ref, 'task', 'milestone');
    if (!key) return [];
    const [status] = p.site.statusesOf(key);
    const state = status && statusHtml(status.state, p.lang);
    return [{ ...leaf(p, words.before, key), state }];
  });
}

function parts(p: Page, { unit, data }: Entity): readonly Step[] {
  const components = resolveAll(p.site, unit, data.components, 'component');
  const indicators = resolveAll(p.site, unit, data.indicators, 'indicator');
  return [
    ...components.map((key) => leaf(p, words.component, key)),
    ...indicators.map((key) => leaf(p, words.indicator, key)),
  ];
}

function leaf(p: Page, word: { vi: string; en: string }, key: EntityKey): Step {
  return { tag: p.t(word), name: p.name(key), href: p.link(key), steps: [] };
}

/** What the status rests on: reports with their evidence, or figures, each with its sources. */
function evidence(p: Page, entity: Entity, status: Status): readonly Step[] {
  const steps = status.kind === 'target' ? figures(p, entity, status) : reports(p, entity, status);
  if (steps.length > 0) return steps;
  return [{ tag: p.t(words.evidence), name: p.t(words.none), steps: [] }];
}

function figures(p: Page, entity: Entity, { restsOn, last }: Status): readonly Step[] {
  const used = new Set(restsOn ?? (last ? [last.index] : []));
  return observationsOf(p, entity)
    .filter(({ index }) => used.has(index))
    .map(({ index, text, when, raw }) => ({
      tag: p.t(words.figure),
      name: `${text}, ${when}`,
      href: `${p.link(entity.key)}#o${index}`,
      steps: sources(p, entity, raw),
    }));
}

function reports(p: Page, entity: Entity, { restsOn = [] }: Status): readonly Step[] {
  const states = asList(entity.data.states);
  return restsOn.map((at) => {
    const report = states[at];
    const date = asDate(field(report, 'asOf'));
    const note = asText(field(report, 'note'));
    const proof = resolveAll(p.site, entity.unit, field(report, 'evidence'), ...PROOF);
    return {
      tag: p.t(words.report),
      name: [
        date === undefined ? '' : printDate(date, p.lang),
        p.t(labelOf('workState', field(report, 'state'))),
      ]
        .filter(Boolean)
        .join(': '),
      says: note === undefined ? undefined : p.text(note),
      steps: [...proof.map((key) => leaf(p, words.evidence, key)), ...sources(p, entity, report)],
    };
  });
}

const PROOF = ['component', 'document', 'exchange', 'indicator', 'agency', 'task', 'milestone'];

function sources(p: Page, { unit }: Entity, of: unknown): readonly Step[] {
  const keys = resolveAll(p.site, unit, field(of, 'sources'), 'source');
  return keys.map((key) => leaf(p, words.source, key));
}
