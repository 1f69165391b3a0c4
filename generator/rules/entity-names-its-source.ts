import { define } from '../core/diagnostic.ts';
import type { Entity } from '../core/entity.ts';
import type { Bilingual } from '../core/lang.ts';
import { called, finding, type Rule } from './rule.ts';
import { eachMap } from './walk.ts';

const definition = define<{ name: Bilingual }>({
  code: 'entity-names-its-source',
  severity: 'warning',
  sample: { name: { vi: 'Cổng dịch vụ công (cong-dvc)', en: 'Public service portal (cong-dvc)' } },
  message: ({ name }) => ({
    vi: `“${name.vi}” không ghi nguồn nào.`,
    en: `“${name.en}” names no source.`,
  }),
  help: () => ({
    vi: 'Hãy thêm sources với mã của bản ghi nguồn, để người đọc kiểm tra lại được.',
    en: 'Add sources with the ids of source records, so that readers can check.',
  }),
});

export const rule: Rule = {
  definition,
  check: (context) =>
    context.sound
      .filter((entity) => entity.kind !== 'source' && !hasSource(entity))
      .map((entity) => finding(context, definition, { name: called(entity) }, entity)),
};

/** A source of the record or of any value in it; a document or an address says as much. */
function hasSource({ data }: Entity): boolean {
  if (data.sources || typeof data.document === 'string' || data.url) return true;
  let found = false;
  eachMap(data, (map) => {
    if (map.sources) found = true;
  });
  return found;
}
