import { by } from '../../core/compare.ts';
import type { Entity, EntityKey } from '../../core/entity.ts';
import { bilingualOf, fieldOf, listOf, stringOf } from '../../core/fields.ts';
import { isThere, isToCome, lifecycleOn } from '../../core/lifecycle.ts';
import { nameOf } from '../../core/work-item.ts';
import {
  codeOf,
  evidenceOf,
  named,
  type Row,
  recordsOf,
  refOf,
  type Source,
  told,
  worded,
} from './context.ts';

const TABLE = 'DM_DOITUONG';

/** Components of the unit, and as references those of others that its relations name. */
export function objectsOf(source: Source): readonly Row[] {
  const own = recordsOf(source, 'component');
  const keys = new Set(own.map(({ key }) => key));
  const foreign = new Map<EntityKey, Entity>();
  for (const { unit, data } of recordsOf(source, 'exchange')) {
    for (const ref of [data.from, data.to]) {
      const key = refOf(source, unit, ref, 'component');
      const entity = key && source.lookup.get(key);
      if (entity && !keys.has(entity.key)) foreign.set(entity.key, entity);
    }
  }
  const others = [...foreign.values()].sort(by(({ key }) => key));
  return [...own, ...others].map((entity) => objectOf(source, entity));
}

function objectOf(source: Source, entity: Entity): Row {
  const { key, unit, data } = entity;
  const { book, lookup } = source;
  const original = refOf(source, unit, data.references, 'component');
  const reference = data.references !== undefined || unit !== source.unit;
  const word = (field: string, value: unknown) => worded(source, TABLE, field, value);
  const agency = (ref: unknown) => named(source, unit, ref, 'agency');
  const [layer, part] = placeOf(source, data);
  const state = lifecycleOn(data.lifecycle, source.snapshot.asOf);
  return {
    ma_doi_tuong: codeOf(source, key),
    loai_ban_ghi: reference ? 'Bản ghi tham chiếu' : 'Bản ghi gốc',
    ma_nguon: officialCodes(data.codes) ?? (original && codeOf(source, original)),
    ten: nameOf(lookup, key).vi,
    loai_doi_tuong: word('loai_doi_tuong', data.type),
    lop: layer,
    thanh_phan: part,
    trang_thai_mo_hinh: modelState(state, stringOf(data.option)),
    pham_vi_su_dung: word('pham_vi_su_dung', data.scope),
    dung_chung: word('dung_chung', data.scope),
    chu_quan: agency(data.owner),
    van_hanh: agency(data.operator),
    dau_moi_ky_thuat: told(source, data.contactPoint),
    chu_quan_du_lieu: agency(data.dataOwner),
    vong_doi: word('vong_doi', state),
    khai_thac: reference ? undefined : book.notApplicable,
    phuong_an: word('phuong_an', data.option),
    nguon: evidenceOf(source, entity),
    dau_moi_xac_nhan: agency(data.confirmedBy),
    ghi_chu: [bilingualOf(data.sharing)?.vi, bilingualOf(data.coverage)?.vi]
      .filter((part) => part !== undefined)
      .join(book.separator),
  };
}

function officialCodes(codes: unknown): string | undefined {
  const values = listOf(codes).flatMap((one) => stringOf(fieldOf(one, 'value')) ?? []);
  return values.length > 0 ? values.join('; ') : undefined;
}

/** Names of layer and part in the unit's framework; a part that has no heading is left open. */
function placeOf(source: Source, data: Entity['data']) {
  const { snapshot, book } = source;
  const unit = source.lookup.get(`unit:${source.unit}/${source.unit}`);
  const framework =
    snapshot.frameworks.find(({ id }) => id === unit?.data.framework) ?? snapshot.frameworks[0];
  const find = (list: unknown, id: unknown) =>
    listOf(list).find((one) => fieldOf(one, 'id') === id);
  const name = (item: unknown) => bilingualOf(fieldOf(item, 'name'))?.vi;
  const cross = find(framework?.crossCutting, data.layer);
  if (cross) return [name(cross), book.notApplicable] as const;
  const layer = data.layer === undefined ? undefined : find(framework?.layers, data.layer);
  const parts = fieldOf(layer, 'parts');
  const part = data.part === undefined ? undefined : name(find(parts, data.part));
  const field = book.tables
    .find(({ name: table }) => table === TABLE)
    ?.fields.find(({ key }) => key === 'thanh_phan');
  const fitting = [part, name(layer)].find((one) => one && field?.values?.includes(one));
  return [name(layer), fitting] as const;
}

const STAYS = new Set(['keep', 'standardise', 'upgrade']);

/** Current, target or both; what is there without a word of what becomes of it stays open. */
function modelState(state: string | undefined, option: string | undefined): string | undefined {
  if (state === undefined) return undefined;
  if (isToCome(state)) return 'Mục tiêu';
  if (!isThere(state) || option === 'replace') return 'Hiện trạng';
  return option && STAYS.has(option) ? 'Đồng thời hiện trạng và mục tiêu' : undefined;
}
