import { isoDay } from '../../core/day.ts';
import {
  datedOf,
  type Fields,
  fieldsOf,
  itemsOf,
  listOf,
  stringOf,
  stringsOf,
  textOf,
} from '../../core/fields.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { lookupOf } from '../../core/work-item.ts';
import { type DatasetRecord, type DatasetsOptions, datasetRecords, findKey } from './records.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const FREQUENCIES = 'http://publications.europa.eu/resource/authority/frequency/';

/** Codes of the EU's frequency list (DCAT-AP 3) for those of ours that are spelled otherwise there. */
const FREQUENCY: Readonly<Record<string, string>> = {
  continuous: 'CONT',
  hourly: 'HOURLY',
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  biannual: 'ANNUAL_2',
  annual: 'ANNUAL',
  irregular: 'IRREG',
  'as-needed': 'AS_NEEDED',
  never: 'NEVER',
};

const RIGHTS = 'http://publications.europa.eu/resource/authority/access-right/';

const ACCESS: Readonly<Record<string, string>> = {
  open: 'PUBLIC',
  'shared-by-default': 'RESTRICTED',
  'shared-on-request': 'RESTRICTED',
  'not-shared': 'NON_PUBLIC',
};

type Node = Readonly<Record<string, unknown>>;

/**
 * The catalogue in DCAT-AP terms as JSON-LD. Only what is stated is written: a property that nobody
 * stated is absent, as the vocabulary has no word for unknown.
 */
export function datasetsDcat(snapshot: Snapshot, options: DatasetsOptions): string {
  const records = datasetRecords(snapshot, options);
  const lookup = lookupOf(snapshot.model.entities);
  const base = snapshot.settings.siteUrl?.replace(/\/*$/, '/') ?? 'urn:khung:';
  const catalogue = {
    '@context': CONTEXT,
    '@id': `${base}catalogue${options.unit === undefined ? '' : `/${options.unit}`}`,
    '@type': 'dcat:Catalog',
    'dct:title': tagged(snapshot.settings.name),
    'dct:modified': date(snapshot.asOf),
    'dcat:dataset': records.map((record) =>
      datasetNode(record, base, (ref) => {
        const key = findKey(lookup, 'document', record.entity.unit, ref);
        return key && `${base}${key}`;
      }),
    ),
  };
  return `${JSON.stringify(catalogue, undefined, 2)}\n`;
}

function datasetNode(
  record: DatasetRecord,
  base: string,
  documentOf: (ref: string) => string | undefined,
): Node {
  const { entity, inner, facts, owner } = record;
  const frequency = FREQUENCY[stringOf(inner.accrualPeriodicity) ?? ''];
  const access = ACCESS[facts?.sharingClass ?? ''];
  const modified = datedOf(inner.modified);
  const standards = stringsOf(inner.conformsTo).flatMap((ref) => documentOf(ref) ?? []);
  return stripped({
    '@id': `${base}${entity.key}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': entity.key,
    'dct:title': tagged(entity.data.name) ?? entity.id,
    'dct:description': tagged(entity.data.description ?? inner.purpose),
    'dct:publisher': owner && {
      '@id': `${base}${owner.key}`,
      '@type': 'foaf:Agent',
      'foaf:name': tagged(owner.name),
    },
    'dcat:contactPoint': contact(entity.data.contactPoint),
    'dct:accrualPeriodicity': frequency && { '@id': FREQUENCIES + frequency },
    'dct:accessRights': access && { '@id': RIGHTS + access },
    'dct:modified': modified && date(modified.last),
    'dct:conformsTo': some(standards.map((id) => ({ '@id': id, '@type': 'dct:Standard' }))),
    'dct:license': tagged(inner.license),
    'dct:spatial': tagged(inner.spatial),
    'dct:temporal': period(fieldsOf(inner.temporal)),
    'dcat:keyword': some(listOf(inner.keywords).flatMap((word) => tagged(word) ?? [])),
    'dcat:landingPage': page(entity.data.url),
    'dcat:distribution': some(itemsOf(inner.distributions).map(([, one]) => distribution(one))),
  });
}

function distribution(one: Fields): Node {
  return stripped({
    '@type': 'dcat:Distribution',
    'dct:title': tagged(one.name),
    'dct:format': stringOf(one.format),
    'dcat:mediaType': stringOf(one.mediaType),
    'dcat:accessURL': page(one.accessURL ?? one.downloadURL),
    'dcat:downloadURL': page(one.downloadURL),
  });
}

/** A text as literals with their language. */
function tagged(value: unknown): unknown {
  const text = textOf(value);
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { '@value': text, '@language': 'vi' };
  const vi = { '@value': text.vi, '@language': 'vi' };
  return text.en === undefined ? vi : [vi, { '@value': text.en, '@language': 'en' }];
}

function date(day: number) {
  return { '@value': isoDay(day), '@type': 'xsd:date' };
}

function contact(value: unknown): Node | undefined {
  const name = tagged(value);
  return name === undefined ? undefined : { '@type': 'vcard:Kind', 'vcard:fn': name };
}

function period({ from, to }: Fields): Node | undefined {
  const [first, last] = [datedOf(from)?.first, datedOf(to)?.last];
  if (first === undefined && last === undefined) return undefined;
  return stripped({
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': first === undefined ? undefined : date(first),
    'dcat:endDate': last === undefined ? undefined : date(last),
  });
}

function page(value: unknown): Node | undefined {
  const url = stringOf(value);
  return url && /^https?:\/\//.test(url) ? { '@id': url } : undefined;
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function stripped(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}
