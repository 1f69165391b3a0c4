import type { Entity } from '../../core/entity.ts';
import { bilingualOf, fieldOf, listOf } from '../../core/fields.ts';
import { codeOf, named, type Row, recordsOf, refOf, type Source, worded } from './context.ts';

/** Mappings of the unit's components to blocks of a framework; a reasoned "not applicable" is none. */
export function mappingsOf(source: Source): readonly Row[] {
  return recordsOf(source, 'mapping').flatMap((entity): Row[] => {
    const row = mappingOf(source, entity);
    return row ? [row] : [];
  });
}

function mappingOf(source: Source, { unit, data }: Entity): Row | undefined {
  const component = refOf(source, unit, data.component, 'component');
  if (component === undefined) return undefined;
  const framework = source.snapshot.frameworks.find(({ id }) => id === data.framework);
  const block = listOf(framework?.blocks).find((one) => fieldOf(one, 'id') === data.block);
  const name = bilingualOf(fieldOf(block, 'name'))?.vi ?? String(data.block ?? '');
  return {
    ma_doi_tuong: codeOf(source, component),
    mo_hinh_khai_quat: name || undefined,
    tai_lieu_nguon:
      bilingualOf(framework?.name)?.vi ?? named(source, unit, data.document, 'document'),
    phien_ban_nguon: bilingualOf(framework?.version)?.vi,
    doi_tuong_nguon: name || undefined,
    quan_he: worded(source, 'ANHXA', 'quan_he', data.relation),
    ket_qua: bilingualOf(data.reason)?.vi ?? bilingualOf(data.description)?.vi,
  };
}
