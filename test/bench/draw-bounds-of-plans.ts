import { dayOf } from '../../generator/core/day.ts';
import type { Spell } from '../../generator/core/facts.ts';
import { STATES } from '../../generator/core/status-words.ts';
import {
  type Grouped,
  MOST_ROWS as MOST_IN_NETWORK,
  networkRows,
} from '../../generator/draw/network-groups.ts';
import { planNetwork } from '../../generator/draw/plan-network.ts';
import { MOST_ROWS as MOST_IN_RIBBON, ribbonRows } from '../../generator/draw/ribbon-groups.ts';
import { type RibbonRow, statusRibbon } from '../../generator/draw/status-ribbon.ts';
import type { Bound } from './draw-bounds.ts';

const NAME = 'Xây dựng, hoàn thiện nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh và kết nối số';
const WIDTH = 940;
const YEARS = 10;
const common = { title: 'Hình', desc: '', lang: 'vi', width: WIDTH } as const;
const list = <T>(n: number, make: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => make(at));

/** Work of which each waits for the `wait` before it. */
const works = (n: number, wait: number): readonly Grouped[] =>
  list(n, (at) => ({
    key: `${at}`,
    name: `${NAME} ${at}`,
    says: 'hạn 31/12/2026, dời đến 30/06/2027; dự trữ 12 ngày',
    href: '#',
    state: STATES[at % STATES.length] as (typeof STATES)[number],
    start: dayOf(2020, 1 + at, 1),
    deadline: dayOf(2020, 6 + at, 1),
    moved: dayOf(2020, 9 + at, 1),
    slack: (at % 7) - 3,
    critical: at % 3 === 0,
    waits: list(Math.min(wait, at), (back) => `${at - 1 - back}`),
    group: `Mục tiêu ${at % MOST_IN_NETWORK}`,
  }));

/** An item whose state changed every month, and was known otherwise at the time. */
function changing(at: number): RibbonRow {
  const spells = (shift: number): Spell[] =>
    list(12 * YEARS, (month) => ({
      from: dayOf(2016, month + 2, 0),
      state: STATES[(month + shift) % STATES.length] as (typeof STATES)[number],
    }));
  return {
    name: `${NAME} ${at}`,
    href: '#',
    due: 'hạn 31/12/2020, dời đến 30/06/2022',
    deadline: dayOf(2020, 12, 31),
    moved: dayOf(2022, 6, 30),
    to: dayOf(2016 + YEARS, 1, 31),
    knownThen: spells(at),
    knownNow: spells(at + 1),
  };
}

/** The two drawings of a plan at the most that they hold, and gathered from a hundred times as much. */
export function boundsOfPlans(): readonly Bound[] {
  const asOf = dayOf(2026, 11, 22);
  const network = (rows: readonly Grouped[]) =>
    planNetwork({ ...common, asOf, rows: networkRows(rows, (group) => group) });
  const whole = works(MOST_IN_NETWORK, MOST_IN_NETWORK);
  const many = works(100 * MOST_IN_NETWORK, 3);
  const rows = list(MOST_IN_RIBBON, changing);
  const alike = list(100 * MOST_IN_RIBBON, (at) => changing(at % MOST_IN_RIBBON));
  const ribbon = (of: readonly RibbonRow[]) =>
    statusRibbon({ ...common, rows: ribbonRows(of, (group) => `${group.length} việc`) });
  return [
    {
      what: `plan network of ${whole.length} items, each waiting for all before it`,
      bar: 50,
      draw: () => network(whole),
    },
    {
      what: `plan network gathered from ${many.length} items`,
      bar: 100,
      draw: () => network(many),
    },
    {
      what: `status ribbon of ${rows.length} items that changed every month for ${YEARS} years`,
      bar: 100,
      draw: () => ribbon(rows),
    },
    {
      what: `status ribbon gathered from ${alike.length} such items`,
      bar: 800,
      draw: () => ribbon(alike),
    },
  ];
}
