import type { FrameworkCoverage } from '../core/facts.ts';
import { bilingualOf } from '../core/fields.ts';
import { LANGS, type Lang } from '../core/lang.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Drawn, FigurePair } from '../core/version.ts';
import { frameworkMini } from '../draw/framework-mini.ts';
import { frameworkView, VIEW_SAYS, VIEW_WORDS } from '../draw/framework-view.ts';

/** The small framework figure of a unit, and what it rests on. */
type UnitFigure = { readonly framework: string; readonly places: string; readonly drawn: Drawn };

/** By unit. */
export type UnitFigures = ReadonlyMap<string, UnitFigure>;

/** Widths of a drawing on a page and on a phone, in pixels. */
const BROAD = 720;
const NARROW = 350;

/** Each unit through the framework that it is first seen through; drawn now, so that no snapshot is held. */
export function unitFigures(snapshot: Snapshot): UnitFigures {
  const figures = new Map<string, UnitFigure>();
  const records = new Map(snapshot.model.entities.map((entity) => [entity.key, entity]));
  const statuses = Map.groupBy(snapshot.facts.statuses, ({ entity }) => entity);
  for (const coverage of snapshot.facts.coverage ?? []) {
    const framework = snapshot.frameworks.find(({ id }) => id === coverage.framework);
    if (!framework || figures.has(coverage.unit)) continue;
    const unit = records.get(`unit:${coverage.unit}/${coverage.unit}`);
    const draw = (lang: Lang, width: number) =>
      frameworkMini(
        frameworkView({
          framework,
          coverage,
          view: 'current',
          lang,
          title: `${bilingualOf(unit?.data.name)?.[lang] ?? coverage.unit}: ${VIEW_WORDS.current[lang].toLowerCase()}`,
          desc: VIEW_SAYS.current[lang],
          width,
          entity: (key) => records.get(key),
          statuses: (key) => statuses.get(key) ?? [],
          link: () => undefined,
          listOf: () => undefined,
        }),
      );
    figures.set(coverage.unit, {
      framework: framework.id,
      places: placesOf(coverage),
      drawn: drawnBy(draw),
    });
  }
  return figures;
}

function drawnBy(draw: (lang: Lang, width: number) => string): Drawn {
  const both = LANGS.map((lang) => [
    lang,
    { broad: draw(lang, BROAD), narrow: draw(lang, NARROW) },
  ]);
  return Object.fromEntries(both) as Drawn;
}

/** What stands where, in which state; what only the calendar changes is left out. */
function placesOf({ places }: FrameworkCoverage): string {
  return JSON.stringify(places);
}

/** Units of which both have a figure through one framework that shows different things. */
export function figurePairs(before: UnitFigures, after: UnitFigures): readonly FigurePair[] {
  return [...after].flatMap(([unit, now]) => {
    const old = before.get(unit);
    if (!old || old.framework !== now.framework || old.places === now.places) return [];
    return [{ unit, before: old.drawn, after: now.drawn }];
  });
}
