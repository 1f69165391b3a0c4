/** Three communes on a line, two operators, a mast with room and two places proposed. */
const SOURCE = `nguon:
  name: Nguồn thử
  type: demonstration
  read: full
`;
const OPERATORS = ['a', 'b']
  .map((id) => `${id}:\n  name: Mạng ${id}\n  role: network\n  sources: [nguon]\n`)
  .join('');

/** Three areas on a line 3 km apart; a person may be reached from 1,000 m. */
const AREAS = [0, 1, 2]
  .map(
    (n) => `xa-${n}:
  name: Xã ${n}
  level: commune
  areaTypes: [{ type: other }]
  centre: { crs: WGS-84, lat: 20.5, lon: ${106 + n * 0.03} }
  sources: [nguon]
`,
  )
  .join('');
const POPULATION = [0, 1, 2]
  .map(
    (n) =>
      `dan-${n}: { area: xa-${n}, date: 2025-12-31, persons: ${1000 * (n + 1)}, sources: [nguon] }\n`,
  )
  .join('');

/** A mast that stands with room, by area 0; a place proposed with room for two by each of the others. */
const site = (id: string, n: number, state: string, rest: string) => `${id}:
  states: [{ state: ${state}, asOf: 2025-01 }]
  location: { crs: WGS-84, lat: 20.501, lon: ${106 + n * 0.03} }
  sources: [nguon]
${rest}`;
const SITES = [
  site(
    'cot-0',
    0,
    'existing',
    '  owner: a\n  tenants: [{ operator: a, technology: [5g] }]\n  slots: 2\n',
  ),
  site('cot-1', 1, 'proposed', '  owner: a\n  slots: 2\n  cost: 700000000\n'),
  site('cot-2', 2, 'proposed', '  owner: b\n  slots: 2\n  cost: 900000000\n'),
].join('');

export const SITING_FILES = {
  'khung.yaml': 'name: Kho thử\n',
  'architecture/tinh/units.yaml':
    'tinh:\n  name: Tỉnh thử (giả lập)\n  level: province\n  sources: [nguon]\n',
  'architecture/tinh/sources.yaml': SOURCE,
  'plans/tinh/operators.yaml': OPERATORS,
  'plans/tinh/areas.yaml': AREAS,
  'plans/tinh/population.yaml': POPULATION,
  'plans/tinh/sites.yaml': SITES,
};
