import type { Page } from '../context.ts';
import {
  type EntityKey,
  type Framework,
  type FrameworkCoverage,
  type FrameworkPlace,
  type FrameworkUse,
  LIFECYCLE_WORDS,
  type Mark,
  markAt,
  STANDING_WORDS,
  type Standing,
} from '../data.ts';
import { escapeHtml } from '../html.ts';
import { asText, field } from '../read.ts';
import { type FrameworkItem, itemsOf } from '../records/framework-items.ts';
import { statusHtml } from '../status.ts';
import { framework as words } from '../words/framework.ts';
import { placeAnchor } from './framework.ts';

type Block = FrameworkItem & { readonly layer: string; readonly part?: string };

/** A layer of the table: its rows as HTML, because a unit has hundreds. */
export type TableLayer = { readonly id: string; readonly name: string; readonly rows: string };

/** The table of a unit's coverage, layer by layer in the order of the figure. */
export function tableOf(
  p: Page,
  coverage: FrameworkCoverage,
  framework: Framework,
): readonly TableLayer[] {
  const places = new Map(coverage.places.map((place) => [`${place.level} ${place.id}`, place]));
  const blocks = itemsOf(framework, 'blocks') as readonly Block[];
  const layers = itemsOf(framework, 'layers').map((layer) => {
    const own = blocks.filter((block) => block.layer === layer.id);
    const parts = layer.parts ?? [];
    const isOwn = ({ part }: Block) => !parts.some(({ id }) => id === part);
    const rows = [
      ...parts.map((part) =>
        group(
          p,
          places,
          'part',
          part,
          own.filter((block) => block.part === part.id),
        ),
      ),
      group(p, places, 'layer', layer, own.filter(isOwn)),
    ];
    return { id: placeAnchor('layer', layer.id), name: p.text(layer.name), rows: rows.join('') };
  });
  return framework.layersFrom === 'bottom' ? layers.toReversed() : layers;
}

type Places = ReadonlyMap<string, FrameworkPlace>;

/** A part with its blocks; what nobody assigned to a block comes last. */
function group(
  p: Page,
  places: Places,
  level: 'part' | 'layer',
  item: FrameworkItem,
  blocks: readonly Block[],
): string {
  const rows = blocks.flatMap((block) => {
    const place = places.get(`block ${block.id}`);
    return place ? [rowOf(p, place, p.text(block.name))] : [];
  });
  const loose = places.get(`${level} ${item.id}`);
  const label = level === 'part' || rows.length ? words.unassigned : words.directly;
  if (loose) rows.push(rowOf(p, loose, p.t(label)));
  if (level === 'layer') return rows.join('');
  const id = loose ? '' : ` id="${placeAnchor('part', item.id)}"`;
  const none = rows.length
    ? ''
    : `<tr><td colspan="4" class="soft">${p.t(words.noneHere)}</td></tr>`;
  const head = `<tr class="of"${id}><th colspan="4" scope="rowgroup">${escapeHtml(p.text(item.name))}</th></tr>`;
  return head + rows.join('') + none;
}

const SORTS: Readonly<Partial<Record<Standing, Mark>>> = {
  gap: { sort: 'gap' },
  unmatched: { sort: 'unmatched' },
  excused: { sort: 'excused' },
};

function rowOf(p: Page, place: FrameworkPlace, name: string): string {
  const { level, id, standing, uses, tasks, gaps } = place;
  const cell = (label: string, html: string) =>
    `<td data-l="${escapeHtml(label)}">${html || `<span class="soft">${escapeHtml(p.t(words.noneHere))}</span>`}</td>`;
  const work = [
    ...tasks.map((key) => taskHtml(p, key)),
    ...gaps.map((key) => `<li>${linkHtml(p, key)} <span class="tag">${p.t(words.gap)}</span></li>`),
  ];
  const anchor = level === 'layer' ? '' : ` id="${placeAnchor(level, id)}"`;
  const head = `<tr${anchor}><th scope="row">${escapeHtml(name)}</th>`;
  const stands = `data-l="${escapeHtml(p.t(words.standing))}">${standingHtml(p, place, SORTS[standing])}</td>`;
  // Nothing to list: one cell says so instead of three.
  if (uses.length + work.length === 0) return `${head}<td colspan="3" ${stands}</tr>`;
  return (
    `${head}<td ${stands}` +
    cell(p.t(words.components), list(uses.map((use) => `<li>${useHtml(p, use)}</li>`))) +
    `${cell(p.t(words.work), list(work))}</tr>`
  );
}

function list(items: readonly string[]): string {
  return items.length ? `<ul class="plain">${items.join('')}</ul>` : '';
}

function standingHtml(p: Page, place: FrameworkPlace, mark: Mark | undefined): string {
  const { standing } = place;
  const word = `<span class="st calm">${mark ? markHtml(mark) : ''}<span>${p.t(STANDING_WORDS[standing])}</span></span>`;
  const why = whyOf(p, place);
  return why ? `${word}<span class="src">${escapeHtml(why)}</span>` : word;
}

function whyOf(p: Page, { standing, excused }: FrameworkPlace): string {
  if (standing === 'gap') return p.t(words.gapWhy);
  if (standing === 'unmatched') return p.t(words.unmatchedWhy);
  const reasons = excused.map((key) =>
    p.text(asText(field(p.site.entity(key)?.data, 'reason')) ?? ''),
  );
  return reasons.join(' ');
}

export function markHtml(mark: Mark): string {
  return `<svg class="mk" viewBox="0 0 12 12" aria-hidden="true">${markAt(mark, 6, 6)}</svg>`;
}

/** A component with its mark and its state in words. */
export function useHtml(p: Page, use: FrameworkUse): string {
  const isComponent = use.of.startsWith('component:');
  const state = LIFECYCLE_WORDS[use.state ?? ''];
  const tags = [
    ...(use.role === 'shared' ? [p.t(words.shared)] : []),
    ...(isComponent && state ? [p.t(state).toLowerCase()] : []),
  ];
  const mark: Mark = isComponent ? { sort: use.role, state: use.state } : { sort: 'plain' };
  const said = tags.length ? ` <span class="soft">${escapeHtml(tags.join(', '))}</span>` : '';
  return `${markHtml(mark)} ${linkHtml(p, use.of)}${said}`;
}

function linkHtml(p: Page, key: EntityKey): string {
  return `<a href="${escapeHtml(p.link(key))}">${escapeHtml(p.name(key))}</a>`;
}

function taskHtml(p: Page, key: EntityKey): string {
  const [status] = p.site.statusesOf(key);
  return `<li>${linkHtml(p, key)} ${status ? statusHtml(status.state, p.lang) : ''}</li>`;
}
