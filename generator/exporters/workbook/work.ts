import type { Entity, EntityKey } from '../../core/entity.ts';
import { bilingualOf, dateOf, fieldOf, itemsOf, listOf, stringOf } from '../../core/fields.ts';
import { printDate, printDeadline } from '../../core/print.ts';
import { isLate } from '../../core/status-words.ts';
import { nameOf } from '../../core/work-item.ts';
import {
  codeOf,
  named,
  namedAll,
  type Row,
  recordsOf,
  refOf,
  type Source,
  told,
  worded,
} from './context.ts';

const TABLE = 'HOANTHIEN_NV';

/** One row for each pair of what is missing and a task for it; a gap without a task has a row too. */
export function workOf(source: Source): readonly Row[] {
  return recordsOf(source, 'gap').flatMap((gap) => {
    const tasks = tasksOf(source, gap);
    const rows = tasks.length > 0 ? tasks : [undefined];
    return rows.map((task) => ({ ...gapCells(source, gap), ...taskCells(source, task) }));
  });
}

function tasksOf(source: Source, gap: Entity): readonly Entity[] {
  const named = listOf(gap.data.tasks).flatMap(
    (ref) => refOf(source, gap.unit, ref, 'task', 'milestone') ?? [],
  );
  const answering = recordsOf(source, 'task').filter(({ unit, data }) =>
    listOf(data.answers).some((ref) => refOf(source, unit, ref, 'gap') === gap.key),
  );
  const keys = new Set<EntityKey>([...named, ...answering.map(({ key }) => key)]);
  return [...keys].sort().flatMap((key) => source.lookup.get(key) ?? []);
}

function gapCells(source: Source, { key, unit, data }: Entity): Row {
  const codes = listOf(data.components).flatMap((ref) => {
    const component = refOf(source, unit, ref, 'component');
    return component ? [codeOf(source, component)] : [];
  });
  return {
    ma_noi_dung: codeOf(source, key),
    doi_tuong: codes.length > 0 ? codes.join(source.book.separator) : undefined,
    hien_trang: told(source, data.current),
    yeu_cau: told(source, data.required),
    noi_dung: told(source, data.missing) ?? nameOf(source.lookup, key).vi,
    phuong_an: worded(source, TABLE, 'phuong_an', data.option),
    ghi_chu: bilingualOf(data.description)?.vi,
  };
}

function taskCells(source: Source, task: Entity | undefined): Row {
  if (task === undefined) return {};
  const { key, unit, data } = task;
  const deadline = dateOf(data.deadline);
  const last = itemsOf(data.states).at(-1)?.[1];
  const on = dateOf(last?.asOf);
  const progress = [bilingualOf(last?.note)?.vi, on && `cập nhật ${printDate(on, 'vi')}`];
  return {
    ma_nhiem_vu: codeOf(source, key),
    ten_nhiem_vu: nameOf(source.lookup, key).vi,
    ket_qua: told(source, data.outcome),
    chu_tri: named(source, unit, data.owner, 'agency'),
    phoi_hop: namedAll(source, unit, data.participants, 'agency'),
    thoi_han: deadline ? printDeadline(deadline, 'vi') : told(source, data.deadline),
    trien_khai: named(source, unit, data.plan, 'plan'),
    tien_do: last && progress.filter(Boolean).join('; '),
    trang_thai: last && stateOf(last, source, key),
  };
}

/** Done is verified only where somebody verified it; late is what the deadline says. */
function stateOf(last: object, { snapshot }: Source, key: EntityKey): string | undefined {
  const state = stringOf(fieldOf(last, 'state'));
  if (state === 'done') {
    const verified = fieldOf(last, 'verifiedBy') !== undefined;
    return verified ? 'Hoàn thành - đã kiểm chứng' : 'Hoàn thành - chờ kiểm chứng';
  }
  if (state === 'cancelled') return 'Dừng';
  const status = snapshot.facts.statuses.find(({ entity }) => entity === key);
  if (status && isLate(status.state)) return 'Chậm';
  return state === 'in-progress' ? 'Đang thực hiện' : 'Chưa thực hiện';
}
