import type { Entity } from '../../core/entity.ts';
import { bilingualOf, stringOf } from '../../core/fields.ts';
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

const TABLE = 'QH_KETNOI';
/** Kinds that the workbook reads from the user to the provider; ours run from the provider. */
const TURNED = new Set(['service-use', 'dependency']);

/** Exchanges of the unit, one row each. */
export function relationsOf(source: Source): readonly Row[] {
  return recordsOf(source, 'exchange').map((entity) => relationOf(source, entity));
}

function relationOf(source: Source, entity: Entity): Row {
  const { key, unit, data } = entity;
  const kind = stringOf(data.kind) ?? '';
  const end = (ref: unknown) => {
    const component = refOf(source, unit, ref, 'component');
    return component ? codeOf(source, component) : named(source, unit, ref, 'agency', 'unit');
  };
  const [from, to] = [end(data.from), end(data.to)];
  // A dependency carries nothing; whether a technical link does is for its sources to say.
  const unsaid = kind === 'dependency' ? source.book.notApplicable : undefined;
  const word = (field: string, value: unknown) => worded(source, TABLE, field, value);
  const content = told(source, data.content) ?? named(source, unit, data.data, 'component');
  return {
    ma_quan_he: codeOf(source, key),
    nguon: TURNED.has(kind) ? to : from,
    loai: word('loai', data.kind),
    dich: TURNED.has(kind) ? from : to,
    du_lieu: content ?? unsaid,
    kenh: word('kenh', data.channel),
    trang_thai: word('trang_thai', data.state),
    tan_suat: told(source, data.frequency),
    can_cu: evidenceOf(source, entity),
    phan_loai: told(source, data.protection) ?? unsaid,
    dau_moi: named(source, unit, data.confirmedBy, 'agency'),
    ghi_chu: [noteOn(kind), bilingualOf(data.description)?.vi]
      .filter((part) => part !== undefined)
      .join(source.book.separator),
  };
}

/** The guide gives no direction for these kinds and asks that it be said. */
function noteOn(kind: string): string | undefined {
  if (kind === 'technical-link') return 'Chiều: hai đầu của một kết nối, không phân bên cung cấp';
  return kind === 'sharing' ? 'Chiều: từ bên cung cấp đến bên dùng chung' : undefined;
}
