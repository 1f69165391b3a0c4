import { nearest } from '../../core/nearest.ts';
import { type Check, fieldIn, mustBe, unknownField, withNear } from './check.ts';
import { packName, packType } from './diagnostics.ts';
import { ANY, BOOL, listOf, type MapShape, NUMBER, type Shape, STRING } from './shapes.ts';
import { constantText, type Expr } from './syntax.ts';

/** A call whose arguments are inferred. */
export type Called = {
  readonly check: Check;
  readonly name: string;
  /** Offset of the function's name. */
  readonly at: number;
  readonly on: Shape;
  readonly args: readonly Expr[];
  readonly shapes: readonly Shape[];
};

type Signature = (call: Called) => Shape;

/** A signature that always gives the same, after some looks at the call. */
function gives(shape: Shape, ...looks: readonly ((call: Called) => unknown)[]): Signature {
  return (call) => {
    for (const look of looks) look(call);
    return shape;
  };
}

const none = (call: Called) => counted(call, 0);
const one = (call: Called) => counted(call, 1);

/** Functions that stand alone. */
export const FUNCTIONS: Readonly<Record<string, Signature>> = {
  size: gives(NUMBER, one),
  int: gives(NUMBER, one),
  double: gives(NUMBER, one),
  string: gives(STRING, one),
  daysBetween: gives(NUMBER, (call) => counted(call, 2)),
};

/** Functions of a value: `component.links("owner")`. */
export const METHODS: Readonly<Record<string, Signature>> = {
  size: gives(NUMBER, none),
  contains: ofText,
  startsWith: ofText,
  endsWith: ofText,
  matches: ofText,
  lower: gives(STRING, none, onText),
  id: gives(STRING, none, onRecord),
  unitId: gives(STRING, none, onRecord),
  kindName: gives(STRING, none, onRecord),
  state: stateOf,
  stated: gives(BOOL, fieldArgument),
  unknown: gives(BOOL, fieldArgument),
  notApplicable: gives(BOOL, fieldArgument),
  text: gives(STRING, fieldArgument),
  unknownContact: gives(STRING, fieldArgument),
  unknownDue: gives(STRING, fieldArgument),
  firstDay: gives(STRING, fieldArgument),
  lastDay: gives(STRING, fieldArgument),
  links: linksOf,
  usedBy: usersOf,
  records: recordsOf,
  same: sameAs,
};

function counted({ check, name, at, args }: Called, count: number): void {
  if (args.length === count) return;
  const params = { found: `${name}(${args.length})`, expected: `${name}(${count})` };
  check.report(packType, params, at, name.length);
}

function onText({ check, on, at, name }: Called): void {
  if (on.length > 0 && !on.some(({ is }) => is === 'any' || is === 'string')) {
    check.report(packType, { found: on[0]?.is ?? '', expected: 'string' }, at, name.length);
  }
}

function ofText(call: Called): Shape {
  counted(call, 1);
  onText(call);
  mustBe(call.check, call.args[0], call.shapes[0] ?? ANY, STRING);
  return BOOL;
}

function onRecord({ check, on, at, name }: Called): Shape {
  const records = on.filter((each) => each.is === 'any' || (each.is === 'map' && each.kind));
  if (records.length > 0 || on.length === 0) return records;
  check.report(
    packType,
    { found: on[0]?.is ?? '', expected: 'một bản ghi | a record' },
    at,
    name.length,
  );
  return ANY;
}

function onKind(call: Called, kind: string): void {
  const { check, on, at, name } = call;
  if (on.some((each) => each.is === 'any' || (each.is === 'map' && each.kind === kind))) return;
  check.report(packType, { found: on[0]?.is ?? '', expected: kind }, at, name.length);
}

/** A field's name as an argument must be a constant, or it could not be checked. */
function literal({ check, args, at, name }: Called, index: number): string | undefined {
  const text = constantText(args[index]);
  if (text === undefined) {
    check.report(packType, { found: name, expected: `${name}('…')` }, at, name.length);
  }
  return text;
}

function argumentAt({ check, args }: Called, index: number): number {
  const arg = args[index];
  return arg ? check.syntax.offsetOf(arg) + 1 : 0;
}

function fieldArgument(call: Called): readonly MapShape[] {
  return fieldAt(call, 0);
}

function fieldAt(call: Called, index: number): readonly MapShape[] {
  const name = literal(call, index);
  return name === undefined ? [] : fieldIn(call.check, call.on, name, argumentAt(call, index));
}

/** Shape of the records of the kind that an argument names. */
function kindArgument(call: Called, index: number): Shape {
  const { check } = call;
  const name = literal(call, index);
  if (name === undefined) return ANY;
  const shape = check.recordShape(name);
  if (shape) return shape;
  const params = withNear({ name, of: check.kinds.join(', ') }, nearest(name, check.kinds));
  check.report(packName, params, argumentAt(call, index), name.length);
  return ANY;
}

function linksOf(call: Called): Shape {
  counted(call, 1);
  onRecord(call);
  const name = literal(call, 0) ?? '';
  const having = fieldArgument(call);
  const refs = having.flatMap(({ fields }) => fields.get(name)?.refs ?? []);
  const shapes = refs.flatMap((kind) => call.check.recordShape(kind) ?? []);
  if (having.length > 0 && shapes.length === 0)
    unknownField(call.check, [], name, argumentAt(call, 0), 'tham chiếu | references');
  return listOf(shapes);
}

/** `usedBy(kind, field)`: the records of a kind that name this one in a field. */
function usersOf(call: Called): Shape {
  counted(call, 2);
  onRecord(call);
  const users = kindArgument(call, 0);
  const name = literal(call, 1);
  if (name !== undefined) fieldIn(call.check, users, name, argumentAt(call, 1));
  return listOf(users);
}

/** `unit.records(kind)`: every record of a kind in the unit. */
function recordsOf(call: Called): Shape {
  counted(call, 1);
  onKind(call, 'unit');
  return listOf(kindArgument(call, 0));
}

/** `same(field, …)`: this record and those of its kind and unit that agree with it in the fields. */
function sameAs(call: Called): Shape {
  call.args.forEach((_, i) => {
    fieldAt(call, i);
  });
  return listOf(onRecord(call));
}

/** `component.state()`: the lifecycle's last state; an empty text where none is told. */
function stateOf(call: Called): Shape {
  counted(call, 0);
  fieldIn(call.check, call.on, 'lifecycle', call.at);
  const within = (shape: Shape, name: string) =>
    shape.flatMap((each) => (each.is === 'map' ? (each.fields.get(name)?.shape() ?? []) : []));
  const states = within(within(call.on, 'lifecycle'), 'state');
  return [...states, { is: 'string', values: [''] }];
}
