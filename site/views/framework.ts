import type { Page } from '../context.ts';
import {
  type DateValue,
  type Framework,
  type FrameworkCoverage,
  type FrameworkLook,
  type FrameworkPlace,
  frameworkView,
  printDate,
  printDay,
  VIEW_SAYS,
  VIEW_WORDS,
  type View,
} from '../data.ts';
import { asDate, asText } from '../read.ts';
import { framework as words } from '../words/framework.ts';
import { unitTitle } from './unit.ts';

/** The framework that a unit is first seen through, and the others. */
export function frameworksOf(p: Page, unit: string) {
  const all = p.site.frameworks();
  return p.site.coverageOf(unit).flatMap((coverage) => {
    const framework = all.find(({ id }) => id === coverage.framework);
    return framework ? [{ coverage, framework }] : [];
  });
}

/** Path of the page of a figure: the first framework has the short ones. */
export function figurePath(unit: string, view: View, framework?: string): string {
  if (framework !== undefined) return `/${unit}/framework/${framework}/`;
  return view === 'current' ? `/${unit}/framework/` : `/${unit}/framework/${view}/`;
}

/** The row of the table that a box of the figure leads to. */
export function placeAnchor(level: string, id: string): string {
  return `${level.charAt(0)}-${id}`;
}

/** A figure drawn at one width; `at` is the page that holds its table. */
export function figureOf(
  p: Page,
  coverage: FrameworkCoverage,
  framework: Framework,
  view: View,
  width: number,
  at = '',
) {
  const look: FrameworkLook = {
    framework,
    coverage,
    view,
    lang: p.lang,
    edition: p.site.readers(),
    title: figureTitle(p, coverage, framework, view),
    desc: p.t(VIEW_SAYS[view]),
    width,
    entity: (key) => p.site.entity(key),
    statuses: (key) => p.site.statusesOf(key),
    link: (key) => p.link(key),
    listOf: (level, id) => `${at}#${placeAnchor(level, id)}`,
  };
  return frameworkView(look);
}

export function figureTitle(
  p: Page,
  { unit }: FrameworkCoverage,
  framework: Framework,
  view: View,
) {
  return `${unitTitle(p, unit)}: ${p.t(VIEW_WORDS[view]).toLowerCase()} – ${p.text(asText(framework.name) ?? '')}`;
}

/** Blocks by standing; those that the framework leaves to the unit count only when filled. */
export function standings({ places }: FrameworkCoverage) {
  const blocks = places.filter(({ level }) => level === 'block');
  const n = (standing: FrameworkPlace['standing']) =>
    blocks.filter((block) => block.standing === standing).length;
  return {
    all: blocks.length,
    present: n('present'),
    planned: n('planned'),
    excused: n('excused'),
    unmatched: n('unmatched'),
    gap: n('gap'),
  };
}

/** What the figure tells in a sentence or two. */
export function leadOf(p: Page, coverage: FrameworkCoverage): string {
  const n = standings(coverage);
  const components = ownIn(coverage.places);
  if (n.all === 0) return p.t(words.leadPlain(components));
  const loose = ownIn(coverage.places.filter(({ level }) => level !== 'block'));
  const blocks = p.t(words.lead(n.present, n.planned, n.gap, n.unmatched, n.excused));
  return `${p.t(words.leadOwn(components, loose))} ${blocks}`;
}

/** How many of the unit's own components stand in some places. */
function ownIn(places: readonly FrameworkPlace[]): number {
  const uses = places.flatMap(({ uses: all }) => all.filter(({ role }) => role === 'own'));
  return new Set(uses.map(({ of }) => of).filter((of) => of.startsWith('component:'))).size;
}

/** When the framework was in force, and to when the unit is known. */
export function timesOf(p: Page, { knownTo }: FrameworkCoverage, framework: Framework): string {
  const date = (value: unknown) => {
    const known = asDate(value);
    return known === undefined ? undefined : printDate(known as DateValue, p.lang);
  };
  const [from, to] = [date(framework.validFrom), date(framework.validTo)];
  const said = [
    ...(from === undefined
      ? []
      : [p.t(to === undefined ? words.from(from) : words.fromTo(from, to))]),
    ...(knownTo === undefined ? [] : [p.t(words.knownTo(printDay(knownTo, p.lang)))]),
  ];
  return said.map((one) => `${one}.`).join(' ');
}
