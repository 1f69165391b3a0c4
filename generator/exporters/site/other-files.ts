import { isoDay } from '../../core/day.ts';
import { partsOf } from '../../core/entity.ts';
import { LANGS } from '../../core/lang.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { calendarIcs } from '../calendar-ics.ts';
import { complianceCsv } from '../compliance-csv.ts';
import { datasetsCsv } from '../datasets/csv.ts';
import { datasetsDcat } from '../datasets/dcat.ts';
import { reachCsv } from '../stations/reach-csv.ts';
import { sitesCsv } from '../stations/sites-csv.ts';
import { sitesGeojson } from '../stations/sites-geojson.ts';
import type { LoadedTheme, OpenSite } from './theme.ts';

/** Says which site a folder holds; its presence tells that Khung wrote the folder. */
export const EDITION_FILE = '_khung/edition.json';

/** What draws the diagrams of notes, and a note that has one. */
const DRAWS = /^_khung\/diagram-(?:library|script|frame)\./;
const FENCE = /(?:```|~~~)[ \t]*mermaid/;

export type OtherFile = { readonly file: string; readonly content: string | Uint8Array };

/** All files of the site that are not pages. */
export function otherFiles(
  { theme, hash, assets }: LoadedTheme,
  open: OpenSite,
  snapshot: Snapshot,
): OtherFile[] {
  return [
    ...assets
      .filter(({ file }) => !DRAWS.test(file) || hasDiagrams(snapshot))
      .map(({ file, bytes }) => ({ file, content: bytes })),
    ...theme.listFiles(open).map(({ file, text }) => ({ file, content: text })),
    ...calendars(snapshot),
    ...catalogues(snapshot),
    ...complianceTables(snapshot),
    ...stationFiles(snapshot),
    { file: EDITION_FILE, content: edition(snapshot, hash, open.pages.length) },
  ];
}

/** Whether any note holds a diagram; without one, nobody needs the megabytes that draw it. */
function hasDiagrams({ model }: Snapshot): boolean {
  return model.entities.some(({ data: { notes } }) => {
    const texts = typeof notes === 'object' && notes !== null ? Object.values(notes) : [notes];
    return texts.some((text) => typeof text === 'string' && FENCE.test(text));
  });
}

/** Deadlines of the workspace and of each unit, in each language, for calendar programs. */
function calendars(snapshot: Snapshot): OtherFile[] {
  return LANGS.flatMap((lang) => {
    const home = lang === 'vi' ? '' : `${lang}/`;
    const units = snapshot.model.units.map((unit) => ({
      file: `${home}${unit}/calendar.ics`,
      content: calendarIcs(snapshot, { lang, unit }),
    }));
    return [{ file: `${home}calendar.ics`, content: calendarIcs(snapshot, { lang }) }, ...units];
  });
}

/** Datasets of the workspace and of each unit: for spreadsheets, and for catalogues (DCAT). */
function catalogues(snapshot: Snapshot): OtherFile[] {
  return LANGS.flatMap((lang) => {
    const home = lang === 'vi' ? '' : `${lang}/`;
    return [undefined, ...snapshot.model.units].flatMap((unit) => {
      const folder = unit === undefined ? home : `${home}${unit}/`;
      const of = unit === undefined ? {} : { unit };
      return [
        { file: `${folder}datasets.csv`, content: datasetsCsv(snapshot, { lang, ...of }) },
        { file: `${folder}datasets.jsonld`, content: datasetsDcat(snapshot, of) },
      ];
    });
  });
}

/** The compliance of the workspace and of each unit, beside the page that shows it. */
function complianceTables(snapshot: Snapshot): OtherFile[] {
  const units = (snapshot.facts.compliance ?? []).flatMap((each) => each.units);
  const keys = [...new Set(units.map(({ unit }) => unit))];
  return LANGS.flatMap((lang) => {
    const home = lang === 'vi' ? '' : `${lang}/`;
    const each = keys.map((key) => {
      const { unit, id } = partsOf(key);
      const file = unit === id ? `${unit}/compliance.csv` : `${unit}/compliance/${id}.csv`;
      return { file: home + file, content: complianceCsv(snapshot, { lang, unit: key }) };
    });
    if (each.length === 0) return [];
    return [{ file: `${home}compliance.csv`, content: complianceCsv(snapshot, { lang }) }, ...each];
  });
}

/** Sites and reach of each station plan, beside the pages that show them. */
function stationFiles(snapshot: Snapshot): OtherFile[] {
  const plans = (snapshot.facts.siting ?? []).filter(({ sites }) => sites.length > 0);
  return LANGS.flatMap((lang) =>
    plans.flatMap(({ unit }) => {
      const folder = `${lang === 'vi' ? '' : `${lang}/`}${unit}/stations/`;
      return [
        { file: `${folder}sites.csv`, content: sitesCsv(snapshot, unit, lang) },
        { file: `${folder}sites.geojson`, content: sitesGeojson(snapshot, unit, lang) },
        { file: `${folder}reach.csv`, content: reachCsv(snapshot, unit, lang) },
      ];
    }),
  );
}

function edition(snapshot: Snapshot, theme: string, pages: number): string {
  const { revision, digest } = snapshot;
  const asOf = isoDay(snapshot.asOf);
  const knownAt = isoDay(snapshot.knownAt);
  return `${JSON.stringify({ format: 1, revision, digest, asOf, knownAt, theme, pages })}\n`;
}
