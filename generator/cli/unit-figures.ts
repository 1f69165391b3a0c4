import { bilingualOf } from '../core/fields.ts';
import { LANGS, type Lang } from '../core/lang.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Drawn, FigurePair } from '../core/version.ts';
import type { FrameworkFigure } from '../draw/framework-figure.ts';
import { frameworkMini } from '../draw/framework-mini.ts';
import { frameworkView, VIEW_SAYS, VIEW_WORDS } from '../draw/framework-view.ts';

/** The small framework figure of a unit, and through which framework. */
type UnitFigure = { readonly framework: string; readonly drawn: Drawn };

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
    const view = (lang: Lang) =>
      frameworkView({
        framework,
        coverage,
        view: 'current',
        lang,
        edition: snapshot.edition,
        title: `${bilingualOf(unit?.data.name)?.[lang] ?? coverage.unit}: ${VIEW_WORDS.current[lang].toLowerCase()}`,
        desc: VIEW_SAYS.current[lang],
        width: BROAD,
        entity: (key) => records.get(key),
        statuses: (key) => statuses.get(key) ?? [],
        link: () => undefined,
        listOf: () => undefined,
      });
    figures.set(coverage.unit, { framework: framework.id, drawn: drawnIn(view) });
  }
  return figures;
}

function drawnIn(view: (lang: Lang) => FrameworkFigure): Drawn {
  const both = LANGS.map((lang) => {
    const figure = view(lang);
    const draw = (width: number) => frameworkMini({ ...figure, width });
    return [lang, { broad: draw(BROAD), narrow: draw(NARROW) }];
  });
  return Object.fromEntries(both) as Drawn;
}

/** Units of which both have a figure through one framework that shows different things. */
export function figurePairs(before: UnitFigures, after: UnitFigures): readonly FigurePair[] {
  return [...after].flatMap(([unit, now]) => {
    const old = before.get(unit);
    if (!old || old.framework !== now.framework || isSame(old.drawn, now.drawn)) return [];
    return [{ unit, before: old.drawn, after: now.drawn }];
  });
}

/** A record may be renamed, or get another owner, and the small figure still shows the same. */
function isSame(a: Drawn, b: Drawn): boolean {
  return LANGS.every((lang) => a[lang].broad === b[lang].broad);
}
