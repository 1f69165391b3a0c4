import type { Page } from '../context.ts';
import type { Framework, Text } from '../data.ts';
import { asDate, asText, field } from '../read.ts';
import { common } from '../words/common.ts';
import { obligationWord, frameworks as words } from '../words/frameworks.ts';
import { labelOf } from '../words/labels.ts';
import { compact, type Fact, type Listing } from './describe.ts';
import { type FrameworkItem, itemsOf } from './framework-items.ts';
import { dateOf, foreign, linkTo, nothing, type Shown, textOf } from './show.ts';

export type Block = FrameworkItem & {
  readonly layer: string;
  readonly part?: string;
  readonly obligation?: string;
  readonly figures?: readonly string[];
  readonly note?: Text;
};

/** When a framework is in force, by which document, and how it was read. */
export function frameworkFacts(p: Page, framework: Framework): readonly Fact[] {
  const { document, validFrom, validTo, verification } = framework;
  const fact = (field: string, label: string, value: Shown | undefined): Fact[] =>
    value ? [{ field, label, values: [value] }] : [];
  const date = (value: unknown) => (asDate(value) === undefined ? undefined : dateOf(p, value));
  return [
    ...fact('document', p.t(words.document), documentOf(p, document)),
    ...fact('validFrom', p.t(words.from), date(validFrom)),
    ...fact('validTo', p.t(words.to), date(validTo)),
    ...fact(
      'verification',
      p.t(words.verification),
      verification === undefined ? undefined : { text: p.t(labelOf('verification', verification)) },
    ),
  ];
}

/** A framework names its document by unit and id, as records do. */
function documentOf(p: Page, document: unknown): Shown | undefined {
  if (typeof document !== 'string') return undefined;
  const key = `document:${document}`;
  return p.site.entity(key) ? linkTo(p, key) : { text: document };
}

/** Blocks as a table; the name as the text of the document has it where the figure differs. */
export function blockTable(p: Page, title: string, blocks: readonly Block[]): Listing {
  return compact({
    title,
    widths: 'w-blocks',
    columns: [words.block, words.obligation, words.figures, words.source].map(p.t),
    rows: blocks.map((block) => [
      [textOf(p, block.name), ...noteOf(p, block)],
      [block.obligation ? { text: p.t(obligationWord(block.obligation)) } : nothing(p)],
      [block.figures?.length ? { text: block.figures.join(', ') } : nothing(p)],
      [placeOf(p, block)],
    ]),
  });
}

function noteOf(p: Page, { note }: Block): Shown[] {
  return note === undefined ? [] : [{ ...textOf(p, note), soft: true, lang: foreign(p, note) }];
}

/** Cross-cutting components or principles as a table. */
export function itemTable(p: Page, title: string, items: readonly FrameworkItem[]): Listing {
  return compact({
    title,
    widths: 'w-items',
    columns: [words.name, words.code, words.source].map(p.t),
    rows: items.map((item) => [
      [textOf(p, item.name)],
      [item.code ? { text: item.code } : nothing(p)],
      [placeOf(p, item)],
    ]),
  });
}

/** Part and page of the document where an entry stands. */
export function placeOf(p: Page, item: FrameworkItem): Shown {
  const source = field(item, 'source');
  const parts = [field(source, 'ref'), field(source, 'page')].filter((one) => one !== undefined);
  return parts.length ? { text: p.quote(parts.join('; ')) } : nothing(p);
}

/** What became of the five domains of the older framework. */
export function legacyTable(p: Page, framework: Framework): Listing {
  const rows = itemsOf(framework, 'legacyMapping') as readonly unknown[];
  const all = namesOf(framework);
  return compact({
    title: p.t(words.legacy),
    columns: [words.domain, words.goesTo, common.notes].map(p.t),
    rows: rows.map((row) => [
      [textOf(p, field(row, 'from'))],
      ((field(row, 'to') ?? []) as readonly string[]).map((id) => textOf(p, all.get(id) ?? id)),
      [asText(field(row, 'note')) === undefined ? nothing(p) : textOf(p, field(row, 'note'))],
    ]),
  });
}

function namesOf(framework: Framework): ReadonlyMap<string, Text> {
  const layers = itemsOf(framework, 'layers');
  const items = [
    ...layers,
    ...layers.flatMap(({ parts = [] }) => parts),
    ...itemsOf(framework, 'crossCutting'),
  ];
  return new Map(items.map(({ id, name }) => [id, name]));
}
