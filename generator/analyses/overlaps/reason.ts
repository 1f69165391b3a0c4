import type { EntityKey } from '../../core/entity.ts';
import { type Bilingual, both, type Lang } from '../../core/lang.ts';
import type { Overlap } from '../../core/overlaps.ts';
import { printDay } from '../../core/print.ts';
import { nameOf } from '../../core/work-item.ts';
import type { Context } from '../context.ts';
import { pick, sentences } from '../wording.ts';

const MOST_NAMED = 4;
const TYPES: Readonly<Record<string, Bilingual>> = {
  logical: { vi: 'thành phần logic', en: 'logical components' },
  infrastructure: { vi: 'hạ tầng', en: 'infrastructures' },
  system: { vi: 'hệ thống', en: 'systems' },
  platform: { vi: 'nền tảng', en: 'platforms' },
  dataset: { vi: 'cơ sở dữ liệu', en: 'datasets' },
  service: { vi: 'dịch vụ', en: 'services' },
};

/** Why these are listed together, in one to three sentences with the names (METHODS D). */
export function reasonOf(context: Context, found: Omit<Overlap, 'reason'>): Bilingual {
  return both((lang) =>
    sentences(whatOf(context, found, lang), whoOf(context, found, lang), sinceOf(found, lang)),
  );
}

function whatOf(context: Context, found: Omit<Overlap, 'reason'>, lang: Lang): string {
  const things = thingsOf(context, found, lang);
  const n = found.components.length;
  if (found.cause === 'national') {
    return pick(
      lang,
      `Thành phần riêng và thành phần quốc gia dùng chung cùng ${things}.`,
      `An own component and a nationally shared one both ${things}.`,
    );
  }
  const types = found.components.map((key) => String(context.entities.get(key)?.data.type));
  const type = new Set(types).size === 1 ? TYPES[types[0] ?? ''] : undefined;
  const said = type ?? { vi: 'thành phần', en: 'components' };
  return pick(lang, `${n} ${said.vi} cùng ${things}.`, `${n} ${said.en} ${things}.`);
}

function thingsOf(
  context: Context,
  { capabilities, services, blocks }: Omit<Overlap, 'reason'>,
  lang: Lang,
): string {
  const name = (key: EntityKey) => quoted(nameOf(context.entities, key)[lang]);
  const parts = [
    said(
      capabilities.map(name),
      pick(
        lang,
        'phục vụ nghiệp vụ',
        `serve the ${plural(capabilities, 'capability', 'capabilities')}`,
      ),
      lang,
    ),
    said(
      services.map(serviceName(name)),
      pick(lang, 'cung cấp dịch vụ', `offer the ${plural(services, 'service', 'services')}`),
      lang,
    ),
    said(
      blocks.map((block) => blockName(context, block, lang)),
      pick(lang, 'lấp ô khung', `fill the framework ${plural(blocks, 'block', 'blocks')}`),
      lang,
    ),
  ];
  return parts.filter(Boolean).join(pick(lang, ' và ', ' and '));
}

function plural(list: readonly unknown[], one: string, many: string): string {
  return list.length === 1 ? one : many;
}

function said(names: readonly string[], verb: string, lang: Lang): string {
  return names.length > 0 ? `${verb} ${listed(names, lang)}` : '';
}

function serviceName(name: (key: EntityKey) => string) {
  return (service: string): string =>
    service.startsWith('code:') ? quoted(service.slice(5).replace('|', ' – ')) : name(service);
}

function blockName({ frameworks = [] }: Context, block: string, lang: Lang): string {
  const [id = '', item = ''] = block.split('/');
  return quoted(
    blockTitle(
      frameworks.find((one) => one.id === id),
      item,
      lang,
    ) ?? block,
  );
}

/** Name of a block wherever the framework lists it. */
function blockTitle(value: unknown, id: string, lang: Lang): string | undefined {
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = blockTitle(one, id, lang);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as { id?: unknown; name?: { vi?: unknown; en?: unknown } | string };
  if (fields.id === id && fields.name !== undefined) {
    const { name } = fields;
    const text = typeof name === 'string' ? name : (name[lang] ?? name.vi);
    if (typeof text === 'string') return text;
  }
  return blockTitle(Object.values(value), id, lang);
}

function whoOf(context: Context, found: Omit<Overlap, 'reason'>, lang: Lang): string {
  const { agencies, cause, merger } = found;
  const name = (key: EntityKey) => nameOf(context.entities, key)[lang];
  if (cause === 'merger' && merger) {
    const [unit, on] = [name(merger.successor), printDay(merger.on, lang)];
    return pick(
      lang,
      `Do sáp nhập: từ ngày ${on} tất cả thuộc ${unit}.`,
      `By the merger: since ${on} all of them belong to ${unit}.`,
    );
  }
  if (agencies.length === 0) return '';
  const names = agencies.map((key) =>
    key.startsWith('unit:')
      ? pick(lang, `mọi cơ quan của ${name(key)}`, `all agencies of ${name(key)}`)
      : name(key),
  );
  return pick(
    lang,
    `Cơ quan được phục vụ trùng: ${listed(names, lang)}.`,
    `Agencies served more than once: ${listed(names, lang)}.`,
  );
}

function sinceOf({ since }: Omit<Overlap, 'reason'>, lang: Lang): string {
  if (since === undefined) return '';
  const day = printDay(since, lang);
  return pick(
    lang,
    `Tất cả cùng có, muộn nhất từ ngày ${day}.`,
    `All of them there since ${day} at the latest.`,
  );
}

function quoted(text: string): string {
  return `“${text}”`;
}

function listed(names: readonly string[], lang: Lang): string {
  const rest = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).join(', ');
  if (rest <= 0) return shown;
  return pick(lang, `${shown} và ${rest} mục khác`, `${shown} and ${rest} more`);
}
