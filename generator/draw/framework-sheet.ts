import { absent, saidIn } from '../core/absent.ts';
import { EDITION_WORDS } from '../core/edition-words.ts';
import { type Entity, type EntityKey, keyOf } from '../core/entity.ts';
import type { FrameworkCoverage } from '../core/facts.ts';
import { bilingualOf, type Fields, fieldsOf, itemsOf, stringOf } from '../core/fields.ts';
import type { Lang } from '../core/lang.ts';
import type { Framework } from '../core/model.ts';
import { printDay } from '../core/print.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { frameworkBody } from './framework-figure.ts';
import { frameworkView } from './framework-view.ts';
import { ERA_WORDS, VIEW_SAYS, VIEW_WORDS, type View } from './framework-words.ts';
import { sheet } from './sheet.ts';

/** A file to hand over: its name by the rule of template 02, and its content. */
export type Drawing = { readonly name: string; readonly svg: string };

export type FrameworkSheet = {
  readonly coverage: FrameworkCoverage;
  readonly framework: Framework;
  readonly view: View;
  readonly lang: Lang;
};

const WIDTH = 1120;
const FIELDS = {
  code: { vi: 'Mã và tên sơ đồ', en: 'Code and name' },
  purpose: { vi: 'Mục đích, góc nhìn', en: 'Purpose and view' },
  state: { vi: 'Trạng thái', en: 'State' },
  scope: { vi: 'Phạm vi', en: 'Scope' },
  version: { vi: 'Phiên bản và ngày hiệu lực', en: 'Version and effective date' },
  updated: { vi: 'Ngày cập nhật', en: 'Updated' },
  source: { vi: 'Nguồn và đầu mối xác nhận', en: 'Source and who confirms it' },
  file: { vi: 'Tệp nguồn', en: 'Source file' },
  by: { vi: 'Đơn vị thực hiện, xác nhận', en: 'Drawn and confirmed by' },
  readers: { vi: 'Dành cho', en: 'Edition' },
} as const;
const SAID = {
  noCode: { vi: 'Hình khung', en: 'Framework figure' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  effective: { vi: 'ngày hiệu lực chưa xác định', en: 'effective date not known' },
  asOf: { vi: 'tính đến', en: 'as of' },
  knownTo: { vi: 'số liệu của đơn vị đến', en: 'the unit’s data reach to' },
  nobody: absent({ vi: 'Chưa ghi nhận', en: 'Not on record' }),
  confirm: { vi: 'đầu mối xác nhận: chưa ghi nhận', en: 'who confirms it: not on record' },
} as const;

/** A unit's framework figure as a file of its own, with the data of the diagram printed under it. */
export function frameworkSheet(snapshot: Snapshot, of: FrameworkSheet): Drawing {
  const { coverage, framework, view, lang } = of;
  const entities = new Map(snapshot.model.entities.map((entity) => [entity.key, entity]));
  const statuses = Map.groupBy(snapshot.facts.statuses, ({ entity }) => entity);
  const unit = entities.get(keyOf('unit', coverage.unit, coverage.unit));
  const diagram = diagramOf(framework, unit);
  const unitName = bilingualOf(unit?.data.name)?.[lang] ?? coverage.unit;
  const name = fileName(diagram, coverage.unit, view, framework, versionOf(snapshot));
  const title = `${stringOf(diagram.code) ?? SAID.noCode[lang]}. ${nameOf(diagram, lang) ?? nameOf(framework, lang)}`;
  const figure = frameworkView({
    ...of,
    edition: snapshot.edition,
    title,
    desc: VIEW_SAYS[view][lang],
    width: WIDTH,
    entity: (key) => entities.get(key),
    statuses: (key) => statuses.get(key) ?? [],
    link: linker(snapshot, entities, lang),
    listOf: () => undefined,
  });
  const state = VIEW_WORDS[view][lang];
  const svg = sheet({
    title,
    subtitle: `${unitName} – ${state}`,
    desc: VIEW_SAYS[view][lang],
    lang,
    width: WIDTH,
    body: frameworkBody(figure),
    facts: factsOf(snapshot, of, {
      title,
      unitName,
      name,
      state,
      entities,
      level: unit?.data.level,
    }),
  });
  return { name, svg };
}

type Known = {
  readonly title: string;
  readonly unitName: string;
  readonly name: string;
  readonly state: string;
  readonly level: unknown;
  readonly entities: ReadonlyMap<EntityKey, Entity>;
};

/** What template 02 asks a diagram to say; what nobody recorded is said to be unknown. */
function factsOf(
  snapshot: Snapshot,
  of: FrameworkSheet,
  known: Known,
): readonly [string, string][] {
  const { coverage, framework, view, lang } = of;
  const day = printDay(coverage.day, lang);
  const document = known.entities.get(`document:${stringOf(framework.document)}`);
  const from =
    (document && nameOf(document.data, lang)) ??
    `${nameOf(framework, lang) ?? framework.id} ${framework.version}`;
  const scope = known.level === 'province' ? `${SAID.province[lang]}: ` : '';
  const upTo =
    coverage.knownTo === undefined
      ? ''
      : `; ${SAID.knownTo[lang]} ${printDay(coverage.knownTo, lang)}`;
  return [
    [FIELDS.code[lang], known.title],
    [FIELDS.purpose[lang], VIEW_SAYS[view][lang]],
    [FIELDS.state[lang], known.state],
    [FIELDS.scope[lang], `${scope}${known.unitName}`],
    [FIELDS.version[lang], `${versionOf(snapshot)}; ${SAID.effective[lang]}`],
    [FIELDS.updated[lang], `${SAID.asOf[lang]} ${day}${upTo}`],
    [FIELDS.source[lang], `${from} (${ERA_WORDS[coverage.era][lang]}); ${SAID.confirm[lang]}`],
    [FIELDS.file[lang], `${known.name}; SVG`],
    [FIELDS.by[lang], saidIn(SAID.nobody, snapshot.edition)[lang]],
    ...readersOf(snapshot, lang),
  ];
}

/** For whom it is; nothing to say where nothing is internal. */
function readersOf({ edition }: Snapshot, lang: Lang): [string, string][] {
  return edition ? [[FIELDS.readers[lang], EDITION_WORDS[edition][lang]]] : [];
}

function nameOf({ name }: Fields, lang: Lang): string | undefined {
  return bilingualOf(name)?.[lang];
}

/** The first diagram that the unit's level has to draw from the framework. */
function diagramOf(framework: Framework, unit: Entity | undefined): Fields {
  const all = itemsOf(framework.diagrams).map(([, diagram]) => diagram);
  return all.find(({ level }) => level === unit?.data.level) ?? fieldsOf(undefined);
}

/** The version of the content that the drawing is made from. */
function versionOf({ revision }: Snapshot): string {
  return revision.slice(0, 12);
}

const VIEW_FILE: Readonly<Record<View, string>> = {
  current: 'Hien-trang',
  transition: 'Chuyen-doi',
  target: 'Muc-tieu',
};

/** `SĐ-T-01_binh-phuoc_Hien-trang_v0123abcd.svg`: the code, what it shows, the version. */
function fileName(
  diagram: Fields,
  unit: string,
  view: View,
  { id }: Framework,
  version: string,
): string {
  const code = stringOf(diagram.code) ?? id;
  return `${code}_${unit}_${VIEW_FILE[view]}_v${version}.svg`;
}

/** On paper a link is of use only where the site has an address. */
function linker(
  { settings }: Snapshot,
  entities: ReadonlyMap<EntityKey, Entity>,
  lang: Lang,
): (key: EntityKey) => string | undefined {
  const site = settings.siteUrl?.replace(/\/$/, '');
  if (!site || !/^https?:\/\//.test(site)) return () => undefined;
  const root = lang === 'en' ? `${site}/en` : site;
  return (key) => {
    const entity = entities.get(key);
    // The path of a record's file says the plural of its kind, as the site's addresses do.
    const plural = entity?.file.split('/')[2]?.replace(/\.ya?ml$/, '');
    return entity && plural && `${root}/${entity.unit}/${plural}/${entity.id}.html`;
  };
}
